import path from 'node:path';
import { readOrdinaryFile } from '../io/ordinary-file.js';
import { objectionTo, type ProjectRoot } from './inside.js';

/** What of a tsconfig.json changes the code that comes out. */
export interface TypeScriptSettings {
  readonly experimentalDecorators?: boolean;
  readonly useDefineForClassFields?: boolean;
  readonly verbatimModuleSyntax?: boolean;
  readonly baseUrl?: string;
  readonly paths?: Record<string, string[]>;
}

const LARGEST = 256 * 1024;
const SWITCHES = ['experimentalDecorators', 'useDefineForClassFields', 'verbatimModuleSyntax'] as const;

/**
 * Reads the tsconfig.json nearest to the entry point. `extends` is not followed: it may lead out of the project.
 *
 * @param entry relative to the project
 */
export async function readTypeScriptSettings(root: ProjectRoot, entry: string): Promise<TypeScriptSettings> {
  const folders = entry.split('/').slice(0, -1);
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const file = path.join(root.path, ...folders.slice(0, depth), 'tsconfig.json');
    if (objectionTo(root, file) !== undefined) continue;
    const text = (await readOrdinaryFile(file, { limit: LARGEST, what: 'tsconfig.json' })).toString('utf8');
    return settingsOf(parseWithComments(text), path.dirname(file));
  }
  return {};
}

function settingsOf(config: unknown, folder: string): TypeScriptSettings {
  const options = fieldOf(config, 'compilerOptions');
  const switches = SWITCHES.flatMap((name) => {
    const value = fieldOf(options, name);
    return typeof value === 'boolean' ? [[name, value] as const] : [];
  });
  const paths = readPaths(fieldOf(options, 'paths'));
  const base = fieldOf(options, 'baseUrl');
  return {
    ...Object.fromEntries(switches),
    ...(paths === undefined && typeof base !== 'string'
      ? {}
      : { baseUrl: path.resolve(folder, typeof base === 'string' ? base : '.') }),
    ...(paths === undefined ? {} : { paths }),
  };
}

function readPaths(value: unknown): Record<string, string[]> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const rows = Object.entries(value).filter(
    (row): row is [string, string[]] => Array.isArray(row[1]) && row[1].every((item) => typeof item === 'string'),
  );
  return Object.fromEntries(rows);
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** JSON as editors let people write it: comments, and commas before a closing bracket. Undefined when it is none. */
export function parseWithComments(text: string): unknown {
  const plain = text
    .replace(/^\uFEFF/, '')
    .replace(/("(?:[^"\\\n]|\\.)*")|\/\/[^\n]*|\/\*[^]*?\*\//g, (_, string?: string) => string ?? ' ')
    .replace(/("(?:[^"\\\n]|\\.)*")|,(?=\s*[}\]])/g, (_, string?: string) => string ?? '');
  try {
    return JSON.parse(plain);
  } catch {
    return undefined;
  }
}
