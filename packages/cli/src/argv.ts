import { nearest } from './errors/suggest.js';

/** What a command line asks for. */
export type Request =
  | { readonly kind: 'version' }
  | { readonly kind: 'help'; readonly id: string }
  | { readonly kind: 'run'; readonly id: string; readonly argv: readonly string[] }
  | { readonly kind: 'unknown-command'; readonly typed: string; readonly suggestion: string | undefined }
  | { readonly kind: 'unknown-flag'; readonly typed: string };

/** Global flags, which may stand before the command; the second set takes the next word with it. */
const SWITCHES: ReadonlySet<string> = new Set([
  '--json',
  '--quiet',
  '--verbose',
  '--no-color',
  '--no-input',
  '--offline',
  '--help',
  '-h',
]);
const VALUE_FLAGS: ReadonlySet<string> = new Set(['--registry', '--profile', '--timeout', '--retries', '--ca-file']);

/**
 * Finds the command in a command line. Ids have ':' where people type a space;
 * the id of a topic (`plugin`) or of the program itself ('') can only be asked for help.
 */
export function readRequest(argv: readonly string[], ids: readonly string[]): Request {
  const { leading, rest } = splitLeadingFlags(argv);
  const asksHelp = hasFlag(argv, '--help') || hasFlag(argv, '-h') || rest[0] === 'help';
  const words = rest[0] === 'help' ? rest.slice(1) : rest;
  const names = words.slice(0, countNames(words));

  for (const length of [2, 1]) {
    const id = names.slice(0, length).join(':');
    if (names.length < length || !ids.includes(id)) continue;
    return asksHelp ? { kind: 'help', id } : { kind: 'run', id, argv: [...leading, ...words.slice(length)] };
  }
  const [first, second] = names;
  if (first === undefined) {
    if (words[0] === '--version') return { kind: 'version' };
    if (words[0] !== undefined && !asksHelp) return { kind: 'unknown-flag', typed: words[0] };
    return { kind: 'help', id: '' };
  }
  const isTopic = ids.some((id) => id.startsWith(`${first}:`));
  if (isTopic && (second === undefined || asksHelp)) return { kind: 'help', id: first };
  const typed = isTopic ? `${first} ${second ?? ''}` : first;
  return { kind: 'unknown-command', typed, suggestion: suggest(typed, names, ids) };
}

/** Whether a flag stands before `--`, after which nothing is a flag. */
export function hasFlag(argv: readonly string[], flag: string): boolean {
  const end = argv.indexOf('--');
  return (end === -1 ? argv : argv.slice(0, end)).includes(flag);
}

/** Whether one JSON document is wanted, by `--json` or by `--format json`, which means the same. */
export function asksForJson(argv: readonly string[]): boolean {
  const format = argv.indexOf('--format');
  const isFlag = format !== -1 && hasFlag(argv, '--format');
  return hasFlag(argv, '--json') || hasFlag(argv, '--format=json') || (isFlag && argv[format + 1] === 'json');
}

/** A flag that is on or off and was given a value all the same, as in `--strict=1`. */
export function switchWithValue(
  argv: readonly string[],
  flags: Readonly<Record<string, { readonly type: string }>>,
): string | undefined {
  const end = argv.indexOf('--');
  return (end === -1 ? argv : argv.slice(0, end))
    .map((word) => /^--([^=]+)=/.exec(word)?.[1])
    .find((name) => name !== undefined && Object.hasOwn(flags, name) && flags[name]?.type === 'boolean');
}

function splitLeadingFlags(argv: readonly string[]): {
  readonly leading: readonly string[];
  readonly rest: readonly string[];
} {
  let index = 0;
  for (; index < argv.length; index += 1) {
    const word = argv[index] ?? '';
    if (VALUE_FLAGS.has(word)) index += 1;
    else if (!SWITCHES.has(word) && !VALUE_FLAGS.has(word.split('=')[0] ?? '')) break;
  }
  return { leading: argv.slice(0, index), rest: argv.slice(index) };
}

function countNames(words: readonly string[]): number {
  const flag = words.findIndex((word) => word.startsWith('-'));
  return flag === -1 ? words.length : flag;
}

/** Whole commands first; then a command typed without its topic: `publish` for `plugin publish`. */
function suggest(typed: string, names: readonly string[], ids: readonly string[]): string | undefined {
  const spoken = ids.map((id) => id.replace(':', ' '));
  const bare = spoken.find((command) => command.split(' ')[1] === names[0]);
  return nearest(names.slice(0, 2).join(' '), spoken) ?? nearest(typed, spoken) ?? bare;
}
