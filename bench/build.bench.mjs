// Packing 2,000 files of 20 MB with a secret scan, beside vsce package (which scans too) and npm pack, on one tree.
// vsce is fetched for this run into a folder of its own: hundreds of packages that nothing else here needs.
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cpuOfProcess, inTurns, report, timeProcess } from './measure.mjs';

const CLI = path.resolve(import.meta.dirname, '../packages/cli/bin/run.js');
/** The newest that runs on Node 20. */
const VSCE = '3.9.2';
const ROUNDS = 5;

const folder = await mkdtemp(path.join(tmpdir(), 'ops-center-bench-'));
try {
  const project = await makeProject(path.join(folder, 'large'));
  const vsce = await installVsce(path.join(folder, 'peers'));
  const contenders = (measure) => ({
    'ops-center plugin build': () => {
      const out = path.join(folder, `${performance.now()}.zip`);
      return measure(process.execPath, [CLI, 'plugin', 'build', project, '-o', out], { cwd: folder });
    },
    ...(vsce === undefined
      ? {}
      : {
          [`vsce package ${VSCE}`]: () => {
            const out = path.join(folder, `${performance.now()}.vsix`);
            const args = ['package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
            return measure(process.execPath, [vsce, ...args, '-o', out], { cwd: project });
          },
        }),
    'npm pack (no scan)': () =>
      measure('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: project }),
  });
  const peer = vsce === undefined ? 'npm pack (no scan)' : `vsce package ${VSCE}`;
  const title = `pack 2,000 files of 20 MB, median of ${ROUNDS}`;
  report(`${title}: wall time`, await inTurns(contenders(timeProcess), ROUNDS), peer);
  if (process.platform === 'linux') {
    report(`${title}: processor time of all processes`, await inTurns(contenders(cpuOfProcess), ROUNDS), peer);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** One folder that is a plugin, an extension and an npm package at once. */
async function makeProject(project) {
  await mkdir(project);
  const init = ['plugin', 'init', '.', '--id', 'large', '--type', 'backend', '--no-input', '--no-git'];
  await timeProcess(process.execPath, [CLI, ...init], { cwd: project });
  const manifest = { name: 'large', version: '1.0.0', publisher: 'bench', engines: { vscode: '^1.90.0' } };
  await writeFile(path.join(project, 'package.json'), JSON.stringify(manifest));
  for (let index = 0; index < 2000; index += 1) {
    const place = path.join(project, 'assets', `part-${index % 40}`);
    await mkdir(place, { recursive: true });
    await writeFile(path.join(place, `file-${index}.txt`), randomBytes(5120).toString('hex'));
  }
  return project;
}

/** The program of vsce, or undefined when it cannot be fetched. */
async function installVsce(place) {
  await mkdir(place);
  await writeFile(path.join(place, 'package.json'), '{"private":true}');
  try {
    const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', `@vscode/vsce@${VSCE}`];
    await timeProcess('npm', install, { cwd: place });
  } catch (error) {
    console.error(`vsce is left out: ${error.message}`);
    return undefined;
  }
  const root = path.join(place, 'node_modules', '@vscode', 'vsce');
  const { bin } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  return path.join(root, bin.vsce);
}
