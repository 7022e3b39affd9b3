import type { ErrorText } from './error-text.js';

/** Failures of who may do what: logging in, tokens, and what must be paid for. */
export const ACCESS_ERROR_CODES = {
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
  'usage.cap_reached': {
    meaning: 'The organisation has set how much uses of this plugin may cost in a month, and that is reached.',
    remedy: 'Stop using what is billed until the next month, or let an owner raise the spending cap.',
  },
  'usage.report_mismatch': {
    meaning: 'A report of this name was counted already, and it said something else.',
    remedy: 'Give each report a name of its own; send the same report again only as it was.',
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
} as const satisfies Record<string, ErrorText>;
