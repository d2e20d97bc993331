/** The report as one page: no script, no network, no font of its own; it can be mailed, printed and kept. */
import type { Report } from '../model/index.ts';
import { checkReport } from './checkReport.ts';
import { aging, segments } from './html/aging.ts';
import { html, theirs } from './html/markup.ts';
import {
  balance,
  columns,
  duplicates,
  incidents,
  issues,
  quality,
  reading,
  repairs,
  setAside,
} from './html/sections.ts';
import { STYLE } from './html/style.ts';
import { sourceWords } from './sentences.ts';

/**
 * The report as a complete HTML document, at most 300 kB whatever the list: long tables end in "and 12 more". Everything
 * that comes from the list is escaped, cut and isolated; a policy in the page forbids scripts and requests. Sections
 * without content are left out. Cost is linear in the report.
 *
 * @throws TypeError for what is no report
 * @example reportHtml(buildReport({ mapping: { columns: [], unmapped: [] }, before: { rows: 2, columns: [], freshness: null }, after: { rows: 1, columns: [], freshness: null }, rows: { in: 2, clean: 1, mergedAway: 1 } })).startsWith('<!doctype html>') // true
 */
export function reportHtml(report: Report): string {
  checkReport('reportHtml', report);
  const facts = sourceWords(report).join(' · ');
  const name = report.source.name ?? 'Contact list';
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>List report</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<header>
<p class="brand">kempt</p>
<h1>${theirs(name, 120)}</h1>
<p class="facts">${facts}</p>
</header>
<main>
${balance(report)}
${columns(report)}
${quality(report)}
${repairs(report)}
${issues(report)}
${duplicates(report)}
${setAside(report)}
${incidents(report)}
${aging(report)}
${segments(report)}
${reading(report)}
</main>
<footer>Made on this machine by kempt; nothing was sent anywhere.</footer>
</body>
</html>
`;
  return page.markup;
}
