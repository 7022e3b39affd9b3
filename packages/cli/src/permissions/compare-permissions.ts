import { describePermission, type PermissionDescription, type Risk } from '@ops-center/manifest-schema';

/** What a version asks for, beside what was asked for or agreed to before. */
export interface PermissionChange {
  /** Everything asked for now, the most dangerous first. */
  readonly all: readonly PermissionDescription[];
  /** Of those, what was not asked for before. */
  readonly added: readonly PermissionDescription[];
  /** Asked for before, and no longer. */
  readonly removed: readonly string[];
}

const ORDER: readonly Risk[] = ['critical', 'high', 'medium', 'low'];

/** @param before undefined when there was no version before */
export function comparePermissions(now: readonly string[], before: readonly string[] | undefined): PermissionChange {
  const all = [...new Set(now)].map(describePermission).sort(byRisk);
  const known = new Set(before ?? []);
  return {
    all,
    added: all.filter(({ permission }) => !known.has(permission)),
    removed: [...known].filter((permission) => !now.includes(permission)).sort(),
  };
}

/** The worst risk among permissions; undefined when there are none. */
export function worstRisk(permissions: readonly PermissionDescription[]): Risk | undefined {
  return ORDER.find((risk) => permissions.some((permission) => permission.risk === risk));
}

/** Whether `risk` is at least as bad as `floor`. */
export function isAtLeast(risk: Risk | undefined, floor: Risk): boolean {
  return risk !== undefined && ORDER.indexOf(risk) <= ORDER.indexOf(floor);
}

function byRisk(a: PermissionDescription, b: PermissionDescription): number {
  return ORDER.indexOf(a.risk) - ORDER.indexOf(b.risk) || (a.permission < b.permission ? -1 : 1);
}
