/**
 * The words for every code: one short sentence each, without any value of the list. A code without words does not
 * compile. Over 200 lines because it is one table.
 */
import type { IssueCode, Repair, Role, Severity, Verdict } from '../model/index.ts';

/** The parameters of an issue; all may be absent, because a tally counts codes without them. */
export type Params = Readonly<Record<string, string | number>>;

/** ` (71)` when the parameter is there, nothing when it is not. */
function got(params: Params, key: string): string {
  const value = params[key];
  return value === undefined ? '' : ` (${value})`;
}

/** The parameter, or the words that stand for it. */
function or(params: Params, key: string, words: string | number): string {
  return String(params[key] ?? words);
}

/** `: 8 digits, expected 9` when both parameters are there. */
function outOf(params: Params, unit: string): string {
  const { length, expected } = params;
  return length === undefined || expected === undefined ? '' : `: ${length} ${unit}, expected ${expected}`;
}

/** What is wrong, in one sentence: counts and limits come from the issue's parameters. */
export const ISSUE_WORDS: Readonly<Record<IssueCode, (params: Params) => string>> = {
  'value.not_text': () => 'The cell holds something that is not text.',
  'value.too_long': (p) => `Text longer than ${or(p, 'max', '10000')} characters${got(p, 'length')}.`,
  'value.damaged': () => 'Damaged on the way: digits or letters are lost.',
  'value.missing': () => 'Nothing there, where something must be.',

  'email.no_at': () => 'No @ sign.',
  'email.several_at': () => 'More than one @ sign.',
  'email.local_empty': () => 'Nothing before the @.',
  'email.local_too_long': (p) => `Local part longer than ${or(p, 'max', 64)} characters${got(p, 'length')}.`,
  'email.local_character': () => 'A character before the @ that is not allowed there.',
  'email.local_dots': () => 'A dot at the start, at the end or twice in a row before the @.',
  'email.domain_empty': () => 'Nothing after the @.',
  'email.domain_too_long': (p) => `Domain longer than ${or(p, 'max', 253)} characters${got(p, 'length')}.`,
  'email.domain_character': () => 'A character in the domain that is not allowed there.',
  'email.domain_label': () => 'A part of the domain is empty, too long, or starts or ends with a hyphen.',
  'email.too_long': (p) => `Address longer than ${or(p, 'max', 254)} characters${got(p, 'length')}.`,
  'email.unknown_tld': () => 'The domain ending does not exist.',
  'email.special_use_domain': () => 'The domain is reserved and never receives mail.',
  'email.quoted_local': () => 'Quotation marks before the @: legal, and almost never real.',
  'email.ip_literal': () => 'An IP number in place of a domain: legal, and almost never real.',
  'email.dotless_domain': () => 'A domain without a dot: legal, and almost never real.',
  'email.mixed_script': () => 'A letter or sign of another script, or of print, that looks like the usual one.',
  'email.typo': () => 'The domain looks mistyped.',
  'email.typo_mark': () => 'A mistyped sign in the address, such as a comma for a dot.',
  'email.disposable': () => 'A throw-away mail provider.',
  'email.free_mail': () => 'A free mail provider.',
  'email.role_account': () => 'A role mailbox, not a person.',
  'email.placeholder': () => 'An invented address.',
  'email.several': (p) => `Several addresses in one cell${got(p, 'count')}.`,
  'email.display_name': () => 'A name stands around the address.',
  'email.comment': () => 'A comment in brackets inside the address.',
  'email.inner_space': () => 'A space inside the address.',
  'email.domain_encoding': () => 'Letters in the domain that no domain name may hold together.',
  'email.folded': () => 'Cut out of the header of a mail, perhaps not whole.',
  'email.no_such_host': () => 'The domain does not exist.',
  'email.no_mail_host': () => 'The domain names no host that takes mail.',
  'email.null_mx': () => 'The domain says that it takes no mail.',
  'email.host_unknown': () => 'Nothing could be learnt of the domain; that says nothing against the address.',

  'phone.no_digits': () => 'No digits.',
  'phone.too_short': (p) => `Too short for a phone number${outOf(p, 'digits')}.`,
  'phone.too_long': (p) => `Too long for a phone number${outOf(p, 'digits')}.`,
  'phone.not_a_number': () => 'Not a phone number.',
  'phone.not_in_use': () => 'The length fits, but no such numbers are given out.',
  'phone.unknown_country': () => 'No country code, and nothing says which country.',
  'phone.placeholder': () => 'An invented number.',
  'phone.letters_as_digits': () => 'Letters in place of digits.',
  'phone.extra_text': () => 'Further text beside the number.',
  'phone.lost_plus': () => 'May begin with the country code, its plus lost.',
  'phone.no_area_code': () => 'May be a number of one place, without its area code.',
  'phone.extension': () => 'An extension follows the number.',
  'phone.trunk_zero': () => 'A zero for domestic calls stands after the country code.',
  'phone.several': (p) => `Several numbers in one cell${got(p, 'count')}.`,
  'phone.country_assumed': ({ from }) =>
    from === 'postalCode'
      ? 'Country code taken from the form of the postal code.'
      : 'Country code taken from the rest of the list.',

  'name.email': () => 'An e-mail address in place of a name.',
  'name.phone': () => 'A phone number in place of a name.',
  'name.login': () => 'A login in place of a name.',
  'name.company': () => 'A company in place of a person.',
  'name.digits': () => 'Digits in a name.',
  'name.keyboard': () => 'Neighbouring keys in place of a name.',
  'name.placeholder': () => 'A filler in place of a name.',
  'name.fictional': () => 'The name of a famous invention.',
  'name.repeated_letter': () => 'One letter over and over.',
  'name.url': () => 'A web address in place of a name.',
  'name.mixed_script': () => 'Letters of different scripts in one word.',
  'name.too_long': (p) => `Unusually long for a name${got(p, 'length')}.`,
  'name.abbreviated': () => 'The surname is cut short.',
  'name.joint': (p) => `More than one person in the name${got(p, 'count')}.`,
  'name.capitals': () => 'The words of the name have no capitals, or nothing else.',

  'postalCode.format': () => 'Not a postal code of this country.',
  'postalCode.unused_prefix': () => 'No place of this country has a code that starts so.',
  'postalCode.lookalike': () => 'A letter in place of a digit, or the reverse.',
  'postalCode.other_country': () => 'The postal code of another country.',
  'postalCode.region_mismatch': () => 'The postal code belongs to another region than the row says.',
  'postalCode.city_mismatch': () => 'The postal code belongs to another place than the city of the row.',
  'postalCode.not_used': () => 'This country has no postal codes.',
  'postalCode.no_country': () => 'Nothing says which country the postal code belongs to.',

  'country.unknown': () => 'Not a country.',
  'country.ambiguous': () => 'Could be more than one country.',
  'country.historic': () => 'A country that no longer exists.',

  'company.placeholder': () => 'A filler in place of a company.',

  'address.po_box': () => 'A post-office box.',
  'address.no_number': () => 'No house number.',
  'address.placeholder': () => 'A filler in place of an address.',

  'taxId.length': (p) => `Wrong length for a tax number${outOf(p, 'characters')}.`,
  'taxId.character': () => 'A character that no tax number of this kind has.',
  'taxId.bad_check_digit': () => 'The check digit does not fit: at least one digit is wrong.',
  'taxId.other_country': () => 'The tax number of another country.',
  'taxId.placeholder': () => 'A number that fills a form: it is nobody’s own.',

  'date.format': () => 'Not a date.',
  'date.impossible': () => 'A day that no calendar has.',
  'date.ambiguous': () => 'Day and month could be the other way round.',
  'date.future': () => 'A day that has not come yet.',
  'date.too_old': () => 'A day too long ago.',
  'date.serial_number': () => 'A day count from a spreadsheet.',
  'date.two_digit_year': () => 'A year with two digits: the century is assumed.',

  'website.format': () => 'Not a web address.',

  'row.empty': () => 'Nothing in the row.',
  'row.unreachable': () => 'No e-mail, phone or postal address that could work.',
  'row.country_conflict': () => 'Country, phone and postal code disagree.',

  'read.encoding_guessed': () => 'The file does not name its encoding; the most likely one was used.',
  'read.undecodable_bytes': () => 'Bytes that the encoding does not have.',
  'read.mojibake': () => 'Letters that an earlier program broke by a wrong encoding.',
  'read.nul_bytes': () => 'Zero bytes in the file: left out.',
  'read.sep_line': () => 'A line that only names the separator: left out.',
  'read.title_rows': (p) => `Title lines above the column names${got(p, 'count')}: left out.`,
  'read.no_header': () => 'No line with column names: the columns are numbered.',
  'read.duplicate_header': () => 'A column name used twice: the later one got a number.',
  'read.empty_header': () => 'A column without a name: it got a number.',
  'read.short_row': () => 'A line with fewer cells than columns.',
  'read.long_row': () => 'A line with more cells than columns: the further ones are kept.',
  'read.empty_rows': (p) => `Empty lines${got(p, 'count')}: left out.`,
  'read.total_row': () => 'A line of totals at the end.',
  'read.repeated_header': (p) => `The column names once more among the rows${got(p, 'count')}: left out.`,
  'read.footer_rows': (p) => `Lines of text under the table${got(p, 'count')}: left out.`,
  'read.unclosed_quote': () => 'A quotation mark that is never closed.',
  'read.stray_quote': () => 'A quotation mark in the middle of a cell.',
  'read.damaged_number': () => 'A number that a spreadsheet rounded: its last digits are lost.',
  'read.formula_text': () => 'Text wrapped in a formula: taken out.',
  'read.apostrophe': () => 'An apostrophe before a number: taken off.',
  'read.float_number': () => 'A number that got a decimal point: taken off.',
  'read.zeros_restored': () => 'Leading zeros that the sheet hides in its number format: restored.',
  'read.bad_json_line': () => 'A line that is not JSON.',
  'read.further_sheets': (p) => `Further sheets in the workbook${got(p, 'count')}: not read.`,
  'read.merged_cells': () => 'Merged cells in the sheet.',
};

/** What a repair did, as a heading. */
export const REPAIR_WORDS: Readonly<Record<Repair, string>> = {
  'text.whitespace': 'Stray spaces removed',
  'text.invisible': 'Invisible characters removed',
  'text.full_width': 'Full-width characters made ordinary',
  'text.composed': 'Letters and their accents joined',
  'text.html_entities': 'HTML entities turned back into characters',
  'text.mojibake': 'Letters of a wrong encoding restored',
  'spreadsheet.formula_text': 'Text taken out of a spreadsheet formula',
  'spreadsheet.apostrophe': 'Spreadsheet apostrophe removed',
  'spreadsheet.float': 'Decimal point of a spreadsheet removed',
  'email.case': 'E-mail domain in small letters',
  'email.wrapper': 'E-mail address taken out of its wrapping',
  'phone.format': 'Phone number in international form',
  'phone.country': 'Country code added to a phone number',
  'name.capitals': 'Capitals of a name put right',
  'postalCode.format': 'Postal code in its country’s form',
  'postalCode.lost_zero': 'Lost leading zero of a postal code restored',
  'taxId.format': 'Tax number in its usual form',
  'date.format': 'Date as year-month-day',
  'website.format': 'Web address in its usual form',
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Wrong or lost',
  warning: 'Probably wrong',
  info: 'Worth knowing',
};

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  ok: 'right as it stood',
  repaired: 'safely repaired',
  suspect: 'probably wrong',
  invalid: 'wrong',
  missing: 'empty',
  unsupported: 'no rule for it',
};

/** Why a row was kept, held or removed for what happened to its mail; decisions of a later version are spelt out. */
export const DECISION_WORDS: Readonly<Record<string, string>> = {
  keep: 'Nothing speaks against the address.',
  'keep.released': 'Bounced during an outage and was proved alive since.',
  'bounce.hard': 'Mail to the address was refused for good.',
  'bounce.domain': 'The domain of the address takes no mail.',
  'bounce.soft': 'Mail to the address failed again and again.',
  'bounce.contradicted': 'Refused for good, yet the person clicked later.',
  'bounce.incident': 'Refused in a burst at one provider: probably an outage.',
  'bounce.forwarded': 'Mail was forwarded and refused elsewhere.',
  'bounce.doubtful': 'Refused, but not clearly because of the address.',
  complaint: 'The person reported mail as spam.',
  optOut: 'The person opted out.',
  'optOut.column': 'A column of the list says that the person opted out.',
  'keep.noAddress': 'The row has no address to judge.',
  'bounce.domainOfOthers': 'Others at the same domain were refused because of the domain.',
  'suppression.address': 'The address stands on a suppression list.',
  'suppression.domain': 'The domain stands on a suppression list.',
  'address.role': 'A mailbox of an office, not of a person.',
  'address.disposable': 'A mailbox of a disposable service.',
  'suppression.hash': 'The address stands on a suppression list of hashes.',
  'address.placeholder': 'An address that forms use as an example.',
  'sunset.silent': 'Mail went out again and again, and nothing ever came back.',
};

/** Where a row of the list ends up. */
export type Place = 'clean' | 'mergedAway' | 'quarantined' | 'held' | 'removed';

export const PLACE_WORDS: Readonly<Record<Place, string>> = {
  clean: 'clean',
  mergedAway: 'merged into another row',
  quarantined: 'quarantined',
  held: 'held',
  removed: 'removed',
};

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  fullName: 'full name',
  firstName: 'first name',
  middleName: 'middle name',
  lastName: 'last name',
  salutation: 'salutation',
  nameSuffix: 'name suffix',
  nickname: 'nickname',
  email: 'e-mail',
  phone: 'phone',
  mobile: 'mobile phone',
  fax: 'fax',
  website: 'website',
  company: 'company',
  department: 'department',
  jobTitle: 'job title',
  street: 'street',
  houseNumber: 'house number',
  city: 'city',
  postalCode: 'postal code',
  region: 'region',
  country: 'country',
  birthday: 'birthday',
  gender: 'gender',
  taxId: 'tax number',
  status: 'status',
  tags: 'tags',
  consent: 'consent',
  unsubscribe: 'opt-out',
  lastActivity: 'last activity',
  createdAt: 'date of entry',
  notes: 'notes',
  externalId: 'identifier',
};
