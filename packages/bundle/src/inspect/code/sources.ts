import { COMPILED_FOLDER } from '@ops-center/manifest-schema';
import type { PluginFiles } from '../plugin-files.js';

/** Code of other people, tests, and what a compiler wrote: none of it is the plugin's own. */
const FOREIGN = /(?:^|\/)(?:tests?|__tests__|vendor|_vendor|vendored|site-packages|node_modules|docs?)\//i;
const GENERATED = /\.d\.[cm]?ts$|\.min\.[cm]?js$|\.config\.[cm]?[jt]s$/i;
const MOST_FILES = 2_000;

export interface CodeSources {
  readonly python: ReadonlyMap<string, string>;
  readonly scripts: ReadonlyMap<string, string>;
  /** Files that could not be read as source. */
  readonly unread: readonly string[];
}

/** Whether there is any code of the plugin's own to read: parsers are loaded only then. */
export function hasCode(names: readonly string[]): boolean {
  return names.some((name) => languageOf(name) !== undefined);
}

function languageOf(name: string): 'python' | 'script' | undefined {
  if (FOREIGN.test(name) || GENERATED.test(name) || name.startsWith(COMPILED_FOLDER)) return undefined;
  if (/\.py$/.test(name)) return 'python';
  return /\.[cm]?[jt]sx?$/i.test(name) ? 'script' : undefined;
}

/** Reads the plugin's own source files, in the order of their names. */
export async function readSources(files: PluginFiles): Promise<CodeSources> {
  const python = new Map<string, string>();
  const scripts = new Map<string, string>();
  const unread: string[] = [];
  for (const name of files.names.toSorted()) {
    const language = languageOf(name);
    if (language === undefined) continue;
    const text = python.size + scripts.size >= MOST_FILES ? undefined : await files.text(name);
    if (text === undefined) unread.push(name);
    else if (language === 'python') python.set(name, text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text);
    else scripts.set(name, text);
  }
  return { python, scripts, unread };
}
