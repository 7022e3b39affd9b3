import type { ErrorText } from './error-text.js';
import { REGISTRY_ERROR_CODES } from './registry-error-codes.js';

/**
 * Every failure the tool chain can report. Codes are public and never change their meaning:
 * scripts match on them, and each edge maps all of them (HTTP status, exit code).
 */
export const ERROR_CODES = {
  'usage.invalid': {
    meaning: 'The command line has a flag, argument or value that this command does not take.',
    remedy: 'Run the command with --help to see what it takes.',
  },
  'usage.missing_input': {
    meaning: 'The command needs an answer and there is no terminal to ask at.',
    remedy: 'Give the flags that the message names.',
  },
  'usage.unknown_command': {
    meaning: 'There is no such command.',
    remedy: 'Run ops-center --help to see all commands.',
  },
  'config.unknown_key': {
    meaning: 'The configuration has a key that does not exist.',
    remedy: 'Use one of the keys that `ops-center config list` shows.',
  },
  'config.invalid': {
    meaning: 'A configuration value, environment variable or configuration file cannot be used.',
    remedy: 'Correct the value that the message names.',
  },
  'file.not_found': {
    meaning: 'A file or folder that was named does not exist.',
    remedy: 'Check the path.',
  },
  'file.exists': {
    meaning: 'A file or folder is already there and would be overwritten.',
    remedy: 'Choose another name, or remove the existing one yourself.',
  },
  'file.denied': {
    meaning: 'The operating system does not let this program read or write a file.',
    remedy: 'Check the owner and the mode of the file that the message names.',
  },
  'file.io': {
    meaning: 'A file could not be read or written.',
    remedy: 'Read the message for the cause; run the command again when it is mended.',
  },
  'file.disk_full': {
    meaning: 'The disk is full. Nothing half-written was left behind.',
    remedy: 'Make room on the disk and run the command again.',
  },
  'project.not_found': {
    meaning: 'There is no plugin.yaml where one was looked for.',
    remedy: 'Run the command in the folder of a plugin, or name that folder.',
  },
  'manifest.invalid': {
    meaning: 'plugin.yaml, or something it refers to, has findings that must be mended first.',
    remedy: 'Mend each finding; every one names its place as exactly as it is known.',
  },
  'build.tool_missing': {
    meaning: 'The plugin has a part that must be compiled, and the compiler is not installed or of another version.',
    remedy: 'Install what the message names.',
  },
  'test.none': {
    meaning: 'The plugin has no tests where they are looked for.',
    remedy: 'Write tests/test_*.py for Python, tests/*.test.mjs or tests/*.test.tsx for the frontend.',
  },
  'test.failed': {
    meaning: 'A test of the plugin failed.',
    remedy: 'Read what the test runner printed, and mend the plugin or the test.',
  },
  'test.tool_missing': {
    meaning: 'The tests need a program that is not on this machine, or of another version.',
    remedy: 'Install what the message names.',
  },
  'test.uncompilable': {
    meaning: 'A test, or something that it imports, cannot be compiled.',
    remedy: 'Mend each finding; every one names its place.',
  },
  'bundle.refused': {
    meaning: 'The archive is not a plugin bundle that can be read safely.',
    remedy: 'Build it again with `ops-center plugin build`.',
  },
  'bundle.invalid': {
    meaning: 'The bundle can be read safely, but what is in it has findings.',
    remedy: 'Mend each finding in the project, then build again.',
  },
  'key.not_found': {
    meaning: 'There is no signing key where one was looked for.',
    remedy: 'Run `ops-center keys generate`, or name a key with --key.',
  },
  'key.unusable': {
    meaning: 'The file is not an Ed25519 key that can be used.',
    remedy: 'Give an Ed25519 key in PEM form, as `openssl genpkey -algorithm ed25519` writes it.',
  },
  'key.exposed': {
    meaning: 'The private key can be read by other users of this machine.',
    remedy: 'Run chmod 600 on the file and chmod 700 on its folder; replace the key if it may have been read.',
  },
  'key.passphrase': {
    meaning: 'The key is encrypted and the passphrase is missing or wrong.',
    remedy: 'Give it at the prompt, by OPS_CENTER_KEY_PASSPHRASE or by --passphrase-fd.',
  },
  'signature.missing': {
    meaning: 'The bundle has no signature beside it.',
    remedy: 'Sign it with `ops-center plugin sign`.',
  },
  'signature.too_large': {
    meaning: 'The signature file is larger than 64 KiB.',
    remedy: 'Sign the bundle again; do not use this file.',
  },
  'signature.malformed': {
    meaning: 'The signature file is not a DSSE envelope in the exact form that is required.',
    remedy: 'Sign the bundle again; do not use this file.',
  },
  'signature.payload_type': {
    meaning: 'The envelope holds something other than a plugin release statement.',
    remedy: 'Sign the bundle with `ops-center plugin sign`.',
  },
  'signature.encoding': {
    meaning: 'Base64 in the envelope is not in its canonical form.',
    remedy: 'Sign the bundle again; do not use this file.',
  },
  'signature.count': {
    meaning: 'The envelope has no signature, or more than eight.',
    remedy: 'Sign the bundle again; do not use this file.',
  },
  'signature.untrusted_key': {
    meaning: 'No signature is by a key that is trusted here.',
    remedy: 'Compare the fingerprint with the one its publisher gives elsewhere; do not install it otherwise.',
  },
  'signature.key_changed': {
    meaning: 'The plugin is signed by another key than the one that was trusted before.',
    remedy: 'Ask the publisher why, by another way than the registry. `ops-center keys trust add` trusts the new key.',
  },
  'signature.publisher_changed': {
    meaning:
      'The plugin belongs to another publisher than when it was installed, and no trusted key of the old one says so.',
    remedy: 'Ask both publishers, by another way than the registry. If it is right, give --accept-publisher-change.',
  },
  'signature.invalid': {
    meaning: 'A signature by a known key does not match: bundle, signature or key was changed.',
    remedy: 'Do not use the bundle. Get it again from its publisher and compare the fingerprint.',
  },
  'signature.statement_not_canonical': {
    meaning: 'The signed statement is not in canonical form.',
    remedy: 'Sign the bundle again with `ops-center plugin sign`.',
  },
  'signature.statement_malformed': {
    meaning: 'The signed statement has missing, unknown or wrong fields.',
    remedy: 'Sign the bundle again with `ops-center plugin sign`.',
  },
  'signature.digest_mismatch': {
    meaning: 'The bundle is not the one that was signed: its bytes differ.',
    remedy: 'Do not use the bundle. Get it again from its publisher.',
  },
  'signature.size_mismatch': {
    meaning: 'The bundle is not the one that was signed: its size differs.',
    remedy: 'Do not use the bundle. Get it again from its publisher.',
  },
  'signature.tree_mismatch': {
    meaning: 'The files in the bundle are not the ones that were signed.',
    remedy: 'Do not use the bundle. Get it again from its publisher.',
  },
  'signature.id_mismatch': {
    meaning: 'The signature is for another plugin.',
    remedy: 'Do not use the bundle under this name.',
  },
  'signature.version_mismatch': {
    meaning: 'The signature is for another version.',
    remedy: 'Do not use the bundle under this version.',
  },
  'signature.registry_mismatch': {
    meaning: 'The signature was made for another registry.',
    remedy: 'Sign it for this registry, or with --any-registry when its publisher allows that.',
  },
  'signature.publisher_mismatch': {
    meaning: 'The signature names another publisher, or its key belongs to another one.',
    remedy: 'Sign with a key that is registered for the publisher of this plugin.',
  },
  'signature.key_not_yet_valid': {
    meaning: 'The key was not valid yet when the signature was made.',
    remedy: 'Sign with a key that is valid now.',
  },
  'signature.key_expired': {
    meaning: 'The key had expired when the signature was made.',
    remedy: 'Register a new key and sign again.',
  },
  'signature.key_revoked': {
    meaning: 'The key was revoked.',
    remedy: 'Do not use the bundle; sign again with a key that is not revoked.',
  },
  'signature.key_scope': {
    meaning: 'The key may not sign this plugin: it was registered for others only.',
    remedy: 'Sign with a key that is registered for this plugin, or for all plugins of its publisher.',
  },
  'install.digest_mismatch': {
    meaning: 'What was downloaded is not what the registry index promised.',
    remedy: 'Try again; if it happens again, tell the operator of the registry.',
  },
  'install.locked': {
    meaning:
      'What ops-center.lock says cannot be kept: this version has other bytes now, or only lower versions are left.',
    remedy: 'Find out who changed or removed them before you install anything.',
  },
  'install.incompatible': {
    meaning: 'No published version fits the asked range and platform version.',
    remedy: 'Ask for another range; `ops-center plugin info` shows what there is.',
  },
  'install.dependency_missing': {
    meaning: 'A plugin that this one depends on is missing from the registry, or no version fits.',
    remedy: 'Ask the publisher, or install a version whose dependencies exist.',
  },
  'install.needs_consent': {
    meaning: 'The plugin asks for permissions and nobody agreed to them.',
    remedy: 'Read the permissions, then give --yes.',
  },
  'install.frozen': {
    meaning: '--frozen was given, and ops-center.lock does not hold what was asked for.',
    remedy: 'Run the command without --frozen where the lock file is kept, look at what changed in it, and commit it.',
  },
  'install.in_use': {
    meaning: 'Another installed plugin needs this one.',
    remedy: 'Name that one too, or give --with-dependents.',
  },
  'plugin.not_installed': {
    meaning: 'The plugin is not installed in this folder.',
    remedy: '`ops-center plugin list` shows what is; --dir names another folder.',
  },
  'audit.findings': {
    meaning: 'An installed plugin must not go on running as it is.',
    remedy: 'Do what each line says: update, install again, or uninstall.',
  },
  'plugin.outdated': {
    meaning: 'There are newer versions of what is installed, and --fail-on asked for an exit code.',
    remedy: 'Run `ops-center plugin update`, with --latest for what is past the ranges.',
  },
  ...REGISTRY_ERROR_CODES,
  interrupted: {
    meaning: 'The command was stopped by a signal. Nothing half-done was left behind.',
    remedy: 'Run it again.',
  },
  'internal.bug': {
    meaning: 'This is a defect of Ops-Center itself.',
    remedy: 'Report it with the request id, or with the output under OPS_CENTER_DEBUG=1.',
  },
} as const satisfies Record<string, ErrorText>;

/** The closed set of failure codes. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** Tells whether a text from outside (a newer server, say) is a code that this version knows. */
export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(ERROR_CODES, text);
}
