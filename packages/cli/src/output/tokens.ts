import Type from 'typebox';
import { Uuid } from '@ops-center/registry-client';
import type { CreatedToken, RevokedToken, TokenListing } from '../actions/tokens.js';
import { dataOf } from './describe.js';
import { OrNull, Path, Registry, Text } from './fields.js';

const Moment = Type.String({ description: 'RFC 3339' });

const TOKEN = {
  id: Uuid,
  name: Text,
  prefix: Type.String({ description: 'how the token begins' }),
  scopes: Type.Array(Text),
  organisation: Type.Union([Text, Type.Null()], { description: "null for all of the account's" }),
  plugins: Type.Union([Type.Array(Text), Type.Null()], { description: 'null for all' }),
  issuedBy: Type.String({ description: 'operator, user, device or ci' }),
  createdAt: Moment,
  expiresAt: Moment,
  lastUsedAt: OrNull(Moment),
  current: Type.Boolean({ description: 'whether it is the token that is used now' }),
};

export const tokenList = dataOf<TokenListing>()(
  Type.Object({ registry: Registry, tokens: Type.Array(Type.Object(TOKEN)) }),
);
/** The token itself is in the file only. */
export const tokenCreate = dataOf<CreatedToken>()(Type.Object({ registry: Registry, file: Path, ...TOKEN }));
export const tokenRevoke = dataOf<RevokedToken>()(Type.Object({ registry: Registry, id: Uuid }));
