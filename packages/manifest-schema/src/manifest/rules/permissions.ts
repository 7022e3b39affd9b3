import { PERMISSIONS, describePermission } from '../catalogue/permissions.js';
import { suggestion } from '../did-you-mean.js';
import { joinPointer, shown } from '../pointer.js';
import { reportRepeated } from './duplicates.js';
import type { LooseManifest, Rule } from '../report.js';

type Source = NonNullable<NonNullable<LooseManifest['permissions']>[number]>;

export const checkPermissions: Rule = ({ permissions }, report) => {
  for (const [index, source] of (permissions ?? []).entries()) {
    const name = source === undefined ? undefined : permissionName(source);
    if (name === undefined || describePermission(name).known) continue;
    report(
      'manifest.permissions.unknown',
      pointerOf(source, index),
      `the platform has no permission ${shown(name)}${suggestion(name, Object.keys(PERMISSIONS))}`,
      {
        hint: 'people are shown it as a risk of at least medium',
      },
    );
  }
  reportRepeated(permissions, permissionName, (source, index, name) => {
    report(
      'manifest.field.duplicate',
      pointerOf(source, index),
      `the permission ${shown(name)} is already in this list`,
      { hint: 'remove one of the two', fix: { kind: 'remove' } },
    );
  });
};

function permissionName(source: Source): string | undefined {
  return typeof source === 'string' ? source : source.name;
}

function pointerOf(source: Source | undefined, index: number): string {
  return typeof source === 'string' ? joinPointer('/permissions', index) : joinPointer('/permissions', index, 'name');
}

/** Tells whether a manifest declares a permission, itself or by a wildcard. */
export function hasPermission(manifest: LooseManifest, wanted: RegExp): boolean {
  return (manifest.permissions ?? []).some(
    (source) => source !== undefined && wanted.test(permissionName(source) ?? ''),
  );
}
