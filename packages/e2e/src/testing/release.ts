import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { packFiles, type FileSource } from '@ops-center/bundle';
import {
  encodePublicKeyPem,
  serialiseEnvelope,
  signingKeyFromSeed,
  signStatement,
  statementFor,
  type SigningKey,
} from '@ops-center/manifest-schema';

export interface Release {
  readonly id: string;
  readonly version: string;
  readonly bundle: Buffer;
  readonly sha256: string;
  readonly envelope: string;
  readonly publicKey: string;
}

export interface ReleaseOptions {
  readonly folder: string;
  readonly id: string;
  readonly version?: string;
  /** Makes the bytes differ. */
  readonly note?: string;
  readonly key: SigningKey;
  readonly registry: string;
  readonly publisher?: string;
  /** Incompressible bytes to add. */
  readonly padding?: number;
}

export const newKey = (): SigningKey => signingKeyFromSeed(new Uint8Array(randomBytes(32)));

/** A theme plugin of two files: the smallest thing that every check accepts. */
export function smallPlugin(id: string, version: string, note: string, padding = 0): FileSource {
  const manifest = [
    `id: ${id}`,
    'name: Small Plugin',
    `version: ${version}`,
    'description: A plugin that a test publishes',
    'author: Test',
    'license: MIT',
    'type: theme',
    'category: theme',
    '',
  ].join('\n');
  const contents = new Map<string, Uint8Array>([
    ['plugin.yaml', Buffer.from(manifest)],
    ['README.md', Buffer.from(`# Small Plugin\n\n${note}\n`)],
  ]);
  if (padding > 0) contents.set('assets/padding.bin', randomBytes(padding));
  return {
    files: [...contents].map(([name, bytes]) => ({ name, size: bytes.length, executable: false })),
    read: (name) => {
      const bytes = contents.get(name);
      return bytes === undefined ? Promise.reject(new Error(`no ${name}`)) : Promise.resolve(bytes);
    },
  };
}

/** Packs and signs, as `plugin build` and `plugin sign` do. */
export async function makeRelease(options: ReleaseOptions): Promise<Release> {
  const { id, key, version = '1.0.0', note = '' } = options;
  const out = path.join(options.folder, `${id}-${version}-${randomBytes(4).toString('hex')}.zip`);
  const packed = await packFiles(smallPlugin(id, version, note, options.padding), out);
  const statement = statementFor({
    id,
    version,
    sha256: packed.sha256,
    size: packed.size,
    treeDigest: packed.treeDigest,
    registry: options.registry,
    publisher: options.publisher ?? 'acme',
    signedAt: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
  });
  return {
    id,
    version,
    bundle: await readFile(out),
    sha256: packed.sha256,
    envelope: serialiseEnvelope(signStatement(statement, key)),
    publicKey: encodePublicKeyPem(key.publicKey),
  };
}

/** One publish request, as any HTTP client would send it. */
export function upload(address: string, token: string, release: Release, signal?: AbortSignal): Promise<Response> {
  const form = new FormData();
  form.set('request', JSON.stringify({ publish: true, public_key: release.publicKey }));
  form.set('envelope', release.envelope);
  form.set('bundle', new Blob([new Uint8Array(release.bundle)], { type: 'application/zip' }), `${release.id}.zip`);
  return fetch(`${address}/api/v1/plugins/${release.id}/versions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
    signal: signal ?? null,
  });
}

export async function download(address: string, id: string, version: string): Promise<Response> {
  return fetch(`${address}/api/v1/plugins/marketplace/${id}/versions/${version}/download`);
}
