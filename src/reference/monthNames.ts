/**
 * Names of the months in ten languages, in those of their neighbours from Iceland to Turkey, and in Indonesian, Arabic,
 * Hebrew and Thai, with their short and declined forms. "listopad" is November: for Croats October.
 * Source: Unicode CLDR (general knowledge of the languages), 2026. Folded: lower case, no accents.
 */
const MONTHS: readonly string[] = [
  'jan january januar janner jaenner ene enero janv janvier gen gennaio sty styczen stycznia janeiro ian ianuarie янв январь января січ січень січня сичень leden ledna led ianouariou ιανουαριος ιανουαριου ιαν ocak oca tammikuu tammikuuta januari sijecanj januarja januara sijecnja јануар януари јануари jaanuar janvaris janvari sausio sausis gener يناير ינואר בינואר มกราคม',
  'feb february februar feber febrero fev fevr fevrier febbraio lut luty lutego fevereiro februarie фев февр февраль февраля лют лютий лютого лютии unor unora φεβρουαριος φεβρουαριου φεβ subat sub helmikuu helmikuuta februari februara februarja veljace veljaca фебруар февруари veebruar februaris vasario vasaris febrer فبراير פברואר בפברואר กุมภาพันธ์',
  'mar march mrz marz maerz marzo mars marzec marca marco martie мар март марта бер березень березня brezen brezna bre μαρτιος μαρτιου μαρ mart maaliskuu maaliskuuta maart marcius marec ozujka ozujak marts kovo kovas maret marc مارس מרץ במרץ มีนาคม',
  'apr april abr abril avr avril aprile kwi kwiecien kwietnia aprilie апр апрель апреля квi кві квітень квітня квитень duben dubna dub απριλιος απριλιου απρ nisan nis huhtikuu huhtikuuta aprilis aprila travnja travanj април aprill aprili balandzio balandis أبريل אפריל באפריל เมษายน',
  'may mai mayo maggio mag maj maja maio май мая маи тра травень травня kveten kvetna kve μαιος μαιου μαι mayis toukokuu toukokuuta mei majus svibnja svibanj мај maijs maija geguzes geguze maig مايو מאי במאי พฤษภาคม',
  'jun june juni junio juin giu giugno cze czerwiec czerwca junho iun iunie июн июнь июня чер червень червня cerven cervna ιουνιος ιουνιου ιουν haziran haz kesakuu kesakuuta junius junij junija juna lipnja lipanj јун юни јуни juuni junijs birzelio birzelis juny يونيو יוני ביוני มิถุนายน',
  'jul july juli julio juil juillet lug luglio lip lipiec lipca julho iul iulie июл июль июля лип липень липня cervenec cervence cvc ιουλιος ιουλιου ιουλ temmuz tem heinakuu heinakuuta julius julij julija jula srpnja srpanj јул юли јули juuli julijs liepos liepa julai juliol يوليو יולי ביולי กรกฎาคม',
  'aug august ago agosto aout ago sie sierpien sierpnia авг август августа сер серпень серпня srpen srpna srp αυγουστος αυγουστου αυγ agustos elokuu elokuuta augusti augusztus augustus avgust avgusta kolovoza kolovoz augusts rugpjucio rugpjutis agustus ogos agost أغسطس אוגוסט באוגוסט สิงหาคม',
  'sep sept september septiembre setiembre septembre set settembre wrz wrzesien wrzesnia setembro septembrie сен сент сентябрь сентября вер вересень вересня zari zar σεπτεμβριος σεπτεμβριου σεπ eylul eyl syyskuu syyskuuta szeptember septembra rujna rujan septembar септембар септември septembris septembri rugsejo rugsejis setembre سبتمبر ספטמבר בספטמבר กันยายน',
  'oct october okt oktober octubre octobre ott ottobre paz pazdziernik pazdziernika out outubro octombrie окт октябрь октября жов жовтень жовтня rijen rijna rij οκτωβριος οκτωβριου οκτ ekim eki lokakuu lokakuuta oktobra oktobar октобар октомври oktobris oktobri spalio spalis أكتوبر אוקטובר באוקטובר ตุลาคม',
  'nov november noviembre novembre lis listopad listopada novembro noiembrie noi ноя нояб ноябрь ноября листопад листопада listopadu νοεμβριος νοεμβριου νοε kasim kas marraskuu marraskuuta novembra studenoga studenog studeni novembar новембар ноември novembris novembri lapkricio lapkritis نوفمبر נובמבר בנובמבר พฤศจิกายน',
  'dec december dez dezember dic diciembre decembre dicembre gru grudzien grudnia dezembro decembrie дек декабрь декабря гру грудень грудня prosinec prosince δεκεμβριος δεκεμβριου δεκ aralik ara joulukuu joulukuuta desember des decembra prosinca prosinac decembar децембар декември detsember decembris decembri gruodzio gruodis disember desembre ديسمبر דצמבר בדצמבר ธันวาคม',
];

/** "17-XII-1980" */
const NUMERALS: readonly string[] = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/** Month numbers (1 to 12) by name; made by the one who keeps it. */
export function monthNames(): Map<string, number> {
  const all = new Map<string, number>();
  MONTHS.forEach((line, index) => {
    for (const word of line.split(' ')) all.set(word.normalize('NFKD').replace(/\p{M}+/gu, ''), index + 1);
  });
  for (const [index, numeral] of NUMERALS.entries()) all.set(numeral, index + 1);
  return all;
}
