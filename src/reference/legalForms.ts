/**
 * Legal forms of companies by country, folded and without dots. Own composition from the countries' company laws and
 * everyday abbreviations (cf. ISO 20275), 2026. `+` before a form: it also stands before the name.
 */
export const LEGAL_FORMS: Readonly<Record<string, string>> = {
  AL: 'shpk|sh p k|sha|sh a',
  AM: 'llc|cjsc|ojsc|+spe|+փբը|+սպը',
  AR: 'sa|srl|sas|sau|s a u|sociedad anonima unipersonal|saic|sacif|saci|sca',
  AT: 'gmbh|gesmbh|ges m b h|gesellschaft m b h|ag|kg|og|oeg|keg|eu|e u|flexco|gmbh & co kg|gmbh und co kg|gmbh & co og',
  AU: 'pty ltd|pty limited|proprietary limited|proprietary ltd|pty|ltd|limited|nl|no liability|pty ltd atf',
  AZ: '+mmc|+asc|+qsc|mehdud mesuliyyetli cemiyyeti',
  BA: 'doo|d o o|dd|d d|+doo',
  BE: 'bv|bvba|b v b a|sprl|s p r l|sa|nv|srl|scrl|cvba|cv|sc|scs|snc|vof|asbl|vzw|gcv|comm v|sca|commva|bvba sprl|sprl bvba|nv sa|sa nv|ebvba|esv|spri',
  BG: '+ood|+eood|+ad|+ead|+et|ood|eood|ad|ead|оод|еоод|ад|еад|+оод|+еоод|+ад|+еад|+ет|кд|сд',
  BR: 'ltda|ltda me|ltda epp|limitada|epp|sa|s/a|s a|eireli|eireli me|eireli epp|mei|ss|slu|microempresa|cia|cia ltda|companhia|+cia',
  BY: '+ооо|+оао|+зао|+одо|+уп|+чуп|+ип|+руп|+чтуп|+чп|llc',
  CA: 'inc|ltd|ltee|limitee|incorporee|corp|limited|senc|s e n c|senc r l|ulc|lp|coop|cooperative|corporation',
  CH: 'ag|gmbh|sa|sarl|sagl|s a g l|kg|klg|gmbh & co kg|genossenschaft|stiftung|societe cooperative',
  CL: 'spa|ltda|sa|eirl|e i r l|limitada',
  CN: 'co ltd|co limited|company ltd|company limited|有限公司|有限责任公司|股份有限公司|wfoe|group co ltd|corp ltd|(group) co ltd',
  CO: 'sas|s a s|ltda|sa|eu|sca|y cia|y cia ltda|& cia ltda|y compania',
  CR: 'sa|srl|sociedad anonima|ltda|sociedad de responsabilidad limitada',
  CY: 'ltd|limited|plc|λτδ|λιμιτεδ',
  CZ: 'sro|s r o|spol s r o|spol sro|a s|as|vos|v o s|ks|k s|druzstvo|zs|z s|ops|o p s|se|spolecnost s rucenim omezenym|akciova spolecnost|sp|zu|z u|ou|prispevkova organizace',
  DE:
    'gmbh|g m b h|gesellschaft mit beschrankter haftung|gesellschaft mbh|mbh|m b h|ggmbh|ag|aktiengesellschaft|kg|kommanditgesellschaft|ohg|offene handelsgesellschaft|gbr|gesellschaft burgerlichen rechts|ug|ug haftungsbeschrankt|unternehmergesellschaft|' +
    'ug (haftungsbeschrankt)|unternehmergesellschaft haftungsbeschrankt|ug & co kg|gmbh & co kg|gmbh & co|gmbh & cokg|gmbh+co kg|gmbh und co kg|gmbh u co kg|gmbh & co kgaa|gmbh & co ohg|ag & co kg|ag & co kgaa|ag & co|kgaa|kg aa|se|se & co kg|se & co kgaa|e k|ek|ekfm|e kfm|ekfr|e kfr|' +
    'e v|ev|eingetragener verein|eg|e g|eingetragene genossenschaft|partg|partgmbb|part gmbb|part g mbb|stiftung|co kg|& co kg|& co|und co|u co|ewiv|vvag|mbb|gmbh & cie kg|& cie|rechtsanwaltsgesellschaft mbh|steuerberatungsgesellschaft mbh|verwaltungs gmbh|handels gmbh|vertriebs gmbh|holding gmbh|i gr|gmbh i g|gmbh i l',
  DK: 'a/s|aps|i/s|k/s|p/s|ivs|amba|a m b a|fmba|smba|aktieselskab|anpartsselskab',
  DO: 'srl|sa|eirl|sas',
  EC: 'sa|cia ltda|c ltda|sas|cltda',
  EE: '+ou|+as|+ouu|ou|as|tu|uu|osauhing|+fie|aktsiaselts|mtu|+mtu|sa',
  EG: 's a e|sae|llc',
  ES:
    'sl|s l|s l u|slu|sll|s l l|slne|s l n e|slp|s l p|sa|s a|sau|s a u|sal|s a l|sad|s a d|sc|s c|scoop|s coop|s coop and|sociedad limitada|sociedad anonima|sociedad limitada unipersonal|sociedad limitada laboral|sociedad cooperativa|sociedad civil|sociedad de responsabilidad limitada|' +
    'cb|c b|comunidad de bienes|aie|a i e|ute|u t e|sociedad limitada profesional|sociedad unipersonal|scp|s c p|slnp|scl|s c l|sociedad anonima laboral|soc coop|sociedad comanditaria|s com|s en c|sociedad anonima unipersonal|y cia|y compania',
  EU: 'se|societas europaea|eeig|geie|sce|spe',
  FI: '+oy|+ab|oy|oyj|oy ab|ab oy|ky|ay|osk|ry|r y|tmi|+tmi|t:mi|osuuskunta|osakeyhtio|julkinen osakeyhtio|abp|oyj abp|ltd oy|oy ltd|avoin yhtio|kommandiittiyhtio|toiminimi',
  FO: 'p/f|sp/f|pf|spf',
  FR:
    '+sarl|+s a r l|+sa|+s a|+sas|+s a s|+sasu|+eurl|+e u r l|+sci|+s c i|+snc|+s n c|+scp|+selarl|+scm|+scop|+ei|+eirl|+gie|+scea|+earl|+gaec|+association|sarl|s a r l|sa|sas|s a s|sasu|s a s u|eurl|e u r l|sci|s c i|snc|s n c|scs|sca|s c a|selarl|selas|selafa|scp|scm|scop|scic|gie|' +
    'earl|scea|gaec|ei|eirl|auto entrepreneur|societe anonyme|+societe anonyme|societe a responsabilite limitee|+societe a responsabilite limitee|societe par actions simplifiee|+societe par actions simplifiee|societe civile immobiliere|& cie|et cie|et compagnie|+ets|+etablissements|+ste|sa scop|scrl|sem|epic',
  GB:
    'ltd|limited|ltd co|co ltd|co limited|company limited|company ltd|plc|p l c|public limited company|llp|l l p|limited liability partnership|lp|limited partnership|cic|c i c|community interest company|cio|cyf|cyfyngedig|ccc|unltd|unlimited|& co ltd|and co ltd|& co|and co|& company|and company|' +
    '& co limited|private limited|private limited company|t/a|trading as|uk ltd|uk limited|(uk) ltd|(uk) limited|holdings ltd|group plc|holdings plc|ltd uk',
  GE: '+შპს|+სს|+llc|ltd|llc|+ооо|+jsc|jsc',
  GR: 'ae|a e|epe|e p e|oe|o e|ee|e e|ike|i k e|sa|αε|α ε|επε|ε π ε|οε|ο ε|εε|ε ε|ικε|ι κ ε|αβεε|abee|ανωνυμη εταιρεια|a b e e|aebe|aeve|mike|monoprosopi ike|single member sa|societe anonyme',
  GT: 'sa|ltda',
  HK: 'limited|ltd|co ltd|company limited|有限公司|co limited|(hk) limited|hk ltd|hk limited',
  HR: 'doo|d o o|dd|d d|jdoo|j d o o|jtd|j t d|kd|k d|obrt|+obrt|zadruga|drustvo s ogranicenom odgovornoscu',
  HU: 'kft|zrt|nyrt|rt|bt|kkt|ev|e v|korlatolt felelossegu tarsasag|zartkoruen mukodo reszvenytarsasag|betetitarsasag|kht|nonprofit kft|egyesulet|szovetkezet|nkft|kha',
  ID: '+pt|+cv|tbk|pt|cv|persero|(persero)|(persero) tbk|+ud|+pd',
  IE: 'ltd|limited|teo|teoranta|dac|d a c|designated activity company|clg|plc|uc|ulc|cuideachta ghniomhaiochta ainmnithe|cpt|cuideachta phoibli theoranta|company limited by guarantee|unlimited company',
  IL: 'ltd|בעמ|בע"מ|limited|amuta',
  IN: 'pvt ltd|private limited|pvt limited|private ltd|p ltd|(p) ltd|(p) limited|ltd|limited|llp|opc|(opc) private limited|pvt|public limited|india pvt ltd|(india) pvt ltd|(india) private limited|india private limited|(i) pvt ltd',
  IR: 'pjs|pjsc|sherkat',
  IS: 'ehf|hf|ohf|slf|ses|sf',
  IT:
    'srl|s r l|s r l s|srls|s r l u|srlu|societa a responsabilita limitata|societa a responsabilita limitata semplificata|spa|s p a|societa per azioni|sas|s a s|s a s di|snc|s n c|societa in nome collettivo|societa in accomandita semplice|sapa|s a p a|ss|s s|societa semplice|scarl|s c a r l|scrl|s c r l|' +
    'soc coop|societa cooperativa|soc coop arl|soc coop a r l|coop sociale|scpa|s c p a|ssd|ssd arl|asd|a s d|onlus|aps|a p s|& c|& c sas|& c snc|e c|sas & c|snc & c|sas di|snc di|srl unipersonale|srl a socio unico|spa a socio unico|scs|societa consortile|consorzio|+ditta|+impresa individuale|+studio legale associato|stp|srl stp|stp srl|srl sb|societa benefit|+societa cooperativa|+soc coop',
  JP: '+株式会社|株式会社|+有限会社|有限会社|合同会社|+合同会社|kk|k k|+kk|kabushiki kaisha|+kabushiki kaisha|kabushiki gaisha|gk|g k|godo kaisha|yk|yugen kaisha|co ltd|(株)|+(株)|（株）|yugen gaisha|gomei kaisha|goshi kaisha',
  KR: '+주식회사|주식회사|co ltd|+(주)|(주)|㈜|+㈜|유한회사|+유한회사|inc|corp',
  KZ: '+тоо|+ао|+ип|тоо|llp|jsc|+жшс|жшс|+too|too|+товарищество с ограниченной ответственностью',
  LB: 'sal|s a l|sarl|sal offshore|sal (offshore)',
  LI: 'ag|anstalt|aktiengesellschaft|trust reg|est reg|reg trust|etablissement',
  LK: '(pvt) ltd|pvt ltd|private limited|plc|(private) limited',
  LT: '+uab|+ab|+mb|+ii|+vsi|uab|ab|mb|vsi|+iį|+všį|tub|kub|zub|+zub|uždaroji akcine bendrove|uzdaroji akcine bendrove|akcine bendrove',
  LU: 'sarl|s a r l|sa|s a|scsp|scs|sca|sicav|sicar|sarl s|sarl-s|secs|soparfi|fcp|scsp sicav raif|se',
  LV: '+sia|+as|+ik|+ps|+ks|sia|a/s|+a/s|ik|akciju sabiedriba|sabiedriba ar ierobezotu atbildibu|+zs|+z/s',
  MA: 'sarl|sarl au|s a r l|sa|snc|s a',
  MC: 'sam|s a m|sarl|scs|snc|sca',
  MD: '+srl|srl|+sa|sa|+ii|+ооо|+gt|+im|+is|+icS|+ics|+sc|+i c s|+î i|sa srl|+ооо',
  ME: 'doo|d o o|ad|a d',
  MK: 'doo|dooel|ad|дооел|доо|ад|+дптy|d o o|d o o e l',
  MT: 'ltd|limited|plc',
  MU: 'ltd|ltee|limited',
  MX:
    'sa de cv|s a de c v|sa de c v|s de rl de cv|s de r l de c v|srl de cv|s de rl|s de r l|sab de cv|s a b de c v|sapi de cv|s a p i de c v|sc|s c|ac|a c|sa|sofom|sociedad anonima de capital variable|sociedad de responsabilidad limitada de capital variable|sa de cv sofom enr|s en c|spr de rl|s p r de r l|sas de cv|de cv',
  MY: 'sdn bhd|sdn berhad|bhd|berhad|sendirian berhad|plt|enterprise sdn bhd|(m) sdn bhd|m sdn bhd|(malaysia) sdn bhd',
  NG: 'ltd|plc|limited|nig ltd|(nig) ltd|nigeria ltd|nigeria limited',
  NL: 'bv|b v|nv|n v|besloten vennootschap|naamloze vennootschap|vof|v o f|cv|c v|stichting|+stichting|cooperatie|ua|u a|cooperatie ua|eenmanszaak|maatschap|+vof|bv i o|b v i o|+cooperatie|vereniging|+vereniging',
  NO: 'as|a/s|asa|ans|da|ks|enk|nuf|aksjeselskap|sa|allmennaksjeselskap|bbl|iks|stiftelse',
  NZ: 'ltd|limited|nz ltd|(nz) ltd|nz limited|(nz) limited',
  PA: 'sa|s a|corp|inc|sociedad anonima',
  PE: 'sac|s a c|saa|s a a|sa|srl|s r l|eirl|e i r l|srltda|s r ltda|sociedad anonima cerrada',
  PH: 'inc|corp|corporation|opc',
  PK: '(pvt) ltd|pvt ltd|private limited|(private) limited|(pvt) limited',
  PL:
    'sp z oo|sp z o o|spzoo|sp zoo|spolka z oo|spolka z o o|spolka z ograniczona odpowiedzialnoscia|spolka z ogr odp|z oo|z o o|sp z oo sp k|sp z o o sp k|sp z oo spk|sp z oo sk|sp z o o s k|sp z oo spolka komandytowa|sp z o o spolka komandytowa|' +
    'spolka z ograniczona odpowiedzialnoscia spolka komandytowa|spolka z ograniczona odpowiedzialnoscia sp k|spolka z ograniczona odpowiedzialnoscia sk|spolka z oo spolka komandytowa|spolka z oo sp k|sp z oo ska|sp z o o s k a|spolka z oo sk|' +
    'sa|s a|spolka akcyjna|psa|p s a|prosta spolka akcyjna|sp j|spj|s j|sj|spolka jawna|sp k|spk|sk|s k|sp komandytowa|spolka komandytowa|sp jawna|ska|s k a|spolka komandytowo akcyjna|sp p|spp|spolka partnerska|sp partnerska|sc|s c|spolka cywilna|sp c|spc|phu|+phu|+p h u|+fhu|+f h u|+pphu|+p p h u|+pphiu|+ppu|+ppuh|+ph|+p h|' +
    '+fh|+pw|+p w|+zphu|+fuh|+puh|+pu|+zpu|+zuh|+firma|+firma handlowa|+firma uslugowa|+firma handlowo uslugowa|+firma produkcyjno handlowa|+firma uslugowo handlowa|+przedsiebiorstwo|+przedsiebiorstwo handlowo uslugowe|+przedsiebiorstwo uslugowo handlowe|+przedsiebiorstwo produkcyjno handlowo uslugowe|+przedsiebiorstwo wielobranzowe|+zaklad|+zaklad uslugowy|' +
    '+spolka z oo|+spolka z ograniczona odpowiedzialnoscia|+spolka akcyjna|+sp z oo|+sp z o o|spoldzielnia|w likwidacji|w upadlosci|w restrukturyzacji|sa w likwidacji|sp z oo w likwidacji|sp z o o w likwidacji|oddzial w polsce|sp zo o|sp z oo w upadlosci|s p z o o|sp z00|sp z o.o|+indywidualna praktyka lekarska|+gospodarstwo rolne|+kancelaria adwokacka',
  PT: 'lda|limitada|sa|s a|unipessoal lda|unipessoal limitada|unip lda|sociedade unipessoal lda|sgps|sgps sa|crl|c r l|e i m|eim|ep|epe|& companhia lda|eirl|sad|soc unip lda|& ca lda|e ca lda|sociedade anonima|sociedade por quotas',
  PY: 'sa|srl|saeca|eas|s r l',
  RO:
    'srl|s r l|s r l d|srl d|srld|sa|s a|sca|s c a|scs|s c s|snc|s n c|pfa|p f a|ii|i i|if|i f|+sc|+s c|+pfa|+p f a|+ii|+i i|+if|+i f|+cabinet avocat|+asociatia|+fundatia|+societatea|+societatea comerciala|societate cu raspundere limitata|societate pe actiuni|ra|r a|+ra|+ra|+regia autonoma|scm|com srl|prod srl|impex srl|prodcom srl|com impex srl|prod com srl|+srl|+uat|ong|in insolventa|spa|persoana fizica autorizata|intreprindere individuala',
  RS: 'doo|d o o|ad|a d|od|kd|pr|доо|ад|д о о|а д|пр|+pr|+sztr|+szr|+str|preduzetnik|drustvo sa ogranicenom odgovornoscu',
  RU:
    '+ооо|+оао|+зао|+пао|+ао|+ип|+нко|+ано|+тоо|+гуп|+муп|+фгуп|+фгбу|+мбу|+мбоу|+гбу|+гбоу|+фгбоу во|+чп|+пк|+тд|+нп|+снт|+тсж|+гк|+ооо тд|+ооо нпо|+ооо пкф|+нпо|+нпп|+пкф|+пко|+кфх|+чоу|+одо|+чоп|+ооо чоп|+общество с ограниченной ответственностью|+открытое акционерное общество|+закрытое акционерное общество|+публичное акционерное общество|+акционерное общество|+непубличное акционерное общество|' +
    '+индивидуальный предприниматель|+автономная некоммерческая организация|+государственное унитарное предприятие|+муниципальное унитарное предприятие|+некоммерческое партнерство|+торговый дом|ооо|оао|зао|пао|ао|ип|ano|+ooo|ooo|+oao|oao|+zao|zao|+pao|pao|+ao|ao|pjsc|ojsc|cjsc|jsc|+jsc|+pjsc|+ojsc|+cjsc|+llc|llc|+ip|ltd|joint stock company|public joint stock company|open joint stock company|closed joint stock company|limited liability company|гк|+obschestvo s ogranichennoy otvetstvennostyu|нпо|нко|тд',
  SA: 'llc|jsc|co|establishment|trading est|ltd|ksa',
  SE: '+ab|ab|(publ)|ab (publ)|aktiebolag|aktiebolaget|+aktiebolaget|hb|kb|handelsbolag|kommanditbolag|ek for|ekonomisk forening|enskild firma|+brf|publ|ab publ',
  SG: 'pte ltd|pte limited|private limited|pte|ltd|llp|pte ltd singapore|(s) pte ltd|(singapore) pte ltd|singapore pte ltd',
  SI: 'doo|d o o|dd|d d|sp|s p|dno|d n o|kd|k d|zavod|zadruga|doo ljubljana',
  SK: 'sro|s r o|spol s r o|spol sro|as|a s|vos|v o s|ks|k s|druzstvo|zivnost|spolocnost s rucenim obmedzenym|akciova spolocnost|oz|o z|no|n o|jsa|j s a',
  SM: 'srl|s r l|spa|sa|s a',
  TH: 'co ltd|company limited|pcl|public company limited|ltd part|limited partnership|public co ltd|plc|บริษัท|จำกัด|+บริษัท|จากด|+บรษท',
  TN: 'sarl|suarl|sa|s u a r l',
  TR: 'as|a s|ltd sti|ltd şti|limited sirketi|anonim sirketi|san ve tic ltd sti|san tic ltd sti|san ve tic as|tic ltd sti|tic as|sanayi ve ticaret ltd sti|sanayi ve ticaret limited sirketi|sanayi ve ticaret as|sanayi ve ticaret anonim sirketi|ticaret limited sirketi|ticaret as|kollektif sirketi|koop',
  TW: 'co ltd|有限公司|股份有限公司|corp|inc',
  UA:
    '+тов|+ат|+пат|+прат|+вкф|+фоп|+пп|+дп|+кп|+зат|+ват|+тдв|+сфг|+фг|+ооо|+чп|+флп|+спд|+зао|+пао|+чао|+тзов|+тзоб|тов|ат|пат|прат|пп|фоп|дп|+товариство з обмеженою відповідальністю|+приватне акціонерне товариство|+публічне акціонерне товариство|+акціонерне товариство|+приватне підприємство|+фізична особа підприємець|+державне підприємство|+тм|+tov|tov|+pat|+prat|+fop|+llc|llc|pjsc|prjsc|+pp|+нвп|+нво|+осбб|+го',
  US:
    'inc|incorporated|corp|corporation|co|company|llc|l l c|limited liability company|ltd|limited|lp|l p|llp|l l p|lllp|pllc|p l l c|pc|p c|pa|p a|professional corporation|professional association|pbc|public benefit corporation|co inc|company inc|company llc|co llc|corp inc|& co inc|and co inc|& company inc|' +
    '& co llc|dba|d/b/a|ltd co|ltd liability co|chartered|chtd|foundation inc|association inc|usa inc|usa llc|holdings inc|holdings llc|group inc|group llc|& associates inc|& associates llc|& co lp|limited partnership|general partnership|gp|series llc|professional limited liability company|cooperative inc|credit union',
  UY: 'sa|srl|sas',
  UZ: '+mchj|mchj|+ооо|+ok|+qk|+ao|+чп|+xk|ооо|+aj|+mchj qk|+ип ооо|+сп|+сп ооо|xk',
  VE: 'ca|c a|sa|s a|srl|compania anonima',
  VN: '+cong ty tnhh|+cong ty co phan|+cong ty cp|+cty tnhh|+cty cp|jsc|co ltd|tnhh|+cong ty|company limited|+cong ty tnhh mtv|+cong ty trach nhiem huu han',
  XK: 'shpk|sh p k|llc|sha',
  AE: 'llc|l l c|fze|fzco|fzc|fz llc|fz-llc|dmcc|pjsc|fz|trading llc|general trading llc|llc fz|llc sp',
  ZA: '(pty) ltd|pty ltd|pty|cc|c c|npc|(pty) limited|soc ltd|ltd|inc|(rf) ltd|proprietary limited',
  KE: 'ltd|limited|plc',
  BD: 'ltd|limited|pvt ltd',
  GI: 'ltd|limited|plc',
  KY: 'ltd|limited|llc|lp|spc',
  KW: 'wll|w l l|kscc|ksc|k s c',
  BH: 'wll|bsc|bsc c|b s c|spc',
  QA: 'wll|qsc|qpsc|w l l|llc',
  OM: 'llc|saog|saoc',
  BO: 'srl|sa|ltda|s r l',
  HN: 'sa|s de rl|sa de cv|s de r l',
  NI: 'sa|s a',
  SV: 'sa de cv|s a de c v|ltda de cv',
  DZ: '+sarl|+eurl|+spa|sarl|eurl|spa|snc',
  CI: 'sarl|sa|sas|suarl|sarlu',
  SN: 'sarl|sa|sas|suarl|sarlu|gie',
};
