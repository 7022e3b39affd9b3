import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  listNpmDependencies,
  MANIFEST_LIMITS,
  OpsError,
  parseManifest,
  type Manifest,
} from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { readOrdinaryFile } from '../io/ordinary-file.js';
import { locateProject } from '../io/project.js';
import { findTests } from '../plugin-tests/find-tests.js';
import { runJavaScriptTests } from '../plugin-tests/javascript.js';
import { runPythonTests, type Tier } from '../plugin-tests/python.js';
import type { Suite, TestWorld } from '../plugin-tests/suite.js';

const LARGEST_PACKAGE = 1024 * 1024;

export interface TestRequest {
  /** The plugin's folder. */
  readonly folder: string;
  readonly tier: Tier;
  /** Only the tests of one language. */
  readonly only: 'python' | 'javascript' | undefined;
  /** The Python interpreter to use. */
  readonly python: string | undefined;
  readonly outputToStderr: boolean;
}

export interface TestReport {
  readonly root: string;
  readonly id: string;
  readonly tier: Tier;
  readonly suites: readonly Suite[];
}

/** The report, and what the exit code comes from when a test failed. */
export interface TestRun {
  readonly report: TestReport;
  readonly failure?: OpsError;
}

/**
 * Runs a plugin's Python and JavaScript tests with the SDKs that this package carries.
 *
 * @throws OpsError project.not_found, manifest.invalid, test.none, test.tool_missing, test.uncompilable, interrupted
 */
export async function testPlugin(
  deps: Pick<Deps, 'cwd' | 'temporary' | 'childEnvironment' | 'isPipeline' | 'signal'>,
  request: TestRequest,
): Promise<TestRun> {
  const root = await locateProject(path.resolve(deps.cwd, request.folder));
  const manifest = parseManifest(await readOwn(path.join(root, 'plugin.yaml'), MANIFEST_LIMITS.bytes));
  const found = await findTests(root);
  const files = { ...found, ...(request.only === undefined ? {} : keepOnly(request.only)) };
  if (files.python.length + files.javascript.length === 0) {
    throw new OpsError('test.none', `the plugin has no ${request.only ?? ''} tests`, {
      where: path.join(root, 'tests'),
    });
  }
  const world: TestWorld = {
    root,
    scratch: await deps.temporary.folder(tmpdir()),
    environment: deps.childEnvironment,
    ci: deps.isPipeline,
    signal: deps.signal,
    outputToStderr: request.outputToStderr,
  };
  const suites: Suite[] = [];
  if (files.python.length > 0) {
    const options = {
      python: interpreter(deps.cwd, request.python),
      tier: request.tier,
      manifest: await writeManifest(world, manifest),
    };
    suites.push(await runPythonTests(world, files.python, options));
  }
  if (files.javascript.length > 0) {
    suites.push(...(await runJavaScriptTests(world, files.javascript, await reactRange(root, manifest))));
  }
  const report = { root, id: manifest.id, tier: request.tier, suites };
  const failed = suites.reduce((sum, { counts }) => sum + counts.failed, 0);
  if (failed === 0) return { report };
  const message = failed === 1 ? 'a test failed' : `${failed} tests failed`;
  return { report, failure: new OpsError('test.failed', message, { where: root }) };
}

/** Reads a file of the project itself: through a link, the complaints about plugin.yaml would show another's lines. */
async function readOwn(file: string, limit: number): Promise<string> {
  const options = { limit, what: path.basename(file), followLinks: false };
  return (await readOrdinaryFile(file, options)).toString('utf8');
}

/** A path is meant from where the command is run; a bare name is looked for on the PATH. */
function interpreter(cwd: string, wanted: string | undefined): string | undefined {
  return wanted === undefined || path.basename(wanted) === wanted ? wanted : path.resolve(cwd, wanted);
}

function keepOnly(only: 'python' | 'javascript'): { python: [] } | { javascript: [] } {
  return only === 'python' ? { javascript: [] } : { python: [] };
}

/** Python reads no YAML without a library; the manifest was read here, once. */
async function writeManifest(world: TestWorld, manifest: Manifest): Promise<string> {
  const file = path.join(world.scratch, 'plugin.json');
  await writeFile(file, JSON.stringify(manifest));
  return file;
}

/** The range of React that plugin.yaml names, else the frontend's package.json. */
async function reactRange(root: string, manifest: Manifest): Promise<string | undefined> {
  const named = listNpmDependencies(manifest).find(({ name }) => name === 'react');
  if (named !== undefined) return named.range;
  const text = await readOwn(path.join(root, 'frontend', 'package.json'), LARGEST_PACKAGE).catch(() => '{}');
  try {
    const { dependencies, peerDependencies } = JSON.parse(text) as Readonly<
      Record<string, Readonly<Record<string, string>> | undefined>
    >;
    return dependencies?.['react'] ?? peerDependencies?.['react'];
  } catch {
    return undefined;
  }
}
