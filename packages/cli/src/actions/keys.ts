import { encodePublicKeyPem, type PublicKey } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { defaultKeyFiles, generateKey, readPublicKey, readSigningKey, requireNoKey } from '../io/keystore.js';
import { existingPassphrase, newPassphrase } from '../io/passphrase.js';

export interface GeneratedKey {
  readonly keyId: string;
  readonly privateKey: string;
  readonly publicKey: string;
  readonly encrypted: boolean;
}

export interface ExportedKey {
  readonly keyId: string;
  /** SPKI PEM. */
  readonly pem: string;
}

/** Makes the default key pair; never replaces one, and asks for no passphrase before that is sure. */
export async function generateDefaultKey(
  deps: Pick<Deps, 'config' | 'prompts'>,
  options: { readonly plain: boolean; readonly passphraseFd?: number | undefined },
): Promise<GeneratedKey> {
  const { home } = deps.config;
  await requireNoKey(home);
  const passphrase = await newPassphrase(deps, { plain: options.plain, fd: options.passphraseFd });
  const key = await generateKey(home, passphrase);
  return { keyId: key.publicKey.keyId, ...defaultKeyFiles(home), encrypted: passphrase !== undefined };
}

/** The public half of a key: of the default one as it is stored, of another one computed from its private half. */
export async function exportPublicKey(
  deps: Pick<Deps, 'config' | 'cwd' | 'prompts' | 'readInput'>,
  request: { readonly key?: string | undefined; readonly passphraseFd?: number | undefined },
): Promise<ExportedKey> {
  const key = await readHalf(deps, request);
  return { keyId: key.keyId, pem: encodePublicKeyPem(key) };
}

async function readHalf(
  deps: Pick<Deps, 'config' | 'cwd' | 'prompts' | 'readInput'>,
  request: { readonly key?: string | undefined; readonly passphraseFd?: number | undefined },
): Promise<PublicKey> {
  if (request.key === undefined) return readPublicKey(defaultKeyFiles(deps.config.home).publicKey);
  const passphrase = existingPassphrase(deps, { fd: request.passphraseFd });
  return (await readSigningKey(deps, request.key, passphrase)).publicKey;
}
