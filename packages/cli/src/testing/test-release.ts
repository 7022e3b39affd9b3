import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { packFiles, type FileSource } from '@ops-center/bundle';
import {
  serialiseEnvelope,
  signingKeyFromSeed,
  signStatement,
  statementFor,
  type SigningKey,
} from '@ops-center/manifest-schema';
import { freshFolder } from './project-folder.js';

/** What tests vary of a manifest. */
export interface TestManifest {
  readonly id: string;
  readonly version: string;
  readonly permissions?: readonly string[];
  /** Slug and range of plugins that it depends on. */
  readonly needs?: readonly (readonly [string, string])[];
  readonly minPlatform?: string;
}

/** A real bundle with a real signature. */
export interface TestRelease {
  readonly manifest: TestManifest;
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly treeDigest: string;
  readonly envelope: string;
  readonly keyId: string;
}

/** Always the same key for the same number. */
export function testKey(number: number): SigningKey {
  return signingKeyFromSeed(new Uint8Array(32).fill(number));
}

/** Packs and signs a plugin for a registry. */
export async function makeRelease(
  manifest: TestManifest,
  registry: string,
  options: { readonly key?: SigningKey; readonly publisher?: string; readonly extra?: string } = {},
): Promise<TestRelease> {
  const key = options.key ?? testKey(1);
  const packed = await packFiles(sourceOf(manifest, options.extra ?? ''), path.join(await freshFolder(), 'bundle.zip'));
  const { sha256, size, treeDigest } = packed;
  const facts = {
    id: manifest.id,
    version: manifest.version,
    sha256,
    size,
    treeDigest,
    registry,
    signedAt: '2026-01-01T00:00:00Z',
  };
  const envelope = signStatement(statementFor({ ...facts, publisher: options.publisher ?? 'acme' }), key);
  return {
    manifest,
    bytes: await readFile(packed.path),
    sha256,
    treeDigest,
    envelope: serialiseEnvelope(envelope),
    keyId: key.publicKey.keyId,
  };
}

function sourceOf(manifest: TestManifest, extra: string): FileSource {
  const texts: Record<string, string> = {
    'plugin.yaml': manifestText(manifest),
    'backend/__init__.py': '',
    'backend/main.py': `app = object()\n# ${extra}\n`,
  };
  return {
    files: Object.entries(texts).map(([name, text]) => ({ name, size: Buffer.byteLength(text), executable: false })),
    read: (name) => Promise.resolve(Buffer.from(texts[name] ?? '')),
  };
}

function manifestText({ id, version, permissions = [], needs = [], minPlatform }: TestManifest): string {
  return [
    `id: ${id}`,
    'name: Test Plugin',
    `version: ${version}`,
    'description: A plugin for tests',
    'author: Ada Lovelace',
    'license: MIT',
    'type: backend',
    'category: monitoring',
    ...(minPlatform === undefined ? [] : [`min_platform_version: "${minPlatform}"`]),
    'entry_points:',
    '  backend: backend/main.py:app',
    ...(permissions.length === 0 ? [] : ['permissions:', ...permissions.map((permission) => `  - ${permission}`)]),
    ...(needs.length === 0
      ? []
      : [
          'dependencies:',
          '  plugins:',
          ...needs.flatMap(([slug, range]) => [`    - slug: ${slug}`, `      version: "${range}"`]),
        ]),
    '',
  ].join('\n');
}
