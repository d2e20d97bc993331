/** What the rules of the house leave out, and why. */

/** Files that no test of their own room opens: the test that covers them, and the reason. */
export const UNTRIED: Readonly<Record<string, { readonly through: string; readonly why: string }>> = {
  'src/cli/kempt.ts': { through: 'test/journeys/command.test.ts', why: 'tried as users run it: the packed command' },
  'src/cli/match.ts': { through: 'test/journeys/command.test.ts', why: 'tried as users run it: the packed command' },
  'src/cli/profile.ts': { through: 'test/journeys/command.test.ts', why: 'tried as users run it: the packed command' },
  'src/cli/version.ts': { through: 'test/journeys/command.test.ts', why: 'tried as users run it: the packed command' },
  'src/fields/listOptions.ts': { through: 'test/fields/examine.test.ts', why: 'types, and the names of options' },
  'src/fields/text/check.ts': {
    through: 'test/lists/validateList.test.ts',
    why: 'tried through the list function that is public',
  },
  'src/normalize/normalizeMapped.ts': {
    through: 'test/lists/normalizeList.test.ts',
    why: 'tried through the list function that is public',
  },
  'src/normalize/options.ts': {
    through: 'test/lists/normalizeList.test.ts',
    why: 'tried through the list function that is public',
  },
  'src/normalize/run.ts': {
    through: 'test/lists/normalizeList.test.ts',
    why: 'tried through the list function that is public',
  },
  'src/validate/qualityAfter.ts': {
    through: 'test/pipeline/cleanList.prop.test.ts',
    why: 'tried through the journey that uses it',
  },
  'src/validate/rowIssues.ts': {
    through: 'test/lists/validateList.test.ts',
    why: 'tried through the list function that is public',
  },
  'src/validate/run.ts': {
    through: 'test/lists/validateList.test.ts',
    why: 'tried through the list function that is public',
  },
  'src/validate/validateMapped.ts': {
    through: 'test/lists/validateList.test.ts',
    why: 'tried through the list function that is public',
  },
};

/** Files of more than 400 lines outside reference/; each argues for its length in its first comment. */
export const LONG_FILES: Readonly<Record<string, string>> = {
  'src/fields/taxId/schemes.ts': 'one entry per number scheme, read as a table',
};

/** Issue codes that need more than a cell or a text to appear: the test that produces them, and why. */
export const ELSEWHERE: Readonly<Record<string, { readonly through: string; readonly why: string }>> = {
  'read.further_sheets': { through: 'test/read/formats.test.ts', why: 'needs a workbook' },
  'read.zeros_restored': { through: 'test/read/formats.test.ts', why: 'needs a workbook' },
  'value.missing': { through: 'test/schema/standard.test.ts', why: 'only a required field of a schema says it' },
};

/** Words that are public already and that nothing says yet: what will. */
export const NOT_YET: Readonly<Record<string, string>> = {
  'read.merged_cells': 'workbooks with merged cells',
  'row.total_line': 'total lines inside a list; those at its end are taken off while reading',
  'row.name_in_other_column': 'values that moved one column',
  'row.invalid_value': 'a wrong value without an issue of its own; every check names one today',
  'company.person': 'a person where a company should stand',
  'email.no_mx': 'a lookup that the caller makes',
  'value.mojibake': 'mangled text that no rule can restore',
  'name.spacing': 'white space is text.whitespace in every field today',
  'company.spacing': 'white space is text.whitespace in every field today',
  'address.spacing': 'white space is text.whitespace in every field today',
  'country.code': 'lists keep their own spelling of a country today',
};
