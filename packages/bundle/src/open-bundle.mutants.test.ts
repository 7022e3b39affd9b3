import { OpsError } from '@ops-center/manifest-schema';
import { expect, test } from 'vitest';
import { openBundle, type Bundle } from './open-bundle.js';
import { acceptedArchives } from './testing/accepted-archives.js';
import { mutate } from './testing/mutants.js';
import { REFUSED_ARCHIVES } from './testing/refused-archives.js';
import { listWithYauzl } from './testing/yauzl-oracle.js';

const MUTANTS = 20_000;
/** Larger ones only make it slow. */
const MAX_BYTES = 10_000;
const SEED = 20_261_122;

async function seeds(): Promise<Buffer[]> {
  const accepted = await Promise.all(acceptedArchives().map((archive) => archive.bytes()));
  const refused = REFUSED_ARCHIVES.map((archive) => archive.bytes());
  // Sound archives thrice: one small change of them is nearest to being believed.
  return [...accepted, ...accepted, ...accepted, ...refused].filter(
    (bytes) => bytes.length <= MAX_BYTES && bytes.length > 8,
  );
}

async function open(archive: Buffer): Promise<Bundle | OpsError> {
  return openBundle(archive).catch((error: unknown) => {
    if (error instanceof OpsError && error.code === 'bundle.refused') return error;
    throw error;
  });
}

test(`${MUTANTS} changed archives are refused by name, or look the same to another reader`, async () => {
  const archives = await seeds();
  const codes = new Map<string, number>();
  let accepted = 0;
  for (let index = 0; index < MUTANTS; index++) {
    const mutant = mutate(archives[index % archives.length] ?? Buffer.alloc(0), SEED + index);
    const result = await open(mutant).catch((cause: unknown) => {
      throw new Error(`mutant ${index} made the reader fail without a name`, { cause });
    });
    if (result instanceof OpsError) {
      const code = result.findings[0]?.code ?? '';
      codes.set(code, (codes.get(code) ?? 0) + 1);
      continue;
    }
    accepted++;
    const ours = result.entries.map(({ name, size, sha256 }) => ({ name, size, sha256 }));
    expect(ours, `mutant ${index}`).toEqual(await listWithYauzl(mutant));
  }
  // Neither a reader that believes everything nor one that refuses everything would show anything here.
  expect(accepted).toBeGreaterThan(MUTANTS / 100);
  expect(codes.size).toBeGreaterThan(30);
});
