import type { ErrorText } from './error-text.js';

/** Failures of a registry as a whole, and of the way to it. */
export const SERVICE_ERROR_CODES = {
  'registry.unreachable': {
    meaning: 'The registry does not answer at its address.',
    remedy: 'Check the address with `ops-center config get registry`, the network and the proxy.',
  },
  'registry.offline': {
    meaning: 'The command works without the network (--offline), and what it needs is not in the cache.',
    remedy: 'Run it once without --offline; what it downloads then is kept for the next time.',
  },
  'registry.timeout': {
    meaning: 'The registry did not answer in time.',
    remedy: 'Try again; --timeout sets how long to wait.',
  },
  'registry.unavailable': {
    meaning: 'The registry cannot do this at the moment.',
    remedy: 'Try again after the time that Retry-After gives.',
  },
  'registry.read_only': {
    meaning: 'The registry is read-only at the moment: it takes no changes.',
    remedy: 'Try again later; reading and installing go on.',
  },
  'registry.storage_full': {
    meaning: 'The registry has no room to store this. Nothing was changed.',
    remedy: 'Ask the operator of the registry to make room.',
  },
  'registry.not_empty': {
    meaning: 'A backup is restored into an empty registry only, and this one holds data.',
    remedy: 'Give a new data folder, or a new database, and a bucket prefix of its own.',
  },
  'registry.damaged': {
    meaning: 'What the registry stores is not what was published.',
    remedy: 'Run `ops-center-registry fsck --repair --from BACKUP` with a backup that is whole.',
  },
  'backup.damaged': {
    meaning: 'The file is no backup or offline archive, is not complete, or was changed.',
    remedy: 'Use another copy of it. Nothing was changed.',
  },
  'backup.incompatible': {
    meaning: 'The backup or offline archive was made by a program that knows more than this one.',
    remedy: 'Install the version of the registry that the message names, or a later one.',
  },
  'registry.bad_answer': {
    meaning: 'What answered does not speak the protocol of an Ops-Center registry.',
    remedy: 'Check the address with `ops-center config get registry`.',
  },
  'database.unavailable': {
    meaning: 'The database of the registry cannot be started or reached.',
    remedy: 'Read the message for the cause and mend it; no data was changed.',
  },
  'doctor.failed': {
    meaning: 'Something on this machine keeps ops-center from working.',
    remedy: 'Do what each failed check says, then run `ops-center doctor` again.',
  },
  'registry.not_installed': {
    meaning: 'The registry server is a package of its own, and it is not installed.',
    remedy: 'Install it beside the command line or in your project: `npm install @ops-center/registry`.',
  },
  'registry.stopped': {
    meaning: 'The registry server that was started here ended with a failure.',
    remedy: 'Read what it wrote on stderr.',
  },
} as const satisfies Record<string, ErrorText>;
