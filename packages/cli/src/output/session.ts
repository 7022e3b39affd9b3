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
    tokenExpiresAt: Type.Union([Text, Type.Null()], { description: 'RFC 3339; null when it does not expire' }),
  }),
);

export const logout = dataOf<LoggedOut>()(
  Type.Object({
    registry: Registry,
    removed: Type.Boolean({ description: 'whether there was a token to remove' }),
    revoked: Type.Boolean({ description: 'whether the registry has revoked it' }),
  }),
);
