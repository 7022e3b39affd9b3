/** What matters of a style sheet to see what it loads. Texts have their escapes decoded. */
export interface StyleToken {
  readonly kind: 'rule' | 'end' | 'open' | 'close' | 'string' | 'url';
  /** Name of the at-rule or function in lower case, contents of the string or address. */
  readonly text: string;
  readonly offset: number;
}

const IDENTIFIER = /(?:[-\w]|[^\0-\x7f]|\\[^\r\n])+/y;
const SPACE = /[ \t\r\n\f]*/y;

/**
 * Splits CSS, SCSS, Sass or Less, in one pass.
 * @param lineComments whether `//` starts a comment, as everywhere but in CSS
 */
export function* styleTokens(text: string, lineComments: boolean): Generator<StyleToken> {
  let at = 0;
  while (at < text.length) {
    const offset = at;
    const character = text.charAt(at);
    if (text.startsWith('/*', at)) at = after(text, '*/', at + 2);
    else if (lineComments && text.startsWith('//', at)) at = after(text, '\n', at);
    else if (character === '"' || character === "'") {
      const end = endOfString(text, at);
      yield { kind: 'string', text: decodeEscapes(text.slice(at + 1, end)), offset };
      at = end + 1;
    } else if (character === '@') {
      const name = match(IDENTIFIER, text, at + 1);
      yield { kind: 'rule', text: decodeEscapes(name).toLowerCase(), offset };
      at += 1 + name.length;
    } else if (character === ';' || character === '{' || character === '}') {
      yield { kind: 'end', text: '', offset };
      at++;
    } else if (character === ')') {
      yield { kind: 'close', text: '', offset };
      at++;
    } else {
      const name = match(IDENTIFIER, text, at);
      at += Math.max(1, name.length);
      if (name === '' ? character !== '(' : text.charAt(at) !== '(') continue;
      if (name !== '') at++;
      const called = decodeEscapes(name).toLowerCase();
      const start = at + match(SPACE, text, at).length;
      if (called === 'url' && !['"', "'"].includes(text.charAt(start))) {
        const end = endOfUrl(text, start);
        yield { kind: 'url', text: decodeEscapes(text.slice(start, end)).trim(), offset };
        at = end + 1;
      } else yield { kind: 'open', text: called, offset };
    }
  }
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function after(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at === -1 ? text.length : at + end.length;
}

/** The closing quote, or the end of the line: CSS ends an unclosed string there. */
function endOfString(text: string, from: number): number {
  const quote = text.charAt(from);
  let at = from + 1;
  while (at < text.length && text.charAt(at) !== quote && text.charAt(at) !== '\n') {
    at += text.charAt(at) === '\\' ? 2 : 1;
  }
  return Math.min(at, text.length);
}

function endOfUrl(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at) !== ')') at += text.charAt(at) === '\\' ? 2 : 1;
  return Math.min(at, text.length);
}

/** `\68 ttp` is `http` to a browser (CSS Syntax 4.3.7). */
function decodeEscapes(text: string): string {
  return text.replace(/\\(?:([0-9a-f]{1,6})[ \t\r\n\f]?|\r?\n|([^]))/gi, (_, hex?: string, plain?: string) => {
    if (hex === undefined) return plain ?? '';
    const code = Number.parseInt(hex, 16);
    return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  });
}
