import { decodePublicKeyPem, findTimeFault, type Finding } from '@ops-center/manifest-schema';
import type { IndexVersion, PluginIndex, PublisherKey } from '@ops-center/registry-client';
import type { LockedPlugin } from './lock.js';
import { faultRemedy, faultText, findFaults } from './vulnerable.js';
import { trustedKey } from './release.js';
import { publisherOf } from './releases.js';

/** What is wrong, by the registry's index as it is now; the code without its `audit.`. */
export interface Remark {
  readonly about: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly hint: string;
}

/** Holds an installed plugin against what its registry says of it now. */
export function auditAgainstIndex(slug: string, entry: LockedPlugin, index: PluginIndex | undefined): Remark[] {
  const { version } = entry;
  if (index === undefined) {
    return [error('plugin_gone', `the registry no longer has ${slug}, or you may not see it`, uninstallHint(slug))];
  }
  const published = index.versions.find((one) => one.version === version);
  const publisher = published === undefined ? index.publisher : publisherOf(index, published);
  const owner = auditPublisher(slug, entry, { signed: publisher, owner: index.publisher });
  const known = [...owner, ...auditFaults(slug, version, index)];
  const withdrawn = index.withdrawn?.find((one) => one.version === version);
  if (withdrawn !== undefined) {
    const { status, reason } = withdrawn;
    const what = status === 'banned' ? slug : `${slug} ${version}`;
    const message = `${what} was ${status} by an administrator of the registry: ${reason}`;
    return [...known, error(status, message, `Disable it now: \`ops-center plugin disable ${slug}\`.`)];
  }
  if (published === undefined) {
    return [
      ...known,
      error(
        'version_gone',
        `${slug} ${version} was withdrawn from the registry: banned, quarantined or made private`,
        `Disable it, then update or uninstall it: \`ops-center plugin disable ${slug}\`.`,
      ),
    ];
  }
  return [
    ...known,
    ...auditVersion(slug, entry, published),
    ...auditKey(slug, entry, published, keysOf(index, publisher)),
  ];
}

/** What is installed stays its publisher's; that somebody else has the plugin now is a reason to ask before an update. */
function auditPublisher(
  slug: string,
  { publisher }: LockedPlugin,
  { signed, owner }: { readonly signed: string; readonly owner: string },
): Remark[] {
  if (publisher === null || publisher === owner) return [];
  const message = `${slug} was installed from ${publisher}, now it belongs to ${owner}`;
  const remark = publisher === signed ? warning : error;
  return [remark('publisher_changed', message, 'Ask both before you update it.')];
}

function keysOf(index: PluginIndex, publisher: string): readonly PublisherKey[] {
  if (publisher === index.publisher) return index.keys;
  return index.former_publishers?.find((one) => one.publisher === publisher)?.keys ?? [];
}

function auditFaults(slug: string, version: string, { advisories }: PluginIndex): Remark[] {
  return findFaults(slug, version, advisories).map((fault) => {
    const isGrave = fault.severity === 'critical' || fault.severity === 'high';
    return (isGrave ? error : warning)('vulnerable', faultText(fault), faultRemedy(fault));
  });
}

function auditVersion(slug: string, entry: LockedPlugin, published: IndexVersion): Remark[] {
  const remarks: Remark[] = [];
  const { version, sha256 } = entry;
  if (published.sha256 !== sha256 || published.tree_digest !== entry.treeDigest) {
    const message = `the registry serves other bytes as ${slug} ${version} than were installed`;
    remarks.push(error('bytes_changed', message, 'Tell the operator of the registry; versions never change.'));
  }
  if (published.yanked !== undefined) {
    const why = published.yanked === '' ? '' : `: ${published.yanked}`;
    remarks.push(warning('yanked', `${slug} ${version} was yanked${why}`, updateHint(slug)));
  }
  if (published.deprecated !== undefined) {
    const why = published.deprecated === '' ? '' : `: ${published.deprecated}`;
    remarks.push(warning('deprecated', `${slug} ${version} is deprecated${why}`, updateHint(slug)));
  }
  return remarks;
}

function auditKey(
  slug: string,
  { version, signedBy, keys }: LockedPlugin,
  published: IndexVersion,
  offered: readonly PublisherKey[],
): Remark[] {
  const remarks: Remark[] = [];
  if (published.key_id !== signedBy) {
    const message = `the registry says that ${published.key_id} signed ${slug} ${version}; what is installed was signed by ${signedBy}`;
    remarks.push(error('key_changed', message, 'Compare both with what the publisher says elsewhere.'));
  }
  for (const key of offered.filter(({ key_id }) => keys.some(({ keyId }) => keyId === key_id))) {
    const facts = trustedKey(key, '', decodePublicKeyPem);
    const fault = key.key_id === signedBy ? findTimeFault({ at: published.published_at }, facts) : undefined;
    if (fault?.code === 'signature.key_revoked') {
      const message = `${slug} ${version} is signed by ${key.key_id}, which was revoked as ${key.revoked_reason ?? 'unsafe'}`;
      remarks.push(error('key_revoked', message, `Disable it until it is signed anew: ${updateHint(slug)}`));
    } else if (key.revoked_reason === 'compromised') {
      const message = `${key.key_id}, which is pinned for ${slug}, was compromised later`;
      remarks.push(warning('key_compromised', message, updateHint(slug)));
    }
  }
  return remarks;
}

function error(about: string, message: string, hint: string): Remark {
  return { about, severity: 'error', message, hint };
}

function warning(about: string, message: string, hint: string): Remark {
  return { about, severity: 'warning', message, hint };
}

function updateHint(slug: string): string {
  return `Run \`ops-center plugin update ${slug}\`.`;
}

function uninstallHint(slug: string): string {
  return `Ask its publisher, or run \`ops-center plugin uninstall ${slug}\`.`;
}
