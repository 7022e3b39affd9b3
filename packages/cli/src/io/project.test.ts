import { execFileSync } from 'node:child_process';
import { link, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freshFolder, SMALL_PROJECT, SMALLEST_MANIFEST, writeFiles } from '../testing/project-folder.js';
import { explainPath, locateProject, readProject } from './project.js';

async function packedNames(files: Readonly<Record<string, string>>): Promise<string[]> {
  const root = await freshFolder();
  await writeFiles(root, files);
  return (await readProject(root)).files.map((file) => file.name);
}

describe('what build packs', () => {
  test('leaves out what the fixed rules name, at any depth and in any case', async () => {
    const names = await packedNames({
      ...SMALL_PROJECT,
      '.env': 'A=1',
      '.ENV.local': 'A=1',
      'conf/.envrc': 'A=1',
      'keys/dev.PEM': 'x',
      'keys/id_rsa': 'x',
      'keys/id_ed25519.pub': 'x',
      'keys/id_deploy': 'x',
      '.npmrc': 'x',
      'a/.netrc': 'x',
      'venv/lib/x.py': 'x',
      '.venv/lib/x.py': 'x',
      'backend/__pycache__/main.pyc': 'x',
      'backend/old.pyc': 'x',
      'node_modules/left/index.js': 'x',
      'small-plugin-1.0.0.zip': 'x',
      'other-plugin-2.0.0.zip': 'x',
      'dist/small-plugin-0.9.0.zip': 'x',
      'dist/small-plugin-0.9.0.zip.sig': 'x',
      '.DS_Store': 'x',
      'ops-center.lock': 'x',
      '.gitignore': '',
      '.opsignore': '',
      '.git/config': 'x',
    });
    expect(names).toEqual(Object.keys(SMALL_PROJECT).sort());
  });

  test('packs files that only look like the forbidden ones', async () => {
    const innocent = {
      'backend/id_map.py': '',
      'data/model-1.0.0.zip': 'x',
      'docs/environment.md': '',
      'venv.md': '',
      'frontend/pem.ts': '',
      '.env.example': 'A=',
    };
    const names = await packedNames({ ...SMALL_PROJECT, ...innocent });
    expect(names).toEqual(expect.arrayContaining(Object.keys(innocent)));
  });

  test('a fixed rule cannot be taken back', async () => {
    expect(await packedNames({ ...SMALL_PROJECT, '.opsignore': '!.env\n', '.env': 'A=1' })).not.toContain('.env');
  });

  test('.opsignore wins over every .gitignore, nested ones too', async () => {
    const names = await packedNames({
      ...SMALL_PROJECT,
      '.gitignore': 'dist/\n*.map\n',
      'frontend/.gitignore': 'generated.js\n',
      '.opsignore': '!dist/\n!frontend/generated.js\ndocs/\n',
      'dist/index.js': 'x',
      'dist/index.js.map': 'x',
      'frontend/generated.js': 'x',
      'docs/notes.md': 'x',
    });
    expect(names).toContain('dist/index.js');
    expect(names).toContain('frontend/generated.js');
    expect(names).not.toContain('dist/index.js.map');
    expect(names).not.toContain('docs/notes.md');
  });

  test('nothing below a folder that is left out can be taken back', async () => {
    const names = await packedNames({
      ...SMALL_PROJECT,
      '.gitignore': 'out/\n!out/keep.js\n',
      'out/keep.js': 'x',
    });
    expect(names).not.toContain('out/keep.js');
  });

  test('a nearer .gitignore takes back what a farther one leaves out, folders included', async () => {
    const names = await packedNames({
      ...SMALL_PROJECT,
      '.gitignore': 'build/\n',
      'frontend/.gitignore': '!build/\n',
      'frontend/build/app.js': 'x',
      'build/app.js': 'x',
    });
    expect(names).toContain('frontend/build/app.js');
    expect(names).not.toContain('build/app.js');
  });

  test('links, pipes and devices are refused by name, unless they are left out; hard links are files', async () => {
    const root = await freshFolder();
    await writeFiles(root, { ...SMALL_PROJECT, '.opsignore': 'ignored-link\n' });
    await symlink('/etc/passwd', path.join(root, 'passwd'));
    await symlink('backend', path.join(root, 'folder-link'));
    await symlink('/etc/passwd', path.join(root, 'ignored-link'));
    await link(path.join(root, 'README.md'), path.join(root, 'README-too.md'));
    execFileSync('mkfifo', [path.join(root, 'pipe')]);
    const project = await readProject(root);
    expect(project.findings.map(({ code, file }) => [code, file])).toEqual([
      ['project.file.symlink', 'folder-link'],
      ['project.file.symlink', 'passwd'],
      ['project.file.special', 'pipe'],
    ]);
    expect(project.files.map((file) => file.name)).toContain('README-too.md');
  });

  test('a name that is not UTF-8 is a finding', async () => {
    const root = await freshFolder();
    await writeFiles(root, SMALL_PROJECT);
    await writeFile(Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9])]), 'x');
    expect((await readProject(root)).findings).toMatchObject([{ code: 'project.file.encoding', severity: 'error' }]);
  });

  test('names come in Unicode form NFC, and two that become one are a finding', async () => {
    const root = await freshFolder();
    await writeFiles(root, { ...SMALL_PROJECT, 'cafe\u0301.md': 'decomposed' });
    const project = await readProject(root);
    expect(project.files.map((file) => file.name)).toContain('caf\u00e9.md');
    expect(Buffer.from(await project.read('caf\u00e9.md')).toString()).toBe('decomposed');
    await writeFiles(root, { 'caf\u00e9.md': 'composed' });
    expect((await readProject(root)).findings).toMatchObject([{ code: 'project.file.twice' }]);
  });

  test('agrees with git on random ignore files', async () => {
    const word = fc.constantFrom(
      'a',
      'b',
      'ab',
      'a.js',
      'b.js',
      '*',
      '*.js',
      '?',
      '**',
      '[ab]',
      '[!a]',
      'a*',
      '\\a',
      '*b*',
    );
    const line = fc
      .record({
        bang: fc.constantFrom('', '', '!'),
        lead: fc.constantFrom('', '', '/'),
        words: fc.array(word, { minLength: 1, maxLength: 3 }),
        tail: fc.constantFrom('', '', '/', ' '),
      })
      .map(({ bang, lead, words, tail }) => `${bang}${lead}${words.join('/')}${tail}`);
    const text = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n'));
    const root = await freshFolder();
    const folders = ['', 'a/', 'b/', 'a/a/', 'a/b/', 'b/ab/', 'ab/a/b/'];
    const files = folders.flatMap((folder) => ['a.js', 'b.js', 'xb', 'c'].map((name) => `${folder}${name}`));
    await writeFiles(root, { 'plugin.yaml': '', ...Object.fromEntries(files.map((file) => [file, ''])) });
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    execFileSync('git', ['init', '--quiet'], { cwd: root, env });
    await fc.assert(
      fc.asyncProperty(text, text, text, async (top, inA, inB) => {
        await writeFiles(root, { '.gitignore': top, 'a/.gitignore': inA, 'ab/a/.gitignore': inB });
        const listed = execFileSync('git', ['ls-files', '--others', '--exclude-standard'], {
          cwd: root,
          env,
          encoding: 'utf8',
        });
        const expected = listed.split('\n').filter((name) => name !== '' && !name.endsWith('.gitignore'));
        const project = await readProject(root);
        expect(project.files.map((file) => file.name)).toEqual(expected.sort());
      }),
      { numRuns: 60 },
    );
  });
});

describe('why a path is packed or not', () => {
  test('names the rule with its file and line', async () => {
    const root = await freshFolder();
    await writeFiles(root, {
      ...SMALL_PROJECT,
      '.gitignore': '# build results\ndist/\n',
      'dist/deep/a.js': '',
      '.opsignore': '*.md\n!README.md\n',
      'notes.md': '',
      '.env': '',
    });
    expect(await explainPath(root, 'dist/deep/a.js')).toMatchObject({
      path: 'dist',
      verdict: { packed: false, reason: 'ignored', rule: { file: '.gitignore', line: 2, pattern: 'dist/' } },
    });
    expect(await explainPath(root, 'README.md')).toMatchObject({
      verdict: { packed: true, reason: 'taken-back', rule: { file: '.opsignore', line: 2 } },
    });
    expect(await explainPath(root, 'notes.md')).toMatchObject({ verdict: { packed: false, reason: 'ignored' } });
    expect(await explainPath(root, '.env')).toMatchObject({ verdict: { packed: false, reason: 'secret' } });
    expect(await explainPath(root, 'backend/main.py')).toMatchObject({ verdict: { packed: true, reason: 'no-rule' } });
    expect(await explainPath(root, 'absent')).toBeUndefined();
  });
});

describe('finding the project', () => {
  test('takes the only child folder with a plugin.yaml', async () => {
    const root = await freshFolder();
    await writeFiles(root, { 'one/plugin.yaml': SMALLEST_MANIFEST, 'two/readme.md': '' });
    expect(await locateProject(root)).toBe(path.join(root, 'one'));
  });

  test('takes the folder itself before its children', async () => {
    const root = await freshFolder();
    await writeFiles(root, { 'plugin.yaml': SMALLEST_MANIFEST, 'one/plugin.yaml': SMALLEST_MANIFEST });
    expect(await locateProject(root)).toBe(root);
  });

  test('names the candidates when there are several, and a misspelt file when there is one', async () => {
    const root = await freshFolder();
    await expect(locateProject(root)).rejects.toMatchObject({ code: 'project.not_found' });
    await writeFiles(root, { 'plugin.yml': '' });
    await expect(locateProject(root)).rejects.toMatchObject({ hint: expect.stringContaining('plugin.yml') });
    await writeFiles(root, { 'one/plugin.yaml': '', 'two/plugin.yaml': '' });
    await expect(locateProject(root)).rejects.toMatchObject({
      code: 'project.not_found',
      hint: 'Name one of them: one, two.',
    });
    await expect(locateProject(path.join(root, 'absent'))).rejects.toMatchObject({ code: 'file.not_found' });
    await mkdir(path.join(root, 'three'));
  });
});
