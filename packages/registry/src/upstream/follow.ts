import type { PluginIndex } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { announce } from '../installations/event-store.js';
import { writeQuarantine } from '../moderation/store.js';
import { importPublisher } from '../offline/import-publisher.js';
import { lockPlugin, type PluginRow } from '../plugins/store.js';
import { reproject } from '../versions/project.js';
import { writeDeprecation, writeYank } from '../versions/store.js';
import { findMirroredVersions, type MirroredVersion, type Pin } from './store.js';
import type { NameTrust } from './trust.js';

/** What the other registry says now, and how much of it counts. */
export interface Followed {
  readonly index: PluginIndex;
  /** Undefined: who publishes it there is not who did; then only what takes something away is followed. */
  readonly trust: NameTrust | undefined;
}

const MOST_REASON = 1000;

/**
 * Does to the versions that are here what was done to them at the other registry since: withdrawn, deprecated, banned,
 * and back; keys that were revoked. What an administrator of this registry said stands.
 * @returns what the pin keeps of it
 */
export async function followIndex(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  pin: Pin & { readonly pluginId: string },
  { index, trust }: Followed,
): Promise<Pick<Pin, 'withdrawn' | 'advisories'>> {
  const { slug } = index;
  if (trust !== undefined) {
    const { taken, rotations } = trust;
    const publisher = { slug: index.publisher, name: index.publisher };
    await importPublisher(tx, deps, { ...publisher, keys: [...taken], rotations: [...rotations] });
  }
  const plugin = await lockPlugin(tx, pin.pluginId);
  const versions = await findMirroredVersions(tx, pin.pluginId);
  const changed = new Set<string>();
  for (const version of versions) {
    const entry = index.versions.find((one) => one.version === version.version && one.sha256 === version.sha256);
    if (entry === undefined) continue;
    if (await followOverlays(tx, deps, version, entry, trust !== undefined)) changed.add(version.id);
  }
  const withdrawn = await followWithdrawals(tx, deps, plugin, { pin, index, versions, changed });
  for (const id of changed) await reproject(tx, plugin, id, deps.now());
  if (changed.size > 0) {
    await recordAudit(tx, deps, {
      action: 'upstream.follow',
      actor: 'operator',
      subjectType: 'plugin',
      subjectId: plugin.id,
      organisationId: plugin.organisationId,
      details: { plugin: slug, registry: pin.registry, versions: changed.size },
    });
  }
  return { withdrawn, advisories: index.advisories ?? [] };
}

type Entry = PluginIndex['versions'][number];

async function followOverlays(
  tx: Database,
  { now }: Pick<Deps, 'now'>,
  version: MirroredVersion,
  entry: Entry,
  mayGiveBack: boolean,
): Promise<boolean> {
  const yanked = entry.yanked ?? null;
  const deprecated = entry.deprecated ?? null;
  const replacement = deprecated === null ? null : (entry.replacement ?? null);
  const followsYank = yanked !== version.yankReason && (yanked !== null || mayGiveBack);
  const isOther = deprecated !== version.deprecation || replacement !== version.replacement;
  const followsDeprecation = isOther && (deprecated !== null || mayGiveBack);
  if (followsYank) await writeYank(tx, version.id, yanked, now());
  if (followsDeprecation) {
    const deprecation = deprecated === null ? null : { reason: deprecated, replacement };
    await writeDeprecation(tx, [version.id], deprecation, now());
  }
  return followsYank || followsDeprecation;
}

/** Quarantines what was withdrawn there, and gives back only what was quarantined for that. */
async function followWithdrawals(
  tx: Database,
  { now }: Pick<Deps, 'now'>,
  plugin: PluginRow,
  about: {
    readonly pin: Pin;
    readonly index: PluginIndex;
    readonly versions: readonly MirroredVersion[];
    readonly changed: Set<string>;
  },
): Promise<string[]> {
  const { pin, index, versions, changed } = about;
  const kept: string[] = [];
  for (const version of versions) {
    const said = (index.withdrawn ?? []).find(
      (one) => one.version === version.version && one.sha256 === version.sha256,
    );
    const isOurs = pin.withdrawn.includes(version.version);
    if (said !== undefined && (isOurs || version.quarantineReason === null)) kept.push(version.version);
    const reason =
      said === undefined ? null : `${said.status} at ${pin.registry}: ${said.reason}`.slice(0, MOST_REASON);
    const sets = reason !== null && version.quarantineReason === null;
    // It must be offered again, not only be gone from the list of those that are withdrawn.
    const isBack = index.versions.some((one) => one.version === version.version && one.sha256 === version.sha256);
    const isStill = version.quarantineReason?.includes(` at ${pin.registry}: `) === true;
    const lifts = reason === null && isOurs && isBack && isStill;
    if (reason === null && isOurs && !isBack) kept.push(version.version);
    if (!sets && !lifts) continue;
    await writeQuarantine(tx, version.id, reason, now());
    const event = reason === null ? 'released' : 'quarantined';
    await announce(tx, now(), {
      pluginId: plugin.id,
      versionId: version.id,
      event,
      data: { reason: reason ?? `offered again by ${pin.registry}` },
    });
    changed.add(version.id);
  }
  return kept;
}
