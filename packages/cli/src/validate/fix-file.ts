import { constants } from 'node:fs';
import { fixManifest, MANIFEST_LIMITS, type AppliedFix } from '@ops-center/manifest-schema';
import { writeFileAtomic } from '../io/files.js';
import { readOrdinaryFile } from '../io/ordinary-file.js';
import { diffLines, type Hunk } from './line-diff.js';

/** What `--fix` changed. */
export interface FixedFile {
  /** Absolute. */
  readonly file: string;
  readonly fixes: readonly AppliedFix[];
  readonly diff: readonly Hunk[];
}

/**
 * Mends what can be mended without a doubt in a plugin.yaml. Readers see the old file or the new one, never a part.
 * Without such a finding nothing is written.
 *
 * @throws OpsError file.* for a link, or what cannot be read or written
 */
export async function fixManifestFile(file: string): Promise<FixedFile> {
  let mode = 0o644;
  // A link is not followed: what it points to may belong to somebody else.
  const bytes = await readOrdinaryFile(file, {
    limit: 16 * MANIFEST_LIMITS.bytes,
    what: 'the manifest',
    followLinks: false,
    check: (stats) => {
      mode = stats.mode & (constants.S_IRWXU | constants.S_IRWXG | constants.S_IRWXO);
    },
  });
  const before = decode(bytes);
  // What is not UTF-8 or too large has a finding that says so.
  if (before === undefined || bytes.length > MANIFEST_LIMITS.bytes) return { file, fixes: [], diff: [] };
  const { text, fixes } = fixManifest(before);
  if (text === before) return { file, fixes: [], diff: [] };
  await writeFileAtomic(file, text, mode);
  return { file, fixes, diff: diffLines(before, text) };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return undefined;
  }
}
