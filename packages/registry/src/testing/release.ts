import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packFiles } from '@ops-center/bundle';
import {
  encodePublicKeyPem,
  serialiseEnvelope,
  signStatement,
  signingKeyFromSeed,
  statementFor,
  type ReleaseFacts,
  type SigningKey,
} from '@ops-center/manifest-schema';
import type { UploadRequest, UploadResult } from '@ops-center/registry-client';
import type { TestApp } from './app.js';

/** A built and signed plugin, as the command line would make it. */
export interface TestRelease {
  readonly id: string;
  readonly version: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly treeDigest: string;
  /** The .sig file. */
  readonly envelope: string;
  readonly key: SigningKey;
  /** SPKI PEM of the key. */
  readonly publicKey: string;
}

export interface ReleaseOptions {
  readonly id?: string;
  readonly version?: string;
  /** Lines of plugin.yaml beyond the required ones; a key given here replaces the required one. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  /** Files beside plugin.yaml. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly key?: SigningKey;
  /** What the statement says in place of the truth; it names the publisher `acme` when nothing else is said. */
  readonly signed?: Partial<ReleaseFacts>;
  readonly registry: string;
}

export function newKey(): SigningKey {
  return signingKeyFromSeed(randomBytes(32));
}

/** Builds and signs a theme plugin, the type with the fewest required parts. */
export async function makeRelease(options: ReleaseOptions): Promise<TestRelease> {
  const { id = 'night-sky', version = '1.0.0', key = newKey() } = options;
  const manifest = {
    id,
    name: 'Night Sky',
    version,
    description: 'Dark colours for long nights',
    author: 'Ada Lovelace',
    license: 'MIT',
    type: 'theme',
    category: 'theme',
    entry_points: { theme: 'theme/index.css' },
    ...options.manifest,
  };
  const contents = new Map<string, Uint8Array>([
    // JSON is YAML.
    ['plugin.yaml', Buffer.from(JSON.stringify(manifest, null, 2))],
    ['theme/index.css', Buffer.from(':root { --ops-primary: #102030; }\n')],
    ['README.md', Buffer.from('# Night Sky\n')],
    ...Object.entries(options.files ?? {}).map(([name, text]) => [name, Buffer.from(text)] as const),
  ]);
  const folder = await mkdtemp(path.join(tmpdir(), 'release-'));
  try {
    const source = {
      files: [...contents].map(([name, bytes]) => ({ name, size: bytes.length, executable: false })),
      read: async (name: string) => contents.get(name) ?? Buffer.alloc(0),
    };
    const packed = await packFiles(source, path.join(folder, 'bundle.zip'));
    const { sha256, size, treeDigest } = packed;
    const statement = statementFor({
      id,
      version,
      sha256,
      size,
      treeDigest,
      registry: options.registry,
      publisher: 'acme',
      signedAt: '2026-11-22T11:00:00Z',
      ...options.signed,
    });
    return {
      id,
      version,
      bytes: await readFile(packed.path),
      sha256,
      treeDigest,
      envelope: serialiseEnvelope(signStatement(statement, key)),
      key,
      publicKey: encodePublicKeyPem(key.publicKey),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The body of an upload that publishes at once and brings the key along. */
export function uploadBody(release: TestRelease, request: UploadRequest = {}): FormData {
  const body = new FormData();
  body.append('request', JSON.stringify({ publish: true, public_key: release.publicKey, ...request }));
  body.append('envelope', release.envelope);
  body.append('bundle', new Blob([new Uint8Array(release.bytes)], { type: 'application/zip' }), `${release.id}.zip`);
  return body;
}

export interface Published {
  readonly release: TestRelease;
  readonly answer: Response;
  readonly result: UploadResult;
}

/** Sends an upload; the answer is read by the caller. */
export async function upload(
  app: TestApp,
  token: string,
  release: TestRelease,
  request: UploadRequest = {},
): Promise<Response> {
  return await app.request(`/api/v1/plugins/${release.id}/versions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: uploadBody(release, request),
  });
}

/** Makes a release and publishes it; fails when the registry does not take it. */
export async function publish(
  app: TestApp,
  token: string,
  options: Omit<ReleaseOptions, 'registry'> = {},
  request: UploadRequest = {},
): Promise<Published> {
  const release = await makeRelease({ registry: app.origin, ...options });
  const answer = await upload(app, token, release, request);
  const result = (await answer.json()) as UploadResult;
  if (!answer.ok) throw new Error(`the registry did not take ${release.id}: ${JSON.stringify(result)}`);
  return { release, answer, result };
}
