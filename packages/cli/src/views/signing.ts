import type { ExportedKey, GeneratedKey } from '../actions/keys.js';
import type { SignedBundle } from '../actions/sign.js';
import type { VerifiedBundle } from '../actions/verify.js';
import { sizeText, paint, oneLine, type Look } from './look.js';
import { countText, shownPath } from './wording.js';

export function renderSigned(signed: SignedBundle, cwd: string, look: Look): string {
  return [
    `${paint(look, 'green', '✓')} Signed ${signed.id} ${signed.version}`,
    `  key        ${signed.keyId}`,
    `  registry   ${signed.registry === '*' ? 'any' : signed.registry}`,
    ...(signed.publisher === null ? [] : [`  publisher  ${signed.publisher}`]),
    `  sha256     ${signed.sha256}`,
    `Output: ${shownPath(cwd, signed.signature)}`,
  ].join('\n');
}

export function renderVerified(verified: VerifiedBundle, cwd: string, look: Look): string {
  const key = verified.pinned ? shownPath(cwd, verified.key) : `${oneLine(verified.key)} (fetched, not pinned)`;
  return [
    `${paint(look, 'green', '✓')} ${verified.id} ${verified.version} is what ${verified.keyId} signed`,
    `  key        ${key}`,
    `  registry   ${verified.registry === '*' ? 'any' : oneLine(verified.registry)}`,
    ...(verified.publisher === null ? [] : [`  publisher  ${oneLine(verified.publisher)}`]),
    `  signed at  ${oneLine(verified.signedAt)}`,
    `  sha256     ${verified.sha256}`,
    `  contents   ${countText(verified.files, 'file')} in ${sizeText(verified.size)}`,
  ].join('\n');
}

export function renderGeneratedKey(key: GeneratedKey, look: Look): string {
  return [
    `${paint(look, 'green', '✓')} Made a signing key`,
    `  key id   ${key.keyId}`,
    `  private  ${oneLine(key.privateKey)} (${key.encrypted ? 'encrypted' : 'not encrypted'}; keep it to yourself)`,
    `  public   ${oneLine(key.publicKey)}`,
  ].join('\n');
}

export function renderExportedKey(key: ExportedKey): string {
  return key.pem.trimEnd();
}
