/** What mail tools, shops and CRMs write into the cells about wishes and bounces, by language. Our own composition. */

export interface WishWords {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly subscribed: readonly string[];
  readonly unsubscribed: readonly string[];
  readonly pending: readonly string[];
  readonly bounced: readonly string[];
  readonly complained: readonly string[];
}

const list = (text: string): string[] => text.split('|');
const words = (
  yes: string,
  no: string,
  subscribed: string,
  unsubscribed: string,
  pending: string,
  bounced: string,
  complained: string,
): WishWords => ({
  yes: list(yes),
  no: list(no),
  subscribed: list(subscribed),
  unsubscribed: list(unsubscribed),
  pending: list(pending),
  bounced: list(bounced),
  complained: list(complained),
});

export const WISH_WORDS: Readonly<Record<string, WishWords>> = {
  en: words(
    'yes|TRUE|1|Y|opted in',
    'no|FALSE|0|N|opted out',
    'subscribed|Active|confirmed',
    'unsubscribed|Opted out|do not contact',
    'pending|unconfirmed',
    'cleaned|Hard bounce|bounced|undeliverable',
    'complained|Spam complaint|marked as spam',
  ),
  de: words(
    'ja|Ja|erteilt|zugestimmt',
    'nein|Nein|widerrufen|abgelehnt',
    'angemeldet|abonniert|aktiv',
    'abgemeldet|ausgetragen|gesperrt',
    'ausstehend|unbestätigt',
    'unzustellbar|bereinigt|nicht zustellbar',
    'Beschwerde|als Spam gemeldet',
  ),
  fr: words(
    'oui|Oui|accepté|vrai',
    'non|Non|refusé|retiré',
    'abonné|inscrit|actif|inscrite',
    'désabonné|désinscrit|désinscrite',
    'en attente|non confirmé',
    'rebondi|nettoyé|adresse invalide|NPAI',
    'plainte|signalé comme spam',
  ),
  es: words(
    'sí|Sí|aceptado|acepta',
    'no|No|rechazado|revocado',
    'suscrito|activo|suscrita',
    'dado de baja|baja|desuscrito|dada de baja',
    'pendiente|sin confirmar',
    'rebotado|limpiado|rebote duro',
    'queja|marcado como spam',
  ),
  it: words(
    'sì|Sì|accettato|concesso',
    'no|No|rifiutato|revocato',
    'iscritto|attivo|iscritta',
    'disiscritto|cancellato|disiscritta',
    'in attesa|non confermato',
    'respinto|ripulito|non recapitabile',
    'reclamo|segnalato come spam',
  ),
  pl: words(
    'tak|Tak|wyrażona|zgoda',
    'nie|Nie|wycofana|brak zgody',
    'zapisany|aktywny|zapisana',
    'wypisany|wypisana|zrezygnował|zrezygnowała',
    'oczekuje|niepotwierdzony',
    'odbity|wyczyszczony|niedostarczalny',
    'skarga|zgłoszony jako spam',
  ),
  ro: words(
    'da|Da|acceptat|de acord',
    'nu|Nu|refuzat|retras',
    'abonat|activ|abonată',
    'dezabonat|dezabonată',
    'în așteptare|neconfirmat',
    'respins|curățat|nelivrabil',
    'reclamație|marcat ca spam',
  ),
  ru: words(
    'да|Да|согласен|согласна',
    'нет|Нет|отказ|отозвано',
    'подписан|активен|подписана',
    'отписан|отписался|отписана|отписалась',
    'ожидает|не подтверждён',
    'недоставлено|очищен|недействительный',
    'жалоба|жалоба на спам',
  ),
  pt: words(
    'sim|Sim|aceito|autorizado',
    'não|Não|recusado|revogado',
    'inscrito|ativo|subscrito',
    'descadastrado|cancelado|descadastrada|removido',
    'pendente|não confirmado',
    'rejeitado|devolvido|limpo',
    'reclamação|marcado como spam',
  ),
  uk: words(
    'так|Так|згоден|згодна',
    'ні|Ні|відмова|відкликано',
    'підписаний|активний|підписана',
    'відписаний|відписався|відписана|відписалась',
    'очікує|не підтверджено',
    'недійсний|недоставлено|очищено',
    'скарга|скарга на спам',
  ),
};
