/** Words for yes and no, and the states of a subscriber in mail tools, folded, in ten languages (en de fr es it pl ro ru pt uk). Own composition, 2026. */
export const YES_WORDS: string =
  'yes|y|true|t|1|on|x|ok|agreed|agree|accepted|accept|granted|given|confirmed|checked|enabled|active|opt in|opted in|optin|opt-in|subscribed|' +
  'ja|j|wahr|zugestimmt|erteilt|einverstanden|aktiv|oui|o|vrai|accepte|si|s|verdadero|cierto|acepto|aceptado|vero|accetto|acconsento|' +
  'tak|prawda|wyrazono|zgoda|zgadzam sie|wyrazona|da|adevarat|de acord|acceptat|да|д|истина|согласен|согласна|согласие|есть|' +
  'sim|verdadeiro|aceito|так|істина|згоден|згодна|✓|✔|✅|☑|+';
export const NO_WORDS: string =
  'no|n|false|f|0|off|denied|refused|rejected|declined|withdrawn|revoked|unchecked|disabled|inactive|opt out|opted out|optout|opt-out|unsubscribed|not given|not granted|' +
  'nein|falsch|abgelehnt|widerrufen|nicht erteilt|inaktiv|non|faux|refuse|falso|rechazado|rifiuto|rifiutato|' +
  'nie|falsz|brak zgody|odmowa|wycofana|nie wyrazono|nie zgadzam sie|nu|fals|refuzat|нет|н|ложь|отказ|не согласен|не согласна|отозвано|' +
  'nao|recusado|ні|хибність|не згоден|не згодна|✗|✘|❌|☒|☐';

/** States of mail tools' exports. */
export const STATUS_WORDS: Readonly<Record<string, string>> = {
  subscribed:
    'subscribed|active|subscriber|confirmed|opted in|opt in|enabled|ok|valid|mailable|sendable|current|abonniert|angemeldet|aktiv|bestatigt|abonne|actif|inscrit|suscrito|activo|iscritto|attivo|' +
    'zapisany|aktywny|subskrybent|zapisana|potwierdzony|abonat|activ|подписан|активен|активный|активныи|подписчик|inscrito|ativo|підписаний|підписании|активний|активнии',
  unsubscribed:
    'unsubscribed|unsubscribe|opted out|opt out|optout|removed|suppressed|blacklisted|blocklisted|deactivated|unsub|global unsubscribe|abgemeldet|abbestellt|desabonne|desinscrit|desuscrito|dado de baja|baja|disiscritto|cancellato|' +
    'wypisany|wypisana|zrezygnowal|dezabonat|отписан|отписался|отписалась|descadastrado|cancelado|відписаний|відписании|відписався|do not contact|do not email|do not mail',
  cleaned: 'cleaned|bereinigt|nettoye|limpiado|ripulito|wyczyszczony|curatat|очищен',
  bounced:
    'bounced|bounce|hard bounce|hard bounced|hardbounce|hardbounced|undeliverable|invalid|unzustellbar|zuruckgewiesen|rebotado|rebondi|respinto|odbity|odbicie|respins|invalid email|not deliverable|недоставлено|недоставляемый|недоставляемыи|rejeitado|недійсний|недоставлений',
  complained:
    'complained|complaint|spam|spam complaint|abuse|spam report|reported spam|marked as spam|spamreport|junk|beschwerde|plainte|queja|reclamo|segnalato|skarga|zgloszony jako spam|reclamatie|жалоба|жалоба на спам|reclamacao|скарга',
  pending:
    'pending|unconfirmed|unverified|awaiting confirmation|waiting|to be confirmed|double opt in pending|awaiting|new|ausstehend|unbestatigt|en attente|non confirme|pendiente|sin confirmar|in attesa|non confermato|' +
    'oczekujacy|oczekuje|niepotwierdzony|in asteptare|neconfirmat|ожидает|не подтвержден|неподтвержден|pendente|nao confirmado|очікує|не підтверджений',
  nonSubscribed:
    'non subscribed|nonsubscribed|not subscribed|non-subscribed|never subscribed|no subscription|transactional|contact|nicht abonniert|non abonne|no suscrito|non iscritto|niezapisany|neabonat|не подписан|nao inscrito|не підписаний',
};
