// Sets everything up and passes all tests: the one command of a fresh clone and of CI.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { endWith, PNPM, run, runSteps } from './run.mjs';

async function main() {
  const folder = await mkdtemp(path.join(tmpdir(), 'ops-center-test-'));
  const report = path.join(folder, 'report.json');
  try {
    await runSteps([
      ['install', () => run([...PNPM, 'install', '--frozen-lockfile'])],
      ['build', () => run(['node', 'scripts/build.mjs'])],
      ['check', () => run(['node', 'scripts/check.mjs'])],
      ['tests', () => run(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])],
    ]);
  } finally {
    await summarise(report);
    await rm(folder, { recursive: true, force: true });
  }
}

async function summarise(report) {
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(text);
  console.log(`\n${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
}

endWith(main());
