import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { OpsError } from '@ops-center/manifest-schema';
import { packagePart } from '../io/package-part.js';
import { compileTests } from './compile-tests.js';
import { filesThatSay } from './find-tests.js';
import { fromProject } from './resolve-modules.js';
import { runChild } from './run-child.js';
import { readCounts, type Counts, type Suite, type TestWorld } from './suite.js';

const VITEST = /^\s*(import\b[^;]*\bfrom\s*|import\s*)['"]vitest['"]/m;
const LONGEST_TEST_MS = 60_000;
/** What Node cannot run as it stands. */
const COMPILED = /\.([cm]?ts|[jt]sx)$/;
const USES_FRONTEND =
  /from\s*['"](react|react-dom|@ops-center\/plugin-sdk)(\/[^'"]*)?['"]|from\s*['"][^'"]+\.([cm]?ts|[jt]sx)['"]/m;

/**
 * Runs a plugin's JavaScript and TypeScript tests: those that import vitest with the project's vitest, all others
 * with Node's own test runner. The SDK, React and a document come from this package where the project has none.
 *
 * @param react the range of React that the plugin names; undefined when it names none
 * @throws OpsError test.tool_missing without vitest where the tests need it, build.tool_missing, test.uncompilable
 *   when a test cannot be compiled
 */
export async function runJavaScriptTests(
  world: TestWorld,
  files: readonly string[],
  react: string | undefined,
): Promise<Suite[]> {
  const vitest = new Set(await filesThatSay(world.root, files, VITEST));
  const node = files.filter((file) => !vitest.has(file));
  const suites: Suite[] = [];
  if (vitest.size > 0) suites.push(await runVitest(world, [...vitest]));
  if (node.length > 0) suites.push(await runNode(world, node, react));
  return suites;
}

async function runVitest(world: TestWorld, files: readonly string[]): Promise<Suite> {
  const from = path.join(world.root, files[0] ?? '');
  const program = fromProject('vitest/package.json', [from, path.join(world.root, 'frontend', 'x')]);
  if (program === undefined) {
    throw new OpsError('test.tool_missing', `${files[0] ?? ''} needs vitest, which the project does not have`, {
      where: from,
      hint: "Install it in the project (npm install --save-dev vitest), or import test from 'node:test', which needs nothing.",
    });
  }
  const report = path.join(world.scratch, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runChild(
    world,
    process.execPath,
    [path.join(path.dirname(program), 'vitest.mjs'), 'run', ...reporters, ...files],
    {},
  );
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
  } = JSON.parse(await readFile(report, 'utf8').catch(() => '{}')) as Readonly<Record<string, number>>;
  return summary('vitest', files, code, { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests });
}

async function runNode(world: TestWorld, files: readonly string[], react: string | undefined): Promise<Suite> {
  const frontend = new Set(await filesThatSay(world.root, files, USES_FRONTEND));
  const compiled = files.filter((file) => COMPILED.test(file) || frontend.has(file));
  const programs = compiled.length === 0 ? new Map<string, string>() : await compileTests(world, compiled, react);
  const report = path.join(world.scratch, 'node.json');
  const runner = [
    '--test',
    // What a component leaves behind, such as a timer of its document, keeps no run alive.
    '--test-force-exit',
    `--test-timeout=${LONGEST_TEST_MS}`,
    '--enable-source-maps',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${pathToFileURL(packagePart('bin', 'count-node-tests.mjs')).href}`,
    '--test-reporter-destination=stderr',
  ];
  const targets = files.map((file) => programs.get(file) ?? path.join(world.root, file));
  const code = await runChild(world, process.execPath, [...runner, ...targets], {
    NODE_ENV: 'test',
    OPS_CENTER_TEST_REPORT: report,
  });
  return summary('node:test', files, code, await readCounts(report, code));
}

/** A runner that fails without a failed test has failed all the same. */
function summary(runner: string, files: readonly string[], code: number, counts: Counts): Suite {
  const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed;
  const outcome = failed > 0 ? 'failed' : 'passed';
  return { language: 'javascript', runner, files, outcome, counts: { ...counts, failed } };
}
