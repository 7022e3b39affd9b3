export interface SqlStatement {
  /** Where it starts. */
  readonly offset: number;
  /** In lower case, with spaces in place of comments, texts and quoted names. */
  readonly text: string;
}

const LONGEST_STATEMENT = 20_000;
const MOST_STATEMENTS = 20_000;
const NOT_CODE = /--[^\n]*|\/\*|(?:\b[eE])?'|"(?:[^"]|"")*"?|\$(?:[A-Za-z_]\w{0,60})?\$/g;

/** Splits SQL as PostgreSQL reads it at its semicolons, in one pass. */
export function sqlStatements(source: string): SqlStatement[] {
  const statements: SqlStatement[] = [];
  const code = withoutTexts(source);
  for (let from = 0; from < code.length && statements.length < MOST_STATEMENTS;) {
    const end = code.indexOf(';', from);
    const whole = code.slice(from, end === -1 ? code.length : end);
    const text = whole.trimStart();
    if (text.trim() !== '') {
      const offset = from + whole.length - text.length;
      statements.push({ offset, text: text.slice(0, LONGEST_STATEMENT).toLowerCase() });
    }
    from = end === -1 ? code.length : end + 1;
  }
  return statements;
}

/** The same length, with spaces where nothing is run. The body of a `DO` or a function goes too; its first words tell. */
function withoutTexts(source: string): string {
  const pieces: string[] = [];
  const pattern = new RegExp(NOT_CODE);
  let at = 0;
  for (let match = pattern.exec(source); match !== null; match = pattern.exec(source)) {
    const end = endOf(source, match[0], match.index);
    pieces.push(source.slice(at, match.index), ' '.repeat(end - match.index));
    at = pattern.lastIndex = end;
  }
  return pieces.join('') + source.slice(at);
}

function endOf(source: string, opener: string, start: number): number {
  const from = start + opener.length;
  if (opener === '/*') return endOfComment(source, from);
  if (opener.endsWith("'")) return endOfText(source, from, opener.length > 1);
  if (!opener.startsWith('$')) return from;
  const close = source.indexOf(opener, from);
  return close === -1 ? source.length : close + opener.length;
}

/** Comments nest in SQL. */
function endOfComment(source: string, from: number): number {
  const marks = /\/\*|\*\//g;
  marks.lastIndex = from;
  let depth = 1;
  for (let match = marks.exec(source); match !== null; match = marks.exec(source)) {
    depth += match[0] === '/*' ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return source.length;
}

function endOfText(source: string, from: number, hasEscapes: boolean): number {
  for (let at = from; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (hasEscapes && character === '\\') at += 1;
    else if (character === "'" && source.charAt(at + 1) === "'") at += 1;
    else if (character === "'") return at + 1;
  }
  return source.length;
}
