import { isVersion } from '@ops-center/manifest-schema';
import type { PluginIndex } from '@ops-center/registry-client';
import { badAnswer } from './failures.js';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;

/**
 * What the contract leaves open and this registry relies on: the index is of the name that was asked for, its times are
 * times, and it has each version once.
 * @throws OpsError upstream.bad_answer
 */
export function requireSoundIndex(slug: string, index: PluginIndex): void {
  if (index.slug !== slug) throw badAnswer(`asked for ${slug}, it answers ${index.slug}`);
  const times = [
    ...index.versions.map((one) => one.published_at),
    ...index.keys.flatMap((one) => [one.not_before, one.expires_at, one.revoked_at, one.compromised_since]),
    ...(index.rotations ?? []).map((one) => one.accepted_at),
    ...(index.advisories ?? []).map((one) => one.published_at),
  ];
  const wrong = times.find((one) => one !== undefined && !(INSTANT.test(one) && Number.isFinite(Date.parse(one))));
  if (wrong !== undefined) throw badAnswer(`${JSON.stringify(wrong.slice(0, 50))} is no time`);
  const numbers = index.versions.map(({ version }) => version.replace(/\+.*$/, ''));
  if (index.versions.some(({ version }) => !isVersion(version))) throw badAnswer('it has a version that is none');
  if (new Set(numbers).size !== numbers.length) throw badAnswer('it has one version twice');
  const keyIds = index.keys.map((key) => key.key_id);
  if (new Set(keyIds).size !== keyIds.length) throw badAnswer('it has one key twice');
}
