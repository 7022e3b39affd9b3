import { execFile, execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectFiles, openBundle, packFiles } from '../packages/bundle/src/index.js';
import { readProject } from '../packages/cli/src/io/project.js';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../examples/', import.meta.url));
const OPS_CENTER = fileURLToPath(new URL('../packages/cli/bin/run.js', import.meta.url));
const EXAMPLES = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
/** On CI a missing interpreter is a failure; elsewhere the tests that need it are shown as skipped. */
const skipPython = process.env.CI !== 'true' && !hasPython();

let temporary: string;
beforeAll(async () => {
  temporary = await mkdtemp(path.join(tmpdir(), 'check-examples-'));
});
afterAll(async () => {
  await rm(temporary, { recursive: true });
});

it('there are the three examples of the specification and a container', () => {
  expect(EXAMPLES).toEqual(expect.arrayContaining(['dark-theme-pro', 'ml-anomaly-detection', 'slack-integration']));
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(4);
});

describe.each(EXAMPLES)('%s', (example) => {
  const folder = path.join(ROOT, example);

  it('has no finding, not even an informative one', async () => {
    const project = await readProject(folder);
    const { manifest, findings } = await inspectFiles(project);
    expect([...project.findings, ...findings]).toEqual([]);
    expect(manifest?.id).toBe(example);
  });

  it('has what people look for, and keeps its tests out of the bundle', async () => {
    const names = (await readProject(folder)).files.map((file) => file.name);
    expect(names).toEqual(expect.arrayContaining(['plugin.yaml', 'README.md', 'CHANGELOG.md', 'LICENSE']));
    expect(names.filter((name) => /test|\.opsignore|__pycache__/.test(name))).toEqual([]);
  });

  it('says in its changelog what the version brings', async () => {
    const { manifest } = await inspectFiles(await readProject(folder));
    const changelog = await readFile(path.join(folder, 'CHANGELOG.md'), 'utf8');
    expect(changelog).toContain(`## ${manifest?.version}\n`);
  });

  it('packs to the same bytes every time, and opens', async () => {
    const first = await packFiles(await readProject(folder), path.join(temporary, `${example}-1.zip`));
    const second = await packFiles(await readProject(folder), path.join(temporary, `${example}-2.zip`));
    expect(second.sha256).toBe(first.sha256);
    expect(second.treeDigest).toBe(first.treeDigest);

    const bundle = await openBundle(first.path);
    expect(bundle.treeDigest).toBe(first.treeDigest);
    expect((await inspectFiles(bundle)).findings).toEqual([]);
    await bundle.close();
  });

  it.skipIf(skipPython && hasTests(folder, /^test_.*\.py$/))('passes its tests', async () => {
    const suites = await testPlugin(folder);
    expect(suites.map(({ language }) => language)).toEqual(
      [
        ['python', /^test_.*\.py$/],
        ['javascript', /\.test\.\w+$/],
      ].flatMap(([language, pattern]) => (hasTests(folder, pattern as RegExp) ? [language] : [])),
    );
    for (const { outcome, counts } of suites) {
      expect({ outcome, failed: counts.failed }).toEqual({ outcome: 'passed', failed: 0 });
      expect(counts.passed).toBeGreaterThan(5);
    }
  });
});

describe.each(['backend', 'frontend', 'hybrid', 'container', 'theme'])('a new plugin of type %s', (type) => {
  it.skipIf(skipPython && !['frontend', 'theme'].includes(type))('validates, passes its tests and builds', async () => {
    const folder = path.join(temporary, `new-${type}`);
    await ops('plugin', 'init', folder, '--type', type, '--no-input', '--no-git');
    await ops('plugin', 'validate', folder, '--strict');
    for (const tier of ['unit', 'process']) {
      const suites = await testPlugin(folder, '--tier', tier);
      expect(suites.length).toBe(type === 'hybrid' ? 2 : 1);
      for (const { outcome, counts } of suites) {
        expect({ outcome, failed: counts.failed, skipped: counts.skipped }).toEqual({
          outcome: 'passed',
          failed: 0,
          skipped: 0,
        });
        expect(counts.passed).toBeGreaterThan(3);
      }
    }
    await ops('plugin', 'build', folder, '-o', `${folder}.zip`);
  });
});

interface Suite {
  readonly language: string;
  readonly outcome: string;
  readonly counts: Readonly<Record<'passed' | 'failed' | 'skipped', number>>;
}

/** Runs the built command line. */
async function ops(...argv: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [OPS_CENTER, ...argv], { env: { ...process.env, HOME: temporary } });
  return stdout;
}

async function testPlugin(folder: string, ...flags: readonly string[]): Promise<readonly Suite[]> {
  const { data } = JSON.parse(await ops('plugin', 'test', folder, '--json', ...flags)) as {
    readonly data: { readonly suites: readonly Suite[] };
  };
  return data.suites;
}

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function hasTests(folder: string, pattern: RegExp): boolean {
  return readdirSync(path.join(folder, 'tests')).some((name) => pattern.test(name));
}
