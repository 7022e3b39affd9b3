import { OpsError } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { comparePermissions, isAtLeast, worstRisk, type PermissionChange } from '../permissions/compare-permissions.js';
import type { Fetched } from './fetch.js';
import type { Lock } from './lock.js';
import { permissionsOf } from './release.js';

/** What people agree to, for one plugin. */
export interface ConsentItem {
  readonly slug: string;
  readonly version: string;
  /** The version that it replaces. */
  readonly from: string | null;
  readonly publisher: string | null;
  readonly keyId: string;
  readonly trust: Fetched['trust'];
  readonly permissions: PermissionChange;
}

/** Asks people; called only when somebody is there. */
export type Agree = (items: readonly ConsentItem[]) => Promise<boolean>;

/**
 * Lets an installation go on when nothing is asked for beyond low risk and what was agreed to before,
 * or when somebody agrees. The permissions are those of the signed manifests.
 *
 * @throws OpsError install.needs_consent
 */
export async function requireConsent(
  deps: Pick<Deps, 'prompts'>,
  request: { readonly yes: boolean; readonly agree: Agree },
  lock: Lock,
  fetched: readonly Fetched[],
): Promise<void> {
  const items = fetched.map(({ release, manifest, keyId, trust }): ConsentItem => {
    const { slug, version, publisher } = release;
    const before = lock.get(slug);
    const from = before === undefined || before.version === version ? null : before.version;
    return {
      slug,
      version,
      from,
      publisher,
      keyId,
      trust,
      permissions: comparePermissions(permissionsOf(manifest), before?.permissions),
    };
  });
  const risky = items.filter(({ permissions }) => isAtLeast(worstRisk(permissions.added), 'medium'));
  if (request.yes || risky.length === 0) return;
  if (!deps.prompts.available) {
    const asked = risky.map(
      ({ slug, permissions }) => `${slug} (${permissions.added.map(({ permission }) => permission).join(', ')})`,
    );
    throw new OpsError('install.needs_consent', `nobody agreed to the permissions of ${asked.join('; ')}`, {
      hint: 'Read the permissions, then give --yes.',
    });
  }
  if (!(await request.agree(items))) {
    throw new OpsError('install.needs_consent', 'the permissions were not agreed to', { hint: 'Nothing was changed.' });
  }
}
