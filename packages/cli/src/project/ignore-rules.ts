/** One line of an ignore file, compiled. Semantics are those of gitignore(5), checked against git itself. */
export interface IgnoreRule {
  readonly pattern: string;
  /** 1-based line in its file. */
  readonly line: number;
  /** A `!` line: takes back what an earlier line ignored. */
  readonly negated: boolean;
  readonly foldersOnly: boolean;
  /** Matches the last component only, at any depth. */
  readonly anywhere: boolean;
  readonly segments: readonly Segment[];
}

type Segment = 'any-depth' | readonly Token[];
type Token =
  | { readonly kind: 'text'; readonly char: string }
  | { readonly kind: 'one' }
  | { readonly kind: 'many' }
  | { readonly kind: 'set'; readonly negated: boolean; readonly ranges: readonly (readonly [number, number])[] };

/**
 * Reads the text of an ignore file. Comments and blank lines give nothing, and so do patterns that git
 * gives up on (a lone backslash at the end, a bracket that never closes).
 */
export function parseIgnoreRules(text: string): IgnoreRule[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((raw, index) => {
      const rule = parseLine(raw.replace(/\r$/, ''), index + 1);
      return rule === undefined ? [] : [rule];
    });
}

/**
 * The last rule that speaks about this very path, or undefined when none does. Parents are not looked at:
 * whoever walks the tree never enters an ignored folder, so nothing below one can be taken back, as in git.
 *
 * @param path relative to the folder of the ignore file, with forward slashes
 */
export function lastMatch(rules: readonly IgnoreRule[], path: string, isFolder: boolean): IgnoreRule | undefined {
  const components = path.split('/');
  const name = components.slice(-1);
  return rules.findLast(
    (rule) => (isFolder || !rule.foldersOnly) && matchSegments(rule.segments, rule.anywhere ? name : components),
  );
}

function parseLine(raw: string, line: number): IgnoreRule | undefined {
  if (raw.startsWith('#')) return undefined;
  let text = trimTrailingBlanks(raw);
  const pattern = text;
  const negated = text.startsWith('!');
  if (negated) text = text.slice(1);
  const foldersOnly = text.endsWith('/');
  if (foldersOnly) text = text.slice(0, -1);
  if (text === '') return undefined;
  const anywhere = !text.includes('/');
  const segments = compile(text.startsWith('/') ? text.slice(1) : text);
  return segments === undefined ? undefined : { pattern, line, negated, foldersOnly, anywhere, segments };
}

/** Blanks at the end count only when a backslash stands before them. */
function trimTrailingBlanks(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === ' ') {
    let slashes = 0;
    while (text[end - 2 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 1) break;
    end -= 1;
  }
  return text.slice(0, end);
}

function compile(text: string): Segment[] | undefined {
  const segments: Segment[] = [];
  let tokens: Token[] = [];
  let start = 0;
  const close = (end: number): void => {
    const source = text.slice(start, end);
    segments.push(/^\*{2,}$/.test(source) ? 'any-depth' : tokens);
    tokens = [];
    start = end + 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string;
    if (char === '/') {
      close(at);
    } else if (char === '*') {
      if (tokens.at(-1)?.kind !== 'many') tokens.push({ kind: 'many' });
    } else if (char === '?') {
      tokens.push({ kind: 'one' });
    } else if (char === '[') {
      const set = scanSet(text, at);
      if (set === undefined) return undefined;
      tokens.push(set.token);
      at = set.end;
    } else if (char === '\\') {
      at += 1;
      const escaped = text[at];
      if (escaped === undefined) return undefined;
      if (escaped === '/') close(at);
      else tokens.push({ kind: 'text', char: escaped });
    } else {
      tokens.push({ kind: 'text', char });
    }
  }
  close(text.length);
  return segments;
}

const CLASSES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  alnum: [
    ['0', '9'],
    ['A', 'Z'],
    ['a', 'z'],
  ],
  alpha: [
    ['A', 'Z'],
    ['a', 'z'],
  ],
  blank: [
    [' ', ' '],
    ['\t', '\t'],
  ],
  cntrl: [
    ['\0', '\x1f'],
    ['\x7f', '\x7f'],
  ],
  digit: [['0', '9']],
  graph: [['!', '~']],
  lower: [['a', 'z']],
  print: [[' ', '~']],
  punct: [
    ['!', '/'],
    [':', '@'],
    ['[', '`'],
    ['{', '~'],
  ],
  space: [
    [' ', ' '],
    ['\t', '\n'],
    ['\r', '\r'],
  ],
  upper: [['A', 'Z']],
  xdigit: [
    ['0', '9'],
    ['A', 'F'],
    ['a', 'f'],
  ],
};

/** Reads `[...]` that opens at `open`; the member loop is that of git's wildmatch.c. */
function scanSet(text: string, open: number): { token: Token; end: number } | undefined {
  let at = open + 1;
  const negated = text[at] === '!' || text[at] === '^';
  if (negated) at += 1;
  const ranges: [number, number][] = [];
  let previous: number | undefined;
  for (let first = true; first || text[at] !== ']'; first = false, at += 1) {
    let char = text[at];
    if (char === undefined) return undefined;
    if (char === '[' && text[at + 1] === ':') {
      const end = text.indexOf(']', at + 2);
      if (end === -1) return undefined;
      if (text[end - 1] === ':' && end - 1 >= at + 2) {
        const members = CLASSES[text.slice(at + 2, end - 1)];
        if (members === undefined) return undefined;
        ranges.push(...members.map(([from, to]): [number, number] => [from.charCodeAt(0), to.charCodeAt(0)]));
        previous = undefined;
        at = end;
        continue;
      }
    }
    if (char === '-' && previous !== undefined && text[at + 1] !== undefined && text[at + 1] !== ']') {
      at += 1;
      if (text[at] === '\\') at += 1;
      const to = text[at];
      if (to === undefined) return undefined;
      ranges.push([previous, to.charCodeAt(0)]);
      previous = undefined;
      continue;
    }
    if (char === '\\') {
      at += 1;
      char = text[at];
      if (char === undefined) return undefined;
    }
    previous = char.charCodeAt(0);
    ranges.push([previous, previous]);
  }
  return { token: { kind: 'set', negated, ranges }, end: at };
}

/** `**` stands for any number of folders; as the last segment for at least one component. */
function matchSegments(segments: readonly Segment[], components: readonly string[]): boolean {
  let reached = new Set([0]);
  segments.forEach((segment, index) => {
    const next = new Set<number>();
    for (const from of reached) {
      if (segment === 'any-depth') {
        const last = index === segments.length - 1;
        for (let to = last ? from + 1 : from; to <= components.length; to += 1) next.add(to);
      } else {
        const component = components[from];
        if (component !== undefined && matchTokens(segment, component)) next.add(from + 1);
      }
    }
    reached = next;
  });
  return reached.has(components.length);
}

/** One component against one segment, with a single point to fall back to: never more than length x length steps. */
function matchTokens(tokens: readonly Token[], text: string): boolean {
  let token = 0;
  let at = 0;
  let star = -1;
  let starAt = 0;
  while (at < text.length) {
    const current = tokens[token];
    if (current?.kind === 'many') {
      star = token;
      starAt = at;
      token += 1;
    } else if (current !== undefined && matchOne(current, text[at] as string)) {
      token += 1;
      at += 1;
    } else if (star !== -1) {
      starAt += 1;
      at = starAt;
      token = star + 1;
    } else {
      return false;
    }
  }
  return tokens.slice(token).every((rest) => rest.kind === 'many');
}

function matchOne(token: Token, char: string): boolean {
  switch (token.kind) {
    case 'text':
      return token.char === char;
    case 'one':
      return true;
    case 'many':
      return false;
    case 'set': {
      const code = char.charCodeAt(0);
      return token.ranges.some(([from, to]) => code >= from && code <= to) !== token.negated;
    }
  }
}
