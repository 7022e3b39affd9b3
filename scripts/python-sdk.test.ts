import { execFile, execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const FOLDER = fileURLToPath(new URL('../sdks/python/', import.meta.url));
/** On CI a missing interpreter is a failure; elsewhere the tests that need it are shown as skipped. */
const skipPython = process.env.CI !== 'true' && !runs('python3', ['--version']);

describe('the Python SDK', () => {
  it.skipIf(skipPython)('passes its tests', { timeout: 600_000 }, async () => {
    const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' };
    const { stderr } = await run('python3', ['-W', 'error::ResourceWarning', '-m', 'unittest'], {
      cwd: FOLDER,
      env,
      maxBuffer: 64 * 1024 * 1024,
    });
    expect(stderr).toMatch(/^OK/m);
    expect(Number(/^Ran (\d+) tests?/m.exec(stderr)?.[1])).toBeGreaterThan(150);
  });

  // What needs no process of its own, under every other interpreter that is there.
  const quick = ['wire', 'registration', 'yaml', 'asgi'].map((name) => `tests.test_${name}`);
  it.for(['3.9', '3.10', '3.11', '3.12', '3.13'])('runs on Python %s', async (version, { skip }) => {
    const interpreter = `python${version}`;
    skip(!runs(interpreter, ['--version']), `there is no ${interpreter}`);
    const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' };
    const { stderr } = await run(interpreter, ['-m', 'unittest', ...quick], { cwd: FOLDER, env });
    expect(stderr).toMatch(/^OK/m);
  });
});

function runs(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
