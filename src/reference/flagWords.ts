/** Words for yes and no, and the states of a subscriber in mail tools, folded, in ten languages (en de fr es it pl ro ru pt uk), plain yes and no in more. Own composition, 2026. */
export const YES_WORDS: string =
  'yes|y|true|t|1|on|x|ok|agreed|agree|accepted|accept|granted|given|confirmed|checked|enabled|active|opt in|opted in|optin|opt-in|subscribed|allow|allowed|' +
  'ja|j|wahr|zugestimmt|erteilt|einverstanden|aktiv|oui|o|vrai|accepte|si|s|verdadero|cierto|acepto|aceptado|vero|accetto|acconsento|' +
  'tak|prawda|wyrazono|zgoda|zgadzam sie|wyrazona|da|adevarat|de acord|acceptat|да|д|истина|согласен|согласна|согласие|есть|' +
  'sim|verdadeiro|aceito|так|істина|згоден|згодна|✓|✔|✅|☑|+|zustimmung|eingewilligt|erlaubt|gewahrt|accorde|accordee|acceptee|autorise|autorisee|d accord|consenti|concedido|concedida|acepta|aceptada|autorizado|autorizada|consiente|accettato|accettata|concesso|concessa|acconsente|autorizzato|autorizzata|wyrazil zgode|wyrazila zgode|udzielona|udzielono|zgadza sie|acceptata|autorizat|autorizata|dat|разрешено|разрешил|разрешила|согласны|дано|получено|включено|aceite|aceita|autoriza|concordo|consentido|згодні|дозволено|надано|отримано' +
  '|ano|áno|igen|evet|kyllä|ναι|taip|waar|igaz|doğru|はい|是|예|네|نعم|כן|1.0|consented|consent given|' +
  'i agree|i consent|i accept|consents|permitted|permission granted|ich stimme zu|ich willige ein|ich bin einverstanden|' +
  "d'accord|j'accepte|je suis d'accord|je consens|si acepto|doy mi consentimiento|presto il consenso|do il consenso|wyrazam zgode|" +
  'sunt de acord|imi dau acordul|dou consentimento|я согласен|я согласна|даю согласие|даю згоду|joo|jah|akkoord|' +
  'ik ga akkoord|toestemming gegeven|samtykke|samtykker|samtycker|souhlasim|suhlasim|hozzajarulok|kabul ediyorum|onayliyorum|' +
  'sand|sant|tosi|pravda|istina|同意|同意する|同意します|동의|동의함|有|[x]|(x)';
/** No, and nothing more. */
export const NO_WORDS: string =
  'no|n|false|f|0|off|unchecked|disabled|inactive|nein|falsch|inaktiv|non|faux|falso|nie|falsz|nu|fals|нет|' +
  'н|ложь|nao|ні|хибність|✗|✘|❌|☒|☐|отключено|nej|nee|ne|nem|hayir|οχι|ei|nei|onwaar|hamis|yanlis|не|' +
  'no thanks|no thank you|nein danke|non merci|no gracias|no grazie|nao obrigado|nie dziekuje|nu multumesc|нет спасибо|ні дякую|' +
  'falsk|usant|epatosi|[ ]|[]|( )|無|nepravda|neen|0.0|否|いいえ|아니오|아니요|لا|לא';
/** A refusal of what is sent, whatever is asked. */
export const REFUSAL_WORDS: string =
  'denied|refused|rejected|declined|withdrawn|revoked|opt out|opted out|optout|opt-out|unsubscribed|' +
  'not given|not granted|abgelehnt|widerrufen|nicht erteilt|refuse|rechazado|rifiuto|rifiutato|brak zgody|' +
  'odmowa|wycofana|nie wyrazono|nie zgadzam sie|refuzat|отказ|не согласен|не согласна|отозвано|recusado|' +
  'не згоден|не згодна|keine zustimmung|keine einwilligung|widersprochen|verweigert|entzogen|nicht erlaubt|' +
  'retire|retiree|refusee|retrait|revoque|rechazada|revocado|revocada|denegado|retirado|retirada|no acepta|' +
  'no autorizado|rifiutata|revocato|revocata|negato|negata|non accettato|ritirato|cofnieta|cofnieto|' +
  'wycofano|odmowil|odmowila|niewyrazona|nie wyrazona|nie wyrazil zgody|nie wyrazila zgody|refuzata|retras|' +
  'retrasa|revocat|nu accept|fara acord|отозвана|отозван|запрещено|запретил|запретила|отказался|отказалась|' +
  'не согласны|нет согласия|recusada|revogado|revogada|nao aceito|nao autorizado|nao aceita|відмова|' +
  'відкликано|відкликана|заборонено|відмовився|відмовилась|немає згоди|not consented|no consent|' +
  'without consent|do not allow|not allowed|nicht zulassen|ne pas autoriser|no permitir|non consentire|' +
  'nie zezwalaj|nao permitir|не разрешать|не дозволяти|' +
  "i do not agree|i do not consent|do not agree|disagree|i disagree|no acepto|no autorizo|je refuse|je n'accepte pas|" +
  'non acconsento|nego il consenso|nie wyrazam zgody|nu sunt de acord|nao concordo|nao autorizo|ich stimme nicht zu|' +
  'nicht einverstanden|geen toestemming|niet akkoord|nesouhlasim|nesuhlasim|onaylamiyorum|не даю согласия|不同意|同意しない|미동의|동의하지 않음';

/** A wish for what is sent, whatever is asked. */
export const WISH_WORDS: string =
  'subscribed|opt in|opted in|optin|opt-in|allow|allowed|zulassen|autoriser|permitir|consenti|consentire|zezwalaj|разрешить|дозволити';

/** States of mail tools' exports. */
export const STATUS_WORDS: Readonly<Record<string, string>> = {
  subscribed:
    'subscribed|active|subscriber|confirmed|opted in|opt in|enabled|ok|valid|mailable|sendable|current|abonniert|angemeldet|aktiv|bestatigt|abonne|actif|inscrit|suscrito|activo|iscritto|attivo|' +
    'zapisany|aktywny|subskrybent|zapisana|potwierdzony|abonat|activ|подписан|активен|активный|активныи|подписчик|inscrito|ativo|підписаний|підписании|активний|активнии|aktiver|aktive|eingetragen|abonnent|abonnentin|abonnee|inscrite|active abonne|abonnes|suscrita|activa|suscriptor|iscritta|attiva|zapisane|aktywna|subskrybentka|potwierdzona|abonata|activa|confirmat|confirmata|подписана|подписались|активна|подписчица|подтвержден|подтверждена|inscrita|ativa|subscrito|subscrita|assinante|confirmado|confirmada|підписана|активна|підписник|підтверджений|підтверджена',
  unsubscribed:
    'unsubscribed|unsubscribe|opted out|opt out|optout|removed|suppressed|blacklisted|blocklisted|deactivated|unsub|global unsubscribe|abgemeldet|abbestellt|desabonne|desinscrit|desuscrito|dado de baja|baja|disiscritto|cancellato|' +
    'wypisany|wypisana|zrezygnowal|dezabonat|отписан|отписался|отписалась|descadastrado|cancelado|відписаний|відписании|відписався|dnc|do not contact|do not email|do not market|do not mail|deleted|deleted by user|removed by user|blocked|do not call|do not text|never contact|stop|suppress|no marketing|ausgetragen|gesperrt|geblockt|blockiert|gekundigt|nicht kontaktieren|widersprochen|robinson|desabonnee|desinscrite|desabonnement|bloque|oppose|opposee|ne pas contacter|liste noire|desuscrita|dada de baja|de baja|cancelada|bloqueado|bloqueada|no contactar|eliminado|eliminada|disiscritta|cancellata|bloccato|bloccata|revocato|revocata|non contattare|rimosso|rimossa|zrezygnowala|wypisal sie|wypisala sie|zablokowany|zablokowana|nie kontaktowac sie|usuniety|usunieta|dezabonata|blocat|blocata|nu contactati|eliminat|отписана|отписались|заблокирован|заблокирована|удален|удалена|не беспокоить|отказ от рассылки|descadastrada|removido|removida|desinscrito|desinscrita|nao contactar|nao contatar|anulado|uitgeschreven|afgemeld|odhlaseny|odhlasena|odhlaseno|avregistrerad|avanmald|frameldt|avmeldt|leiratkozott|відписана|відписалась|відписалася|заблокований|заблокована|видалений|видалена|не турбувати|відмова від розсилки',
  cleaned:
    'cleaned|bereinigt|nettoye|limpiado|ripulito|wyczyszczony|curatat|очищен|bereinigte|nettoyee|limpiada|limpio|ripulita|pulito|wyczyszczona|curatata|очищена|очищено|limpo|limpa|очищений|очищено',
  bounced:
    'bounced|bounce|hard bounce|hard bounced|hardbounce|hardbounced|undeliverable|invalid|unzustellbar|zuruckgewiesen|rebotado|rebondi|respinto|odbity|odbicie|respins|invalid email|not deliverable|недоставлено|недоставляемый|недоставляемыи|rejeitado|недійсний|недоставлений|bounce hard|permanent bounce|permanent failure|mailbox not found|user unknown|unknown user|unknown recipient|rejected|rejected by server|refused by server|dead|not delivered|failed|email bounced|hard bounces|nicht zustellbar|unzustellbare|ungultig|ungultige adresse|empfanger unbekannt|ruckläufer|rucklaufer|adresse invalide|invalide|npai|non distribuable|non delivre|rejete|rejetee|introuvable|rebotada|rebote|rebote duro|rebote permanente|no entregable|no entregado|direccion invalida|invalida|respinta|non recapitabile|non consegnabile|non valido|non valida|rimbalzato|indirizzo non valido|odbita|odrzucony|odrzucona|niedostarczalny|niedostarczalna|niedoreczony|nieprawidlowy|nieprawidlowa|twarde odbicie|respinsa|nelivrabil|nelivrabila|nelivrat|nevalid|adresa invalida|недоставлен|недоставлена|недействителен|недействительный|недействительная|не доставлено|не существует|адрес не существует|отклонен|отклонено|жесткий отказ|rejeitada|devolvido|devolvida|nao entregue|nao entregavel|invalido|endereco invalido|недоставлено|недоставлена|не доставлено|недійсна|не існує|відхилено|повернуто',
  complained:
    'complained|complaint|spam|spam complaint|abuse|spam report|reported spam|marked as spam|spamreport|junk|beschwerde|plainte|queja|reclamo|segnalato|skarga|zgloszony jako spam|reclamatie|жалоба|жалоба на спам|reclamacao|скарга|complaints|reported|reported as spam|marked spam|spam complaints|als spam gemeldet|als spam markiert|spambeschwerde|spam beschwerde|signale comme spam|marque comme spam|plainte spam|plainte pour spam|marcado como spam|marcada como spam|denunciado|denuncia|queja de spam|segnalato come spam|segnalata come spam|reclamo spam|reclamo per spam|zglosil spam|zgloszona jako spam|oznaczony jako spam|skarga na spam|marcat ca spam|raportat ca spam|reclamatie spam|reclamat|спам|пометил как спам|отметил как спам|пожаловался|пожаловалась|reclamou|denunciado como spam|reclamacao de spam|скарга на спам|позначив як спам|поскаржився|поскаржилась',
  pending:
    'pending|unconfirmed|unverified|awaiting confirmation|waiting|to be confirmed|double opt in pending|awaiting|new|ausstehend|unbestatigt|en attente|non confirme|pendiente|sin confirmar|in attesa|non confermato|' +
    'oczekujacy|oczekuje|niepotwierdzony|in asteptare|neconfirmat|ожидает|не подтвержден|неподтвержден|pendente|nao confirmado|очікує|не підтверджений|unbestatigte|nicht bestatigt|wartet|doi ausstehend|non confirmee|a confirmer|no confirmado|no confirmada|por confirmar|non confermata|da confermare|oczekujaca|niepotwierdzona|do potwierdzenia|neconfirmata|de confirmat|не подтверждена|не подтверждено|неподтвержденный|ожидание|ожидает подтверждения|nao confirmada|por confirmar|a confirmar|очікування|не підтверджена|не підтверджено|очікує підтвердження',
  nonSubscribed:
    'non subscribed|nonsubscribed|not subscribed|non-subscribed|never subscribed|no subscription|transactional|contact|nicht abonniert|non abonne|no suscrito|non iscritto|niezapisany|neabonat|не подписан|nao inscrito|не підписаний|not opted in|never opted in|no consent|nicht angemeldet|kein abonnent|non abonnee|non inscrit|non inscrite|no suscrita|no inscrito|non iscritta|niezapisana|neabonata|не подписана|не подписаны|nao inscrita|nao subscrito|не підписана',
};
