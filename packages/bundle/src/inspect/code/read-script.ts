import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Tree } from '@lezer/common';
import { parser } from '@lezer/javascript';
import { parseCode, type ParseBudget } from './parse-code.js';
import { readScriptFacts, type ScriptFacts } from './script-facts.js';
import { findScriptSyntaxError } from './script-syntax.js';
import { readScriptNames, ScriptValues } from './script-values.js';
import type { CodeReading } from './read-python.js';

export interface ScriptReading extends CodeReading {
  readonly facts: readonly ScriptFacts[];
}

/** Reads JavaScript and TypeScript, with or without JSX. */
export async function readScripts(sources: ReadonlyMap<string, string>, budget: ParseBudget): Promise<ScriptReading> {
  const facts: ScriptFacts[] = [];
  const syntax: CodeReading['syntax'][number][] = [];
  const unread: string[] = [];
  for (const [file, text] of sources) {
    await nextTurn();
    const tree = parseCode(parser.configure({ dialect: dialectOf(file) }), text, budget);
    const problem = tree === undefined ? undefined : findScriptSyntaxError(text, tree);
    if (problem !== undefined) syntax.push({ ...problem, file, text });
    if (tree === undefined) unread.push(file);
    else facts.push(readOne(file, text, tree, unread));
  }
  return { facts, syntax, unread };
}

function readOne(file: string, text: string, tree: Tree, unread: string[]): ScriptFacts {
  const values = new ScriptValues();
  const facts = readScriptFacts(readScriptNames(file, text, tree), tree, values);
  if (values.isExhausted) unread.push(file);
  return facts;
}

function dialectOf(file: string): string {
  if (/\.tsx$/i.test(file)) return 'ts jsx';
  return /\.[cm]?ts$/i.test(file) ? 'ts' : 'jsx';
}
