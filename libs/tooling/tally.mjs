// node tally.mjs <steps that failed> <jest's JSON reports…>: adds them up, says "N passed, N failed", exits 1 unless all passed.
import { readFileSync } from 'node:fs';
import process from 'node:process';

const [brokenSteps, ...reports] = process.argv.slice(2);
let passed = 0;
let failed = 0;

for (const path of reports) {
  const report = read(path);
  passed += report?.numPassedTests ?? 0;
  // a test left out has not passed; a file that could not run holds tests that have not either
  failed += report
    ? report.numFailedTests + report.numPendingTests + report.numTodoTests + report.numRuntimeErrorTestSuites
    : 1;
}

// a step that broke without a failed test (the check, the installation) counts once
if (failed === 0 && Number(brokenSteps) > 0) failed = Number(brokenSteps);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
