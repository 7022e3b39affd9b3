import path from 'node:path';
import { encodePublicKeyPem, isSlug, OpsError } from '@ops-center/manifest-schema';
import { requireRegistry } from '../config.js';
import type { Deps } from '../deps.js';
import type { TrustPin } from '../install/trust.js';
import { readPublicKey } from '../io/keystore.js';
import { readUserTrust, trustFilePath, writeUserTrust } from '../io/trust-file.js';
import { registryFor } from '../registries.js';

export interface TrustRequest {
  readonly action: 'list' | 'add' | 'remove';
  /** A PEM file to add, the id of a key to remove. */
  readonly key?: string | undefined;
  readonly publisher?: string | undefined;
  readonly plugin?: string | undefined;
  readonly anyRegistry: boolean;
}

export interface TrustResult {
  readonly file: string;
  /** Whether the file was changed. */
  readonly changed: boolean;
  /** All pins after that. */
  readonly pins: readonly Omit<TrustPin, 'publicKey'>[];
}

/** Lists, adds or removes keys that are trusted before anything is installed. */
export async function changeTrust(deps: Pick<Deps, 'config' | 'cwd'>, request: TrustRequest): Promise<TrustResult> {
  const { home } = deps.config;
  const before = await readUserTrust(home);
  const after = await changed(deps, request, before);
  if (after !== before) await writeUserTrust(home, after);
  const pins = after.map(({ keyId, registry, publisher, plugin }) => ({ keyId, registry, publisher, plugin }));
  return { file: trustFilePath(home), changed: after !== before, pins };
}

async function changed(
  deps: Pick<Deps, 'config' | 'cwd'>,
  request: TrustRequest,
  before: readonly TrustPin[],
): Promise<readonly TrustPin[]> {
  const { action, key } = request;
  if (action === 'list') {
    if (key === undefined) return before;
    throw new OpsError('usage.invalid', '`keys trust list` takes no key');
  }
  if (key === undefined) {
    throw new OpsError('usage.missing_input', `\`keys trust ${action}\` needs a key`, {
      hint: action === 'add' ? 'Name the PEM file of a public key.' : 'Name the id of a key, as the list shows it.',
    });
  }
  return action === 'add' ? addPin(deps, request, key, before) : removePin(request, key, before);
}

async function addPin(
  deps: Pick<Deps, 'config' | 'cwd'>,
  { publisher, plugin, anyRegistry }: TrustRequest,
  file: string,
  before: readonly TrustPin[],
): Promise<readonly TrustPin[]> {
  const subject = publisher ?? plugin;
  if (subject === undefined || (publisher !== undefined && plugin !== undefined)) {
    throw new OpsError('usage.missing_input', 'nothing says what the key may sign', {
      hint: 'Give --publisher NAME for all of its plugins, or --plugin ID for one.',
    });
  }
  if (!isSlug(subject)) {
    throw new OpsError('usage.invalid', `"${subject.slice(0, 100)}" is not the name of a publisher or plugin`);
  }
  const key = await readPublicKey(path.resolve(deps.cwd, file));
  const pin: TrustPin = {
    keyId: key.keyId,
    publicKey: encodePublicKeyPem(key),
    registry: anyRegistry ? null : registryOf(deps.config, plugin),
    publisher: publisher ?? null,
    plugin: plugin ?? null,
  };
  return before.some((other) => JSON.stringify(other) === JSON.stringify(pin)) ? before : [...before, pin];
}

/** A publisher's name means something on one registry only; a plugin may come as a file. */
function registryOf(config: Deps['config'], plugin: string | undefined): string | null {
  return plugin === undefined ? requireRegistry(config) : (registryFor(config, plugin) ?? null);
}

function removePin(
  { publisher, plugin }: TrustRequest,
  keyId: string,
  before: readonly TrustPin[],
): readonly TrustPin[] {
  const left = before.filter(
    (pin) =>
      pin.keyId !== keyId ||
      (publisher !== undefined && pin.publisher !== publisher) ||
      (plugin !== undefined && pin.plugin !== plugin),
  );
  if (left.length < before.length) return left;
  throw new OpsError('key.not_found', `the key ${keyId.slice(0, 100)} is not among the trusted ones`, {
    hint: '`ops-center keys trust list` shows them.',
  });
}
