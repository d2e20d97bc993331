/**
 * How services of throw-away mailboxes name their hosts: they take new ones every week, but the name says what they sell.
 * Source: our own collection of such names in ten languages, 2026. To be read without the ending and without hyphens.
 */

/** A thing to be thrown away, with mail behind it or before it, or a word that only such services bear. Linear. */
export const DISPOSABLE_NAME: RegExp =
  /(?:tmp|temp(?:o|orary|orario|oral|oraire|oranea|oraneo|oraer)?|tymczasow[aey]|vremennaya|odnorazov\w|throwaway|trashy?|junky|spam|fake|disposable|burner|discard|oneoff|onetime|selfdestruct|einweg|muell|jetable|poubelle|garbage|crap|shit|\d(?:min(?:ute)?s?|minuten|hours?|sec)|minuten?|minutos?)(?:e?mails?|mailbox|inbox|mailer|eml|mbox|correo|poczta|pochta|adress|address)|(?:mail|inbox|correo|eml|poczta)(?:tmp|temp(?!l)|fake|trash|jetable|tymcz|descart|desech|usaegetta)|throwaway|disposableinbox|disposeamail|dispostable|guerr?illam|mailinat[eo]r|yopmail|nospam|(?:^|\.)(?:trash|junk)\.|(?:^|\.)spam(?!a(?:rrest|ssassin)|bl|brella|bully|c(?:op|heck)|drain|expert|f(?:ight|ilter)|guard|h(?:aus|ero)|law|manage|pr[eo]|rats|s(?:chutz|hield|top)|titan|wall)|(?:4|dead|for|hate|kill|love|my|stop|this|you)spam(?![a-z])|wegwerf|\d(?:min(?:uten?|utos)?)mail|burnermail|maildrop\b|mailnesia|sharklasers/;

/** Every such name holds one of these, hyphens aside: a name without any need not be read. */
export const DISPOSABLE_GRAMS: readonly string[] =
  'temp tmpe tmpm tmpi tmpc tmpp tmpa ymcz vrem dnor hrow rash junk spam fake ispo urne isca neof etim lfde inwe llma llem llin llad jeta oube arba crap shit 0min 1min 2min 3min 4min 5min 6min 7min 8min 9min 0hou 1hou 2hou 3hou 4hou 5hou 6hou 7hou 8hou 9hou 0sec 1sec 2sec 3sec 4sec 5sec 6sec 7sec 8sec 9sec inut ltmp xtmp otmp atmp esec esca aege uerr ueri inat yopm egwe ldro lnes arkl'.split(
    ' ',
  );
