/** What the rules of the house leave out, and why. */

/** Files that no test of their own room opens: the test that covers them, and the reason. */
export const UNTRIED: Readonly<Record<string, { readonly through: string; readonly why: string }>> = {
  'src/cli/kempt.ts': { through: 'test/journeys/command.test.ts', why: 'tried as users run it: the packed command' },
  'src/cli/match.ts': { through: 'test/journeys/command.test.ts', why: 'tried as users run it: the packed command' },
  'src/cli/profile.ts': { through: 'test/journeys/command.test.ts', why: 'tried as users run it: the packed command' },
  'src/cli/version.ts': { through: 'test/journeys/command.test.ts', why: 'tried as users run it: the packed command' },
  'src/fields/listOptions.ts': { through: 'test/fields/examine.test.ts', why: 'types, and the names of options' },
  'src/fields/taxId/scheme.ts': { through: 'test/fields/taxId/world.test.ts', why: 'types alone' },
  'src/fields/text/check.ts': {
    through: 'test/lists/validateList.test.ts',
    why: 'tried through the list function that is public',
  },
  'src/lists/mergeUntilNothingMatches.ts': {
    through: 'test/pipeline/cleanList.prop.test.ts',
    why: 'tried through the journey that uses it',
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
};

/** Files of more than 400 lines outside reference/; each argues for its length in its first comment. */
export const LONG_FILES: Readonly<Record<string, string>> = {};

/** Issue codes that need more than a cell or a text to appear: the test that produces them, and why. */
export const ELSEWHERE: Readonly<Record<string, { readonly through: string; readonly why: string }>> = {
  'email.no_such_host': { through: 'test/fields/email/mailHosts.test.ts', why: 'needs a resolver' },
  'email.no_mail_host': { through: 'test/fields/email/mailHosts.test.ts', why: 'needs a resolver' },
  'email.null_mx': { through: 'test/fields/email/mailHosts.test.ts', why: 'needs a resolver' },
  'email.host_unknown': { through: 'test/fields/email/mailHosts.test.ts', why: 'needs a resolver' },
  'read.further_sheets': { through: 'test/read/formats.test.ts', why: 'needs a workbook' },
  'read.zeros_restored': { through: 'test/read/formats.test.ts', why: 'needs a workbook' },
  'read.merged_cells': { through: 'test/read/formats.test.ts', why: 'needs a workbook' },
  'value.missing': { through: 'test/schema/standard.test.ts', why: 'only a required field of a schema says it' },
};
