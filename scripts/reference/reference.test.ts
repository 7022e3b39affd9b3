import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { refuseUndocumented } from './page.mjs';
import { readPythonModule } from './python-reader.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SDK = path.join(ROOT, 'sdks/python/src/ops_center_sdk');

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'reference-'));
  onTestFinished(async () => await rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}

/** In a process of its own: the parser is native, and loading it in one of the test runner's threads can end the run. */
function exportsOf(file: string): unknown {
  const code = `
    import { readExports } from './doc-comments.mjs';
    const names = await readExports(process.argv[1]);
    console.log(JSON.stringify([...names].map(([name, { doc = null, text }]) => [name, doc, text])));`;
  const options = { cwd: import.meta.dirname, encoding: 'utf8' } as const;
  return JSON.parse(spawnSync(process.execPath, ['--input-type=module', '-e', code, file], options).stdout);
}

/** What Python itself finds: for each module its public definitions with docstrings, and those of their methods. */
const ORACLE = `
import ast, json, sys
def read(node):
    return {"name": node.name, "doc": ast.get_docstring(node) or ""}
result = {}
for file in sys.argv[1:]:
    tree = ast.parse(open(file, encoding="utf-8").read())
    result[file] = [
        {**read(node), "methods": [read(one) for one in node.body if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef))] if isinstance(node, ast.ClassDef) else []}
        for node in tree.body if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef))
    ]
print(json.dumps(result))
`;
const oracle = await (async () => {
  const names = await readdir(SDK, { recursive: true });
  const files = names.filter((name) => name.endsWith('.py')).map((name) => path.join(SDK, name));
  const ended = spawnSync('python3', ['-c', ORACLE, ...files], { encoding: 'utf8', maxBuffer: 2 ** 24 });
  return ended.status === 0 ? (JSON.parse(ended.stdout) as Record<string, unknown[]>) : undefined;
})();

test.skipIf(oracle === undefined && !process.env['CI'])(
  "every module of the SDK is read as Python's own parser reads it",
  async () => {
    expect(Object.keys(oracle ?? {}).length).toBeGreaterThan(30);
    for (const [file, wanted] of Object.entries(oracle ?? {})) {
      const { definitions } = await readPythonModule(ROOT, file);
      const read = [...definitions.values()].map((one) => ({
        name: one.name,
        doc: one.doc ?? '',
        methods: one.kind === 'class' ? one.methods.map(({ name, doc }) => ({ name, doc: doc ?? '' })) : [],
      }));
      expect(read, file).toEqual(wanted);
    }
  },
);

test('signatures, decorators and fields of Python', async () => {
  const folder = await folderWith({
    'one.py': [
      'from .two import (A, B as C)',
      '__all__ = ["A", "Thing"]',
      'class Thing(Base):',
      '    """A thing.\n\n        indented\n    """',
      '    #: How many.',
      '    count: int = 3',
      '    @property',
      '    def size(self) -> int:',
      '        return 1',
      '    async def go(',
      '        self, where: str = "a, b",  # there',
      '        *, fast: bool = False,',
      '    ) -> None:',
      '        """Goes."""',
      '',
    ].join('\n'),
  });
  const module = await readPythonModule(ROOT, path.join(folder, 'one.py'));
  expect(module).toMatchObject({
    all: ['A', 'Thing'],
    imports: new Map([
      ['A', '.two'],
      ['C', '.two'],
    ]),
  });
  expect(module.definitions.get('Thing')).toEqual({
    kind: 'class',
    name: 'Thing',
    bases: 'Base',
    doc: 'A thing.\n\nindented',
    fields: [{ name: 'count', annotation: 'int', value: '3', comment: 'How many.' }],
    methods: [
      { name: 'size', doc: undefined, signature: '() -> int', decorators: ['@property'], coroutine: false },
      {
        name: 'go',
        doc: 'Goes.',
        signature: '(where: str = "a, b", *, fast: bool = False) -> None',
        decorators: [],
        coroutine: true,
      },
    ],
  });
  const broken = await folderWith({ 'one.py': 'class Thing(:\n    pass\n' });
  await expect(readPythonModule(ROOT, path.join(broken, 'one.py'))).rejects.toThrow('one.py:1 cannot be read');
});

test('exports are followed to their declarations, with the comment that stands before them, whatever bytes came before', async () => {
  const folder = await folderWith({
    'index.d.ts': "export type { Props } from './a/b.js';\nexport { go as run } from './a/b.js';\n",
    'a/b.d.ts':
      '/** Größe – über alles. */\nexport interface Props {\n  a: 1;\n}\nexport interface Bare {}\n/** One. */\nexport declare function go(a: 1): void;\nexport declare function go(a: 2): void;\n',
  });
  expect(exportsOf(path.join(folder, 'index.d.ts'))).toEqual([
    ['Props', 'Größe – über alles.', 'interface Props {\n  a: 1;\n}'],
    ['run', 'One.', 'function go(a: 1): void;\nfunction go(a: 2): void;'],
  ]);
  expect(exportsOf(path.join(folder, 'a/b.d.ts'))).toContainEqual(['Bare', null, 'interface Bare {}']);
});

test('a public name without its text stops the generator, with its name', () => {
  expect(() => refuseUndocumented(['ops_center_sdk.Plugin.hook'], 'a docstring')).toThrow(
    'these public names need a docstring:\n  ops_center_sdk.Plugin.hook',
  );
});
