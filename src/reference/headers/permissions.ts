/** Headers of permission and of its opposite. Own composition from public export formats of senders, CRMs and shops; 2026-11. */

import type { HeaderTable } from './words.ts';

export const PERMISSION_HEADERS: HeaderTable = {
  consent: {
    en: 'consent;marketing consent;email marketing consent;accepts email marketing;accepts marketing;opt in;optin;gdpr consent;subscribed;double opt in;email subscription status;permission;sms marketing consent;consent date;email consent;opted in;consent status;is subscribed;email marketing;accepts sms marketing;optin time;optin date;opt in date;marketing opt in;newsletter;email opt in;sms opt in;sms consent;newsletter subscription;marketing permission;gdpr;approval for email;newsletter subscriber;opt in time;consented;consent timestamp;consent given;receive newsletter;newsletter opt in;subscribed to newsletter;privacy consent;subscription status;marketing permissions;accepts newsletter;email subscribed;sms subscribed;marketing allowed;consent source;email permission;newsletter consent;phone consent;call consent;whatsapp consent;consent to marketing;consent to email;consent to be contacted;consent marketing;consent email;consent sms;consent newsletter;marketing opt in status;accepts email;can email;can be emailed;allow email;allow emails;allow sms;allow calls;accepts sms;email subscription;sms subscription',
    de: 'einwilligung;zustimmung;newsletter;dsgvo einwilligung;werbeeinwilligung;opt in;double opt in;marketing einwilligung;newsletter anmeldung;einverständnis;dsgvo;einverständniserklärung;newsletter abonniert;werbung erlaubt;datenschutz einwilligung;newsletter empfänger;einwilligung datum;newsletter abonnement;newsletterabonnement;abonniert;werbeerlaubnis;newsletter abo;doi;newsletter einwilligung;newsletter zustimmung;email einwilligung;sms einwilligung;telefon einwilligung;einwilligung email;einwilligung sms;einwilligung telefon;einwilligung newsletter;werbung per email;werbung per sms;werbung per telefon',
    fr: 'consentement;opt in;consentement rgpd;accepte les emails;inscrit newsletter;accord marketing;newsletter;accepte la newsletter;consentement marketing;rgpd;abonné newsletter;abonné;inscription newsletter;optin;accepte le marketing;lettre d information;infolettre;date de consentement;opt in email;opt in sms;accord rgpd;abonné à la newsletter;consentement email;consentement newsletter;consentement sms;consentement téléphone;consentement appel',
    es: 'consentimiento;acepta marketing;suscrito;rgpd;acepta publicidad;boletín;lopd;acepta comunicaciones;opt in;consentimiento rgpd;newsletter;consentimiento marketing;suscriptor;suscrito al boletín;acepta newsletter;suscripción newsletter;acepta emails;suscripción al boletín;boletín de noticias;acepta recibir publicidad;consentimiento de marketing;consentimiento newsletter;consentimiento email;consentimiento sms;consentimiento boletín',
    it: 'consenso;consenso privacy;consenso marketing;iscritto newsletter;gdpr;privacy;newsletter;trattamento dati;consenso al trattamento;accetta marketing;iscritto;consenso newsletter;iscritto alla newsletter;consenso email;iscrizione newsletter;consenso trattamento dati;consenso gdpr;opt in;accetta newsletter;data consenso;accettazione privacy;consenso sms;consenso telefono;consenso telefonico;consenso mailing;consenso commerciale',
    pl: 'zgoda;zgoda marketingowa;zgoda rodo;zgody;newsletter;zgoda na kontakt;zgoda na marketing;zgoda na przetwarzanie danych;rodo;zapisany do newslettera;zgoda email;zgoda na newsletter;zgoda na email;zgoda na sms;zgody marketingowe;zgoda na przetwarzanie danych osobowych;zgoda na otrzymywanie informacji handlowych;data zgody;zgoda na telefon;subskrypcja newslettera;zgoda na wysyłkę;zgoda sms;zgoda handlowa;zgoda newsletter;zgoda telefon;zgoda telefoniczna;zgoda na telemarketing',
    ro: 'consimțământ;acord marketing;acord gdpr;abonat;newsletter;acord prelucrare date;acord;consimțământ gdpr;gdpr;acceptă marketing;abonat newsletter;abonat la newsletter;acord newsletter;consimțământ marketing;abonare newsletter;acceptă newsletter;acord prelucrare date personale;acord comunicări;data acord;opt in;consimțământ newsletter;consimțământ email;consimțământ sms;acord email;acord sms;acord telefon',
    ru: 'опт ин;согласие;согласие на рассылку;согласие на обработку персональных данных;согласие на обработку пд;подписка;подписан;разрешение на рассылку;согласие на рекламу;подписан на рассылку;рассылка;подписка на рассылку;согласие на email рассылку;согласие на sms рассылку;согласие на смс;согласие на обработку данных;согласие на получение рассылки;подписчик;подписан на новости;дата согласия;согласен на рассылку;согласен получать рассылку;получать рассылку;согласие на рекламную рассылку;согласие на новости;согласие на звонки;согласие на маркетинг',
    pt: 'consentimento;aceita marketing;rgpd;lgpd;autorização;newsletter;aceita emails;subscrito;opt in;autorização marketing;consentimento de marketing;inscrito newsletter;aceita newsletter;assinante;subscrição newsletter;aceita receber emails;consentimento rgpd;subscritor newsletter;boletim;consentimento lgpd;aceita receber novidades;recebe newsletter;consentimento newsletter;consentimento email;consentimento sms;autorização email;autorização sms',
    uk: 'згода;згода на розсилку;підписка;згода на обробку персональних даних;підписаний;згода на маркетинг;підписаний на розсилку;підписка на розсилку;розсилка;згода на обробку даних;підписник;згода на email розсилку;згода на sms;дата згоди;дозвіл на розсилку;згода на рекламу;згода на новини;згода на дзвінки;згода на смс',
  },
  unsubscribe: {
    en: 'unsubscribed;unsubscribe;email opt out;opt out;opted out;do not email;do not call;unsubscribed from all email;unsub time;email blacklisted;blacklisted;do not contact;email suppressions;no email;unsubscribed time;unsub reason;suppressed;sms blacklisted;email optout;unsubscribe date;hs email optout;unsubscribed mode;phone number is opted out;email address is opted out;do not mail;bounced;clean time;optout;global unsubscribe;sms opt out;fax opt out;unsubscribe time;unsubscribed at;opt out date;do not text;cleaned;has opted out of email;has opted out of fax;do not sms;unsubscription date;no calls;no marketing;donotcall;do not phone;blacklist;do not disturb;email bounced;hard bounced;marketing opt out;complained;spam complaint;do not fax;dnc;do not allow email;donotemail;do not allow bulk emails;do not send marketing;unsub reason other;whatsapp blacklisted;hard bounce;email address is invalid;unsub;bounce date;bounced at;is unsubscribed;unsubscribed on;opted out of email;no contact;do not solicit;email suppressed;global opt out;stop email;email unsubscribed',
    de: 'abgemeldet;abbestellt;keine email;keine emails;werbesperre;keine werbung;anrufe unerwünscht;newsletter abgemeldet;nicht kontaktieren;abmeldedatum;email adresse ist opted out gesetzt;gesperrt;keine werbe emails;nicht anrufen;keine anrufe;abgemeldet am;sperrvermerk;werbewiderspruch;emailsperre;mailsperre;kontaktsperre;widerspruch;keine kontaktaufnahme;blacklist;robinsonliste;newsletter abbestellt;email abgemeldet;abmeldung;opt out;widerruf;werbung unerwünscht;emails unerwünscht;ausgetragen;sperrliste;bitte nicht anrufen;keine newsletter;austragungsdatum;austragung;einwilligung widerrufen;email unerwünscht;keine post;mailing sperre;mailingsperre;telefonsperre;nicht anschreiben',
    fr: 'désinscrit;désabonné;désabonnement;liste noire;ne pas contacter;ne pas appeler;opposition;opt out;blacklisté;date de désinscription;stop pub;désinscription;désabonné le;désinscrit le;date de désabonnement;ne pas envoyer d email;ne pas envoyer d emails;refus;refus emailing;refuse les emails;npai;l adresse email est désactivée;opposé;ne plus contacter;liste rouge;bloctel;refus de démarchage;pas de démarchage;ne pas solliciter;ne pas démarcher;stop sms;stop email;retrait du consentement',
    es: 'cancelado;baja;dado de baja;no contactar;no llamar;desuscrito;lista negra;exclusión;no enviar correos;fecha de baja;opt out;la dirección de correo está dada de baja;lista robinson;baja newsletter;desuscripción;no enviar email;no enviar emails;fecha baja;no desea publicidad;no molestar;cancelar suscripción;suscripción cancelada;bloqueado;fecha de desuscripción;baja de la lista;baja boletín;no recibir publicidad;baja email;no enviar publicidad;rechaza publicidad;dado de baja el',
    it: 'disiscritto;disiscrizione;non contattare;non chiamare;blacklist;opt out;non inviare email;data disiscrizione;l indirizzo email è stato cancellato;revoca consenso;disiscritto il;cancellato;lista nera;cancellazione;data cancellazione;disiscritta;disiscritti;non inviare;revoca;non disturbare;opposizione;revoca privacy;data revoca;disiscritto newsletter;non telefonare;annulla iscrizione;non inviare newsletter',
    pl: 'wypisany;rezygnacja;nie kontaktować;nie dzwoń;nie wysyłać;wypisał się;czarna lista;data wypisania;sprzeciw;opt out;adres email został odsubskrybowany;odsubskrybowany;cofnięcie zgody;nie dzwonić;data rezygnacji;wypisano;wypisana;zrezygnował;wycofanie zgody;nie wysyłać maili;brak zgody;nie kontaktować się;wypisani;rezygnacja z newslettera;data wypisu;zablokowany;lista robinsona;nie wysyłaj;nie wysyłać emaili;zgoda wycofana;data wycofania zgody;data cofnięcia zgody;nie wysyłać newslettera;wypisanie;wypis;nie życzy sobie kontaktu',
    ro: 'dezabonat;dezabonare;nu contactați;nu sunați;listă neagră;nu trimite emailuri în masă;data dezabonării;opt out;retragere consimțământ;nu trimiteți email;dezabonat la;dezabonați;nu suna;nu contacta;blocat;nu trimite email;nu trimite emailuri;retragere acord;refuz;dezabonată;data dezabonare;nu apelați;nu deranjați;refuz marketing;nu dorește newsletter;nu apela',
    ru: 'отписан;отписка;отписался;не звонить;не писать;черный список;отказ от рассылки;дата отписки;не беспокоить;эл адрес не участвует в рассылке массовых сообщений;отказ;отписался от рассылки;не отправлять;в черном списке;отписана;отписавшийся;отписавшиеся;не рассылать;отзыв согласия;отписан от рассылки;стоп лист;не отправлять email;не отправлять письма;отказ от звонков;отказался от рассылки;причина отписки;время отписки;отписки;не присылать;запрет рассылки;запрет звонков;отказ от sms;не контактировать;заблокирован',
    pt: 'descadastrado;cancelou;não ligar;não contactar;lista negra;opt out;remoção;data de remoção;não enviar emails;o endereço de email foi cancelado;desinscrito;cancelar subscrição;não contatar;não enviar email;descadastramento;subscrição cancelada;data de descadastramento;cancelamento;inscrição cancelada;não perturbe;não perturbar;data de cancelamento;removido;anulou subscrição;não telefonar;descadastro;cancelou inscrição;bloqueado;não quer receber emails;desinscrição;revogação do consentimento;não enviar newsletter',
    uk: 'відписаний;відписка;не дзвонити;не турбувати;чорний список;відмова від розсилки;дата відписки;електронна адреса не бере участі в розсилці масових повідомлень;не писати;відписався;відписана;відкликання згоди;відмова;стоп лист;не надсилати;не телефонувати;відписаний від розсилки;у чорному списку;не контактувати;відписка від розсилки;відписався від розсилки;час відписки;причина відписки;заблокований',
  },
};

/** Beginnings of words that only an opt-out carries, whatever else stands in the header. */
export const OPT_OUT_STEMS: readonly string[] = [
  'unsub',
  'optout',
  'blacklist',
  'suppress',
  'donotcall',
  'donotemail',
  'donotcontact',
  'desabonn',
  'desinscri',
  'desuscri',
  'descadastr',
  'disiscri',
  'dezabon',
  'abbestell',
  'abgemeldet',
  'werbesperr',
  'wypisan',
  'odsubskryb',
  'отпис',
  'відпис',
];

/** Word pairs that say no: found anywhere in a header. */
export const OPT_OUT_PHRASES: readonly string[] = [
  'opt out',
  'opted out',
  'do not call',
  'do not email',
  'do not contact',
  'do not mail',
  'do not text',
  'do not sms',
  'nicht anrufen',
  'nicht kontaktieren',
  'ne pas appeler',
  'ne pas contacter',
  'no llamar',
  'no contactar',
  'non chiamare',
  'non contattare',
  'nie dzwonic',
  'nie kontaktowac',
  'nu sunati',
  'nu contactati',
  'не звонить',
  'не беспокоить',
  'черный список',
  'nao ligar',
  'nao contactar',
  'nao contatar',
  'не дзвонити',
  'не турбувати',
  'чорний список',
];

/** Words that make an opt-out header a description of something else: its link, its campaign, its count. */
export const OPT_OUT_NOT: readonly string[] = [
  'link',
  'url',
  'id',
  'title',
  'campaign',
  'count',
  'rate',
  'ip',
  'ссылка',
  'посилання',
  'lien',
];

/** Beginnings of words for consent. */
export const CONSENT_STEMS: readonly string[] = [
  'consent',
  'consens',
  'optin',
  'einwillig',
  'einverstand',
  'zustimm',
  'werbeerlaub',
  'zgod',
  'consimt',
  'согласи',
  'згод',
];

/** Words that together ask for permission: found anywhere in a header. */
export const CONSENT_PHRASES: readonly string[] = [
  'opt in',
  'opted in',
  'permission to contact',
  'permission to email',
  'permission to call',
  'permission to mail',
  'permission to text',
  'acord marketing',
  'acord gdpr',
  'acord de marketing',
  'acord comunicari',
  'разрешение на рассылку',
  'дозвіл на розсилку',
];

/** Beginnings of words that take consent back or refuse it, in whatever place they stand. */
export const CONSENT_NO_STEMS: readonly string[] = [
  'withdr',
  'revok',
  'revoc',
  'revog',
  'refus',
  'refuz',
  'declin',
  'denied',
  'object',
  'widerruf',
  'entzogen',
  'verweiger',
  'abgelehnt',
  'retrait',
  'retir',
  'retrag',
  'deneg',
  'negad',
  'negat',
  'cofn',
  'wycof',
  'odmow',
  'отзыв',
  'отозва',
  'отказ',
  'відклик',
  'відмов',
];

/** Words that deny the consent they stand before. */
export const CONSENT_NO: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'no not without missing kein keine ohne nicht sans pas sin senza non nie brak bez fara nu нет без не sem nao немає немае'.split(
    ' ',
  ),
);

/** Where the answer yes is named as well, the header asks. */
export const CONSENT_YES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'yes ja oui si tak da sim да так y j'.split(' '),
);

/**
 * Words beside consent that make it something else: a document, a technical detail, another purpose. Those of five
 * letters or more are beginnings.
 */
export const CONSENT_NOT: readonly string[] = [
  'link',
  'url',
  'id',
  'ip',
  'wording',
  'version',
  'document',
  'file',
  'form',
  'expir',
  'photo',
  'foto',
  'image',
  'video',
  'medic',
  'treatment',
  'surgery',
  'behandlung',
  'cookie',
  'parent',
  'ссылка',
  'посилання',
  'фото',
];
