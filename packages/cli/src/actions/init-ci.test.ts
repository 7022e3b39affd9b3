import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { readRequest } from '../argv.js';
import { readCommandManifest } from '../command-manifest.js';
import { runCommandLine } from '../testing/command-line.js';
import { freshFolder, writeFiles } from '../testing/project-folder.js';
import { testDeps } from '../testing/test-deps.js';
import { initPlugin, type InitRequest } from './init.js';
import { validateTarget } from './validate.js';
import { pathToFileURL } from 'node:url';

const PLAIN: InitRequest = { ci: 'none', git: false, force: false, adopt: false };
const ROOT = path.resolve(import.meta.dirname, '../../../..');
const PACKAGE = pathToFileURL(`${path.join(ROOT, 'packages/cli')}${path.sep}`);
const FILES = { github: '.github/workflows/plugin.yml', gitlab: '.gitlab-ci.yml' } as const;
const DOCS = { github: 'docs/ci/github-actions.yml', gitlab: 'docs/ci/gitlab-ci.yml' } as const;

/** Every command line of ours in a pipeline, wherever it stands in the document. */
function commandLines(document: unknown): string[] {
  if (typeof document === 'string') return document.split('\n').filter((line) => /^\s*ops-center\s/.test(line));
  if (typeof document !== 'object' || document === null) return [];
  return Object.values(document).flatMap(commandLines);
}

const wordsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/ > \S+$/, '')
    .split(/\s+/)
    .slice(1);

describe.each(['github', 'gitlab'] as const)('the pipeline for %s', (ci) => {
  async function scaffold(): Promise<{ readonly folder: string; readonly text: string }> {
    const deps = await testDeps(await freshFolder());
    const made = await initPlugin(deps, { ...PLAIN, target: 'my-plugin', ci });
    expect(made.files).toContain(FILES[ci]);
    return { folder: made.folder, text: await readFile(path.join(made.folder, FILES[ci]), 'utf8') };
  }

  test('is the one that the documentation shows', async () => {
    expect((await scaffold()).text).toBe(await readFile(path.join(ROOT, DOCS[ci]), 'utf8'));
  });

  test('uses commands, flags and values that exist', async () => {
    const manifest = await readCommandManifest(PACKAGE);
    const lines = commandLines(load((await scaffold()).text));
    expect(lines.some((line) => line.includes('plugin validate'))).toBe(true);
    expect(lines.some((line) => line.includes('plugin publish'))).toBe(true);
    for (const line of lines) {
      const request = readRequest(wordsOf(line), Object.keys(manifest.commands));
      if (request.kind !== 'run') throw new Error(`no command in: ${line}`);
      const flags = manifest.commands[request.id]?.flags ?? {};
      for (const [index, word] of request.argv.entries()) {
        if (!word.startsWith('--')) continue;
        const flag = flags[word.slice(2)];
        expect(flag, `${word} in: ${line}`).toBeDefined();
        if (flag?.options !== undefined) expect(flag.options, line).toContain(request.argv[index + 1]);
      }
    }
  });

  test('checks and builds a new plugin green, as its own lines say', async () => {
    const { folder, text } = await scaffold();
    const home = await freshFolder();
    for (const line of commandLines(load(text)).filter((one) => !one.includes('publish'))) {
      const ended = await runCommandLine(wordsOf(line), { cwd: folder, env: { HOME: home, CI: 'true' } });
      expect(ended.code, `${line}\n${ended.stdout}${ended.stderr}`).toBe(0);
    }
    expect(await readdir(folder)).toContain('plugin.zip');
  });
});

describe('the schema comment', () => {
  test('names the registry that is configured, and is left out without one', async () => {
    const first = async (env: Record<string, string>): Promise<string | undefined> => {
      const deps = await testDeps(await freshFolder(), { env });
      const { folder } = await initPlugin(deps, { ...PLAIN, target: 'my-plugin' });
      return (await readFile(path.join(folder, 'plugin.yaml'), 'utf8')).split('\n')[0];
    };
    expect(await first({ OPS_CENTER_REGISTRY: 'https://registry.example/base/' })).toBe(
      '# yaml-language-server: $schema=https://registry.example/base/schema/plugin.schema.json',
    );
    expect(await first({})).toMatch(/^id: /);
  });
});

describe('--adopt', () => {
  const REQUEST = { ...PLAIN, adopt: true, author: 'Ada' };

  async function adopt(
    files: Readonly<Record<string, string>>,
    request: Partial<InitRequest> = {},
  ): Promise<{ readonly made: Awaited<ReturnType<typeof initPlugin>>; readonly manifest: Record<string, unknown> }> {
    const deps = await testDeps(await freshFolder());
    await writeFiles(path.join(deps.cwd, 'old-code'), files);
    const made = await initPlugin(deps, { ...REQUEST, target: 'old-code', ...request });
    const { report } = await validateTarget(deps, { target: 'old-code', strict: false, rules: [] });
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const [name, text] of Object.entries(files))
      expect(await readFile(path.join(made.folder, name), 'utf8')).toBe(text);
    return {
      made,
      manifest: load(await readFile(path.join(made.folder, 'plugin.yaml'), 'utf8')) as Record<string, unknown>,
    };
  }

  test.each<[string, Record<string, string>, Record<string, string>]>([
    [
      'backend',
      { 'src/main.py': 'x = 1\nservice = FastAPI()\n', 'tests/test_a.py': '' },
      { backend: 'src/main.py:service' },
    ],
    ['frontend', { 'web/index.tsx': 'export default 1;\n', 'web/other.tsx': '' }, { frontend: 'web/index.tsx' }],
    [
      'hybrid',
      { 'app.py': 'app = 1\n', 'ui/a.tsx': 'export default 1;\n', 'ui/b.tsx': '' },
      { backend: 'app.py:app', frontend: 'ui/a.tsx' },
    ],
    [
      'container',
      { 'compose.yaml': 'services:\n  web:\n    image: example/web:1.0.0\n', 'run.py': '' },
      { container: 'compose.yaml' },
    ],
    ['theme', { 'look/index.scss': 'a { color: red; }\n', 'look/_b.scss': '' }, { theme: 'look/index.scss' }],
  ])('knows a %s by its files, and keeps all of them', async (type, files, points) => {
    const { made, manifest } = await adopt({ ...files, '.gitignore': 'mine\n' });
    expect(made).toMatchObject({ type, adopted: true, replaced: [] });
    expect(manifest).toMatchObject({ id: 'old-code', type, entry_points: points });
    expect(made.files).not.toContain('.gitignore');
    expect(made.files).toContain('.opsignore');
  });

  test('takes version and description from package.json, and no template word from there', async () => {
    const description = 'Shows "{{author_json}}" maps';
    const { manifest } = await adopt({
      'package.json': JSON.stringify({ version: '2.3.4', description }),
      'src/index.jsx': 'export default 1;\n',
    });
    expect(manifest).toMatchObject({ version: '2.3.4', description });
  });

  test('brings the pipeline that is asked for', async () => {
    expect((await adopt({ 'main.py': 'app = 1\n' }, { ci: 'github' })).made.files).toContain(FILES.github);
  });

  test('refuses a folder that is a plugin already, and one that is not there', async () => {
    const deps = await testDeps(await freshFolder());
    await writeFiles(path.join(deps.cwd, 'old-code'), { 'plugin.yaml': 'id: x\n' });
    await expect(initPlugin(deps, { ...REQUEST, target: 'old-code' })).rejects.toMatchObject({ code: 'file.exists' });
    await expect(initPlugin(deps, { ...REQUEST, target: 'nothing' })).rejects.toMatchObject({ code: 'file.not_found' });
    await mkdir(path.join(deps.cwd, 'empty'));
    expect((await initPlugin(deps, { ...REQUEST, target: 'empty' })).type).toBe('backend');
  });
});
