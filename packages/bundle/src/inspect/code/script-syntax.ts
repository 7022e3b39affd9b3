import type { Tree } from '@lezer/common';
import type { SyntaxProblem } from './python-syntax.js';

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '${': '}' };
const CLOSING = new Set([')', ']', '}']);

/**
 * The first bracket that does not match, in source that the grammar cannot read either. Nothing else is certain here: the grammar
 * is narrower than the language. `build` compiles frontends and tells the rest.
 */
export function findScriptSyntaxError(text: string, tree: Tree): SyntaxProblem | undefined {
  let isBroken = false;
  const open: { readonly character: string; readonly offset: number }[] = [];
  let problem: SyntaxProblem | undefined;
  tree.iterate({
    enter: (node) => {
      if (node.type.isError) isBroken = true;
      if (problem !== undefined || node.to - node.from > 2) return;
      // An error may hold the token itself, without a node of its own.
      const token = node.type.isError && node.node.firstChild === null ? text.slice(node.from, node.to) : node.name;
      if (Object.hasOwn(CLOSERS, token) && text.startsWith(token, node.from))
        open.push({ character: token, offset: node.from });
      else if (CLOSING.has(token) && text.startsWith(token, node.from)) {
        const last = open.pop();
        if (last === undefined) problem = { offset: node.from, message: `"${token}" closes nothing` };
        else if (CLOSERS[last.character] !== token) {
          problem = { offset: node.from, message: `"${token}" does not match "${last.character}"` };
        }
      }
    },
  });
  const left = open.at(-1);
  if (problem === undefined && left !== undefined) {
    problem = { offset: left.offset, message: `"${left.character}" is never closed` };
  }
  return isBroken ? problem : undefined;
}
