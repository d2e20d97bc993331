/**
 * Everything that can be said about a value, a row or a file: code `kind.reason` and how bad it is.
 * Codes are public: added, never renamed. The words stand in `report/words.ts`.
 *
 * - `error` the value is wrong or lost
 * - `warning` probably wrong
 * - `info` worth knowing
 */
export const ISSUE_SEVERITY = {
  'value.not_text': 'info',
  'value.too_long': 'error',
  'value.damaged': 'error',
  'value.missing': 'error',

  'email.no_at': 'error',
  'email.several_at': 'error',
  'email.local_empty': 'error',
  'email.local_too_long': 'error',
  'email.local_character': 'error',
  'email.local_dots': 'error',
  'email.domain_empty': 'error',
  'email.domain_too_long': 'error',
  'email.domain_character': 'error',
  'email.domain_label': 'error',
  'email.too_long': 'error',
  'email.unknown_tld': 'error',
  'email.special_use_domain': 'error',
  'email.quoted_local': 'warning',
  'email.ip_literal': 'warning',
  'email.dotless_domain': 'warning',
  'email.mixed_script': 'warning',
  'email.typo': 'warning',
  'email.typo_mark': 'error',
  'email.disposable': 'warning',
  'email.free_mail': 'warning',
  'email.role_account': 'info',
  'email.placeholder': 'warning',
  'email.several': 'info',
  'email.display_name': 'info',
  'email.comment': 'warning',
  'email.inner_space': 'warning',
  'email.domain_encoding': 'warning',
  'email.folded': 'warning',
  'email.no_such_host': 'error',
  'email.no_mail_host': 'error',
  'email.null_mx': 'error',
  'email.host_unknown': 'info',

  'phone.no_digits': 'error',
  'phone.too_short': 'error',
  'phone.too_long': 'error',
  'phone.not_a_number': 'error',
  'phone.not_in_use': 'error',
  'phone.unknown_country': 'warning',
  'phone.placeholder': 'warning',
  'phone.letters_as_digits': 'warning',
  'phone.extra_text': 'warning',
  'phone.lost_plus': 'warning',
  'phone.no_area_code': 'warning',
  'phone.extension': 'info',
  'phone.trunk_zero': 'info',
  'phone.several': 'info',
  'phone.country_assumed': 'info',

  'name.email': 'warning',
  'name.phone': 'warning',
  'name.login': 'warning',
  'name.company': 'warning',
  'name.digits': 'warning',
  'name.keyboard': 'warning',
  'name.placeholder': 'warning',
  'name.fictional': 'warning',
  'name.repeated_letter': 'warning',
  'name.url': 'warning',
  'name.mixed_script': 'warning',
  'name.too_long': 'warning',
  'name.abbreviated': 'warning',
  'name.joint': 'info',
  'name.capitals': 'info',

  'postalCode.format': 'error',
  'postalCode.unused_prefix': 'warning',
  'postalCode.lookalike': 'warning',
  'postalCode.other_country': 'warning',
  'postalCode.region_mismatch': 'warning',
  'postalCode.city_mismatch': 'warning',
  'postalCode.not_used': 'info',
  'postalCode.no_country': 'info',

  'country.unknown': 'warning',
  'country.ambiguous': 'warning',
  'country.historic': 'info',

  'company.placeholder': 'warning',

  'address.po_box': 'info',
  'address.no_number': 'info',
  'address.placeholder': 'warning',

  'taxId.length': 'error',
  'taxId.character': 'error',
  'taxId.bad_check_digit': 'error',
  'taxId.other_country': 'warning',
  'taxId.placeholder': 'warning',

  'date.format': 'error',
  'date.impossible': 'error',
  'date.ambiguous': 'warning',
  'date.future': 'warning',
  'date.too_old': 'warning',
  'date.serial_number': 'info',
  'date.two_digit_year': 'info',

  'website.format': 'error',

  'row.empty': 'error',
  'row.unreachable': 'error',
  'row.country_conflict': 'warning',

  'read.encoding_guessed': 'info',
  'read.undecodable_bytes': 'warning',
  'read.mojibake': 'warning',
  'read.nul_bytes': 'warning',
  'read.sep_line': 'info',
  'read.title_rows': 'info',
  'read.no_header': 'info',
  'read.duplicate_header': 'warning',
  'read.empty_header': 'info',
  'read.short_row': 'warning',
  'read.long_row': 'warning',
  'read.empty_rows': 'info',
  'read.total_row': 'info',
  'read.footer_rows': 'info',
  'read.repeated_header': 'info',
  'read.unclosed_quote': 'warning',
  'read.stray_quote': 'warning',
  'read.damaged_number': 'error',
  'read.formula_text': 'info',
  'read.apostrophe': 'info',
  'read.float_number': 'info',
  'read.zeros_restored': 'info',
  'read.bad_json_line': 'error',
  'read.further_sheets': 'info',
  'read.merged_cells': 'info',
} as const;

export type Severity = 'error' | 'warning' | 'info';

export type IssueCode = keyof typeof ISSUE_SEVERITY;

/** What is wrong, as data. Never holds the value itself: parameters are counts, limits and names of rules. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** The parameters of the code, for example `{ length: 8, expected: 9 }`. */
  readonly params: Readonly<Record<string, string | number>>;
  /** A better value, if there is one that is not safe enough to store unasked. */
  readonly suggestion: string | null;
}

/** An issue and the cell it belongs to. `column` is null for an issue of the whole row. */
export interface RowIssue extends Issue {
  /** Index of the row in the list that was handed in. */
  readonly row: number;
  readonly column: string | null;
}
