/**
 * Names of the days of the week in ten languages, in Czech, Slovak, Hungarian, Croatian, Serbian, Bulgarian, Scandinavian, Finnish,
 * Estonian, Latvian, Lithuanian, Turkish, Greek, Dutch, Japanese and Korean, with their short forms; of the Portuguese "segunda-feira" both words.
 * Source: Unicode CLDR (general knowledge of the languages), 2026. Folded: lower case, no accents, no apostrophes.
 */
const WEEKDAYS: readonly string[] = [
  'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun',
  'montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so',
  'lundi lun mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim',
  'lunes martes miercoles mie jueves jue viernes vie sabado sab domingo dom',
  'lunedi martedi mercoledi giovedi gio venerdi sabato domenica',
  'poniedzialek pon pn wtorek wt sroda sr czwartek czw piatek pt sobota sob niedziela niedz nd',
  'segunda seg terca ter quarta qua quinta qui sexta sex feira',
  'luni marti miercuri joi vineri vin sambata duminica dum',
  'понедельник пн вторник вт среда ср четверг чт пятница пт суббота сб воскресенье вс',
  'пнд втр срд чтв птн сбт вск',
  'pondeli utery streda ctvrtek patek sobota nedele po ut st ct pa so ne utorok stvrtok piatok nedela',
  'hetfo kedd szerda csutortok pentek szombat vasarnap',
  'ponedjeljak ponedeljak ponedeljek utorak torek srijeda sreda cetvrtak cetrtek petak petek subota nedjelja nedelja pon uto sri cet pet ned',
  'понеделник вторник сряда четвъртък петък събота неделя понедељак уторак среда четвртак петак субота недеља',
  'mandag man tirsdag tir onsdag ons torsdag tor fredag fre lordag lor sondag son tisdag tis',
  'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina',
  'esmaspaev teisipaev kolmapaev neljapaev reede laupaev puhapaev pirmdiena otrdiena tresdiena ceturtdiena piektdiena sestdiena svetdiena',
  'pirmadienis antradienis treciadienis ketvirtadienis penktadienis sestadienis sekmadienis',
  'pazartesi sali carsamba persembe cuma cumartesi pazar pzt car per cum cmt',
  'δευτερα τριτη τεταρτη πεμπτη παρασκευη σαββατο κυριακη δευ τρι τετ πεμ παρ σαβ κυρ',
  'понеділок вівторок середа четвер пятниця субота неділя нд',
  'maandag ma dinsdag woensdag wo donderdag vrijdag vr zaterdag za zondag zo',
  '月 火 水 木 金 土 日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日',
  '월 화 수 목 금 토 일 월요일 화요일 수요일 목요일 금요일 토요일 일요일',
];

/** All names; made by the one who keeps it. */
export function weekdayNames(): Set<string> {
  return new Set(
    WEEKDAYS.flatMap((line) => line.split(' ')).map((word) => word.normalize('NFKD').replace(/\p{M}+/gu, '')),
  );
}
