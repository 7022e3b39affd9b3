// How long the command line takes to start, beside node on an empty file and those of its peers that are installed.
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inTurns, report, timeProcess } from './measure.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const CLI = path.join(ROOT, 'packages/cli/bin/run.js');
const folder = await mkdtemp(path.join(tmpdir(), 'ops-center-bench-'));
try {
  const empty = path.join(folder, 'empty.mjs');
  await writeFile(empty, '');
  const { NODE_EXTRA_CA_CERTS: _unused, ...env } = process.env;
  const node =
    (...args) =>
    () =>
      timeProcess(process.execPath, args, { env, cwd: folder });
  const example = path.join(ROOT, 'examples/ml-anomaly-detection/plugin.yaml');
  const peers = ['npm', 'vsce', 'ovsx'].filter((name) => isInstalled(name, env.PATH ?? ''));
  const medians = await inTurns(
    {
      'node on an empty file': node(empty),
      'ops-center --version': node(CLI, '--version'),
      'ops-center --help': node(CLI, '--help'),
      'ops-center plugin validate (plugin.yaml)': node(CLI, 'plugin', 'validate', example),
      ...Object.fromEntries(
        peers.map((name) => [`${name} --version`, () => timeProcess(name, ['--version'], { env, cwd: folder })]),
      ),
    },
    15,
  );
  report('start, median of 15', medians, 'node on an empty file');
} finally {
  await rm(folder, { recursive: true, force: true });
}

function isInstalled(name, searchPath) {
  return searchPath.split(path.delimiter).some((place) => existsSync(path.join(place, name)));
}
