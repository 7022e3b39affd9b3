import type { Finding } from '@ops-center/manifest-schema';
import { projectFinding } from './project-finding.js';

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

/** Names every file that must not be in a bundle; a denied folder is named once, not file by file. */
export function checkDeniedFiles(names: readonly string[]): Finding[] {
  const folders = new Set<string>();
  const findings: Finding[] = [];
  for (const name of names) {
    const parts = name.split('/');
    const depth = parts.slice(0, -1).findIndex((part) => FOLDERS.has(part.toLowerCase()));
    const path = depth === -1 ? name : `${parts.slice(0, depth + 1).join('/')}/`;
    if (folders.has(path)) continue;
    const reason = depth === -1 ? fileReason(parts.at(-1) ?? '') : FOLDERS.get((parts[depth] ?? '').toLowerCase());
    if (reason === undefined) continue;
    if (depth !== -1) folders.add(path);
    findings.push(projectFinding('project.file.denied', { file: path, line: 0, column: 0 }, `${path} is ${reason}`));
  }
  return findings;
}

function fileReason(name: string): string | undefined {
  const lower = name.toLowerCase();
  return FILES.find(([pattern]) => pattern.test(lower))?.[1];
}
