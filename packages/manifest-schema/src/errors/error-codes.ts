/** What a failure is, what it means and what to do: one row per code, the source of `docs/errors.md`. */
interface ErrorText {
  readonly meaning: string;
  readonly remedy: string;
}

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
  'auth.required': {
    meaning: 'The request needs a token and there is none for this registry.',
    remedy: 'Run `ops-center login`.',
  },
  'auth.invalid_token': {
    meaning: 'The token is wrong, expired or revoked.',
    remedy: 'Get a new token and run `ops-center login` again.',
  },
  'auth.forbidden': {
    meaning: 'The token is good, but does not allow this.',
    remedy: 'Ask an owner of the organisation for a role or a token that allows it.',
  },
  'auth.insecure_transport': {
    meaning: 'A token would have been sent over plain http to another machine.',
    remedy: 'Use the https address of the registry.',
  },
  'auth.login_denied': {
    meaning: 'The login was denied in the browser.',
    remedy: 'Run `ops-center login` again and approve it, if it was you who started it.',
  },
  'auth.login_expired': {
    meaning: 'Nobody approved the login in time, or its code was used already.',
    remedy: 'Run `ops-center login` again.',
  },
  'token.not_found': {
    meaning: 'There is no such token, it is revoked or it belongs to somebody else.',
    remedy: 'Run `ops-center token list` to see yours.',
  },
  'plugin.not_found': {
    meaning: 'There is no such plugin, or you may not see it.',
    remedy: 'Check the name; log in if it is private.',
  },
  'plugin.name_reserved': {
    meaning: 'The plugin id is reserved.',
    remedy: 'Choose another id in plugin.yaml.',
  },
  'plugin.name_taken': {
    meaning: 'The plugin id, or one that differs only in hyphens, belongs to another publisher.',
    remedy: 'Choose another id in plugin.yaml.',
  },
  'version.not_found': {
    meaning: 'The plugin has no such version, or you may not see it.',
    remedy: '`ops-center plugin info` shows the versions there are.',
  },
  'version.exists': {
    meaning: 'This version is already published with other bytes. Versions never change.',
    remedy: 'Raise the version in plugin.yaml, then build, sign and publish again.',
  },
  'version.not_publishable': {
    meaning: 'The version is in a state from which it cannot be published.',
    remedy: 'Look at its state with `ops-center plugin info`.',
  },
  'publish.mismatch': {
    meaning: 'What was sent beside the bundle contradicts the signed manifest.',
    remedy: 'Remove the field, or change the manifest and build again.',
  },
  'publish.key_not_registered': {
    meaning: 'The bundle is signed by a key that is not registered for the publisher.',
    remedy: 'Register the key, or sign with a registered one.',
  },
  'publish.platform_unsupported': {
    meaning: 'The registry does not take this kind of plugin.',
    remedy: 'Ask the operator of the registry.',
  },
  'key.taken': {
    meaning: 'The key is already registered for another publisher.',
    remedy: 'Generate a key of your own.',
  },
  'key.exists': {
    meaning: 'The key is registered already, in another way than it was asked for now.',
    remedy: '`ops-center keys list` shows how. Generate another key, or revoke this one.',
  },
  'key.challenge_invalid': {
    meaning: 'The challenge that was signed is unknown, used or expired, or was made for somebody else.',
    remedy: 'Run the command again: it asks for a new challenge, which is good for five minutes and once.',
  },
  'key.wrong_state': {
    meaning: 'The key is in a state in which this cannot be done with it.',
    remedy: '`ops-center keys list` shows the state of every key.',
  },
  'policy.limit_reached': {
    meaning: 'There are as many of these as the registry allows.',
    remedy: 'Use one of those that exist, or ask the operator of the registry.',
  },
  'request.invalid': {
    meaning: 'The request has missing, unknown or wrong fields.',
    remedy: 'Correct what the `errors` list names; /openapi.json describes each operation.',
  },
  'request.not_found': {
    meaning: 'The address does not exist on this server.',
    remedy: 'Check the registry address; /openapi.json lists all paths.',
  },
  'request.method_not_allowed': {
    meaning: 'The address exists but does not take this method.',
    remedy: 'Use one of the methods in the Allow header.',
  },
  'request.too_large': {
    meaning: 'The request is larger than this registry takes.',
    remedy: 'Make the bundle smaller, or ask the operator to raise the limit that the message names.',
  },
  'request.media_type': {
    meaning: 'The request body is not in a form that this operation takes.',
    remedy: 'Send the media type that the message names.',
  },
  'request.range_not_satisfiable': {
    meaning: 'The asked range of bytes lies outside the file.',
    remedy: 'Ask without a Range header, or for bytes within the size that Content-Range gives.',
  },
  'request.digest_mismatch': {
    meaning: 'The body does not have the digest that the request promised.',
    remedy: 'Send it again; something on the way changed it.',
  },
  'request.incomplete': {
    meaning: 'The request ended before its body was complete, or took too long.',
    remedy: 'Send it again.',
  },
  'request.token_in_url': {
    meaning: 'A token was sent in the address, where logs can keep it.',
    remedy: 'Revoke that token. Send tokens in the Authorization header only.',
  },
  'policy.rate_limited': {
    meaning: 'There were too many requests in a short time.',
    remedy: 'Wait as long as Retry-After says.',
  },
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
  'registry.storage_full': {
    meaning: 'The registry has no room to store this. Nothing was changed.',
    remedy: 'Ask the operator of the registry to make room.',
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
  'registry.stopped': {
    meaning: 'The registry server that was started here ended with a failure.',
    remedy: 'Read what it wrote on stderr.',
  },
  'registry.not_installed': {
    meaning: 'The registry server is a package of its own, and it is not installed.',
    remedy: 'Install it beside the command line or in your project: `npm install @ops-center/registry`.',
  },
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
