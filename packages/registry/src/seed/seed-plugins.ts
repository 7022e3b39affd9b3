import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packFiles } from '@ops-center/bundle';
import {
  encodePublicKeyPem,
  OpsError,
  serialiseEnvelope,
  signingKeyFromSeed,
  signStatement,
  statementFor,
} from '@ops-center/manifest-schema';
import { recordAudit } from '../audit/record-audit.js';
import { insertBlob } from '../blobs/store.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { versionSortKey } from '../tables/version-sort-key.js';
import { makeCatalogue, seedUuid, type SeedPlugin } from './catalogue.js';
import {
  enterForSearch,
  enterLater,
  holdEmptyCatalogue,
  insertDownloads,
  insertPlugins,
  insertPublishers,
  tidyCatalogue,
  type SeedBundle,
  type SeedRow,
} from './store.js';

export interface SeedOrder {
  readonly plugins: number;
  /** The same number makes the same plugins. */
  readonly seed: number;
}

export const MOST_PLUGINS = 1_000_000;
const BATCH = 2000;
const DAY_MS = 24 * 3_600_000;
/** Plugins above this many downloads have some on every day of the last two weeks, the others on one day only. */
const BUSY = 2000;
const PLACEHOLDER = 'seeded-placeholder';
const PLACEHOLDER_FILES: Readonly<Record<string, string>> = {
  'plugin.yaml': `id: ${PLACEHOLDER}
name: Seeded placeholder
version: 0.0.0
description: Made up by the seed command of the registry. There is nothing in it.
author: seed
license: MIT
type: theme
category: theme
entry_points:
  theme: theme/index.css
`,
  'theme/index.css': ':root { --ops-primary: #102030; }\n',
};

/**
 * Fills an empty registry with made-up plugins, to see how it does with many. They can be found and read; all share one
 * bundle that is signed as another plugin, so that nobody can install one by mistake. All are made, or none.
 * @throws OpsError usage.invalid when there is a plugin already
 */
export async function seedPlugins(
  deps: Pick<Deps, 'db' | 'blobs' | 'now' | 'newId'>,
  { plugins, seed }: SeedOrder,
  onProgress?: (made: number) => void,
): Promise<void> {
  await seedCatalogue(deps, makeCatalogue(plugins, seed), seed, onProgress);
}

/** Fills an empty registry with these plugins; tells after each batch how many are made. */
export async function seedCatalogue(
  deps: Pick<Deps, 'db' | 'blobs' | 'now' | 'newId'>,
  catalogue: Iterable<SeedPlugin>,
  seed: number,
  onProgress?: (made: number) => void,
): Promise<void> {
  const bundle = await storePlaceholder(deps);
  await deps.db.transaction(async (tx) => {
    if (!(await holdEmptyCatalogue(tx))) {
      throw new OpsError('usage.invalid', 'this registry has plugins already', {
        hint: 'Seed a registry of its own: give --data a new folder.',
      });
    }
    await insertBlob(tx, bundle, deps.now());
    await enterLater(tx, true);
    const publishers = new Map<string, Publisher>();
    let made = 0;
    for (const batch of inBatches(catalogue)) {
      await addPublishers(tx, deps, publishers, batch, seed);
      const rows = batch.map((one) => rowOf(one, publishers, seed, deps.now()));
      await insertPlugins(tx, rows, bundle);
      await insertDownloads(
        tx,
        rows.flatMap((row) => downloadsOf(row, deps.now())),
      );
      await enterForSearch(
        tx,
        rows.map(({ id }) => id),
      );
      made += rows.length;
      onProgress?.(made);
    }
    await enterLater(tx, false);
    await recordAudit(tx, deps, {
      action: 'catalogue.seed',
      actor: 'operator',
      subjectType: 'organisation',
      subjectId: [...publishers.values()][0]?.id ?? seedUuid('nobody'),
      details: { plugins: made, seed },
    });
  });
  await tidyCatalogue(deps.db);
}

interface Publisher {
  readonly id: string;
  readonly keyId: string;
}

async function addPublishers(
  tx: Database,
  deps: Pick<Deps, 'now'>,
  known: Map<string, Publisher>,
  batch: readonly SeedPlugin[],
  seed: number,
): Promise<void> {
  const slugs = [...new Set(batch.map(({ publisher }) => publisher))].filter((slug) => !known.has(slug));
  if (slugs.length === 0) return;
  const rows = slugs.map((slug) => {
    const key = newKey().publicKey;
    return { id: seedUuid(seed, 'publisher', slug), slug, keyId: key.keyId, publicKey: encodePublicKeyPem(key) };
  });
  if (!(await insertPublishers(tx, rows, deps.now()))) {
    throw new OpsError('usage.invalid', `one of the organisations ${slugs.join(', ')} is there already`, {
      hint: 'Seed a registry of its own: give --data a new folder.',
    });
  }
  for (const { slug, id, keyId } of rows) known.set(slug, { id, keyId });
}

function rowOf(one: SeedPlugin, publishers: ReadonlyMap<string, Publisher>, seed: number, now: Date): SeedRow {
  const publisher = publishers.get(one.publisher);
  if (publisher === undefined) throw new Error('a publisher that was just added is not there');
  const { published, updated, ...facts } = one;
  const manifest = {
    id: one.slug,
    name: one.name,
    version: one.version,
    description: one.description,
    author: one.publisher,
    license: 'MIT',
    type: one.type,
    category: one.category,
    tags: one.tags,
  };
  return {
    ...facts,
    id: seedUuid(seed, 'plugin', one.slug),
    versionId: seedUuid(seed, 'version', one.slug),
    organisationId: publisher.id,
    keyId: publisher.keyId,
    sortKey: versionSortKey(one.version),
    manifest,
    manifestSha256: createHash('sha256').update(JSON.stringify(manifest)).digest('hex'),
    publishedAt: daysAgo(now, published).toISOString(),
    updatedAt: daysAgo(now, updated).toISOString(),
  };
}

function downloadsOf({ id, versionId, downloads, updatedAt }: SeedRow, now: Date) {
  const on = (day: Date, count: number) => ({
    pluginId: id,
    versionId,
    day: day.toISOString().slice(0, 10),
    downloads: count,
  });
  if (downloads === 0) return [];
  const before = on(new Date(Math.min(Date.parse(updatedAt), daysAgo(now, 30).getTime())), downloads);
  if (downloads < BUSY) return [before];
  const daily = Math.floor(downloads / 1000);
  // Some grow and some shrink, by their own name.
  const growth = (Number.parseInt(id.slice(0, 2), 16) - 128) / 2000;
  return [
    before,
    ...Array.from({ length: 14 }, (_day, ago) => on(daysAgo(now, ago), Math.floor(daily * (1 + growth * (14 - ago))))),
  ];
}

/** A real bundle of a plugin that says what it is. */
async function storePlaceholder({ blobs }: Pick<Deps, 'blobs'>): Promise<SeedBundle> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ops-center-seed-'));
  try {
    const source = {
      files: Object.entries(PLACEHOLDER_FILES).map(([name, text]) => ({
        name,
        size: Buffer.byteLength(text),
        executable: false,
      })),
      read: async (name: string) => Buffer.from(PLACEHOLDER_FILES[name] ?? ''),
    };
    const packed = await packFiles(source, path.join(folder, 'placeholder.zip'));
    const staged = await blobs.receive(createReadStream(packed.path), { maxBytes: packed.size });
    const { sha256, size } = await staged.commit();
    const { treeDigest } = packed;
    const facts = { id: PLACEHOLDER, version: '0.0.0', sha256, size, treeDigest };
    const signer = { registry: 'http://localhost', publisher: PLACEHOLDER, signedAt: '2020-01-01T00:00:00Z' };
    const statement = statementFor({ ...facts, ...signer });
    return { sha256, size, treeDigest, envelope: serialiseEnvelope(signStatement(statement, newKey())) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Nobody keeps it: what is signed with it can never be followed by anything. */
function newKey() {
  return signingKeyFromSeed(randomBytes(32));
}

function daysAgo(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS);
}

function* inBatches(catalogue: Iterable<SeedPlugin>): Generator<SeedPlugin[]> {
  let batch: SeedPlugin[] = [];
  for (const one of catalogue) {
    batch.push(one);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
