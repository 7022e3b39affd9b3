import { setImmediate as nextTurn } from 'node:timers/promises';
import { parser } from '@lezer/python';
import type { Tree } from '@lezer/common';
import { parseCode, type ParseBudget } from './parse-code.js';
import { readPythonFacts } from './python-facts.js';
import { readScopes } from './python-scopes.js';
import { readablePython } from './python-source.js';
import { findPythonSyntaxError, type SyntaxProblem } from './python-syntax.js';
import { PythonValues, type PythonModule } from './python-values.js';
import type { CodeFacts } from './facts.js';

export interface CodeReading {
  readonly facts: readonly CodeFacts[];
  readonly syntax: readonly (SyntaxProblem & { readonly file: string; readonly text: string })[];
  /** Files that are too long, too deep or too broken to be followed. */
  readonly unread: readonly string[];
}

/** Reads the Python modules of a plugin together, since one imports from another. */
export async function readPython(sources: ReadonlyMap<string, string>, budget: ParseBudget): Promise<CodeReading> {
  const modules = new Map<string, PythonModule>();
  const trees = new Map<string, Tree>();
  const syntax: (SyntaxProblem & { file: string; text: string })[] = [];
  const unread: string[] = [];
  for (const [file, text] of sources) {
    // A server answers others between two files.
    await nextTurn();
    const source = readablePython(text);
    const tree = parseCode(parser, source, budget);
    const problem = findPythonSyntaxError(source, tree);
    if (problem !== undefined) syntax.push({ ...problem, file, text });
    else if (tree === undefined) unread.push(file);
    if (tree === undefined) continue;
    trees.set(file, tree);
    modules.set(file, { file, text, scopes: readScopes(tree, text) });
  }
  const values = new PythonValues(modules);
  const facts: CodeFacts[] = [];
  for (const module of modules.values()) {
    const tree = trees.get(module.file);
    if (tree === undefined) continue;
    await nextTurn();
    facts.push(readPythonFacts(module, tree, values));
  }
  const [first] = modules.keys();
  return { facts, syntax, unread: values.isExhausted && first !== undefined ? [...unread, first] : unread };
}
