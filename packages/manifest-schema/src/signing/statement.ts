import { OpsError } from '../errors/ops-error.js';
import { isSlug } from '../manifest/slug.js';
import { isVersion } from '../manifest/version.js';
import { canonicalJson } from './canonical-json.js';
import { readInstant } from './instant.js';

const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://ops-center.dev/attestations/plugin-release/v1';

/** What a publisher knows about a release when signing it. */
export interface ReleaseFacts {
  readonly id: string;
  readonly version: string;
  /** Of the bundle: 64 lower-case hex digits. */
  readonly sha256: string;
  /** Of the bundle, in bytes. */
  readonly size: number;
  /** `t1:...`, see `treeDigest`. */
  readonly treeDigest: string;
  /** Origin and base path without trailing slash, as the registry's well-known document has it; or `*`. */
  readonly registry: string;
  /** Slug of the organisation; absent before login, then the ownership of the key binds it. */
  readonly publisher?: string;
  /** RFC 3339 in UTC. What the signer claims; never the base of a trust decision. */
  readonly signedAt: string;
}

/** An in-toto statement (version 1) with our predicate: what is signed. */
export interface Statement {
  readonly _type: typeof STATEMENT_TYPE;
  readonly predicateType: typeof PREDICATE_TYPE;
  readonly subject: readonly [{ readonly name: string; readonly digest: { readonly sha256: string } }];
  readonly predicate: {
    readonly id: string;
    readonly version: string;
    readonly publisher?: string;
    readonly registry: string;
    readonly size: number;
    readonly treeDigest: string;
    readonly signedAt: string;
  };
}

/**
 * Makes the statement for a release. Throws signature.statement_malformed for facts that no verifier
 * would take, so that nothing is signed which cannot be used.
 */
export function statementFor(facts: ReleaseFacts): Statement {
  const { id, version, registry, size, treeDigest, signedAt, publisher } = facts;
  const statement: Statement = {
    _type: STATEMENT_TYPE,
    predicateType: PREDICATE_TYPE,
    subject: [{ name: `${id}-${version}.zip`, digest: { sha256: facts.sha256 } }],
    predicate: {
      id,
      version,
      ...(publisher === undefined ? {} : { publisher }),
      registry,
      size,
      treeDigest,
      signedAt,
    },
  };
  requireStatement(statement);
  return statement;
}

/** The bytes that go into the envelope: canonical JSON in UTF-8. */
export function encodeStatement(statement: Statement): Uint8Array {
  const text = canonicalJson(statement);
  if (text === undefined) throw new TypeError('a statement is always plain JSON');
  return new TextEncoder().encode(text);
}

/**
 * Reads the payload of an envelope. Throws signature.statement_not_canonical unless the bytes are exactly
 * what `encodeStatement` would write (this also excludes duplicate keys, which readers understand
 * differently), and signature.statement_malformed when fields are missing, unknown or wrong.
 */
export function decodeStatement(payload: Uint8Array): Statement {
  const value = decodeCanonical(payload);
  requireStatement(value);
  return value;
}

/** Parses bytes that must be canonical JSON; throws signature.statement_not_canonical. */
export function decodeCanonical(payload: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(payload);
    const value: unknown = JSON.parse(text);
    if (canonicalJson(value) === text) return value;
  } catch (error) {
    // TextDecoder and JSON.parse have no other way to say "not UTF-8" and "not JSON".
    if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
  }
  throw new OpsError('signature.statement_not_canonical', 'the signed statement is not in canonical form');
}

type Check = (value: unknown) => boolean;

const isText =
  (check: (text: string) => boolean): Check =>
  (value) =>
    typeof value === 'string' && check(value);

const PREDICATE_CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['id', isText(isSlug)],
  ['version', isText(isVersion)],
  ['publisher', isText(isSlug)],
  ['registry', isText(isRegistryName)],
  ['size', (value) => Number.isSafeInteger(value) && Number(value) > 0],
  ['treeDigest', isText((text) => /^t1:[A-Za-z0-9+/]{43}=$/.test(text))],
  ['signedAt', isText((text) => Number.isFinite(readInstant(text)))],
]);

function requireStatement(value: unknown): asserts value is Statement {
  const fault = findStatementFault(value);
  if (fault !== undefined) {
    throw new OpsError('signature.statement_malformed', `the release statement is not usable: ${fault}`);
  }
}

function findStatementFault(value: unknown): string | undefined {
  if (!hasExactKeys(value, ['_type', 'predicateType', 'subject', 'predicate'])) return 'its fields';
  if (value._type !== STATEMENT_TYPE) return '_type';
  if (value.predicateType !== PREDICATE_TYPE) return 'predicateType';

  const predicate = value.predicate;
  if (!isRecord(predicate)) return 'predicate';
  for (const key of Object.keys(predicate)) {
    if (PREDICATE_CHECKS.get(key)?.(predicate[key]) !== true) return `predicate.${key}`;
  }
  for (const key of PREDICATE_CHECKS.keys()) {
    if (key !== 'publisher' && !Object.hasOwn(predicate, key)) return `predicate.${key} is missing`;
  }

  const subjects: unknown = value.subject;
  const subject: unknown = Array.isArray(subjects) && subjects.length === 1 ? subjects[0] : undefined;
  if (!hasExactKeys(subject, ['name', 'digest'])) return 'subject';
  if (subject.name !== `${String(predicate.id)}-${String(predicate.version)}.zip`) return 'subject.name';
  if (!hasExactKeys(subject.digest, ['sha256'])) return 'subject.digest';
  const { sha256 } = subject.digest;
  return typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) ? undefined : 'subject.digest.sha256';
}

/** `*`, or an http(s) origin with base path in the one spelling that the URL standard gives it. */
export function isRegistryName(text: string): boolean {
  if (text === '*') return true;
  if (text.length > 2000 || !URL.canParse(text)) return false;
  const url = new URL(text);
  const isHttp = url.protocol === 'https:' || url.protocol === 'http:';
  return isHttp && `${url.origin}${url.pathname}`.replace(/\/$/, '') === text;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function hasExactKeys<K extends string>(value: unknown, keys: readonly K[]): value is Record<K, unknown> {
  return isRecord(value) && Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key));
}
