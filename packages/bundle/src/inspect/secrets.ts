import type { Finding, ProjectCode } from '@ops-center/manifest-schema';
import { readChunks, type FileSource } from '../file-source.js';
import { ALLOWED_SECRETS_FILE, fingerprintOf } from './allowed-secrets.js';
import { projectFinding, type Place } from './project-finding.js';

interface SecretKind {
  readonly code: ProjectCode;
  readonly what: string;
  /** The first characters that a secret of this kind has; the text is searched for these before anything else. */
  readonly pattern: RegExp;
}

const BASE64_BODY =
  '(?:\\\\[nr]|[\\s"\'+,\\\\]){1,40}(?:(?:Proc-Type|DEK-Info)[^\\n]{0,100}\\n\\s{0,20})*[A-Za-z0-9+/]{20}';

/** Shapes that nothing but a secret has; no guessing by randomness, so that innocent files stay quiet. */
const KINDS: readonly SecretKind[] = [
  {
    code: 'project.secret.private_key',
    what: 'a private key',
    pattern: new RegExp(`-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----${BASE64_BODY}`, 'g'),
  },
  { code: 'project.secret.ops_center_token', what: 'an Ops-Center token', pattern: /\bocp_[0-9A-Za-z]{36}\b/g },
  {
    code: 'project.secret.aws_access_key',
    what: 'an AWS access key',
    pattern: /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g,
  },
  { code: 'project.secret.github_token', what: 'a GitHub token', pattern: /\bgh[pousr]_[0-9A-Za-z]{36,255}\b/g },
  {
    code: 'project.secret.github_token',
    what: 'a GitHub token',
    pattern: /\bgithub_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59}\b/g,
  },
  {
    code: 'project.secret.slack_token',
    what: 'a Slack token',
    pattern: /\b(?:xox[abeposr]|xapp)-[0-9A-Za-z-]{15,250}/g,
  },
  {
    code: 'project.secret.slack_webhook',
    what: 'a Slack webhook address',
    pattern:
      /\bhttps:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[0-9A-Za-z]{6,20}\/[0-9A-Za-z]{6,20}\/[0-9A-Za-z/]{16,60}/g,
  },
];

const QUICK = /-----BEGIN |ocp_|AKIA|ASIA|ABIA|ACCA|gh[pousr]_|github_pat_|xox[abeposr]-|xapp-|hooks\.slack\.com/;
const PIECE = 1024 * 1024;
/** Longer than any secret that is searched for, so that none is lost between two pieces of a file. */
const OVERLAP = 2048;
const MAX_FINDINGS = 50;
/** A file with so many things that look like secrets, and are none, is made to keep the reader busy. */
const MAX_CANDIDATES = 5_000;
/** A secret is random; so few different characters at its end are a placeholder of some documentation. */
const MIN_VARIETY = 8;
const VARIETY_OVER = 20;
const SHOWN = 4;
/** A private key is told from others by its body: the first characters of all keys of one kind are the same. */
const KEY_BODY = 1_500;
/** Of these, so many characters count that are no white space: no line break or indentation changes them. */
const KEY_CHARACTERS = 500;

/**
 * Finds secrets in one file, wherever they are in it. A finding shows at most the first four characters,
 * which every secret of its kind has.
 */
export async function findSecrets(
  source: FileSource,
  name: string,
  allowed: ReadonlyMap<string, number> = new Map(),
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const lines = new LineCounter();
  let candidates = 0;
  for await (const { text, from, to } of windows(source, name)) {
    const found = matches(text, from, to);
    for (const match of found.filter(({ isPlaceholder }) => !isPlaceholder)) {
      if (findings.length === MAX_FINDINGS) return findings;
      const place = { file: name, ...lines.advance(text, match.offset) };
      findings.push(secretFinding(match, text, place, allowed));
    }
    candidates += found.length;
    if (candidates > MAX_CANDIDATES) return findings;
    lines.leave(text, to);
  }
  return findings;
}

function secretFinding(
  { kind, offset, length }: Match,
  text: string,
  place: Place,
  allowed: ReadonlyMap<string, number>,
): Finding {
  const message = `the file contains ${kind.what} (${text.slice(offset, offset + SHOWN)}...)`;
  // Whoever holds a token of the registry can publish: no publisher may think better of that.
  if (kind.code === 'project.secret.ops_center_token') return projectFinding(kind.code, place, message);
  const body = kind.code === 'project.secret.private_key' ? keyBody(text, offset) : text.slice(offset, offset + length);
  const fingerprint = fingerprintOf(kind.code, body);
  const line = allowed.get(fingerprint);
  if (line !== undefined) {
    return projectFinding('project.secret.allowed', place, `${message}, allowed by ${ALLOWED_SECRETS_FILE}:${line}`);
  }
  const finding = projectFinding(kind.code, place, message);
  const remedy = finding.hint === undefined ? '' : `${finding.hint} `;
  return { ...finding, hint: `${remedy}When it opens nothing: plugin build --allow-secret ${fingerprint}` };
}

/** Header and body of a key without the white space, which an editor may change. */
function keyBody(text: string, offset: number): string {
  const [key = ''] =
    /^-----[^-]+-----(?:[A-Za-z0-9+/=\s]|\\[nr]|["',+\\])*/.exec(text.slice(offset, offset + KEY_BODY)) ?? [];
  return key.replaceAll(/\s/g, '').slice(0, KEY_CHARACTERS);
}

interface Window {
  readonly text: string;
  /** Matches that start in [from, to) belong to this window; around it is context only. */
  readonly from: number;
  readonly to: number;
}

/** Cuts a file into overlapping windows. One byte is one character here: secrets are ASCII, and no text is too broken. */
async function* windows(source: FileSource, name: string): AsyncGenerator<Window> {
  let carried = '';
  let from = 0;
  for await (const whole of readChunks(source, name)) {
    const bytes = Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength);
    for (let at = 0; at < bytes.length; at += PIECE) {
      const text = carried + bytes.toString('latin1', at, Math.min(at + PIECE, bytes.length));
      const to = Math.max(from, text.length - OVERLAP);
      yield { text, from, to };
      // One character before, to see whether a word starts here.
      const keep = Math.max(0, to - 1);
      carried = text.slice(keep);
      from = to - keep;
    }
  }
  yield { text: carried, from, to: carried.length };
}

interface Match {
  readonly kind: SecretKind;
  readonly offset: number;
  readonly length: number;
  readonly isPlaceholder: boolean;
}

/** What looks like a secret, sorted by place; hardly more than are looked at in a whole file. */
function matches(text: string, from: number, to: number): Match[] {
  if (!QUICK.test(text)) return [];
  const found: Match[] = [];
  for (const kind of KINDS) {
    for (const { 0: secret, index } of text.matchAll(kind.pattern)) {
      if (index < from || index >= to) continue;
      found.push({ kind, offset: index, length: secret.length, isPlaceholder: isPlaceholder(secret) });
      if (found.length > MAX_CANDIDATES) return found;
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

function isPlaceholder(secret: string): boolean {
  return secret.endsWith('EXAMPLE') || new Set(secret.slice(-VARIETY_OVER).toLowerCase()).size < MIN_VARIETY;
}

/** Counts lines, and columns in UTF-16 code units, over text whose characters are the bytes of UTF-8. */
class LineCounter {
  #line = 1;
  #column = 1;
  /** Up to here the current window is counted. */
  #at = 0;

  advance(text: string, offset: number): { line: number; column: number } {
    let start = this.#at;
    for (let next = text.indexOf('\n', start); next !== -1 && next < offset; next = text.indexOf('\n', start)) {
      this.#line++;
      this.#column = 1;
      start = next + 1;
    }
    for (let at = start; at < offset; at++) {
      const byte = text.charCodeAt(at);
      // A byte inside a character counts nothing; four bytes make a pair of code units.
      if (byte < 0x80 || byte >= 0xc0) this.#column += byte >= 0xf0 ? 2 : 1;
    }
    this.#at = offset;
    return { line: this.#line, column: this.#column };
  }

  /** Counts up to the end of a window's own part; the next window starts one character before that. */
  leave(text: string, to: number): void {
    this.advance(text, to);
    this.#at = to - Math.max(0, to - 1);
  }
}
