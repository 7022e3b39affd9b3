import { randomUUID } from 'node:crypto';
import type { Role, Scope } from '../identity/actor.js';
import {
  findOrganisation,
  findUserByEmail,
  insertMember,
  insertOrganisation,
  insertToken,
  insertUser,
} from '../identity/store.js';
import { hashToken, newToken, tokenPrefix } from '../identity/token.js';
import type { TestApp } from './app.js';

export interface TokenOptions {
  readonly email?: string;
  /** Organisations and the role in each; made when missing. */
  readonly roles?: Readonly<Record<string, Role>>;
  readonly scopes?: readonly Scope[];
  readonly isAdmin?: boolean;
  /** Bind the token to this organisation; otherwise it covers all. */
  readonly boundTo?: string;
  /** Slugs of the only plugins that it may change. */
  readonly plugins?: readonly string[];
  readonly expiresAt?: Date;
  readonly revokedAt?: Date;
}

/** A token of any shape, straight into the tables: what `createUser` of the operator cannot make. */
export async function createToken({ deps }: TestApp, options: TokenOptions = {}): Promise<string> {
  const { email = `${randomUUID()}@example.test`, roles = {}, scopes = ['plugins:read'], isAdmin = false } = options;
  const createdAt = deps.now();
  const known = await findUserByEmail(deps.db, email);
  const user = known ?? (await insertUser(deps.db, { id: randomUUID(), email, isAdmin, createdAt }));
  if (user === undefined) throw new Error('the user was neither there nor could it be made');
  const ids = new Map<string, string>();
  for (const [slug, role] of Object.entries(roles)) {
    const organisation =
      (await findOrganisation(deps.db, slug)) ??
      (await insertOrganisation(deps.db, { id: randomUUID(), slug, name: slug, createdAt })) ??
      // Another token of the test made it in the meantime.
      (await findOrganisation(deps.db, slug));
    if (organisation === undefined) throw new Error('the organisation was neither there nor could it be made');
    ids.set(slug, organisation.id);
    await insertMember(deps.db, { organisationId: organisation.id, userId: user.id, role, createdAt });
  }
  const token = newToken();
  await insertToken(deps.db, {
    id: randomUUID(),
    userId: user.id,
    organisationId: options.boundTo === undefined ? null : (ids.get(options.boundTo) ?? null),
    pluginSlugs: options.plugins === undefined ? null : [...options.plugins],
    name: 'test',
    prefix: tokenPrefix(token),
    tokenSha256: hashToken(token),
    scopes: [...scopes],
    createdAt,
    expiresAt: options.expiresAt ?? new Date(createdAt.getTime() + 86_400_000),
    revokedAt: options.revokedAt ?? null,
  });
  return token;
}
