import { writeFileSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FINDING_CODES } from '@ops-center/manifest-schema';
import { describe, expect, test } from 'vitest';
import { freshFolder, SMALL_PROJECT, SMALLEST_MANIFEST, writeFiles } from '../testing/project-folder.js';
import { testDeps } from '../testing/test-deps.js';
import { renderValidation } from '../views/validate.js';
import { buildPlugin } from './build.js';
import { validateTarget } from './validate.js';

const LOOK = { color: false, width: 80 };
const BROKEN = SMALLEST_MANIFEST.replace('type: backend', 'type: hybird')
  .replace('version: 1.0.0', 'version: one')
  .replace('author: Ada Lovelace\n', '');

async function project(files: Readonly<Record<string, string>>): Promise<Awaited<ReturnType<typeof testDeps>>> {
  const folder = await freshFolder();
  await writeFiles(path.join(folder, 'plugin'), files);
  return testDeps(folder);
}

describe('plugin validate', () => {
  test('a good project, its plugin.yaml and its bundle have no findings', async () => {
    const deps = await project(SMALL_PROJECT);
    await buildPlugin(deps, { dryRun: false });
    for (const [target, kind] of [
      ['.', 'project'],
      ['plugin', 'project'],
      ['plugin/plugin.yaml', 'manifest'],
      ['small-plugin-1.0.0.zip', 'bundle'],
    ] as const) {
      const { report, failure } = await validateTarget(deps, { target, strict: true });
      expect(report).toMatchObject({ kind, id: 'small-plugin', version: '1.0.0', findings: [] });
      expect(failure).toBeUndefined();
    }
  });

  test('all findings come at once, sorted, each with its code in the catalogue', async () => {
    const deps = await project({ ...SMALL_PROJECT, 'plugin.yaml': BROKEN, '.gitignore': 'backend/\n' });
    const { report, failure } = await validateTarget(deps, { target: 'plugin', strict: false });
    expect(failure).toMatchObject({ code: 'manifest.invalid', findings: report.findings });
    expect(report.counts.errors).toBeGreaterThanOrEqual(3);
    const places = report.findings.map(({ file, line, column }) => [file, line, column]);
    expect(places).toEqual([...places].sort((a, b) => Number(a[1]) - Number(b[1]) || Number(a[2]) - Number(b[2])));
    for (const finding of report.findings) expect(FINDING_CODES).toHaveProperty([finding.code]);
  });

  test('the text shows each finding with its line and a caret', async () => {
    const deps = await project({ ...SMALL_PROJECT, 'plugin.yaml': BROKEN });
    const validation = await validateTarget(deps, { target: 'plugin', strict: false });
    const text = renderValidation(validation, deps.cwd, LOOK);
    expect(text).toMatch(/^plugin\.yaml:6:7 {2}error {2}manifest\.\S+ {2}.*hybird/m);
    expect(text).toContain('  6 | type: hybird\n    |       ^^^^^^\n');
    expect(text).not.toContain('✓');
  });

  test('standard input may be a manifest or a bundle', async () => {
    const manifest = await testDeps(await freshFolder(), { input: BROKEN });
    expect(await validateTarget(manifest, { target: '-', strict: false })).toMatchObject({
      report: { kind: 'manifest', target: '-' },
      failure: { code: 'manifest.invalid' },
    });
    const hostile = await testDeps(await freshFolder(), { input: 'PK\u0003\u0004 and nothing more' });
    expect(await validateTarget(hostile, { target: '-', strict: false })).toMatchObject({
      report: { kind: 'bundle', target: '-', findings: [{ code: expect.stringMatching(/^archive\./) }] },
      failure: { code: 'bundle.refused' },
    });
  });

  test('--strict fails on warnings', async () => {
    const deps = await project({
      ...SMALL_PROJECT,
      'plugin.yaml': `${SMALLEST_MANIFEST}permissions:\n  - made:up:permission\n`,
    });
    const lenient = await validateTarget(deps, { target: 'plugin', strict: false });
    expect(lenient.report.counts).toMatchObject({ errors: 0, warnings: 1 });
    expect(lenient.failure).toBeUndefined();
    const strict = await validateTarget(deps, { target: 'plugin', strict: true });
    expect(strict.failure).toMatchObject({ code: 'manifest.invalid', message: expect.stringContaining('--strict') });
  });

  test('a hostile archive is refused with its finding, and a text file is no archive', async () => {
    const deps = await project(SMALL_PROJECT);
    await writeFile(path.join(deps.cwd, 'evil.zip'), Buffer.concat([Buffer.from('junk'), Buffer.alloc(100)]));
    for (const target of ['evil.zip', 'plugin/README.md']) {
      const { report, failure } = await validateTarget(deps, { target, strict: false });
      expect(report).toMatchObject({ id: null, files: 0, findings: [{ code: expect.stringMatching(/^archive\./) }] });
      expect(failure).toMatchObject({ code: 'bundle.refused', findings: report.findings });
    }
  });

  test('--rule changes what a finding counts as, and says what still refuses the plugin', async () => {
    const text = `${SMALLEST_MANIFEST.replace('category: monitoring', 'category: gardening')}cron:\n  - {name: a, schedule: "0 0 * * *", handler: app}\n`;
    const deps = await project({ ...SMALL_PROJECT, 'plugin.yaml': text });
    const codes = async (...rules: string[]): Promise<string[]> => {
      const { report } = await validateTarget(deps, { target: 'plugin', strict: false, rules });
      return report.findings.map(({ code, severity }) => `${severity} ${code}`);
    };
    expect(await codes()).toEqual(['warning manifest.category.unknown', 'error manifest.cron.permission']);
    expect(await codes('manifest.category.unknown=error')).toContain('error manifest.category.unknown');
    expect(deps.warnings).toEqual([]);
    expect(await codes('manifest.category.unknown=off', 'manifest.cron.permission=warn')).toEqual([
      'warning manifest.cron.permission',
    ]);
    expect(deps.warnings).toEqual([
      expect.stringContaining('still refuse what --rule lowered: manifest.cron.permission'),
    ]);
  });

  test('--fix mends plugin.yaml in place, shows the difference, and has nothing to do the second time', async () => {
    const deps = await project({
      ...SMALL_PROJECT,
      'plugin.yaml': `# mine\n${SMALLEST_MANIFEST.replace('type: backend', 'type: backnd # later hybrid')}tags: [a, a]\nsupport: nowhere\n`,
    });
    const file = path.join(deps.cwd, 'plugin/plugin.yaml');
    await chmod(file, 0o640);
    const first = await validateTarget(deps, { target: 'plugin', strict: false, fix: true });
    expect(await readFile(file, 'utf8')).toBe(
      `# mine\n${SMALLEST_MANIFEST.replace('type: backend', 'type: backend # later hybrid')}tags: [a]\nsupport: nowhere\n`,
    );
    expect((await stat(file)).mode & 0o777).toBe(0o640);
    expect(first.report.fixed?.fixes.map(({ code }) => code)).toEqual([
      'manifest.type.unknown',
      'manifest.field.duplicate',
    ]);
    expect(first.report.findings).toMatchObject([{ code: 'manifest.url.malformed' }]);
    const text = renderValidation(first, deps.cwd, LOOK);
    expect(text).toContain('-type: backnd # later hybrid\n+type: backend # later hybrid\n');
    expect(text).toContain('--- plugin/plugin.yaml\n');

    const before = await stat(file);
    const second = await validateTarget(deps, { target: 'plugin/plugin.yaml', strict: false, fix: true });
    expect(second.report.fixed).toMatchObject({ fixes: [], diff: [] });
    expect((await stat(file)).ino).toBe(before.ino);
  });

  test('--fix is for files of a project that are files', async () => {
    const deps = await project({ ...SMALL_PROJECT, 'real.yaml': BROKEN });
    await buildPlugin(deps, { dryRun: false });
    for (const target of ['-', 'small-plugin-1.0.0.zip']) {
      await expect(validateTarget(deps, { target, strict: false, fix: true })).rejects.toMatchObject({
        code: 'usage.invalid',
      });
    }
    await rm(path.join(deps.cwd, 'plugin/plugin.yaml'));
    await symlink('real.yaml', path.join(deps.cwd, 'plugin/plugin.yaml'));
    await expect(validateTarget(deps, { target: 'plugin', strict: false, fix: true })).rejects.toMatchObject({
      code: expect.stringMatching(/^file\./),
    });
    expect(await readFile(path.join(deps.cwd, 'plugin/real.yaml'), 'utf8')).toBe(BROKEN);
  });

  test('paths of reports start at the top of the repository that CI names, when the command runs inside it', async () => {
    const folder = await freshFolder();
    for (const [GITHUB_WORKSPACE, expected] of [
      [path.dirname(folder), path.dirname(folder)],
      [path.join(folder, 'elsewhere'), folder],
      ['relative', folder],
    ] as const) {
      const deps = await testDeps(folder, { input: BROKEN, env: { GITHUB_WORKSPACE } });
      expect((await validateTarget(deps, { target: '-', strict: false })).workspace).toBe(expected);
    }
  });

  test('a manifest that is far too large is a finding, not a wait', async () => {
    const deps = await project({ 'plugin.yaml': `# ${'x'.repeat(300_000)}` });
    const { report } = await validateTarget(deps, { target: 'plugin/plugin.yaml', strict: false });
    expect(report.counts.errors).toBeGreaterThan(0);
  });

  test('names and sizes that no bundle may have are findings of the project', async () => {
    const deps = await project({
      ...SMALL_PROJECT,
      CON: '',
      'data/a:b.txt': '',
      'data/new\nline': '',
      'Readme.md': '',
      'backend/MAIN.py': '',
    });
    await writeFile(path.join(deps.cwd, 'plugin', 'huge.bin'), '');
    await truncate(path.join(deps.cwd, 'plugin', 'huge.bin'), 300 * 1024 * 1024);
    const { report } = await validateTarget(deps, { target: 'plugin', strict: false });
    expect(report.findings.map(({ code }) => code).sort()).toEqual([
      'archive.name_character',
      'archive.name_control',
      'archive.name_reserved',
      'archive.name_twin',
      'archive.name_twin',
      'project.file.too_large',
    ]);
  });

  test('an entry point that is a link is told once', async () => {
    const deps = await project({ ...SMALL_PROJECT, 'backend/real.py': 'app = 1\n' });
    await rm(path.join(deps.cwd, 'plugin/backend/main.py'));
    await symlink('real.py', path.join(deps.cwd, 'plugin/backend/main.py'));
    const { report } = await validateTarget(deps, { target: 'plugin', strict: false });
    expect(report.findings).toMatchObject([{ code: 'project.file.symlink', file: 'backend/main.py' }]);
  });

  test('a project with far too many files is one finding', async () => {
    const deps = await project(SMALL_PROJECT);
    await mkdir(path.join(deps.cwd, 'plugin', 'data'));
    for (let index = 0; index <= 10_000; index += 1)
      writeFileSync(path.join(deps.cwd, 'plugin', 'data', String(index)), '');
    const { report } = await validateTarget(deps, { target: 'plugin', strict: false });
    expect(report.findings).toMatchObject([{ code: 'project.file.too_many' }]);
  });

  test('the line of a secret is never shown', async () => {
    // Put together here, so that the text of this file is no secret to a scanner.
    const secret = ['ghp', 'x7Kq2Lm9Zt4Rv8Wb3Nc6Yd1Hf5Js0GpAeUiO'].join('_');
    const deps = await project({ ...SMALL_PROJECT, 'backend/main.py': `app = object()\nTOKEN = "${secret}"\n` });
    const validation = await validateTarget(deps, { target: 'plugin', strict: false });
    expect(validation.report.findings).toMatchObject([
      { code: 'project.secret.github_token', file: 'backend/main.py', line: 2 },
    ]);
    expect(renderValidation(validation, deps.cwd, LOOK)).not.toContain(secret);
    expect(JSON.stringify(validation.report)).not.toContain(secret);
  });

  test('a folder without a plugin and a path that does not exist are told apart', async () => {
    const deps = await testDeps(await freshFolder());
    await mkdir(path.join(deps.cwd, 'empty'));
    await expect(validateTarget(deps, { target: 'empty', strict: false })).rejects.toMatchObject({
      code: 'project.not_found',
    });
    await expect(validateTarget(deps, { target: 'absent', strict: false })).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
