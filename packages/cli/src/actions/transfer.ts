import {
  compareVersions,
  decodePublicKeyPem,
  isSlug,
  OpsError,
  pluginTransferFor,
  serialiseEnvelope,
  signKeyStatement,
} from '@ops-center/manifest-schema';
import type { TransferOffer } from '@ops-center/registry-client';
import type { Connection, Deps } from '../deps.js';
import { defaultKeyFiles, readSigningKey } from '../io/keystore.js';
import { existingPassphrase } from '../io/passphrase.js';
import { withKeyHints } from '../publish/key-refusals.js';
import { loginNeeded } from './session.js';

export interface TransferRequest {
  /** `list`, `offer`, `accept` or `cancel`. */
  readonly action: string;
  readonly plugin?: string | undefined;
  readonly to?: string | undefined;
  /** A path, `env:NAME` or `-`; the default key without it. */
  readonly key?: string | undefined;
  readonly passphraseFd?: number | undefined;
  /** Sign nothing: installations are asked then. */
  readonly unsigned: boolean;
  readonly yes: boolean;
}

export interface OfferedPlugin {
  readonly plugin: string;
  readonly from: string;
  readonly to: string;
  readonly signed: boolean;
  readonly expiresAt: string;
}

export interface PluginTransfers {
  readonly registry: string;
  /** What was done; null for a list. */
  readonly change: {
    readonly became: 'offered' | 'accepted' | 'withdrawn' | 'declined';
    readonly offer: OfferedPlugin;
  } | null;
  /** Open offers by and to the organisations of the account; null after a change. */
  readonly offers: readonly OfferedPlugin[] | null;
}

type TransferDeps = Pick<Deps, 'config' | 'connect' | 'cwd' | 'now' | 'prompts' | 'readInput'>;

/**
 * Offers a plugin to another organisation, accepts or ends such an offer, or lists them.
 * @throws OpsError usage.*, plugin.not_found, transfer.*, key.*, auth.*
 */
export async function managePluginTransfers(deps: TransferDeps, request: TransferRequest): Promise<PluginTransfers> {
  const { action } = request;
  if (action !== 'offer' && (request.to ?? request.key) !== undefined) {
    throw new OpsError('usage.invalid', '--to and --key belong to offer');
  }
  const plugin = action === 'list' ? undefined : readPlugin(request.plugin);
  if (action === 'list' && request.plugin !== undefined) throw new OpsError('usage.invalid', 'list takes no plugin');
  const { client, registry, hasToken } = await deps.connect();
  if (!hasToken) throw loginNeeded(registry);
  const done = (became: NonNullable<PluginTransfers['change']>['became'], offer: TransferOffer): PluginTransfers => ({
    registry,
    change: { became, offer: describe(offer) },
    offers: null,
  });
  if (plugin === undefined) {
    const open = await findOffers(client);
    return { registry, change: null, offers: open.map(({ offer }) => describe(offer)) };
  }
  if (action === 'offer') return done('offered', await offer(deps, client, plugin, request));
  const open = (await findOffers(client)).find(
    (one) => one.offer.plugin === plugin && (action !== 'accept' || one.isTo),
  );
  if (open === undefined)
    throw new OpsError('transfer.not_found', `${plugin} is offered to none of your organisations`);
  if (action === 'accept') return done('accepted', await client.acceptTransfer(open.offer.to, open.offer.id));
  await client.cancelTransfer(open.isFrom ? open.offer.from : open.offer.to, open.offer.id);
  return done(open.isFrom ? 'withdrawn' : 'declined', open.offer);
}

async function offer(
  deps: TransferDeps,
  client: Connection['client'],
  plugin: string,
  { to, yes, unsigned, key, passphraseFd }: TransferRequest,
): Promise<TransferOffer> {
  if (to === undefined || !isSlug(to)) {
    throw new OpsError(to === undefined ? 'usage.missing_input' : 'usage.invalid', 'to which organisation?', {
      hint: 'Give --to SLUG.',
    });
  }
  if (unsigned && key !== undefined) throw new OpsError('usage.invalid', '--unsigned takes no --key');
  const message = `Offer ${plugin} to ${to}? When it accepts, your organisation has no right to the plugin any more.`;
  if (!yes && deps.prompts.available && !(await deps.prompts.confirm({ message, instead: 'Give --yes.' }))) {
    throw new OpsError('usage.missing_input', 'not offered: nobody agreed', { hint: 'Nothing was changed.' });
  }
  if (unsigned) return client.offerPlugin(plugin, { to });
  return client.offerPlugin(plugin, { to, envelope: await sign(deps, client, { plugin, to, key, passphraseFd }) });
}

/** Hands the plugin on to the keys that the other organisation has now. */
async function sign(
  deps: TransferDeps,
  client: Connection['client'],
  {
    plugin,
    to,
    key: source,
    passphraseFd,
  }: Pick<TransferRequest, 'key' | 'passphraseFd'> & { plugin: string; to: string },
): Promise<string> {
  const { publisher, versions, withdrawn = [] } = await client.readIndex(plugin);
  const now = deps.now().toISOString();
  const keys = (await client.publisherKeys(to)).data.filter(
    ({ revoked_at, expires_at }) => revoked_at === undefined && (expires_at === undefined || expires_at > now),
  );
  if (keys.length === 0) {
    throw new OpsError('key.not_found', `${to} has no signing key that could be named`, {
      hint: `Let ${to} run \`ops-center keys register\` first; with --unsigned nothing is signed, and whoever has ${plugin} installed is asked.`,
    });
  }
  const passphrase = existingPassphrase(deps, { fd: passphraseFd });
  const key = await readSigningKey(deps, source ?? defaultKeyFiles(deps.config.home).privateKey, passphrase);
  const lastVersion =
    [...versions, ...withdrawn]
      .map(({ version }) => version)
      .sort(compareVersions)
      .at(-1) ?? '0.0.0';
  const roles = { publisher, newKey: key.publicKey.keyId, oldKey: key.publicKey.keyId, oldIs: 'the key' };
  const { nonce } = await withKeyHints(roles, () => client.keyChallenge(publisher));
  const statement = pluginTransferFor({
    plugin,
    publisher,
    to,
    registry: (await client.wellKnown()).registry,
    keys: keys.map(({ public_key }) => decodePublicKeyPem(public_key)),
    lastVersion,
    nonce,
    signedAt: now.replace(/\.\d+Z$/, 'Z'),
  });
  return serialiseEnvelope(signKeyStatement(statement, [key]));
}

interface OpenOffer {
  readonly offer: TransferOffer;
  /** An organisation of the account makes it, or is asked. */
  readonly isFrom: boolean;
  readonly isTo: boolean;
}

async function findOffers(client: Connection['client']): Promise<readonly OpenOffer[]> {
  const slugs = (await client.whoami()).organisations.map(({ slug }) => slug);
  const found = new Map<string, TransferOffer>();
  for (const slug of slugs) {
    for (const one of (await client.transfers(slug)).data) found.set(one.id, one);
  }
  return [...found.values()].map((one) => ({
    offer: one,
    isFrom: slugs.includes(one.from),
    isTo: slugs.includes(one.to),
  }));
}

function describe({ plugin, from, to, signed, expires_at: expiresAt }: TransferOffer): OfferedPlugin {
  return { plugin, from, to, signed, expiresAt };
}

function readPlugin(plugin: string | undefined): string {
  if (plugin !== undefined && isSlug(plugin)) return plugin;
  if (plugin !== undefined) throw new OpsError('usage.invalid', `"${plugin.slice(0, 200)}" is not a plugin`);
  throw new OpsError('usage.missing_input', 'which plugin?', { hint: 'Give it after the action.' });
}
