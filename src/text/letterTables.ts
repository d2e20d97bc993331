/** Letters of alphabets, abjads and syllabaries as Latin ones: "letter+Latin", with one space between. Own composition, 2026. */

export const GREEK_GROUPS: string = 'ου=ou αι=ai ει=ei οι=oi υι=i αυ=av ευ=ev ηυ=iv γγ=ng γξ=nx γχ=nch';

/** Eastern Armenian; ու and եւ first. */
export const ARMENIAN: string =
  'ու=u եւ=ev և=ev ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=e թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v փ=p ք=k օ=o ֆ=f';

export const GEORGIAN: string =
  'ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h';

/** Consonants, and the letters that stand for long vowels; short vowels are not written. */
export const HEBREW: string =
  'א=a ב=b ג=g ד=d ה=h ו=v ז=z ח=h ט=t י=y ך=k כ=k ל=l ם=m מ=m ן=n נ=n ס=s ע=a ף=f פ=p ץ=ts צ=ts ק=k ר=r ש=sh ת=t';

/** Arabic, Persian and Urdu. */
export const ARABIC: string =
  'ا=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع=a غ=gh ف=f ق=q ك=k ل=l م=m ن=n ه=h و=w ي=y ى=a ة=a ء= آ=a أ=a إ=i ؤ=u ئ=i پ=p چ=ch ژ=zh ک=k گ=g ی=y ے=e ہ=h ھ=h ۀ=e ٹ=t ڈ=d ڑ=r ں=n ڤ=v ۇ=u ۆ=o ە=e';

/** Thai consonants and vowels; those written before their consonant stand in `romanize`. */
export const THAI: string =
  'ก=k ข=kh ฃ=kh ค=kh ฅ=kh ฆ=kh ง=ng จ=ch ฉ=ch ช=ch ซ=s ฌ=ch ญ=y ฎ=d ฏ=t ฐ=th ฑ=th ฒ=th ณ=n ด=d ต=t ถ=th ท=th ธ=th น=n บ=b ป=p ผ=ph ฝ=f พ=ph ฟ=f ภ=ph ม=m ย=y ร=r ฤ=rue ล=l ว=w ศ=s ษ=s ส=s ห=h ฬ=l อ=o ฮ=h ะ=a ั=a า=a ำ=am ิ=i ี=i ึ=ue ื=ue ุ=u ู=u เ=e แ=ae โ=o ใ=ai ไ=ai';

/** Katakana; a small letter changes the one before it. */
export const KANA: string =
  'ア=a イ=i ウ=u エ=e オ=o カ=ka キ=ki ク=ku ケ=ke コ=ko サ=sa シ=shi ス=su セ=se ソ=so タ=ta チ=chi ツ=tsu テ=te ト=to ナ=na ニ=ni ヌ=nu ネ=ne ノ=no ハ=ha ヒ=hi フ=fu ヘ=he ホ=ho マ=ma ミ=mi ム=mu メ=me モ=mo ヤ=ya ユ=yu ヨ=yo ラ=ra リ=ri ル=ru レ=re ロ=ro ワ=wa ヰ=i ヱ=e ヲ=o ン=n ガ=ga ギ=gi グ=gu ゲ=ge ゴ=go ザ=za ジ=ji ズ=zu ゼ=ze ゾ=zo ダ=da ヂ=ji ヅ=zu デ=de ド=do バ=ba ビ=bi ブ=bu ベ=be ボ=bo パ=pa ピ=pi プ=pu ペ=pe ポ=po ヴ=vu ヷ=va ヸ=vi ヹ=ve ヺ=vo ァ=a ィ=i ゥ=u ェ=e ォ=o ャ=ya ュ=yu ョ=yo ヮ=wa ヵ=ka ヶ=ga ッ= ー=';

/** Beginnings, middles and ends of Hangul syllables, in the order of Unicode; Revised Romanization. */
export const HANGUL_FIRST: string = 'g kk n d tt r m b pp s ss  j jj ch k t p h';
export const HANGUL_MIDDLE: string = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i';
export const HANGUL_LAST: string = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t';

/** The scripts of India from 05 to 14 (vowels), 15 to 39 (consonants) and 3E to 4C (vowel signs) of their blocks. */
export const INDIC_VOWELS: string = 'a a i i u u ri li e e e ai o o o au';
export const INDIC_CONSONANTS: string =
  'k kh g gh ng ch chh j jh ny t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h';
export const INDIC_SIGNS: string = 'a i i u u ri ri e e e ai o o o au';

/** Khmer consonants from U+1780; those of the second series are capitals. */
export const KHMER_CONSONANTS: string =
  'k kh K KH NG ch chh CH CHH NH d th D TH n t th T TH N b ph P PH M Y R L V sh SS s h l -';
/** Khmer vowel signs from U+17B6, in the first and the second series. */
export const KHMER_SIGNS: string =
  'a/ea e/i ey/i oe/eu eu/eu o/u o/u uo/uo ae/eu oea/oea ie/ie e/e ae/e ai/ey ao/o au/ov am/um ah/eh';
/** Khmer vowels that stand alone, from U+17A5. */
export const KHMER_VOWELS: string = 'i i u u u ov ru ru lu lu e ai o o au';
