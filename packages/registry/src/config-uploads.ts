import { DEFAULT_LIMITS } from '@ops-center/bundle';
import { MAX_ENVELOPE_BYTES } from '@ops-center/manifest-schema';
import { parseBytes, parseCount } from './config-values.js';
import { variable } from './config-variable.js';
import type { UploadLimits } from './deps.js';

/** The variables of what an upload may be; `VARIABLES` holds them with all others. */
export const UPLOAD_VARIABLES = {
  uploadSeconds: variable({
    name: 'OPS_CENTER_REGISTRY_UPLOAD_SECONDS',
    meaning: 'Time an upload may take',
    parse: parseCount(1, 86_400),
    fallback: 600,
  }),
  partsFromBytes: variable({
    name: 'OPS_CENTER_REGISTRY_PARTS_FROM_BYTES',
    meaning: 'Bundles of this size or more are sent in parts, so that an upload goes on after a lost connection',
    parse: parseBytes(2 ** 40),
    fallback: 8 * 1024 * 1024,
  }),
  archiveBytes: variable({
    name: 'OPS_CENTER_REGISTRY_MAX_ARCHIVE_BYTES',
    meaning: 'Largest bundle',
    parse: parseBytes(2 ** 40),
    fallback: DEFAULT_LIMITS.archiveBytes,
  }),
  unpackedBytes: variable({
    name: 'OPS_CENTER_REGISTRY_MAX_UNPACKED_BYTES',
    meaning: 'Largest bundle when unpacked',
    parse: parseBytes(2 ** 40),
    fallback: DEFAULT_LIMITS.totalBytes,
  }),
  entryBytes: variable({
    name: 'OPS_CENTER_REGISTRY_MAX_ENTRY_BYTES',
    meaning: 'Largest file in a bundle, unpacked',
    parse: parseBytes(2 ** 40),
    fallback: DEFAULT_LIMITS.entryBytes,
  }),
  entries: variable({
    name: 'OPS_CENTER_REGISTRY_MAX_ENTRIES',
    meaning: 'Most files in a bundle',
    parse: parseCount(1, 1_000_000),
    fallback: DEFAULT_LIMITS.entries,
  }),
  ratio: variable({
    name: 'OPS_CENTER_REGISTRY_MAX_RATIO',
    meaning: 'How many times its size a bundle may unpack to',
    parse: parseCount(1, 100_000),
    fallback: DEFAULT_LIMITS.ratio,
  }),
  ratioFloor: variable({
    name: 'OPS_CENTER_REGISTRY_MAX_RATIO_FLOOR_BYTES',
    meaning: 'Unpacked size below which the ratio does not matter',
    parse: parseBytes(2 ** 40),
    fallback: DEFAULT_LIMITS.ratioFloor,
  }),
  pathBytes: variable({
    name: 'OPS_CENTER_REGISTRY_MAX_PATH_BYTES',
    meaning: 'Longest path in a bundle',
    parse: parseCount(1, 4096),
    fallback: DEFAULT_LIMITS.pathBytes,
  }),
} as const;

type UploadValues = { readonly [Key in keyof typeof UPLOAD_VARIABLES]: number };

export function readUploadLimits(values: UploadValues): UploadLimits {
  return Object.freeze({
    archiveBytes: values.archiveBytes,
    unpackedBytes: values.unpackedBytes,
    entryBytes: values.entryBytes,
    entries: values.entries,
    ratio: values.ratio,
    ratioFloor: values.ratioFloor,
    pathBytes: values.pathBytes,
    manifestBytes: DEFAULT_LIMITS.manifestBytes,
    envelopeBytes: MAX_ENVELOPE_BYTES,
    uploadTimeoutMs: values.uploadSeconds * 1000,
    partsFromBytes: values.partsFromBytes,
  });
}
