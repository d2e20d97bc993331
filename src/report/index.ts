/** What happened: for machines (JSON), for the terminal, and as one page for a browser. */
export { buildReport, type ReportInput } from './build.ts';
export { describeIssue } from './describe.ts';
export { explanationSvg } from './explanationSvg.ts';
export { reportHtml } from './html.ts';
export { maskValue } from './mask.ts';
export { profileText, reportText, type TextOptions } from './text.ts';
