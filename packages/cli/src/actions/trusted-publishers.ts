import { isSlug, OpsError } from '@ops-center/manifest-schema';
import type { TrustedPublisher, TrustedPublisherRequest, WellKnown } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import { loginNeeded } from './session.js';

export interface JobDescription {
  /** `OWNER/REPOSITORY` on GitHub. */
  readonly github?: string | undefined;
  /** `GROUP/PROJECT` on GitLab. */
  readonly gitlab?: string | undefined;
  /** Address of the issuer; found by the registry's list when it has one of the kind. */
  readonly issuer?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly workflow?: string | undefined;
  readonly environment?: string | undefined;
  /** `name=value`. */
  readonly claims: readonly string[];
}

export interface TrustedPublisherOrder extends JobDescription {
  /** `list`, `add` or `remove`. */
  readonly action: string;
  readonly plugin: string;
  /** The first characters of the id of an entry. */
  readonly entry?: string | undefined;
}

export interface TrustedPublishers {
  readonly registry: string;
  readonly plugin: string;
  /** The entry that was added or removed; null for a list. */
  readonly id: string | null;
  readonly action: 'list' | 'add' | 'remove';
  /** Those of the plugin now; after a removal, the one that is gone. */
  readonly publishers: readonly {
    readonly id: string;
    readonly issuer: string;
    readonly claims: Readonly<Record<string, string>>;
    readonly addedBy: string;
    readonly addedAt: string;
    readonly lastUsedAt: string | null;
    /** False when it counts for nothing, because its owner may not publish any more. */
    readonly works: boolean;
  }[];
}

/**
 * Shows or changes which CI jobs may publish a plugin without a stored token.
 * @throws OpsError usage.*, plugin.not_found, request.*, auth.*
 */
export async function manageTrustedPublishers(
  deps: Pick<Deps, 'connect'>,
  order: TrustedPublisherOrder,
): Promise<TrustedPublishers> {
  const { plugin } = order;
  if (!isSlug(plugin)) throw new OpsError('usage.invalid', `"${plugin.slice(0, 200)}" is not a plugin`);
  if (order.action !== 'add' && isDescribed(order)) {
    throw new OpsError('usage.invalid', 'the flags that describe a job belong to add');
  }
  if (order.action !== 'remove' && order.entry !== undefined) {
    throw new OpsError('usage.invalid', 'only remove takes an entry');
  }
  const { client, registry, hasToken } = await deps.connect();
  if (!hasToken) throw loginNeeded(registry);
  const about = { registry, plugin };
  if (order.action === 'add') {
    const request = describeJob(order, (await client.wellKnown()).trusted_publishing);
    const added = await client.addTrustedPublisher(plugin, request);
    return { ...about, action: 'add', id: added.id, publishers: [entryOf(added)] };
  }
  const { data } = await client.trustedPublishers(plugin);
  if (order.action === 'list') return { ...about, action: 'list', id: null, publishers: data.map(entryOf) };
  const entry = findEntry(data, order.entry);
  await client.removeTrustedPublisher(plugin, entry.id);
  return { ...about, action: 'remove', id: entry.id, publishers: [entryOf(entry)] };
}

/** What the flags say of a job, as the registry takes it. @throws OpsError usage.missing_input, usage.invalid */
export function describeJob(job: JobDescription, taken: WellKnown['trusted_publishing']): TrustedPublisherRequest {
  const { github, gitlab, ownerId, workflow, environment } = job;
  if (github !== undefined && gitlab !== undefined) {
    throw new OpsError('usage.invalid', 'a job runs on GitHub or on GitLab: give one of the two');
  }
  const named = {
    ...(github === undefined ? {} : { repository: github, repository_owner_id: ownerId }),
    ...(gitlab === undefined ? {} : { project_path: gitlab, namespace_id: ownerId }),
    ...(workflow === undefined ? {} : { workflow_file: workflow }),
    ...(environment === undefined ? {} : { environment }),
  };
  const missing = [
    ...((github ?? gitlab) !== undefined && ownerId === undefined ? ['--owner-id'] : []),
    ...(github !== undefined && workflow === undefined ? ['--workflow'] : []),
  ];
  if (missing.length > 0) {
    throw new OpsError('usage.missing_input', `the job is not described whole: ${missing.join(' and ')} is missing`, {
      hint: 'The number of the owner stays the same when its name changes: GitHub shows it as "id" at https://api.github.com/users/OWNER, GitLab at /api/v4/namespaces/GROUP.',
    });
  }
  const claims = Object.fromEntries(
    Object.entries({ ...named, ...readClaims(job.claims) }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
  if (Object.keys(claims).length === 0) {
    throw new OpsError('usage.missing_input', 'which job? nothing describes it', {
      hint: 'Give --github OWNER/REPOSITORY or --gitlab GROUP/PROJECT, or --issuer with --claim sub=SUBJECT.',
    });
  }
  return { issuer: job.issuer ?? findIssuer(github !== undefined, gitlab !== undefined, taken), claims };
}

function findIssuer(isGithub: boolean, isGitlab: boolean, taken: WellKnown['trusted_publishing']): string {
  const kind = isGithub ? 'github' : isGitlab ? 'gitlab' : 'generic';
  const known = (taken?.issuers ?? []).filter((one) => one.kind === kind);
  const [only, ...others] = known;
  if (only !== undefined && others.length === 0) return only.issuer;
  throw new OpsError('usage.missing_input', 'which issuer? the registry does not take exactly one of this kind', {
    hint: `Give --issuer. The registry takes tokens of ${(taken?.issuers ?? []).map(({ issuer }) => issuer).join(', ') || 'no issuer'}.`,
  });
}

function readClaims(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf('=');
      if (at > 0 && at < text.length - 1) return [text.slice(0, at), text.slice(at + 1)];
      throw new OpsError('usage.invalid', `--claim "${text.slice(0, 100)}" is not NAME=VALUE`);
    }),
  );
}

function findEntry(entries: readonly TrustedPublisher[], wanted: string | undefined): TrustedPublisher {
  if (wanted === undefined || wanted === '') {
    throw new OpsError('usage.missing_input', 'which one? the id is missing', { hint: '`list` shows the ids.' });
  }
  const [found, ...others] = entries.filter(({ id }) => id.startsWith(wanted.toLowerCase()));
  if (found === undefined) {
    throw new OpsError('request.not_found', `there is no trusted publisher "${wanted.slice(0, 100)}"`, {
      hint: '`list` shows the ids.',
    });
  }
  if (others.length > 0) throw new OpsError('usage.invalid', `"${wanted.slice(0, 100)}" is the start of several ids`);
  return found;
}

function isDescribed({ github, gitlab, issuer, ownerId, workflow, environment, claims }: JobDescription): boolean {
  return claims.length > 0 || [github, gitlab, issuer, ownerId, workflow, environment].some((one) => one !== undefined);
}

function entryOf(one: TrustedPublisher): TrustedPublishers['publishers'][number] {
  return {
    id: one.id,
    issuer: one.issuer,
    claims: one.claims,
    addedBy: one.added_by,
    addedAt: one.added_at,
    lastUsedAt: one.last_used_at ?? null,
    works: one.works,
  };
}
