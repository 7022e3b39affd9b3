import type { ErrorCode } from '@ops-center/manifest-schema';

/** Why a plugin that would come from another registry is not given out. */
export const UPSTREAM_FAILURES: readonly ErrorCode[] = [
  'upstream.unavailable',
  'upstream.bad_answer',
  'upstream.changed',
  'upstream.not_mirrored',
];
