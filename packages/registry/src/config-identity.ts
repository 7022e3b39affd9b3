import path from 'node:path';
import { isSlug } from '@ops-center/manifest-schema';
import { parseCiIssuers, parseText, type Parse } from './config-values.js';
import { optional, variable } from './config-variable.js';
import { isPrivateAddress } from './http/address.js';
import type { Role } from './identity/actor.js';
import type { CiIssuer } from './trusted-publishing/ci-issuer.js';

/** A group of the identity provider that makes its members members of an organisation. */
export interface GroupRule {
  readonly group: string;
  /** Slug; it must be there. */
  readonly organisation: string;
  readonly role: Role;
}

/** An identity provider (OpenID Connect) by which people sign in. */
export interface SsoSettings {
  /** As its tokens name it. */
  readonly issuer: string;
  readonly clientId: string;
  /** Undefined: a public client, which has PKCE only. */
  readonly clientSecretFile: string | undefined;
  /** On the button. */
  readonly name: string;
  /** Whether somebody without an account gets one. */
  readonly makesAccounts: boolean;
  readonly groups: readonly GroupRule[];
}

const PUBLIC_CI_ISSUERS: readonly CiIssuer[] = [
  { kind: 'github', issuer: 'https://token.actions.githubusercontent.com' },
  { kind: 'gitlab', issuer: 'https://gitlab.com' },
];
const ROLES: readonly Role[] = ['owner', 'maintainer', 'publisher', 'reader'];
const MAX_GROUPS = 200;

const oneOf =
  <const T extends string>(...words: readonly T[]): Parse<T> =>
  (text) =>
    words.find((word) => word === text) ?? { problem: `must be ${words.join(' or ')}` };

const parseIssuer: Parse<string> = (text) => {
  const problem = { problem: 'must be an https address without user, query or fragment' };
  if (text.length > 1000 || !URL.canParse(text)) return problem;
  const { search, hash, username } = new URL(text);
  return search === '' && hash === '' && username === '' && isPrivateAddress(text) ? text : problem;
};

/** `GROUP=ORGANISATION:ROLE`, one on each line or with `;` between: names of groups hold spaces and commas. */
const parseGroups: Parse<readonly GroupRule[]> = (text) => {
  const rules: GroupRule[] = [];
  for (const line of text.split(/[;\n]/).map((one) => one.trim())) {
    if (line === '') continue;
    const [, group, organisation = '', word] = /^(.{1,200})=([a-z0-9-]{2,100}):([a-z]+)$/.exec(line) ?? [];
    const role = ROLES.find((one) => one === word);
    if (group === undefined || role === undefined || !isSlug(organisation)) {
      return { problem: 'must be words like GROUP=ORGANISATION:ROLE with ; between' };
    }
    rules.push({ group, organisation, role });
  }
  return rules.length <= MAX_GROUPS ? rules : { problem: `must be at most ${MAX_GROUPS} groups` };
};

/** Who people and CI jobs are. */
export const IDENTITY_VARIABLES = {
  newOrganisations: variable<'administrators' | 'everybody'>({
    name: 'OPS_CENTER_REGISTRY_NEW_ORGANISATIONS',
    meaning: 'Who may make organisations: administrators, or everybody with an account',
    parse: oneOf('administrators', 'everybody'),
    fallback: 'administrators',
  }),
  ciIssuers: optional<readonly CiIssuer[]>({
    name: 'OPS_CENTER_REGISTRY_CI_ISSUERS',
    meaning:
      'Issuers of the OpenID tokens of CI jobs that may publish without a stored token, as github=, gitlab= or generic= and the address, separated by spaces; none takes no such tokens; by default GitHub Actions and gitlab.com',
    parse: parseCiIssuers,
  }),
  ssoIssuer: optional({
    name: 'OPS_CENTER_REGISTRY_SSO_ISSUER',
    meaning: 'Identity provider (OpenID Connect) by which people sign in, as its tokens name it',
    parse: parseIssuer,
  }),
  ssoClientId: optional({
    name: 'OPS_CENTER_REGISTRY_SSO_CLIENT_ID',
    meaning: 'Name of this registry at the identity provider',
    parse: parseText(500),
  }),
  ssoClientSecretFile: optional({
    name: 'OPS_CENTER_REGISTRY_SSO_CLIENT_SECRET_FILE',
    meaning: 'File with the secret for it; without one the registry is a public client',
    parse: parseText(4096),
  }),
  ssoName: variable({
    name: 'OPS_CENTER_REGISTRY_SSO_NAME',
    meaning: 'What the button for it says',
    parse: parseText(100),
    fallback: 'single sign-on',
  }),
  ssoAccounts: variable<'known' | 'everybody'>({
    name: 'OPS_CENTER_REGISTRY_SSO_ACCOUNTS',
    meaning: 'Whom it lets in: known people who have an account here, or everybody, who then get one',
    parse: oneOf('known', 'everybody'),
    fallback: 'known',
  }),
  ssoGroups: optional<readonly GroupRule[]>({
    name: 'OPS_CENTER_REGISTRY_SSO_GROUPS',
    meaning:
      'Groups of the provider that decide who belongs to an organisation, as GROUP=ORGANISATION:ROLE with ; between; they count at each sign-in',
    parse: parseGroups,
  }),
  passwords: variable<'on' | 'off'>({
    name: 'OPS_CENTER_REGISTRY_PASSWORDS',
    meaning: 'off: nobody signs in by a password of this registry; one-time links of the operator go on working',
    parse: oneOf('on', 'off'),
    fallback: 'on',
  }),
};

interface Values {
  readonly newOrganisations: 'administrators' | 'everybody';
  readonly ciIssuers: readonly CiIssuer[] | undefined;
  readonly ssoIssuer: string | undefined;
  readonly ssoClientId: string | undefined;
  readonly ssoClientSecretFile: string | undefined;
  readonly ssoName: string;
  readonly ssoAccounts: 'known' | 'everybody';
  readonly ssoGroups: readonly GroupRule[] | undefined;
  readonly passwords: 'on' | 'off';
}

/** What the configuration says of who people and CI jobs are. */
export interface IdentityConfig {
  /** Issuers of CI tokens that may be exchanged for tokens of ours. */
  readonly ciIssuers: readonly CiIssuer[];
  /** Everybody with an account may make organisations. */
  readonly openOrganisations: boolean;
  readonly sso: SsoSettings | undefined;
  /** People sign in by passwords of this registry, too. */
  readonly passwords: boolean;
}

/** Puts the variables together; `problems` gets what does not fit. */
export function readIdentity(values: Values, problems: string[]): IdentityConfig {
  const { ssoIssuer: issuer, ssoClientId: clientId, ssoClientSecretFile: file } = values;
  if ((issuer === undefined) !== (clientId === undefined)) {
    problems.push('OPS_CENTER_REGISTRY_SSO_ISSUER and OPS_CENTER_REGISTRY_SSO_CLIENT_ID need each other');
  }
  if (values.passwords === 'off' && issuer === undefined) {
    problems.push('OPS_CENTER_REGISTRY_PASSWORDS can be off only with OPS_CENTER_REGISTRY_SSO_ISSUER');
  }
  const sso =
    issuer === undefined || clientId === undefined
      ? undefined
      : Object.freeze({
          issuer,
          clientId,
          clientSecretFile: file === undefined ? undefined : path.resolve(file),
          name: values.ssoName,
          makesAccounts: values.ssoAccounts === 'everybody',
          groups: Object.freeze(values.ssoGroups ?? []),
        });
  return Object.freeze({
    ciIssuers: Object.freeze(values.ciIssuers ?? PUBLIC_CI_ISSUERS),
    openOrganisations: values.newOrganisations === 'everybody',
    sso,
    passwords: values.passwords === 'on',
  });
}
