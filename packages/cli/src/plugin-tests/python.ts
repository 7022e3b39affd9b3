import { execFile } from 'node:child_process';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import { packagePart } from '../io/package-part.js';
import { filesThatSay } from './find-tests.js';
import { runChild } from './run-child.js';
import { NO_COUNTS, readCounts, type Suite, type TestWorld } from './suite.js';

export type Tier = 'unit' | 'process';

/** An interpreter that can run the SDK. */
interface Interpreter {
  readonly program: string;
  readonly version: string;
  readonly hasPytest: boolean;
}

const OLDEST = [3, 9] as const;
const PATIENCE_MS = 20_000;
const PROBE =
  'import sys, importlib.util as u; print("%d.%d.%d" % sys.version_info[:3], u.find_spec("pytest") is not None)';
/** Only pytest finds tests that are functions, and only it makes its fixtures. */
const NEEDS_PYTEST = /^\s*(import pytest\b|from pytest import\b)|^(async )?def test_/m;
const NOTHING_RAN = 3;

/**
 * Runs a plugin's Python tests with the SDK that this package carries.
 *
 * @param wanted the interpreter that was asked for; otherwise `python3` and `python` are tried
 * @throws OpsError test.tool_missing without an interpreter in a pipeline, with one that is too old, or without pytest
 *   where the tests need it; test.none; test.failed when the tests end their own process
 */
export async function runPythonTests(
  world: TestWorld,
  files: readonly string[],
  options: { readonly python: string | undefined; readonly tier: Tier; readonly manifest: string },
): Promise<Suite> {
  const found = await findInterpreter(world, options.python);
  if (found === undefined) {
    const reason = `there is no Python ${OLDEST.join('.')} or newer on this machine`;
    if (world.ci || options.python !== undefined) throw missing(reason);
    return { language: 'python', runner: 'unittest', files, outcome: 'skipped', reason, counts: NO_COUNTS };
  }
  const runner = await chooseRunner(world, files, found);
  const report = path.join(world.scratch, 'python.json');
  const program = packagePart('bin', 'run_python_tests.py');
  const sdk = packagePart('bundle', 'sdk', 'python');
  const code = await runChild(
    world,
    found.program,
    ['-B', program, '--runner', runner, '--sdk', sdk, '--report', report, '--', ...files],
    {
      OPS_CENTER_PLUGIN_MANIFEST: options.manifest,
      OPS_CENTER_TEST_TIER: options.tier,
      // For what the tests start themselves.
      PYTHONPATH: [sdk, world.environment['PYTHONPATH']].filter(Boolean).join(path.delimiter),
      PYTHONDONTWRITEBYTECODE: '1',
      PYTHONUTF8: '1',
    },
  );
  const counts = await readCounts(report, code);
  if (code === NOTHING_RAN)
    throw new OpsError('test.none', 'the files of the Python tests hold no test', { where: files[0] ?? '' });
  return {
    language: 'python',
    runner: `${runner} on Python ${found.version}`,
    files,
    outcome: code === 0 && counts.failed === 0 ? 'passed' : 'failed',
    counts: code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts,
  };
}

async function chooseRunner(
  world: TestWorld,
  files: readonly string[],
  found: Interpreter,
): Promise<'pytest' | 'unittest'> {
  const [first] = await filesThatSay(world.root, files, NEEDS_PYTEST);
  if (first === undefined) return 'unittest';
  if (found.hasPytest) return 'pytest';
  throw new OpsError('test.tool_missing', `${first} needs pytest, and ${found.program} has none`, {
    where: path.join(world.root, first),
    hint: `Install it: ${found.program} -m pip install pytest. Or write the tests as classes of PluginTestCase or unittest.TestCase, which need nothing.`,
  });
}

async function findInterpreter(world: TestWorld, wanted: string | undefined): Promise<Interpreter | undefined> {
  const own = ['.venv', 'venv'].map((folder) =>
    process.platform === 'win32'
      ? path.join(world.root, folder, 'Scripts', 'python.exe')
      : path.join(world.root, folder, 'bin', 'python'),
  );
  for (const program of wanted === undefined ? [...own, 'python3', 'python'] : [wanted]) {
    const interpreter = await probe(world, program);
    if (interpreter === undefined) continue;
    const [major = 0, minor = 0] = interpreter.version.split('.').map(Number);
    if (major === OLDEST[0] && minor >= OLDEST[1]) return interpreter;
    if (wanted !== undefined)
      throw missing(`${program} is Python ${interpreter.version}, and the SDK needs ${OLDEST.join('.')} or newer`);
  }
  return undefined;
}

function missing(reason: string): OpsError {
  return new OpsError('test.tool_missing', `the Python tests cannot run: ${reason}`, {
    hint: `Install Python ${OLDEST.join('.')} or newer, or name an interpreter with --python PATH.`,
  });
}

function probe(world: TestWorld, program: string): Promise<Interpreter | undefined> {
  return new Promise((resolve) => {
    const options = { timeout: PATIENCE_MS, windowsHide: true, env: world.environment, cwd: world.root };
    execFile(program, ['-c', PROBE], options, (error, stdout) => {
      const [, version, pytest] = /^(\d+\.\d+\.\d+) (True|False)\s*$/.exec(stdout) ?? [];
      if (error !== null || version === undefined) resolve(undefined);
      else resolve({ program, version, hasPytest: pytest === 'True' });
    });
  });
}
