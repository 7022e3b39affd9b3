import { isSlug, OpsError } from '@ops-center/manifest-schema';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { type Scope } from './actor.js';
import {
  findOrganisation,
  findUserByEmail,
  insertMember,
  insertOrganisation,
  insertToken,
  insertUser,
  makeUserAdmin,
  type OrganisationRow,
  type UserRow,
} from './store.js';
import { hashToken, newToken, tokenPrefix } from './token.js';

export interface NewUser {
  readonly email: string;
  /** Slug of the organisation; made when there is none. */
  readonly organisation: string;
  readonly isAdmin: boolean;
}

export interface CreatedUser {
  readonly userId: string;
  readonly organisationId: string;
  /** Shown this once; only its hash is kept. */
  readonly token: string;
}

const TOKEN_DAYS = 90;
const DAY_MS = 24 * 3_600_000;
/** No control or format characters: they would not show in logs and lists. */
const EMAIL = /^[^@\s\p{C}]+@[^@\s\p{C}]+$/u;

/**
 * Makes a user an owner of an organisation and gives a token for it. For the operator at the machine: it asks for no
 * token. A user or organisation that exists is taken as it is, so that running it again gives a fresh token.
 * @throws OpsError `usage.invalid` for an address or slug that cannot be, `auth.forbidden` for a disabled user.
 */
export async function createUser(deps: Pick<Deps, 'db' | 'now' | 'newId'>, wanted: NewUser): Promise<CreatedUser> {
  if (!EMAIL.test(wanted.email) || wanted.email.length > 320) {
    throw new OpsError('usage.invalid', `${JSON.stringify(wanted.email)} is not an e-mail address`);
  }
  if (!isSlug(wanted.organisation)) {
    throw new OpsError(
      'usage.invalid',
      `${JSON.stringify(wanted.organisation)} cannot be the slug of an organisation`,
      {
        hint: 'Use 2 to 100 lower-case letters and digits, with single hyphens between them.',
      },
    );
  }
  const token = newToken();
  return await deps.db.transaction(async (tx) => {
    const user = await ensureUser(tx, deps, wanted);
    const organisation = await ensureOrganisation(tx, deps, wanted.organisation);
    const createdAt = deps.now();
    await insertMember(tx, { organisationId: organisation.id, userId: user.id, role: 'owner', createdAt });
    const tokenId = deps.newId();
    const scopes: Scope[] = ['plugins:read', 'plugins:publish', 'keys:write'];
    if (wanted.isAdmin) scopes.push('admin');
    await insertToken(tx, {
      id: tokenId,
      userId: user.id,
      organisationId: organisation.id,
      name: 'admin create-user',
      prefix: tokenPrefix(token),
      tokenSha256: hashToken(token),
      scopes,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + TOKEN_DAYS * DAY_MS),
    });
    await recordAudit(tx, deps, {
      action: 'user.create',
      actor: 'operator',
      subjectType: 'user',
      subjectId: user.id,
      organisationId: organisation.id,
      details: { email: user.email, organisation: organisation.slug, admin: wanted.isAdmin, token_id: tokenId },
    });
    return { userId: user.id, organisationId: organisation.id, token };
  });
}

async function ensureUser(tx: Database, deps: Pick<Deps, 'now' | 'newId'>, wanted: NewUser): Promise<UserRow> {
  const now = deps.now();
  const { email, isAdmin } = wanted;
  const created = await insertUser(tx, { id: deps.newId(), email, isAdmin, createdAt: now, updatedAt: now });
  if (created !== undefined) return created;
  const existing = await findUserByEmail(tx, email);
  if (existing === undefined) throw new Error('a user that could not be inserted is not there either');
  if (existing.disabledAt !== null) throw new OpsError('auth.forbidden', 'this user is disabled', { where: email });
  if (isAdmin && !existing.isAdmin) await makeUserAdmin(tx, existing.id, now);
  return existing;
}

async function ensureOrganisation(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  slug: string,
): Promise<OrganisationRow> {
  const now = deps.now();
  const created = await insertOrganisation(tx, { id: deps.newId(), slug, name: slug, createdAt: now, updatedAt: now });
  const organisation = created ?? (await findOrganisation(tx, slug));
  if (organisation === undefined) throw new Error('an organisation that could not be inserted is not there either');
  return organisation;
}
