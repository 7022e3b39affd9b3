import { createHash } from 'node:crypto';
import {
  describePermission,
  listPermissions,
  OpsError,
  type DeclaredPermission,
  type ManifestShape,
} from '@ops-center/manifest-schema';
import type { AskedPermission } from '@ops-center/registry-client';
import type { StoredManifest } from '../versions/manifest-facts.js';

/** How somebody agrees: by names, or by the digest of all that is asked. */
export interface Consent {
  readonly permissions?: readonly string[] | undefined;
  readonly permissions_digest?: string | undefined;
}

/** What a version asks for, each permission once. A declared hook is the right to be told of its event. */
export function askedPermissions(manifest: StoredManifest): AskedPermission[] {
  const hooks = (manifest as Pick<ManifestShape, 'hooks'>).hooks ?? [];
  const declared: DeclaredPermission[] = [
    ...listPermissions(manifest),
    ...hooks.map(({ name }) => ({ permission: `hooks:${name}`, required: true })),
  ];
  const asked = new Map<string, AskedPermission>();
  for (const { permission, required, reason } of declared) {
    const { risk, description } = describePermission(permission);
    const before = asked.get(permission);
    asked.set(permission, {
      permission,
      risk,
      description,
      required: required || before?.required === true,
      ...(reason === undefined ? {} : { reason: reason.slice(0, 2000) }),
      ...(before?.reason === undefined ? {} : { reason: before.reason }),
    });
  }
  return [...asked.values()];
}

/** The digest of what is asked: whoever repeats it has seen these permissions and no others. */
export function permissionsDigest(asked: readonly AskedPermission[]): string {
  const lines = asked.map(({ permission, required }) => `${required ? 'required' : 'optional'} ${permission}`);
  return createHash('sha256').update(JSON.stringify(lines.sort())).digest('hex');
}

export function namesOf(asked: readonly AskedPermission[]): string[] {
  return asked.map(({ permission }) => permission);
}

/** Whether a request says anything about permissions. */
export function saysConsent(consent: Consent): boolean {
  return consent.permissions !== undefined || consent.permissions_digest !== undefined;
}

/**
 * The permissions that are granted by a consent. A version that asks for nothing needs none.
 * @throws OpsError installation.consent_required when the consent is not to what the version asks for
 */
export function grantedBy(
  {
    slug,
    version,
    asked,
  }: { readonly slug: string; readonly version: string; readonly asked: readonly AskedPermission[] },
  consent: Consent,
): string[] {
  const digest = permissionsDigest(asked);
  const { permissions: named, permissions_digest: named_digest } = consent;
  const agreed =
    named ?? (named_digest === digest || (asked.length === 0 && named_digest === undefined) ? namesOf(asked) : []);
  const missing = asked.filter(({ permission, required }) => required && !agreed.includes(permission));
  const unasked = agreed.filter((name) => !asked.some(({ permission }) => permission === name));
  const isOther = named_digest !== undefined && named_digest !== digest;
  if (missing.length === 0 && unasked.length === 0 && !isOther) return [...agreed];
  throw consentRequired({ slug, version, asked }, missing, unasked);
}

function consentRequired(
  {
    slug,
    version,
    asked,
  }: { readonly slug: string; readonly version: string; readonly asked: readonly AskedPermission[] },
  missing: readonly AskedPermission[],
  unasked: readonly string[],
): OpsError {
  const wants = missing.map(({ permission, risk }) => `${permission} (${risk})`).join(', ');
  const not = unasked.length === 0 ? '' : ` It does not ask for ${unasked.slice(0, 20).join(', ')}.`;
  return new OpsError(
    'installation.consent_required',
    wants === ''
      ? `the consent is not to what ${slug} ${version} asks for.${not}`
      : `${slug} ${version} asks for ${wants}.${not}`,
    {
      details: {
        plugin: slug,
        version,
        permissions: namesOf(asked).join(' '),
        permissions_digest: permissionsDigest(asked),
      },
    },
  );
}

/** Required permissions that were not granted before: what an update needs consent for. */
export function beyond(asked: readonly AskedPermission[], granted: readonly string[]): AskedPermission[] {
  return asked.filter(({ permission, required }) => required && !granted.includes(permission));
}

/** Of what was granted, what the version still asks for. */
export function kept(asked: readonly AskedPermission[], granted: readonly string[]): string[] {
  return namesOf(asked).filter((permission) => granted.includes(permission));
}
