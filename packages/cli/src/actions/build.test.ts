import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inspectFiles, openBundle } from '@ops-center/bundle';
import { describe, expect, test } from 'vitest';
import { entryPoint, frontendManifest } from '../testing/frontend-project.js';
import { freshFolder, SMALL_PROJECT, SMALLEST_MANIFEST, writeFiles } from '../testing/project-folder.js';
import { testDeps } from '../testing/test-deps.js';
import { renderBuild } from '../views/build.js';
import { buildPlugin } from './build.js';
import { generateDefaultKey } from './keys.js';
import { signBundle } from './sign.js';

const PLAIN = { dryRun: false };

async function smallProject(
  extra: Readonly<Record<string, string>> = {},
): Promise<Awaited<ReturnType<typeof testDeps>>> {
  const root = await freshFolder();
  await writeFiles(root, { '.opsignore': '/home/\n', ...SMALL_PROJECT, ...extra });
  return testDeps(root);
}

describe('plugin build', () => {
  test('writes the bundle to the current folder, and a second build does not pack the first', async () => {
    const deps = await smallProject();
    const built = await buildPlugin(deps, PLAIN);
    const file = path.join(deps.cwd, 'small-plugin-1.0.0.zip');
    expect(built).toMatchObject({ bundle: file, name: 'small-plugin-1.0.0.zip', id: 'small-plugin', version: '1.0.0' });
    expect(
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ).toBe(built.sha256);
    expect(built.files.map(({ name }) => name).sort()).toEqual(Object.keys(SMALL_PROJECT).sort());
    const bundle = await openBundle(file);
    expect(bundle.treeDigest).toBe(built.treeDigest);
    await bundle.close();
    expect((await buildPlugin(deps, PLAIN)).sha256).toBe(built.sha256);
    expect((await readdir(deps.cwd)).sort()).toEqual(
      ['.opsignore', 'README.md', 'backend', 'home', 'plugin.yaml', 'small-plugin-1.0.0.zip'].sort(),
    );
  });

  test('two copies that differ in time, order, mode of others and path give the same bytes', async () => {
    const files = {
      ...SMALL_PROJECT,
      'tools/run.sh': '#!/bin/sh\n',
      'data/z.txt': 'z'.repeat(5000),
      'data/é.txt': 'é',
    };
    const one = await freshFolder();
    const two = path.join(await freshFolder(), 'a path with blanks', 'ünd');
    await writeFiles(one, files);
    await writeFiles(two, Object.fromEntries(Object.entries(files).reverse()));
    for (const name of Object.keys(files)) {
      await chmod(path.join(one, name), 0o600);
      await chmod(path.join(two, name), 0o664);
      await utimes(path.join(two, name), new Date('2001-02-03T04:05:06Z'), new Date('2031-02-03T04:05:06Z'));
    }
    await chmod(path.join(one, 'tools/run.sh'), 0o700);
    await chmod(path.join(two, 'tools/run.sh'), 0o775);
    const first = await buildPlugin({ ...(await testDeps(await freshFolder())), cwd: one }, PLAIN);
    const second = await buildPlugin({ ...(await testDeps(await freshFolder())), cwd: two }, PLAIN);
    expect(second.sha256).toBe(first.sha256);
    expect(first.files.filter((file) => file.executable).map((file) => file.name)).toEqual(['tools/run.sh']);
  });

  test('says where Python packages come from, and packs the certificates of one', async () => {
    const certificates = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
    const deps = await smallProject({
      'plugin.yaml': `${SMALLEST_MANIFEST}dependencies:\n  python: ['Requests>=2.28', 'numpy>=1.24,<3']\n`,
      'vendor/requests/__init__.py': '',
      'vendor/requests-2.31.0.dist-info/METADATA': 'Name: requests\nRequires-Dist: certifi >=2017.4.17\n\n',
      'vendor/certifi/cacert.pem': certificates,
      'vendor/certifi-2024.2.2.dist-info/METADATA': 'Name: certifi\n\n',
    });
    const built = await buildPlugin(deps, PLAIN);
    expect(built.findings).toEqual([]);
    expect(built.files.map(({ name }) => name)).toContain('vendor/certifi/cacert.pem');
    expect(built.python).toEqual([
      { name: 'certifi', wanted: '', vendored: '2024.2.2' },
      { name: 'numpy', wanted: '>=1.24,<3', vendored: null },
      { name: 'requests', wanted: '>=2.28', vendored: '2.31.0' },
    ]);
    const text = renderBuild(built, deps.cwd, { color: false, width: 80 });
    expect(text).toContain(
      'Python packages in the bundle: certifi 2024.2.2, requests 2.31.0\nPython packages of the host: numpy >=1.24,<3\n',
    );
  });

  test('builds the only child folder with a plugin.yaml, into the current folder', async () => {
    const root = await freshFolder();
    await writeFiles(path.join(root, 'small-plugin'), SMALL_PROJECT);
    const deps = await testDeps(root);
    expect(await buildPlugin(deps, PLAIN)).toMatchObject({
      project: path.join(root, 'small-plugin'),
      bundle: path.join(root, 'small-plugin-1.0.0.zip'),
    });
  });

  test('-o takes a file, or a folder that exists; --dry-run leaves nothing', async () => {
    const deps = await smallProject();
    const dry = await buildPlugin(deps, { output: 'out.zip', dryRun: true });
    expect(dry.bundle).toBeNull();
    expect(await readdir(deps.cwd)).not.toContain('out.zip');
    await mkdir(path.join(deps.cwd, 'home', 'dist'));
    expect(await buildPlugin(deps, { output: 'home/dist', dryRun: false })).toMatchObject({
      bundle: path.join(deps.cwd, 'home/dist/small-plugin-1.0.0.zip'),
      sha256: dry.sha256,
    });
    expect(await buildPlugin(deps, { output: 'home/x.zip', dryRun: false })).toMatchObject({ sha256: dry.sha256 });
  });

  test('a project with errors is not built, and all of them are told', async () => {
    const deps = await smallProject({
      'plugin.yaml': SMALLEST_MANIFEST.replace('type: backend', 'type: hybird').replace('1.0.0', 'one'),
    });
    await symlink('/etc/passwd', path.join(deps.cwd, 'passwd'));
    const failure = await buildPlugin(deps, PLAIN).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'manifest.invalid' });
    const { findings } = failure as { findings: readonly { code: string; file: string; line: number }[] };
    expect(findings.map(({ file, line }) => [file, line])).toEqual(
      expect.arrayContaining([
        ['passwd', 0],
        ['plugin.yaml', 3],
        ['plugin.yaml', 7],
      ]),
    );
    expect((await readdir(deps.cwd)).filter((name) => name.endsWith('.zip'))).toEqual([]);
  });

  test('a file that the manifest names and an ignore file leaves out is told as such', async () => {
    const deps = await smallProject({ '.gitignore': 'backend/\n' });
    await expect(buildPlugin(deps, PLAIN)).rejects.toMatchObject({
      code: 'manifest.invalid',
      findings: [
        {
          code: 'project.file.left_out',
          file: 'plugin.yaml',
          line: 10,
          message:
            'backend/main.py exists, but is not packed (with the folder backend): .gitignore:1 leaves it out: backend/',
        },
      ],
    });
  });

  test('an ignored plugin.yaml is told as such', async () => {
    const deps = await smallProject({ '.gitignore': '*.yaml\n' });
    await expect(buildPlugin(deps, PLAIN)).rejects.toMatchObject({
      code: 'manifest.invalid',
      findings: [{ code: 'project.file.left_out', message: expect.stringContaining('.gitignore:1') }],
    });
  });

  test('says that a signature beside the bundle is for other bytes', async () => {
    const deps = await smallProject();
    await buildPlugin(deps, PLAIN);
    expect(deps.warnings).toEqual([]);
    await generateDefaultKey(deps, { plain: true });
    await signBundle(deps, { file: 'small-plugin-1.0.0.zip', registry: '*' });
    await buildPlugin(deps, PLAIN);
    expect(deps.warnings).toEqual([]);
    await writeFiles(deps.cwd, { 'README.md': 'other' });
    await buildPlugin(deps, PLAIN);
    expect(deps.warnings).toEqual(['small-plugin-1.0.0.zip.sig belongs to an earlier bundle: sign this one again']);
  });

  test('an end in the middle leaves no part of a bundle', async () => {
    const deps = await smallProject();
    const stopped = AbortSignal.abort();
    await expect(buildPlugin({ ...deps, signal: stopped }, PLAIN)).rejects.toMatchObject({ code: 'interrupted' });
    deps.temporary.removeAll();
    expect((await readdir(deps.cwd)).filter((name) => name.includes('zip') || name.startsWith('.ops-center-'))).toEqual(
      [],
    );
  });

  test('names the secrets that it kept out', async () => {
    const deps = await smallProject({ '.env': 'A=1', 'keys/dev.pem': 'x' });
    expect((await buildPlugin(deps, PLAIN)).secretsLeftOut).toEqual(['.env', 'keys/dev.pem']);
  });

  test('compiles a frontend, and the compiled files are packed, signed and found again', async () => {
    const deps = await smallProject({
      'plugin.yaml': frontendManifest(),
      'frontend/src/index.tsx': entryPoint(),
      'frontend/compiled/stale.js': 'left over from an unpacked bundle',
    });
    const built = await buildPlugin(deps, PLAIN);
    expect(built.findings).toEqual([]);
    const names = built.files.map(({ name }) => name).filter((name) => name.startsWith('frontend/'));
    expect(names).toEqual([
      expect.stringMatching(/^frontend\/compiled\/index-\w+\.js$/),
      'frontend/entry.json',
      'frontend/src/index.tsx',
    ]);
    expect(built.folders.map(({ folder }) => folder).sort()).toEqual(['', 'backend', 'frontend']);
    const bundle = await openBundle(built.bundle ?? '');
    const { findings } = await inspectFiles(bundle);
    await bundle.close();
    expect(findings).toEqual([]);
    expect((await buildPlugin(deps, PLAIN)).sha256).toBe(built.sha256);
  });

  test('shows what the compiler and the inspection find in one run', async () => {
    const deps = await smallProject({
      'plugin.yaml': frontendManifest().replace('1.0.0', 'one'),
      'frontend/src/index.tsx': entryPoint('', "import 'https://esm.example/x.js';"),
    });
    await expect(buildPlugin(deps, PLAIN)).rejects.toMatchObject({
      code: 'manifest.invalid',
      findings: [{ code: 'project.frontend.remote_import' }, { code: 'manifest.version.malformed' }],
    });
  });

  test('--allow-secret lets one thing pass that looks like a secret, and the bundle says so', async () => {
    const secret = ['AKI', 'A', 'Z7QK2M9XR4TN8VB3'].join('');
    const deps = await smallProject({ 'backend/keys.py': `KEY = "${secret}"\n` });
    const failure = await buildPlugin(deps, PLAIN).catch((error: unknown) => error);
    const { findings } = failure as { findings: readonly { hint: string }[] };
    const fingerprint = /[0-9a-f]{32}$/.exec(findings[0]?.hint ?? '')?.[0] ?? '';
    const built = await buildPlugin(deps, { ...PLAIN, allowSecrets: [fingerprint] });
    expect(built.findings).toMatchObject([{ code: 'project.secret.allowed', severity: 'warning', line: 1, column: 8 }]);
    const bundle = await openBundle(built.bundle ?? '');
    const list = Buffer.from(await bundle.read('.ops-allowed-secrets')).toString();
    await bundle.close();
    expect(list).toBe(`${fingerprint}  # plugin build --allow-secret\n`);
    await expect(buildPlugin(deps, { ...PLAIN, allowSecrets: ['all'] })).rejects.toMatchObject({
      code: 'usage.invalid',
    });
  });

  test('--source-date-epoch dates the files, and takes no other date than a zip has', async () => {
    const deps = await smallProject();
    const plain = await buildPlugin(deps, { dryRun: true });
    const dated = await buildPlugin(deps, { dryRun: true, sourceDateEpoch: '1767225600' });
    expect(dated.treeDigest).toBe(plain.treeDigest);
    expect(dated.sha256).not.toBe(plain.sha256);
    for (const sourceDateEpoch of ['0', '-1', 'now', '9999999999']) {
      await expect(buildPlugin(deps, { dryRun: true, sourceDateEpoch })).rejects.toMatchObject({
        code: 'usage.invalid',
      });
    }
  });

  test('a target that cannot be written leaves the older bundle and no rest', async () => {
    const deps = await smallProject();
    await writeFile(path.join(deps.cwd, 'small-plugin-1.0.0.zip'), 'older');
    await expect(buildPlugin(deps, { output: 'absent/x.zip', dryRun: false })).rejects.toMatchObject({
      code: 'file.not_found',
      where: path.join(deps.cwd, 'absent'),
    });
    expect(await readFile(path.join(deps.cwd, 'small-plugin-1.0.0.zip'), 'utf8')).toBe('older');
  });
});
