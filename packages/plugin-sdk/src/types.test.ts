import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasSpecification, listings, SDK_IMPORTS, SPECIFICATION, UI_IMPORTS } from './testing/specification.js';

const PACKAGE = path.join(import.meta.dirname, '..');
const TSC = path.join(PACKAGE, '../../node_modules/.bin/tsc');
/** Where each React's types are found from. */
const REACTS = { 18: path.join(PACKAGE, 'react-18'), 19: PACKAGE } as const;

let declarations: string;
const folders: string[] = [];

/** A folder below a package's node_modules, from where its React is found. */
async function scratch(base: string): Promise<string> {
  const cache = path.join(base, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, 'types-'));
  folders.push(folder);
  return folder;
}

/** The compiler's complaints, one a line. */
async function compile(args: readonly string[]): Promise<string[]> {
  const { failed, stdout } = await new Promise<{ failed: boolean; stdout: string }>((resolve) => {
    execFile(TSC, args, (error, out) => resolve({ failed: error !== null, stdout: out }));
  });
  const complaints = stdout.split('\n').filter((line) => line.includes('error TS'));
  if (failed !== complaints.length > 0) throw new Error(`the compiler did not run: ${stdout}`);
  return complaints;
}

/** A project that has the SDK installed as it is published, and these files. */
async function project(react: 18 | 19, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await scratch(REACTS[react]);
  const installed = path.join(folder, 'node_modules/@ops-center/plugin-sdk');
  await cp(declarations, path.join(installed, 'dist'), { recursive: true });
  await cp(path.join(PACKAGE, 'package.json'), path.join(installed, 'package.json'));
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  return folder;
}

/** What the compiler says about a project, by error code and what the message names. */
async function problems(folder: string, options: object): Promise<string[]> {
  const config = {
    compilerOptions: {
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      lib: ['es2023', 'dom'],
      jsx: 'react-jsx',
      types: [],
      noEmit: true,
      skipDefaultLibCheck: true,
      strict: true,
      ...options,
    },
    include: ['*.ts', '*.tsx'],
  };
  await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
  return (await compile(['-p', folder])).map((line) => line.replace(/^.*?([\w.-]+\.tsx?)\(\d+,\d+\): /, '$1: '));
}

beforeAll(async () => {
  declarations = await scratch(PACKAGE);
  const options = ['--emitDeclarationOnly', '--composite', 'false', '--incremental', 'false', '--sourceMap', 'false'];
  expect(await compile(['-p', PACKAGE, ...options, '--outDir', declarations])).toEqual([]);
});

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describe.each([18, 19] as const)('with the types of React %d', (react) => {
  test('the types allow and refuse what they should, in the strictest project', async () => {
    const files = { 'typed-plugin.tsx': await readFile(path.join(PACKAGE, 'src/testing/typed-plugin.tsx'), 'utf8') };
    const folder = await project(react, files);
    const strictest = { exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, verbatimModuleSyntax: true };
    expect(await problems(folder, strictest)).toEqual([]);
  });

  test.skipIf(!hasSpecification)(`${SPECIFICATION}: its listings compile as they stand`, async () => {
    const placeholders = await readFile(path.join(PACKAGE, 'src/testing/placeholders.tsx'), 'utf8');
    const folder = await project(react, {
      'placeholders.tsx': placeholders,
      'sdk.tsx': SDK_IMPORTS + listings('JavaScript/React SDK'),
      'ui.tsx': UI_IMPORTS + ['Plugin Slots', 'Dynamic Routes', 'Track Events'].map(listings).join('\n'),
    });
    // Its listings leave out types: `useState([])` and `async (newConfig) =>`.
    expect(await problems(folder, { noImplicitAny: false, strictNullChecks: false, skipLibCheck: true })).toEqual([]);
    expect(await problems(folder, { skipLibCheck: true })).toEqual([
      expect.stringMatching(/^sdk\.tsx: error TS2345: .*'Dispatch<SetStateAction<never\[\]>>'/),
      expect.stringMatching(/^sdk\.tsx: error TS7006: Parameter 'newConfig' implicitly has an 'any' type/),
    ]);
  });
});
