import { createHash } from 'node:crypto';
import type { Finding } from '@ops-center/manifest-schema';
import type { FileSource } from '../file-source.js';
import { projectFinding } from './project-finding.js';

/** Lists what looks like a secret and was looked at: a fingerprint a line, the reason behind `#`. */
export const ALLOWED_SECRETS_FILE = '.ops-allowed-secrets';

const LARGEST = 64 * 1024;
const FINGERPRINT = /^[0-9a-f]{32}$/;

export interface AllowedSecrets {
  /** The line that allows it, by fingerprint. */
  readonly lines: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/**
 * Names one secret without telling it: 128 bits of its SHA-256, bound to its kind. Nobody guesses a random secret
 * from that, and no other secret has the same.
 */
export function fingerprintOf(kind: string, secret: string): string {
  return createHash('sha256').update(`${kind}\0${secret}`, 'latin1').digest('hex').slice(0, 32);
}

export function isSecretFingerprint(text: string): boolean {
  return FINGERPRINT.test(text);
}

/** Reads the list of a plugin; a line that says nothing is a finding, so that nobody relies on it. */
export async function readAllowedSecrets(source: FileSource): Promise<AllowedSecrets> {
  const file = source.files.find(({ name }) => name === ALLOWED_SECRETS_FILE);
  if (file === undefined) return { lines: new Map(), findings: [] };
  const invalid = (line: number, message: string): Finding =>
    projectFinding('project.secret.list_invalid', { file: file.name, line, column: line === 0 ? 0 : 1 }, message);
  if (file.size > LARGEST)
    return { lines: new Map(), findings: [invalid(0, `the list is larger than ${LARGEST} bytes`)] };
  const lines = new Map<string, number>();
  const findings: Finding[] = [];
  const text = new TextDecoder().decode(await source.read(file.name));
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const entry = line.split('#', 1)[0]?.trim() ?? '';
    if (isSecretFingerprint(entry)) lines.set(entry, index + 1);
    else if (entry !== '') findings.push(invalid(index + 1, 'the line does not begin with a fingerprint'));
  }
  return { lines, findings: findings.slice(0, 20) };
}
