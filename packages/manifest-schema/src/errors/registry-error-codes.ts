import { ACCESS_ERROR_CODES } from './access-error-codes.js';
import type { ErrorText } from './error-text.js';
import { SERVICE_ERROR_CODES } from './service-error-codes.js';
import { UPSTREAM_ERROR_CODES } from './upstream-error-codes.js';

/** The part of the failure codes that a registry, or the way to it, brings about. */
export const REGISTRY_ERROR_CODES = {
  ...ACCESS_ERROR_CODES,
  ...UPSTREAM_ERROR_CODES,
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
  'plugin.in_use': {
    meaning: 'Other plugins need the plugin, or hosts have installed it, so it cannot be deleted.',
    remedy: 'Yank or deprecate it instead.',
  },
  'plugin.banned': {
    meaning: 'An administrator of the registry banned the plugin.',
    remedy: 'Ask the operator of the registry; the message says why.',
  },
  'version.quarantined': {
    meaning: 'An administrator of the registry took this version from everybody for now.',
    remedy: 'Update to another version; the message says why.',
  },
  'plugin.changed': {
    meaning: 'Somebody changed the plugin since it was read.',
    remedy: 'Read it again, and repeat the change on what it is now.',
  },
  'flag.not_found': {
    meaning: 'There is no such flag.',
    remedy: 'Check its id; `GET /api/v1/admin/flags` lists them.',
  },
  'request.precondition_failed': {
    meaning: 'What If-Match names is not there any more: somebody was faster.',
    remedy: 'Read it again, and repeat the change with the new ETag.',
  },
  'file.not_in_bundle': {
    meaning: 'The bundle of the version has no such file, or it is larger than what the registry shows of bundles.',
    remedy: 'List its files, or download the bundle.',
  },
  'audit.broken': {
    meaning: 'The audit log was changed by somebody who has the database in hand.',
    remedy: 'Compare it with a backup from before the event that is named, and find out who had access.',
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
  'version.held': {
    meaning: 'The version is at the registry and waits for a review; nobody can install it before.',
    remedy: 'Wait for the review: publish the same bundle again with --wait.',
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
  'member.not_found': {
    meaning: 'There is no such member, or nobody with this address has an account here.',
    remedy: 'Check the address; the operator of the registry makes accounts.',
  },
  'member.last_owner': {
    meaning: 'An organisation must keep at least one owner.',
    remedy: 'Make somebody else an owner first.',
  },
  'transfer.not_found': {
    meaning: 'There is no such offer of a plugin: it was settled, it ran out, or it concerns another organisation.',
    remedy: 'List the offers with `ops-center plugin transfer list`.',
  },
  'transfer.exists': {
    meaning: 'The plugin is offered to an organisation already.',
    remedy: 'Wait for the answer, or withdraw that offer first.',
  },
  'transfer.blocked': {
    meaning: 'Something must be settled before the plugin can change its organisation.',
    remedy: 'The message says what: uninstall it, or cancel the subscription.',
  },
  'transfer.changed': {
    meaning: 'The plugin or a key is not what it was when the plugin was offered.',
    remedy: 'Withdraw the offer and make it again.',
  },
  'report.not_found': {
    meaning: 'There is no such security report, or you may not see it.',
    remedy: 'Check its id; security reports are seen by owners, administrators and whoever reported them.',
  },
  'upload.not_found': {
    meaning: 'There is no such upload, it is older than a day, or it belongs to somebody else.',
    remedy: 'Publish again: it starts a new upload.',
  },
  'upload.offset_mismatch': {
    meaning: 'The bytes that were sent do not continue those that the registry has.',
    remedy: 'Ask where the upload stands, and send on from there; `ops-center plugin publish` does it by itself.',
  },
  'upload.incomplete': {
    meaning: 'A version was to be made of an upload that is not complete.',
    remedy: 'Send the rest first; `ops-center plugin publish` does it by itself.',
  },
  'advisory.not_found': {
    meaning: 'There is no such advisory, or you may not see it.',
    remedy: 'Check its id; the index document of the plugin lists its advisories.',
  },
  'webhook.not_found': {
    meaning: 'There is no such webhook or delivery, or it is not of this organisation.',
    remedy: 'List the webhooks of the organisation; deliveries are kept for 30 days.',
  },
  'webhook.disabled': {
    meaning: 'The webhook is disabled, so nothing is sent to it.',
    remedy: 'Enable it with `PUT` and `"enabled": true` when its address takes deliveries again.',
  },
  'review.not_found': {
    meaning: 'There is no such review, or you may not see it.',
    remedy: 'Read the reviews of the plugin again; it may have been deleted or hidden.',
  },
  'review.own_plugin': {
    meaning: 'Members of the publisher do not review its plugins.',
    remedy: 'Leave the review to those who use the plugin; you may answer theirs.',
  },
  'review.not_installed': {
    meaning: 'Only users of an organisation that has installed the plugin may review it.',
    remedy: 'Install the plugin in your organisation first, or use a token that covers the organisation that has it.',
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
  'request.key_reused': {
    meaning: 'The Idempotency-Key was used for another request.',
    remedy: 'Send a new key with every new request.',
  },
  'request.key_in_use': {
    meaning: 'The first request with this Idempotency-Key is still under way.',
    remedy: 'Try again after the time that Retry-After gives.',
  },
  'policy.rate_limited': {
    meaning: 'There were too many requests in a short time.',
    remedy: 'Wait as long as Retry-After says.',
  },
  'policy.installation_denied': {
    meaning: 'The policy of the organisation forbids to install this.',
    remedy: 'Read which rule it is; owners of the organisation can change the policy.',
  },
  'policy.changed': {
    meaning: 'Somebody else changed the policy in the meantime.',
    remedy: 'Read it again and repeat the change on what it is now.',
  },
  'installation.not_found': {
    meaning: 'The organisation has not installed the plugin.',
    remedy: 'Check the name and the organisation.',
  },
  'installation.exists': {
    meaning: 'The organisation has installed the plugin already.',
    remedy: 'Update it instead.',
  },
  'installation.wrong_state': {
    meaning: 'The installation is in a state in which this cannot be done.',
    remedy: 'Read the installation and do what its state allows.',
  },
  'installation.changed': {
    meaning: 'Somebody else changed the installation in the meantime.',
    remedy: 'Read it again and repeat the change on what it is now.',
  },
  'installation.consent_required': {
    meaning: 'The version asks for permissions to which nobody has agreed.',
    remedy: 'Read the install plan, show it to somebody who decides, and repeat its permissions or their digest.',
  },
  'installation.dependencies': {
    meaning: 'Plugins would not have the plugins they need, in versions that fit.',
    remedy: 'Name what is missing as dependencies, or change what stands in the way first.',
  },
  'installation.config_invalid': {
    meaning: 'The settings are not as the plugin takes them.',
    remedy: 'Correct each setting that is named.',
  },
  'installation.cursor_lost': {
    meaning: 'The events after this one are not kept any more, or there never was such an event.',
    remedy: 'Read what is installed, and follow from its last_event.',
  },
  ...SERVICE_ERROR_CODES,
} as const satisfies Record<string, ErrorText>;
