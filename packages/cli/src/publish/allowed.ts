import path from 'node:path';
import type { Bundle } from '@ops-center/bundle';
import { OpsError } from '@ops-center/manifest-schema';
import type { PluginIndex, WellKnown, WhoAmI } from '@ops-center/registry-client';
import type { ReadySignature } from './signature.js';

/** Before anything is read: whether the token may publish at all. @throws OpsError auth.forbidden */
export function requirePublishScope(who: WhoAmI): void {
  const { scopes } = who.token;
  if (scopes.includes('plugins:publish') || scopes.includes('admin')) return;
  throw new OpsError('auth.forbidden', 'the token does not allow publishing', {
    hint: `It allows ${scopes.join(', ') || 'nothing'}. Ask for a token with plugins:publish.`,
  });
}

/** Whether the registry takes a bundle of this size. @throws OpsError request.too_large */
export function requireAcceptableSize(bundle: Bundle, { limits }: WellKnown): void {
  const unpacked = bundle.entries.reduce((sum, entry) => sum + entry.size, 0);
  const over =
    bundle.size > limits.archive_bytes
      ? `it has ${bundle.size} bytes, the registry takes ${limits.archive_bytes}`
      : unpacked > limits.unpacked_bytes
        ? `it unpacks to ${unpacked} bytes, the registry takes ${limits.unpacked_bytes}`
        : bundle.entries.length > limits.entries
          ? `it has ${bundle.entries.length} files, the registry takes ${limits.entries}`
          : undefined;
  if (over !== undefined) throw new OpsError('request.too_large', `the bundle is too large: ${over}`);
}

/**
 * The organisation to publish under: the plugin's, the named one, or the only one there is.
 * @throws OpsError auth.forbidden, plugin.name_taken, usage.missing_input
 */
export function choosePublisher(who: WhoAmI, index: PluginIndex | undefined, wanted: string | undefined): string {
  const mine = who.organisations.map(({ slug }) => slug);
  if (wanted !== undefined && !mine.includes(wanted)) {
    throw new OpsError('auth.forbidden', `${who.user.email} is not in the organisation ${wanted.slice(0, 100)}`, {
      hint: `Your organisations are ${mine.join(', ') || 'none'}.`,
    });
  }
  if (index !== undefined) {
    if (mine.includes(index.publisher) && (wanted === undefined || wanted === index.publisher)) return index.publisher;
    throw new OpsError('plugin.name_taken', `the plugin ${index.slug} belongs to ${index.publisher}`);
  }
  const chosen = wanted ?? (mine.length === 1 ? mine[0] : undefined);
  if (chosen !== undefined) return chosen;
  if (mine.length === 0)
    throw new OpsError('auth.forbidden', `${who.user.email} is in no organisation that could publish`);
  throw new OpsError('usage.missing_input', `the account has several organisations: ${mine.join(', ')}`, {
    hint: 'Give --publisher with one of them.',
  });
}

/**
 * Whether the registry will take a signature by this key: a registered one, or the first of a publisher without any.
 * @throws OpsError publish.key_not_registered, signature.publisher_mismatch
 */
export function requireUsableKey(
  { who, publisher, file }: { readonly who: WhoAmI; readonly publisher: string; readonly file: string },
  registered: readonly string[],
  signature: ReadySignature,
): void {
  if (registered.includes(signature.keyId)) return;
  if (registered.length > 0) {
    throw new OpsError('publish.key_not_registered', `the key ${signature.keyId} is not registered for ${publisher}`, {
      hint: `Register it with \`ops-center keys register\`, or sign with a registered key: ${registered.slice(0, 5).join(', ')}.`,
    });
  }
  const { scopes } = who.token;
  if (!scopes.includes('keys:write') && !scopes.includes('admin')) {
    throw new OpsError(
      'publish.key_not_registered',
      `${publisher} has no signing key yet, and this token may not register one`,
      {
        hint: 'Publish the first version with a token that has keys:write.',
      },
    );
  }
  if (signature.publicKey === undefined) {
    throw new OpsError(
      'publish.key_not_registered',
      `the public key ${signature.keyId} is not on this machine, so it cannot be registered`,
      {
        hint: 'Publish where the key is, or sign anew with --key.',
      },
    );
  }
  if (!signature.namesPublisher) {
    throw new OpsError(
      'signature.publisher_mismatch',
      `the signature names no publisher, and the first key of ${publisher} is registered only by one that does`,
      {
        where: `${file}.sig`,
        hint: `Sign again: \`ops-center plugin sign ${path.basename(file)} --publisher ${publisher}\`.`,
      },
    );
  }
}
