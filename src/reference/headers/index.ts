/** Header tables by role, and the words that decide what the tables leave open. */
export { ADDRESS_HEADERS } from './addresses.ts';
export { AMBIGUOUS_HEADERS } from './ambiguous.ts';
export { CONTACT_HEADERS } from './contacts.ts';
export { FURTHER_AMBIGUOUS, FURTHER_FOREIGN, FURTHER_HEADERS } from './further.ts';
export { NAME_HEADERS } from './names.ts';
export { ORGANISATION_HEADERS } from './organisations.ts';
export {
  CONSENT_NO,
  CONSENT_NO_STEMS,
  CONSENT_NOT,
  CONSENT_PHRASES,
  CONSENT_STEMS,
  CONSENT_YES,
  OPT_OUT_NOT,
  OPT_OUT_PHRASES,
  OPT_OUT_STEMS,
  PERMISSION_HEADERS,
} from './permissions.ts';
export { CONNECTORS, GLUED, QUALIFIERS, type Qualifier, REMARK_WORDS } from './qualifiers.ts';
export { RECORD_HEADERS } from './records.ts';
export { FAMILY_WORDS, FOREIGN_WORDS, KNOWN_WITHOUT_ROLE } from './unmapped.ts';
export { FURTHER_LANGUAGES, type HeaderTable, LANGUAGES, type Language, type Words } from './words.ts';
