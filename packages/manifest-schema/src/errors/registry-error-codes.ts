/** What a failure is, what it means and what to do: one row per code, the source of `docs/errors.md`. */
export interface ErrorText {
  readonly meaning: string;
  readonly remedy: string;
}

/** The part of the failure codes that a registry, or the way to it, brings about. */
export const REGISTRY_ERROR_CODES = {
  'entitlement.required': {
    meaning: 'The plugin must be paid for, and no organisation of the token has bought, tries or was granted it.',
    remedy: 'An owner of the organisation can buy it, or start its trial; `details` says where.',
  },
  'entitlement.exists': {
    meaning: 'The organisation may use the plugin already, or has tried it before.',
    remedy: 'Use it, or buy it when its trial is over; a trial is for once.',
  },
  'entitlement.not_found': {
    meaning: 'There is no such entitlement.',
    remedy: 'List the entitlements of the organisation.',
  },
  'billing.not_offered': {
    meaning: 'The plugin is not offered in this way: there is no such price, or no trial.',
    remedy: 'Look at its pricing: `GET /api/v1/plugins/{id}/pricing`.',
  },
  'billing.not_configured': {
    meaning: 'The registry takes no payments.',
    remedy: 'Ask its operator, who can let an organisation use a plugin without one.',
  },
  'billing.unavailable': {
    meaning: 'The payment processor does not answer, or did not do what it was asked for.',
    remedy: 'Try again after the time that Retry-After gives. Nothing was paid by this request.',
  },
  'billing.signature_invalid': {
    meaning: 'An event was not signed by the payment processor, or it is too old.',
    remedy: 'Check the signing secret of the endpoint, and the clock of this server.',
  },
  'payment.not_found': {
    meaning: 'There is no such payment.',
    remedy: 'List the payments of the organisation.',
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
  'organisation.exists': {
    meaning: 'An organisation of this name exists, or the name is reserved.',
    remedy: 'Choose another name.',
  },
  'auth.ci_token_refused': {
    meaning: 'The OpenID token of the CI job is not good for this registry, or was used already.',
    remedy: 'Run the job again; check that the token is made for the audience that the registry names.',
  },
  'auth.ci_not_trusted': {
    meaning: 'The CI job is no trusted publisher of the plugin.',
    remedy:
      'Compare what is expected with what the job presents; an owner changes it by `ops-center plugin trusted-publisher`.',
  },
  'auth.sso_refused': {
    meaning: 'The identity provider did not sign the person in, or the account is not theirs here.',
    remedy: 'Begin again at the sign-in page of the registry; ask its operator when that does not help.',
  },
  'auth.issuer_unavailable': {
    meaning: 'The registry cannot ask the server that vouches for a CI job or a person.',
    remedy: 'Try again in a moment; the log of the registry says what happened.',
  },
  'credentials.keychain_failed': {
    meaning: 'The keychain of the operating system cannot be used, or has lost the token.',
    remedy: 'Unlock it, or run `ops-center config set credentials.store file` and log in again.',
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
