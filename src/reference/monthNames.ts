/**
 * Names of the months in ten languages and in Czech, Greek, Turkish, Hungarian, Dutch and the Nordic ones, with their short
 * and declined forms.
 * Source: Unicode CLDR (general knowledge of the languages), 2026. Folded: lower case, no accents.
 */
const MONTHS: readonly string[] = [
  'jan january januar janner jaenner ene enero janv janvier gen gennaio sty styczen stycznia janeiro ian ianuarie янв январь января січ січень січня сичень leden ledna led ianouariou ιανουαριος ιανουαριου ιαν ocak oca tammikuu tammikuuta januari sijecanj',
  'feb february februar feber febrero fev fevr fevrier febbraio lut luty lutego fevereiro februarie фев февр февраль февраля лют лютий лютого лютии unor unora φεβρουαριος φεβρουαριου φεβ subat sub helmikuu helmikuuta februari februara',
  'mar march mrz marz maerz marzo mars marzec marca marco martie мар март марта бер березень березня brezen brezna bre μαρτιος μαρτιου μαρ mart maaliskuu maaliskuuta maart marcius',
  'apr april abr abril avr avril aprile kwi kwiecien kwietnia aprilie апр апрель апреля квi кві квітень квітня квитень duben dubna dub απριλιος απριλιου απρ nisan nis huhtikuu huhtikuuta aprilis',
  'may mai mayo maggio mag maj maja maio май мая маи тра травень травня kveten kvetna kve μαιος μαιου μαι mayis toukokuu toukokuuta mei majus',
  'jun june juni junio juin giu giugno cze czerwiec czerwca junho iun iunie июн июнь июня чер червень червня cerven cervna ιουνιος ιουνιου ιουν haziran haz kesakuu kesakuuta junius',
  'jul july juli julio juil juillet lug luglio lip lipiec lipca julho iul iulie июл июль июля лип липень липня cervenec cervence cvc ιουλιος ιουλιου ιουλ temmuz tem heinakuu heinakuuta julius',
  'aug august ago agosto aout ago sie sierpien sierpnia авг август августа сер серпень серпня srpen srpna srp αυγουστος αυγουστου αυγ agustos elokuu elokuuta augusti augusztus augustus',
  'sep sept september septiembre setiembre septembre set settembre wrz wrzesien wrzesnia setembro septembrie сен сент сентябрь сентября вер вересень вересня zari zar σεπτεμβριος σεπτεμβριου σεπ eylul eyl syyskuu syyskuuta szeptember',
  'oct october okt oktober octubre octobre ott ottobre paz pazdziernik pazdziernika out outubro octombrie окт октябрь октября жов жовтень жовтня rijen rijna rij οκτωβριος οκτωβριου οκτ ekim eki lokakuu lokakuuta',
  'nov november noviembre novembre lis listopad listopada novembro noiembrie noi ноя нояб ноябрь ноября листопад листопада listopadu νοεμβριος νοεμβριου νοε kasim kas marraskuu marraskuuta',
  'dec december dez dezember dic diciembre decembre dicembre gru grudzien grudnia dezembro decembrie дек декабрь декабря гру грудень грудня prosinec prosince δεκεμβριος δεκεμβριου δεκ aralik ara joulukuu joulukuuta desember des',
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
