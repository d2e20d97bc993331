/** Prints `passed failed` of a vitest JSON report; a bad end that no test explains is one failure, and so is no test at all. */
import { readFileSync } from 'node:fs';

const [file, code] = process.argv.slice(2);
const report = JSON.parse(readFileSync(file, 'utf8'));
const unloaded = report.testResults.filter(
  (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
).length;
let failed = report.numFailedTests + unloaded;
if (failed === 0 && (code !== '0' || report.numPassedTests === 0)) failed = 1;
console.log(`${report.numPassedTests} ${failed}`);
