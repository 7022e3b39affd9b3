import { describePermission, type Finding } from '@ops-center/manifest-schema';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import type { PluginRow } from '../plugins/store.js';
import { permissionNames, type StoredManifest } from '../versions/manifest-facts.js';
import { judge, reasonToHold, type Check } from './rules.js';
import { findCriticalPermissions, findSimilarSlugs, hasPublished } from './store.js';

export interface Review {
  readonly checks: readonly Check[];
  /** Why the version is held; undefined: it may be published. */
  readonly holdReason: string | undefined;
}

/** Decides, inside the transaction that would publish a version, whether an administrator must look at it first. */
export async function reviewVersion(
  tx: Database,
  { config }: Pick<Deps, 'config'>,
  plugin: Pick<PluginRow, 'id' | 'slug' | 'organisationId' | 'publishedAt'>,
  manifest: StoredManifest,
): Promise<Review> {
  const rules = config.reviewRules;
  if (rules.length === 0) return { checks: [], holdReason: undefined };
  const critical = permissionNames(manifest).filter((name) => describePermission(name).risk === 'critical');
  const known = critical.length === 0 ? [] : await findCriticalPermissions(tx, plugin.id);
  const checks = judge(rules, {
    isKnownPublisher: await hasPublished(tx, plugin.organisationId),
    // A plugin that people trust is worth buying: its first version by somebody else is looked at.
    isHandedOn: plugin.publishedAt !== null && !(await hasPublished(tx, plugin.organisationId, plugin.id)),
    newCriticalPermissions: critical.filter((name) => !known.includes(name)),
    similarSlugs:
      plugin.publishedAt === null && rules.includes('similar-name') ? await findSimilarSlugs(tx, plugin) : [],
  });
  return { checks, holdReason: reasonToHold(checks) };
}

/** The checks that every bundle passed before anything of it was stored. */
export function checksOfUpload(warnings: readonly Finding[]): Check[] {
  return [
    { name: 'bundle', outcome: 'passed', findings: warnings, details: {} },
    { name: 'signature', outcome: 'passed', findings: [], details: {} },
  ];
}
