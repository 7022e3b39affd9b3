/** One statement line of Python: continued lines are joined, comments gone, strings emptied, white space single. */
export interface PythonLine {
  /** Characters of white space before it; a tab counts as one, which is enough to compare. */
  readonly indent: number;
  readonly text: string;
}

const OPEN = '([{';
const CLOSE = ')]}';

/** Splits Python source into statement lines, in one pass. Source that Python would refuse gives some lines or other. */
export function pythonLines(source: string): PythonLine[] {
  const lines: PythonLine[] = [];
  let pieces: string[] = [];
  let depth = 0;
  let from = 0;
  let at = 0;
  const take = (end: number, instead: string, next: number): void => {
    pieces.push(source.slice(from, end), instead);
    from = at = next;
  };
  const finish = (): void => {
    const line = pieces.join('').trimEnd();
    const text = line.trimStart();
    // One space for many, or a line of a million spaces would stall the patterns that read it.
    if (text !== '') lines.push({ indent: line.length - text.length, text: text.replace(/[ \t]+/g, ' ') });
    pieces = [];
  };
  while (at < source.length) {
    const character = source.charAt(at);
    if (character === '#') take(at, '', endOfLine(source, at));
    else if (character === '"' || character === "'") take(at, '""', endOfString(source, at));
    else if (character === '\\' && '\r\n'.includes(source.charAt(at + 1))) take(at, ' ', afterBreak(source, at + 1));
    else if (character === '\n' || character === '\r') {
      take(at, depth > 0 ? ' ' : '', afterBreak(source, at));
      if (depth === 0) finish();
    } else {
      if (OPEN.includes(character)) depth++;
      else if (CLOSE.includes(character)) depth = Math.max(0, depth - 1);
      at++;
    }
  }
  take(source.length, '', source.length);
  finish();
  return lines;
}

function endOfLine(source: string, from: number): number {
  let at = from;
  while (at < source.length && source.charAt(at) !== '\n' && source.charAt(at) !== '\r') at++;
  return at;
}

function afterBreak(source: string, at: number): number {
  return at + (source.startsWith('\r\n', at) ? 2 : 1);
}

function endOfString(source: string, from: number): number {
  const quote = source.charAt(from);
  const triple = source.startsWith(quote.repeat(3), from);
  const end = triple ? quote.repeat(3) : quote;
  let at = from + end.length;
  while (at < source.length) {
    if (source.startsWith(end, at)) return at + end.length;
    const character = source.charAt(at);
    if (!triple && (character === '\n' || character === '\r')) return at;
    at += character === '\\' ? 2 : 1;
  }
  return source.length;
}
