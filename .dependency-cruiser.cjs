/** The walls of the house: rooms look down, never sideways, never up. */
const STAGES = 'read|columns|normalize|validate|match|merge|decay|prune|segment|report|schema';
/** What knows several stages: the front door, the journey, the list functions and the doors made of them. */
const ROOF = '^src/((index|pipeline)\\.ts$|lists/|doors/)';

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'only-declared-packages',
      comment: 'src may import dependencies and optional peers, never what is installed for development',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only', 'npm-peer'] },
    },
    {
      name: 'model-text-and-reference-import-nothing',
      severity: 'error',
      from: { path: '^src/(model|text|reference)/' },
      to: { pathNot: '^src/$1/' },
    },
    {
      name: 'fields-look-down',
      severity: 'error',
      from: { path: '^src/fields/' },
      to: {
        pathNot: '^(src/(model|text|reference|fields)/|node_modules/libphonenumber-js/)',
      },
    },
    {
      name: 'a-field-never-imports-another',
      comment: 'files that stand in fields/ itself (cell, issue, options, …) are for all fields',
      severity: 'error',
      from: { path: '^src/fields/([^/]+)/' },
      to: { path: '^src/fields/([^/]+)/', pathNot: '^src/fields/$1/' },
    },
    {
      name: 'shared-field-files-import-no-field',
      comment:
        'what looks at whole rows is where fields meet: kinds, examine, examinations, countryOfRow, rowPlace, permission, listOptions',
      severity: 'error',
      from: {
        path: '^src/fields/[^/]+\\.ts$',
        pathNot: '^src/fields/(kinds|examine|examinations|countryOfRow|rowPlace|permission|listOptions)\\.ts$',
      },
      to: { path: '^src/fields/[^/]+/' },
    },
    {
      name: 'a-stage-never-imports-another',
      severity: 'error',
      from: { path: `^src/(${STAGES})/` },
      to: { path: `^src/(${STAGES})/`, pathNot: '^src/$1/' },
    },
    {
      name: 'nobody-imports-the-roof',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/((index|pipeline)\\.ts$|lists/|doors/|cli/)' },
      to: { path: ROOF },
    },
    {
      name: 'nobody-imports-the-command',
      severity: 'error',
      from: { pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'node-only-in-the-command-and-file-helpers',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli/|read/files\\.ts$)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'file-helpers-only-for-the-command',
      comment: 'a door that reached read/files.ts would not load in a browser',
      severity: 'error',
      from: { pathNot: '^src/cli/' },
      to: { path: '^src/read/files\\.ts$' },
    },
    {
      name: 'papaparse-only-in-read',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/read/' },
      to: { path: 'node_modules/(@types/)?papaparse' },
    },
    {
      name: 'hucre-only-in-read',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/read/' },
      to: { path: 'node_modules/hucre' },
    },
    {
      name: 'zod-only-in-schema',
      severity: 'error',
      from: { path: '^src/', pathNot: '(^src/schema/|/options\\.ts$)' },
      to: { path: 'node_modules/zod' },
    },
    {
      name: 'validator-is-a-rival',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/validator' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.d.ts'],
    },
  },
};
