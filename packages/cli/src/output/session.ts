import Type from 'typebox';
import { WhoAmI } from '@ops-center/registry-client';
import type { Account, LoggedOut } from '../actions/session.js';
import { dataOf } from './describe.js';
import { Registry, Text } from './fields.js';

/** `login` and `whoami`. */
export const account = dataOf<Account>()(
  Type.Object({
    registry: Registry,
    email: Text,
    isAdmin: Type.Boolean(),
    organisations: WhoAmI.properties.organisations,
    scopes: Type.Array(Text),
    tokenOrganisation: Type.Union([Text, Type.Null()], {
      description: 'the one organisation that the token acts for; null for all',
    }),
    tokenPlugins: Type.Union([Type.Array(Text), Type.Null()], {
      description: 'the only plugins that the token may change; null for all',
    }),
    tokenExpiresAt: Type.Union([Text, Type.Null()], { description: 'RFC 3339; null when it does not expire' }),
    credential: Type.Object({
      source: Type.Enum(['environment', 'keychain', 'file']),
      where: Type.Union([Text, Type.Null()], { description: 'name of the variable, or path of the file' }),
    }),
  }),
);

export const logout = dataOf<LoggedOut>()(
  Type.Object({
    registry: Registry,
    removed: Type.Boolean({ description: 'whether there was a token to remove' }),
    revoked: Type.Boolean({ description: 'whether the registry has revoked it' }),
  }),
);
