import type { Finding } from '@ops-center/manifest-schema';
import type { FileSource, SourceFile } from '../file-source.js';
import { projectFinding } from './project-finding.js';
import { mayBeVendoredCertificates } from './vendored.js';

/** Folders that no bundle contains, anywhere in it. */
const FOLDERS = new Map([
  ['.git', 'version control'],
  ['.hg', 'version control'],
  ['.svn', 'version control'],
  ['.ssh', 'keys'],
  ['.aws', 'credentials'],
  ['node_modules', 'installed dependencies'],
  ['__pycache__', 'compiled code'],
  ['venv', 'installed dependencies'],
  ['.venv', 'installed dependencies'],
]);

const FILES: readonly (readonly [RegExp, string])[] = [
  [/^\.env(?!\.(?:example|sample|template|dist)$)/, 'an environment file, which usually holds secrets'],
  [/\.(?:pem|p12|pfx|ppk|jks)$/, 'a key or certificate store'],
  [/^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/, 'a private key'],
  [/^(?:\.npmrc|\.yarnrc\.yml|\.pypirc|[._]netrc|\.git-credentials|\.htpasswd)$/, 'a file of credentials'],
  [/^\.git$/, 'version control'],
  [/\.zip$/, 'another archive'],
];

/** A list of all authorities that browsers trust has 300 KiB. */
const MAX_CERTIFICATES = 2 * 1024 * 1024;

/** Names every file that must not be in a bundle; a denied folder is named once, not file by file. */
export async function checkDeniedFiles(source: FileSource): Promise<Finding[]> {
  const folders = new Set<string>();
  const findings: Finding[] = [];
  for (const file of source.files) {
    const { name } = file;
    const parts = name.split('/');
    const depth = parts.slice(0, -1).findIndex((part) => FOLDERS.has(part.toLowerCase()));
    const path = depth === -1 ? name : `${parts.slice(0, depth + 1).join('/')}/`;
    if (folders.has(path)) continue;
    const reason = depth === -1 ? fileReason(parts.at(-1) ?? '') : FOLDERS.get((parts[depth] ?? '').toLowerCase());
    if (reason === undefined || (depth === -1 && (await isVendoredCertificates(source, file)))) continue;
    if (depth !== -1) folders.add(path);
    findings.push(projectFinding('project.file.denied', { file: path, line: 0, column: 0 }, `${path} is ${reason}`));
  }
  return findings;
}

function fileReason(name: string): string | undefined {
  const lower = name.toLowerCase();
  return FILES.find(([pattern]) => pattern.test(lower))?.[1];
}

/** Whether a file that a vendored Python package brings holds certificates, and nothing but them and comments. */
async function isVendoredCertificates(source: FileSource, { name, size }: SourceFile): Promise<boolean> {
  if (!mayBeVendoredCertificates(name) || size > MAX_CERTIFICATES) return false;
  const text = new TextDecoder().decode(await source.read(name));
  const kinds = new Set(text.match(/-----BEGIN [^\n]*/g)?.map((line) => line.trimEnd()));
  return kinds.size === 1 && kinds.has('-----BEGIN CERTIFICATE-----');
}
