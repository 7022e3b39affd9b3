import { listPluginDependencies, manifestFromData, OpsError, satisfiesRange } from '@ops-center/manifest-schema';
import type { PassedOn } from './store.js';

/** A plugin that somebody named, and the version when they named one. */
export interface NamedPlugin {
  readonly slug: string;
  readonly version?: string;
}

/**
 * The named plugins, each in the named version or its highest, and all that they need: of each dependency the highest
 * version that fits, again with what it needs. What is optional comes along when it is there.
 * @param find all versions of a plugin, newest first
 * @throws OpsError plugin.not_found, version.not_found, install.dependency_missing
 */
export async function chooseVersions(
  named: readonly NamedPlugin[],
  find: (slug: string) => Promise<readonly PassedOn[]>,
): Promise<readonly PassedOn[]> {
  const chosen = new Map<string, PassedOn>();
  const pending: PassedOn[] = [];
  const take = (row: PassedOn): void => {
    const name = `${row.slug} ${row.version}`;
    if (chosen.has(name)) return;
    if (row.mirroredFrom !== null) throw ofOrigin(row.slug, row.mirroredFrom);
    chosen.set(name, row);
    pending.push(row);
  };
  for (const one of named) take(await findNamed(one, find));
  for (let row = pending.shift(); row !== undefined; row = pending.shift()) {
    const manifest = manifestFromData(row.manifest);
    for (const { slug, version, optional } of manifest === undefined ? [] : listPluginDependencies(manifest)) {
      const fitting = best((await find(slug)).filter((other) => satisfiesRange(other.version, version)));
      if (fitting !== undefined) take(fitting);
      else if (!optional) {
        throw new OpsError('install.dependency_missing', `${row.slug} ${row.version} needs ${slug} ${version}`);
      }
    }
  }
  return [...chosen.values()];
}

async function findNamed(
  { slug, version }: NamedPlugin,
  find: (slug: string) => Promise<readonly PassedOn[]>,
): Promise<PassedOn> {
  const rows = await find(slug);
  if (rows.length === 0) throw new OpsError('plugin.not_found', `there is no published plugin ${slug}`);
  const found = version === undefined ? best(rows) : rows.find((row) => row.version === version);
  if (found === undefined) throw new OpsError('version.not_found', `${slug} has no published version ${version}`);
  return found;
}

/** The highest that was not withdrawn and is no prerelease; others only when there is none of those. */
function best(rows: readonly PassedOn[]): PassedOn | undefined {
  const usable = rows.filter(({ yankReason }) => yankReason === null);
  return usable.find(({ isPrerelease }) => !isPrerelease) ?? usable[0] ?? rows[0];
}

/** Its signature names its origin; an archive is imported under the name of the registry that it is from. */
function ofOrigin(slug: string, registry: string): OpsError {
  return new OpsError(
    'usage.invalid',
    `${slug} is mirrored from ${registry}, and no archive of this registry can hold it`,
    {
      hint: 'Make the archive at that registry.',
    },
  );
}
