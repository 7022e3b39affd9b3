import type { Tree } from '@lezer/common';

export interface SyntaxProblem {
  readonly offset: number;
  readonly message: string;
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** A bracket that is open. */
interface OpenBracket {
  readonly character: string;
  readonly offset: number;
}

/**
 * The first error of Python source that Python itself would refuse, for certain. Brackets and strings are judged by their own
 * rules; for the rest the grammar speaks, except where it is known to be narrower than the language.
 */
export function findPythonSyntaxError(source: string, tree: Tree | undefined): SyntaxProblem | undefined {
  const { problem } = readTokens(source, source.length);
  return problem ?? (tree === undefined ? undefined : findGrammarError(source, tree));
}

const TOKEN = /#[^\r\n]*|\b[a-zA-Z]{0,3}(?:'''|"""|'|")|'''|"""|['"]|[()[\]{}]|\\\r?\n/g;

/** Strings that do not end, and brackets that do not match; and which brackets are open at an offset. */
function readTokens(source: string, until: number): { open: readonly OpenBracket[]; problem?: SyntaxProblem } {
  const open: OpenBracket[] = [];
  // The rules inside f-strings changed with Python 3.12: after one that holds quotes, nothing here is certain.
  let certain = true;
  const at = (offset: number, message: string): ReturnType<typeof readTokens> =>
    certain ? { open, problem: { offset, message } } : { open };
  const token = new RegExp(TOKEN);
  for (let match = token.exec(source); match !== null && match.index < until; match = token.exec(source)) {
    const [found] = match;
    if (found.startsWith('#') || found.startsWith('\\')) continue;
    const quote = /['"]+$/.exec(found)?.[0];
    if (quote !== undefined) {
      const isTemplate = /[ft]/i.test(found.slice(0, -quote.length));
      const end = endOfString(source, match.index + found.length, quote);
      if (isTemplate && (end === undefined || holdsQuotes(source, match.index, end))) certain = false;
      if (end === undefined) return at(match.index, 'this string is never closed');
      token.lastIndex = end;
    } else if (Object.hasOwn(CLOSERS, found)) open.push({ character: found, offset: match.index });
    else {
      const last = open.pop();
      if (last === undefined) return at(match.index, `"${found}" closes nothing`);
      if (CLOSERS[last.character] !== found) return at(match.index, `"${found}" does not match "${last.character}"`);
    }
  }
  const left = open.at(-1);
  return left === undefined || until < source.length
    ? { open }
    : at(left.offset, `"${left.character}" is never closed`);
}

/** Whether an f-string may hold strings in its parts; a long one is taken to. */
function holdsQuotes(source: string, from: number, to: number): boolean {
  return to - from > 2_000 || /\{[^}]*['"]/.test(source.slice(from, to));
}

function endOfString(source: string, from: number, quote: string): number | undefined {
  for (let at = from; at < source.length; at += 1) {
    if (source.startsWith(quote, at)) return at + quote.length;
    const character = source.charAt(at);
    if (character === '\\') at += source.startsWith('\r\n', at + 1) ? 2 : 1;
    else if (quote.length === 1 && (character === '\n' || character === '\r')) return undefined;
  }
  return undefined;
}

/** Of these the grammar does not know every form that Python has. */
const NARROW = /^(?:async\s+)?(?:with|case|match|for)\b|^@|^print\s*>>|\blambda\b|\*|\bfor\b|\b(?:rf|fr)['"]/i;

function findGrammarError(source: string, tree: Tree): SyntaxProblem | undefined {
  let offset: number | undefined;
  tree.iterate({
    enter: (node) => {
      if (offset === undefined && node.type.isError) offset = node.from;
      return offset === undefined;
    },
  });
  if (offset === undefined || NARROW.test(statementAt(source, offset))) return undefined;
  return { offset, message: 'Python cannot read this' };
}

/** The statement up to the end of the line of an offset; brackets join lines. */
function statementAt(source: string, offset: number): string {
  const line = source.lastIndexOf('\n', offset - 1) + 1;
  const first = readTokens(source, line).open[0]?.offset ?? line;
  const start = source.lastIndexOf('\n', first - 1) + 1;
  const end = source.indexOf('\n', offset);
  return source.slice(start, end === -1 ? source.length : end).trimStart();
}
