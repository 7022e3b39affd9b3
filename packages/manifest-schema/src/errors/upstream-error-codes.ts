import type { ErrorText } from './error-text.js';

/** Failures of a registry that mirrors another one. */
export const UPSTREAM_ERROR_CODES = {
  'upstream.unavailable': {
    meaning:
      'The plugin comes from another registry, which does not answer at the moment, and nothing of it is here yet.',
    remedy: 'Try again after the time that Retry-After gives.',
  },
  'upstream.bad_answer': {
    meaning: 'What the other registry offers under this name cannot be proven to be what it says, so it was not taken.',
    remedy: 'Do not install it from elsewhere. Tell the operator of your registry; the message says what is wrong.',
  },
  'upstream.changed': {
    meaning: 'The plugin has another publisher or key at the other registry than the ones that are pinned here.',
    remedy: 'Ask an administrator of your registry, who can look at the change and approve it.',
  },
  'upstream.not_mirrored': {
    meaning: 'The other registry has the plugin, and this one does not mirror it.',
    remedy: 'Read the message for the reason; install it from the other registry itself.',
  },
  'upstream.not_found': {
    meaning: 'No plugin of this name is mirrored here.',
    remedy: '`GET /api/v1/admin/upstream/plugins` lists those that are.',
  },
  'upstream.nothing_to_approve': {
    meaning: 'There is no such change to approve, or it is another one by now.',
    remedy: 'Read the state of the plugin again, and approve what it says then.',
  },
} as const satisfies Readonly<Record<string, ErrorText>>;
