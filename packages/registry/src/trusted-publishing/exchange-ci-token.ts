import { createHash } from 'node:crypto';
import { OpsError } from '@ops-center/manifest-schema';
import type { CiToken, CiTokenRequest } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { roleAllows, type Scope } from '../identity/actor.js';
import { issueToken } from '../identity/issue-token.js';
import { holdMember } from '../identity/store.js';
import { findPlugin, type PluginRow } from '../plugins/store.js';
import { claimsText, fitsClaims, isOfOwner, shownClaims } from './ci-issuer.js';
import {
  findTrustedPublishers,
  holdTrustedPublisher,
  noteUse,
  takeCiToken,
  type TrustedPublisherRow,
} from './store.js';
import { refused, verifyCiToken, type CiJob } from './verify-ci-token.js';

const LIFE_MS = 15 * 60_000;
const SCOPES: readonly Scope[] = ['plugins:read', 'plugins:publish'];

/**
 * Gives a CI job that is a trusted publisher of a plugin a token for that plugin, for 15 minutes. The job's own token
 * is good for that once. It acts with the rights of the owner who trusts it, as they are at each request.
 * @throws OpsError auth.ci_token_refused, auth.ci_not_trusted, auth.issuer_unavailable
 */
export async function exchangeCiToken(
  deps: Pick<Deps, 'db' | 'now' | 'newId' | 'config' | 'issuerKeys'>,
  { request, requestId }: { readonly request: CiTokenRequest; readonly requestId: string },
): Promise<CiToken> {
  const job = await verifyCiToken(deps, request.token);
  const plugin = await findPlugin(deps.db, { slug: request.plugin });
  const isThere = plugin !== undefined && plugin.deletedAt === null;
  const entries = isThere ? await findTrustedPublishers(deps.db, plugin.id, job.issuer) : [];
  const entry = entries.find(({ claims }) => fitsClaims(claims, job.claims));
  // A plugin that is not there answers as one that does not trust the job: nobody learns names by asking.
  if (plugin === undefined || entry === undefined) throw notTrusted(request.plugin, job, entries);
  return await issue(deps, { job, plugin, entry, requestId });
}

async function issue(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  {
    job,
    plugin,
    entry,
    requestId,
  }: {
    readonly job: CiJob;
    readonly plugin: PluginRow;
    readonly entry: TrustedPublisherRow;
    readonly requestId: string;
  },
): Promise<CiToken> {
  return await deps.db.transaction(async (tx) => {
    const now = deps.now();
    const role = await holdMember(tx, entry.organisationId, entry.createdBy);
    if (role === undefined || !roleAllows('plugins:publish', role)) {
      throw new OpsError('auth.ci_not_trusted', 'the owner who trusted this job may not publish any more', {
        hint: `An owner confirms it: \`ops-center plugin trusted-publisher add ${plugin.slug}\` with the same values.`,
      });
    }
    if (!(await holdTrustedPublisher(tx, entry.id))) throw notTrusted(plugin.slug, job, []);
    const jtiSha256 = createHash('sha256').update(job.jti).digest('hex');
    if (!(await takeCiToken(tx, { issuer: job.issuer, jtiSha256, expiresAt: job.expiresAt }, now))) {
      throw refused('it was used already');
    }
    const issued = await issueToken(tx, deps, {
      userId: entry.createdBy,
      organisationId: plugin.organisationId,
      plugins: [plugin.slug],
      name: `CI job of ${entry.claims['repository'] ?? entry.claims['project_path'] ?? 'another issuer'}`.slice(0, 100),
      issuedBy: 'ci',
      scopes: SCOPES,
      lifetimeMs: LIFE_MS,
      trustedPublisherId: entry.id,
    });
    await noteUse(tx, entry.id, now);
    await recordAudit(tx, deps, {
      action: 'token.exchange',
      actor: { userId: entry.createdBy },
      subjectType: 'token',
      subjectId: issued.id,
      organisationId: plugin.organisationId,
      details: {
        plugin: plugin.slug,
        prefix: issued.prefix,
        issuer: job.issuer,
        claims: claimsText(shownClaims(job.kind, job.claims, [entry.claims])).slice(0, 1000),
        run: (job.claims['run_id'] ?? job.claims['job_id'] ?? '').slice(0, 100),
      },
      requestId,
    });
    return {
      token: issued.token,
      plugin: plugin.slug,
      publisher: plugin.publisher,
      scopes: [...SCOPES],
      expires_at: issued.expiresAt.toISOString(),
    };
  });
}

/** Shows what is expected beside what was presented, to jobs of the account that an entry names only. */
function notTrusted(slug: string, job: CiJob, entries: readonly TrustedPublisherRow[]): OpsError {
  const told = entries.map(({ claims }) => claims).filter((claims) => isOfOwner(job.kind, claims, job.claims));
  const presented = claimsText(shownClaims(job.kind, job.claims, told));
  const expected = told.map((claims) => `  ${claimsText(claims)}`).join('\n');
  const beside = told.length === 0 ? '' : `\nexpected (one of):\n${expected}`;
  return new OpsError(
    'auth.ci_not_trusted',
    `this CI job is no trusted publisher of ${slug}\npresented:\n  ${presented}${beside}`,
    { hint: `An owner adds it: \`ops-center plugin trusted-publisher add ${slug}\`.` },
  );
}
