import { isSlug, OpsError } from '@ops-center/manifest-schema';
import type { Member } from '@ops-center/registry-client';
import type { Connection, Deps } from '../deps.js';
import { loginNeeded } from './session.js';

export type OwnerRole = Member['role'];

export interface OwnerRequest {
  /** `list`, `add` or `remove`. */
  readonly action: string;
  readonly plugin: string;
  readonly email?: string | undefined;
  readonly role?: string | undefined;
  readonly yes: boolean;
}

export interface PluginOwners {
  readonly registry: string;
  readonly plugin: string;
  /** Slug of the organisation that the plugin belongs to. */
  readonly publisher: string;
  /** Who was added, changed or removed (role null); null for a list. */
  readonly change: { readonly email: string; readonly role: OwnerRole | null } | null;
  /** The members of the organisation; null after a change. */
  readonly members: readonly { readonly email: string; readonly role: OwnerRole; readonly since: string }[] | null;
}

const ROLES = ['owner', 'maintainer', 'publisher', 'reader'] as const;

/**
 * Shows or changes the members of the organisation that a plugin belongs to.
 * @throws OpsError usage.invalid, plugin.not_found, member.not_found, member.last_owner, auth.*
 */
export async function manageOwners(
  deps: Pick<Deps, 'connect' | 'prompts'>,
  request: OwnerRequest,
): Promise<PluginOwners> {
  const { action, plugin } = request;
  if (!isSlug(plugin)) throw new OpsError('usage.invalid', `"${plugin.slice(0, 200)}" is not a plugin`);
  if (request.role !== undefined && action !== 'add') throw new OpsError('usage.invalid', '--role belongs to add');
  const email = action === 'list' ? undefined : readAddress(request.email);
  if (action === 'list' && request.email !== undefined) throw new OpsError('usage.invalid', 'list takes no address');
  const { client, registry, hasToken } = await deps.connect();
  if (!hasToken) throw loginNeeded(registry);
  const { publisher } = await client.readIndex(plugin);
  const owners = { registry, plugin, publisher, change: null, members: null };
  if (email === undefined) {
    const { data } = await client.members(publisher);
    return { ...owners, members: data.map(({ email: address, role, since }) => ({ email: address, role, since })) };
  }
  if (action === 'add') {
    const role = ROLES.find((one) => one === request.role) ?? 'owner';
    const member = await client.setMember(publisher, { email, role });
    return { ...owners, change: { email: member.email, role: member.role } };
  }
  return {
    ...owners,
    change: { email: await remove(deps, client, { publisher, email, yes: request.yes }), role: null },
  };
}

async function remove(
  deps: Pick<Deps, 'prompts'>,
  client: Connection['client'],
  { publisher, email, yes }: { readonly publisher: string; readonly email: string; readonly yes: boolean },
): Promise<string> {
  const { data } = await client.members(publisher);
  const member = data.find((one) => one.email.toLowerCase() === email.toLowerCase());
  if (member === undefined) throw new OpsError('member.not_found', `${email} is not a member of ${publisher}`);
  if (!yes && deps.prompts.available) {
    const message = `Remove ${member.email} (${member.role}) from ${publisher}, with all rights in all of its plugins?`;
    if (!(await deps.prompts.confirm({ message, instead: 'Give --yes.' }))) {
      throw new OpsError('usage.missing_input', 'not removed: nobody agreed', { hint: 'Nothing was changed.' });
    }
  }
  await client.removeMember(publisher, member.user_id);
  return member.email;
}

function readAddress(email: string | undefined): string {
  if (email === undefined) {
    throw new OpsError('usage.missing_input', 'whom? the mail address is missing', {
      hint: 'Give it after the plugin.',
    });
  }
  if (/^[^@\s]+@[^@\s]+$/.test(email) && email.length <= 320) return email;
  throw new OpsError('usage.invalid', `"${email.slice(0, 100)}" is not a mail address`);
}
