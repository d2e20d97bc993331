/**
 * What people write into a cell to say that nothing is there, in ten languages and, in short, in some twenty more.
 * Source: our own collection of list habits, 2026. Folded form (see `text/fold.ts`): lower case, no accents.
 */
const MARKERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [
    // signs and database words
    '- -- --- — – _ __ ___ . .. ... … ? ?? ??? x xx xxx xxxx / // \\ * ** *** # n/a na n.a. n.a n/d nd n.d. n.d',
    // what spreadsheets write for a formula that failed, in the languages they speak
    '#n/a #ref! #value! #name? #null! #div/0! #num! #spill! #calc! #error! #getting_data #field! #unknown! err:502 err:504 err:508 err:509 err:522',
    '#nv #bezug! #wert! #zahl! #uberlauf! #feld! #valeur! #nom? #nul! #nombre! #propagation! #n/d #rif! #valore! #nome? #nullo!',
    '#¡ref! #¡valor! #¿nombre? #¡nulo! #¡div/0! #¡num! #valor! #nulo! #n/d! #adr! #arg! #nazwa? #zero! #dziel/0! #liczba!',
    '#н/д #ссылка! #знач! #пусто! #дел/0! #число! #n/b #verw! #waarde! #naam? #leeg! #deel/0! #getal! #saknas! #referens!',
    '#vardefel! #namn? #yok #basv! #deger! #ad? #bos! #sayi/0! #sayi! #hodnota! #nazev? #cislo! #hianyzik #hiv! #ertek! #nev? #szam!',
    'null (null) <null> nil none (none) undefined nan void empty (empty) blank (blank) missing unknown unavailable tba tbd tbc n/v',
    // en
    'not available|not applicable|not known|not provided|not given|not specified|not set|no data|no email|no e-mail|no mail|no phone|no value|no answer|dont know|does not have|has none|not supplied|not recorded|not stated|not on file|did not provide|no email address|does not have email',
    // de
    'keine|keine angabe|keine angaben|k.a.|k. a.|k.a|k/a|ka|nicht bekannt|nicht vorhanden|unbekannt|ohne|leer|entfallt|keine email|keine e-mail|kein telefon|fehlt',
    // es
    'ninguno|ninguna|sin datos|sin dato|sin correo|sin email|sin telefono|no tiene|no aplica|desconocido|desconocida|vacio|no disponible|no consta|s/d|s/n',
    // fr
    'aucun|aucune|non renseigne|non renseignee|neant|inconnu|inconnue|sans|vide|non disponible|non communique|pas de mail|pas de telephone|nc|n.c.|n.c|n/c',
    "pas d'email|pas d'e-mail|pas d'adresse",
    // it
    'nessuno|nessuna|non disponibile|non pervenuto|non pervenuta|sconosciuto|sconosciuta|vuoto|assente|non presente|non ha|non ha email|non ha mail|inesistente|n.p.|n.p|n/p',
    // pl
    'brak|brak danych|brak maila|brak e-maila|brak emaila|brak adresu|brak telefonu|brak numeru|nie ma|nie dotyczy|nieznany|nieznana|nieznane|nie podano|nie posiada|puste|bd|b.d.|b/d|b.d',
    // pt
    'nenhum|nenhuma|sem dados|sem email|sem e-mail|sem telefone|nao tem|nao informado|nao informada|nao disponivel|nao aplicavel|desconhecido|desconhecida|vazio|em branco|n/i',
    // ro
    'lipsa|lipseste|fara|fara date|fara email|fara telefon|nu are|nu exista|nu se aplica|necunoscut|necunoscuta|nespecificat|indisponibil|gol|nu este cazul|niciunul',
    // ru
    'нет|нету|нет данных|нет почты|нет телефона|нет номера|не указан|не указана|не указано|неизвестно|неизвестен|неизвестна|отсутствует|пусто|не имеет|н/д|нд|н.д.|б/н|прочерк',
    // nl, sv, no, da, fi
    'geen|geen email|geen e-mail|geen telefoon|onbekend|niet bekend|nvt|n.v.t.|n.v.t|ingen|saknas|okand|ukjent|ukendt|mangler|har ikke|ei ole|puuttuu|ei tiedossa|tuntematon',
    // cs, sk, hr, sr, sl, bg
    'nema|nema email|nema emaila|neuvedeno|neuvedene|nezname|neznamy|nepoznato|ni podatka|нема|непознато|няма|неизвестен|няма имейл',
    // hu, tr, el, he, ar, fa
    'nincs|nincs adat|ismeretlen|yok|mevcut degil|bilinmiyor|belirtilmemis|δεν υπαρχει|αγνωστο|אין|לא ידוע|לא קיים|لا يوجد|لايوجد|غير معروف|غير متوفر|ندارد',
    // zh, ja, ko, vi, id, th
    '无|無|没有|沒有|暂无|暫無|不详|不詳|未知|未填|なし|無し|不明|未記入|未登録|없음|미상|모름|khong co|khong ro|tidak ada|tdk ada|tidak diketahui|belum ada|ไม่มี',
    // uk
    'немає|немае|немає даних|немає пошти|немає телефону|відсутній|відсутня|відсутнє|невідомо|невідомий|невідома|не вказано|порожньо|не має|ні',
  ]
    .flatMap((line) => (line.includes('|') ? line.split('|') : line.split(' ')))
    .map(plain),
);

/** й and ї lose their marks when folded; the table is written as people write and folded the same way here. */
function plain(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
}

/**
 * True when the folded, tidied text says that there is nothing. Empty text is no marker.
 * @example isMissingMarker('n/a') // true
 * @example isMissingMarker('brak') // true
 * @example isMissingMarker('jan@wp.pl') // false
 */
export function isMissingMarker(folded: string): boolean {
  return folded.length <= 20 && MARKERS.has(folded);
}

/** All of them, folded. */
export function missingMarkers(): ReadonlySet<string> {
  return MARKERS;
}
