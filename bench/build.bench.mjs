// Packing 2,000 files of 20 MB, beside npm pack on the same tree.
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inTurns, report, timeProcess } from './measure.mjs';

const CLI = path.resolve(import.meta.dirname, '../packages/cli/bin/run.js');
const folder = await mkdtemp(path.join(tmpdir(), 'ops-center-bench-'));
try {
  const project = path.join(folder, 'large');
  await mkdir(project);
  await timeProcess(
    process.execPath,
    [CLI, 'plugin', 'init', '.', '--id', 'large', '--type', 'backend', '--no-input', '--no-git'],
    { cwd: project },
  );
  await writeFile(path.join(project, 'package.json'), JSON.stringify({ name: 'large', version: '1.0.0' }));
  for (let index = 0; index < 2000; index += 1) {
    const place = path.join(project, 'assets', `part-${index % 40}`);
    await mkdir(place, { recursive: true });
    await writeFile(path.join(place, `file-${index}.txt`), randomBytes(5120).toString('hex'));
  }
  const medians = await inTurns(
    {
      'ops-center plugin build (with validation)': () =>
        timeProcess(
          process.execPath,
          [CLI, 'plugin', 'build', project, '-o', path.join(folder, `${performance.now()}.zip`)],
          { cwd: folder },
        ),
      'npm pack': () =>
        timeProcess('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: project }),
    },
    5,
  );
  report('pack 2,000 files of 20 MB, median of 5', medians, 'npm pack');
} finally {
  await rm(folder, { recursive: true, force: true });
}
