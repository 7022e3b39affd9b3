import { compareVersions } from '../manifest/version.js';
import { decodeField, type Envelope } from './envelope.js';
import { followRotations, mayPassOn, type AcceptedRotation } from './key-chain.js';
import { decodePluginTransfer, verifyPluginTransfer } from './transfer-statement.js';
import { keyIdOf, type PublicKey } from './keys.js';
import type { TrustedKey } from './verify.js';

/** A plugin changed its publisher, as a registry tells of it. */
export interface AcceptedTransfer {
  /** What the old publisher signed; undefined when nobody did. */
  readonly envelope: Envelope | undefined;
  /** RFC 3339: when the registry made the change. */
  readonly acceptedAt: string;
}

/** What a registry says of a publisher's keys: it can only take trust away here. */
export interface PublisherFacts {
  readonly keys: readonly TrustedKey[];
  readonly rotations: readonly AcceptedRotation[];
}

/** A plugin that is installed, and who is said to publish it now. */
export interface HandedOn {
  readonly plugin: string;
  readonly registry: string;
  /** Slug of the publisher whose keys are pinned. */
  readonly from: string;
  readonly to: string;
  /** The version that is installed, which `from` signed. */
  readonly installed: string;
}

const MAX_TRANSFERS = 100;

/**
 * Finds the keys of the new publisher that the pinned keys of the old one name, by statements that these have signed: no
 * registry can make one. Pure and offline. A statement from before the installed version is an old one, of a plugin that
 * came back since, and counts for nothing; nor does what a compromised or expired key signed away.
 *
 * @param transfers oldest first
 * @returns undefined when nothing proves the change
 * @throws OpsError signature.* when a statement that claims to be by a trusted key is not
 */
export function followTransfers(
  pins: readonly PublicKey[],
  { plugin, registry, from, to, installed }: HandedOn,
  transfers: readonly AcceptedTransfer[],
  factsOf: (publisher: string) => PublisherFacts,
): readonly PublicKey[] | undefined {
  const reached = new Map<string, readonly PublicKey[]>();
  const reach = (publisher: string, keys: readonly PublicKey[]): void => {
    const { rotations, keys: facts } = factsOf(publisher);
    const all = [...(reached.get(publisher) ?? []), ...keys];
    reached.set(publisher, followRotations(all, rotations, { publisher, registry }, facts));
  };
  reach(from, pins);
  for (const { envelope, acceptedAt } of transfers.slice(-MAX_TRANSFERS)) {
    if (envelope === undefined) continue;
    const { publisher, lastVersion } = decodePluginTransfer(decodeField(envelope.payload));
    if (compareVersions(installed, lastVersion) > 0) continue;
    const signers = envelope.signatures.map(({ keyid }) => keyid);
    const known = (reached.get(publisher) ?? []).filter((key) => signers.includes(keyIdOf(key.bytes)));
    const [key] = known;
    if (key === undefined) continue;
    const fact = factsOf(publisher).keys.find((one) => keyIdOf(one.key.bytes) === keyIdOf(key.bytes));
    if (!mayPassOn(fact, acceptedAt)) continue;
    const { statement, keys } = verifyPluginTransfer(envelope, { plugin, publisher, registry }, [fact ?? { key }]);
    reach(statement.to, keys);
  }
  return reached.get(to);
}
