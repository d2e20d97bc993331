/** What the columns of exports are called, as `columnKey` writes them; of several the surest comes first. */

/** When it happened. */
export const MOMENTS = [
  'cleantime',
  'unsubtime',
  'bouncedat',
  'hardbouncedat',
  'markedspamat',
  'bouncetime',
  'bouncedate',
  'lastbouncedat',
  'lastbouncedate',
  'lastbounced',
  'unsubscribedat',
  'unsubscribeddate',
  'dateunsubscribed',
  'dateheld',
  'suppressedat',
  'blockedat',
  'complainedat',
  'occurredat',
  'eventtime',
  'eventat',
  'at',
  'created',
  'createdat',
  'timestamp',
  'date',
  'eventdate',
  'datetime',
  'time',
  'changedat',
  'processedat',
  'lastchanged',
  'lastupdatetime',
  'timelogged',
  'processed',
  'lastupdated',
  'emailsuppressionstimestamp',
  'ts',
  'bounced',
  'bouncedtime',
  'bounceddate',
  'emailbounceddate',
] as const;
/** What a server or the service said. */
export const TEXTS = [
  'diagnostic',
  'diagnosticcode',
  'message',
  'description',
  'details',
  'bouncedescription',
  'smtpresponse',
  'response',
  'error',
  'dsndiag',
  'bouncereason',
  'emailbouncedreason',
  'bouncemessage',
  'bouncedetail',
  'failuremessage',
  'failurereason',
  'errormessage',
  'friendlyerrormessage',
  'fulltext',
  'smtpbouncereason',
  'emailinvalidcause',
  'deliverystatusmessage',
  'deliverystatusdescription',
  'reason',
] as const;
/** The codes of what was said: enhanced (RFC 3463), or the service's own word. */
export const STATUSES = ['status', 'enhancedcode', 'statuscode', 'dsnstatus'] as const;
/** The reply codes of servers. */
export const REPLIES = ['replycode', 'smtpcode', 'errorcode', 'code', 'deliverystatuscode'] as const;
/** Where exports say what kind of bounce it was. */
export const CATEGORIES = ['bouncetype', 'bouncecategory', 'bouncecat'] as const;
/** Where they say why an address gets no mail. */
export const SUPPRESSED_FOR = [
  'suppressionreason',
  'suppressedreason',
  'emailsuppressions',
  'emailsuppressionsreason',
  'blacklistreason',
  'blocklistreason',
] as const;
/** Where they say how the subscriber stands. */
export const STATES = ['emailstatus', 'subscriptionstatus', 'subscriberstatus'] as const;
/** Where exports say in a word what happened; `reason` is last, as it also holds what a server replied. */
export const LABELS: readonly string[] = [
  'event',
  'eventtype',
  'type',
  'status',
  ...STATES,
  'emailmarketingconsent',
  'sttext',
  'eventname',
  'recipientstate',
  'dropreason',
  'portalsubscriptionstatus',
  'state',
  'stato',
  'statut',
  'estado',
  'stan',
  'статус',
  'typedebounce',
  'typdebounce',
  'tipodebounce',
  'tipobounce',
  'tipoderebote',
  'bouncetyp',
  'bounceart',
  'reason',
];
/** A yes in one of them is a hard bounce. */
export const HARD_FLAGS = ['hardbounced', 'hardbounce', 'ishardbounced', 'emailhardbounced', 'emailinvalid'] as const;
/** A yes in one of them keeps mail from an address, and nobody knows whose word that was. */
export const BARRED_FLAGS = [
  'blacklisted',
  'isblacklisted',
  'emailblacklisted',
  'isthisuserblacklisted',
  'isthissubscriberblacklisted',
  'blocklisted',
  'isblocklisted',
  'emailblocklisted',
  'emailsuppressed',
  'emaildisabled',
] as const;
