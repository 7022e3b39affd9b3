import { isSlug, OpsError } from '@ops-center/manifest-schema';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { type Scope } from './actor.js';
import { issueToken } from './issue-token.js';
import {
  findOrganisation,
  findUserByEmail,
  insertMember,
  insertOrganisation,
  insertUser,
  isMirrored,
  makeUserAdmin,
  type OrganisationRow,
  type UserRow,
} from './store.js';

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

/** No control or format characters: they would not show in logs and lists. */
// Without the two letters that become ASCII in lower case: written with them, an address would be taken for another one.
const EMAIL = /^[^@\s\p{C}\u0130\u212a]+@[^@\s\p{C}\u0130\u212a]+$/u;

/**
 * Makes a user an owner of an organisation and gives a token for it. For the operator at the machine: it asks for no
 * token. A user or organisation that exists is taken as it is, so that running it again gives a fresh token.
 * @throws OpsError `usage.invalid` for an address or slug that cannot be, `auth.forbidden` for a disabled user,
 * `organisation.exists` for the name of a publisher of another registry.
 */
export async function createUser(deps: Pick<Deps, 'db' | 'now' | 'newId'>, wanted: NewUser): Promise<CreatedUser> {
  if (!isEmail(wanted.email)) {
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
  return await deps.db.transaction(async (tx) => {
    const { user, organisation } = await makeOwner(tx, deps, wanted);
    const scopes: Scope[] = [
      'plugins:read',
      'plugins:publish',
      'keys:write',
      'organisation:manage',
      'tokens:write',
      'installations:read',
      'installations:write',
      'hosts:report',
    ];
    if (wanted.isAdmin) scopes.push('admin');
    const { id: tokenId, token } = await issueToken(tx, deps, {
      userId: user.id,
      organisationId: organisation.id,
      plugins: null,
      name: 'admin create-user',
      issuedBy: 'operator',
      scopes,
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

export function isEmail(text: string): boolean {
  return EMAIL.test(text) && text.length <= 320;
}

/** Makes the user and the organisation where they are missing, and the one an owner of the other. */
export async function makeOwner(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  wanted: NewUser,
): Promise<{ user: UserRow; organisation: OrganisationRow }> {
  const user = await ensureUser(tx, deps, wanted);
  const organisation = await ensureOrganisation(tx, deps, wanted.organisation);
  const createdAt = deps.now();
  await insertMember(tx, { organisationId: organisation.id, userId: user.id, role: 'owner', createdAt });
  return { user, organisation };
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
  if (await isMirrored(tx, organisation.id)) {
    throw new OpsError('organisation.exists', `${slug} is a publisher of another registry that is mirrored here`, {
      hint: 'Give another name: nobody acts here for publishers of other registries.',
    });
  }
  return organisation;
}
