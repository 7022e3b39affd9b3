import { pythonLines } from './python-lines.js';

const BLOCK = /^(?:if|elif|else|try|except|finally|with|for|while|match|case|async (?:with|for))\b/;
const SCOPE = /^(?:async )?(?:def|class) /;
const DEFINITION = /^(?:async )?(?:def|class) (\w+)/;

/** What a Python module defines at its top level. */
export interface PythonSymbols {
  readonly names: ReadonlySet<string>;
  /** It says `from x import *`, so it may define anything. */
  readonly isOpen: boolean;
}

/**
 * Collects the functions, classes, assigned names and imports at the top level of a Python module, also
 * inside `if`, `try` and `with`. It reads lines, not grammar: enough to say what certainly is not there.
 */
export function pythonSymbols(source: string): PythonSymbols {
  const names = new Set<string>();
  let isOpen = false;
  const enclosing: { readonly indent: number; readonly isScope: boolean }[] = [];
  let scopes = 0;
  for (const { indent, text } of pythonLines(source)) {
    for (let last = enclosing.at(-1); last !== undefined && last.indent >= indent; last = enclosing.at(-1)) {
      if (last.isScope) scopes--;
      enclosing.pop();
    }
    if (scopes === 0) {
      for (const name of definedBy(text)) names.add(name);
      isOpen ||= /^from .*\bimport ?\(? ?\*/.test(text);
    }
    const isScope = SCOPE.test(text);
    if (!isScope && !BLOCK.test(text)) continue;
    enclosing.push({ indent, isScope });
    if (isScope) scopes++;
  }
  return { names, isOpen };
}

function definedBy(text: string): readonly string[] {
  const defined = DEFINITION.exec(text)?.[1];
  if (defined !== undefined) return [defined];
  if (/^(?:import|from) /.test(text)) return text.match(/\w+/g) ?? [];
  // `if DEBUG: handler = a` on one line
  const start = BLOCK.test(text) ? text.indexOf(':') + 1 : 0;
  return text.slice(start).split(';').flatMap(targets);
}

/** The names on the left of each `=` that is not inside brackets. */
function targets(statement: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < statement.length; at++) {
    const character = statement.charAt(at);
    if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character)) depth--;
    else if (character === '=' && depth === 0) {
      if (statement.charAt(at + 1) === '=' || '=!<>:'.includes(statement.charAt(at - 1))) continue;
      found.push(...targetNames(statement.slice(from, at)));
      from = at + 1;
    }
  }
  return found;
}

function targetNames(target: string): string[] {
  return target
    .replace(/[()[\]*]/g, ' ')
    .split(',')
    .map((part) => part.split(':', 1)[0]?.trim() ?? '');
}
