import { OpsError } from '@ops-center/manifest-schema';
import type { PublishedVersion } from '@ops-center/registry-client';
import type { Connection, Deps } from '../deps.js';
import { readNamedPlugin, readNamedVersion } from '../publish/named-version.js';
import { loginNeeded } from './session.js';

/** A version with what is said about it now. */
export interface MarkedVersion {
  readonly slug: string;
  readonly version: string;
  readonly yanked: string | null;
  readonly deprecated: string | null;
  readonly replacement: string | null;
}

const LONGEST_REASON = 1000;

/** Withdraws a version, or brings it back. @throws OpsError usage.invalid, version.not_found, auth.* */
export async function yankVersion(
  deps: Pick<Deps, 'connect'>,
  request: { readonly target: string; readonly reason: string; readonly undo: boolean },
): Promise<MarkedVersion> {
  const { slug, version } = readNamedVersion(request.target);
  const reason = readReason(request.reason);
  const { client } = await connectLoggedIn(deps);
  return marked(request.undo ? await client.unyank(slug, version, reason) : await client.yank(slug, version, reason));
}

export interface DeprecateRequest {
  readonly target: string;
  readonly reason?: string | undefined;
  readonly replacement?: string | undefined;
  readonly undo: boolean;
}

export interface Deprecated {
  readonly slug: string;
  readonly versions: readonly MarkedVersion[];
}

/** Marks a version, or all of a plugin, as deprecated; or takes the mark off. */
export async function deprecatePlugin(deps: Pick<Deps, 'connect'>, request: DeprecateRequest): Promise<Deprecated> {
  const { slug, version } = readNamedPlugin(request.target);
  const of = version === undefined ? {} : { version };
  const { replacement, undo } = request;
  if (undo && (replacement !== undefined || request.reason !== undefined)) {
    throw new OpsError('usage.invalid', '--undo stands alone');
  }
  if (!undo && request.reason === undefined) {
    throw new OpsError('usage.missing_input', 'say why: whoever uses the plugin reads it', { hint: 'Give --reason.' });
  }
  const reason = undo ? '' : readReason(request.reason ?? '');
  const { client } = await connectLoggedIn(deps);
  const { data } = undo
    ? await client.undeprecate(slug, of)
    : await client.deprecate(slug, { ...of, reason, ...(replacement === undefined ? {} : { replacement }) });
  return { slug, versions: data.map(marked) };
}

async function connectLoggedIn(deps: Pick<Deps, 'connect'>): Promise<Connection> {
  const connection = await deps.connect();
  if (!connection.hasToken) throw loginNeeded(connection.registry);
  return connection;
}

function readReason(text: string): string {
  const reason = text.trim();
  if (reason !== '' && reason.length <= LONGEST_REASON && !/\p{Cc}/u.test(reason)) return reason;
  throw new OpsError('usage.invalid', `--reason takes one line of 1 to ${LONGEST_REASON} characters`);
}

function marked({ slug, version, yanked, deprecated, replacement }: PublishedVersion): MarkedVersion {
  return {
    slug,
    version,
    yanked: yanked ?? null,
    deprecated: deprecated ?? null,
    replacement: replacement ?? null,
  };
}
