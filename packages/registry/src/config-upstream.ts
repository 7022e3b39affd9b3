import path from 'node:path';
import { parsePublicUrl, parseText, type Parse } from './config-values.js';
import { optional } from './config-variable.js';
import { isPrivateAddress } from './http/address.js';
import { parseAllowList, type AllowList } from './upstream/allow-list.js';

/** Another registry whose plugins are offered here, too. */
export interface UpstreamSettings {
  /** Its address, which is its name in signatures. */
  readonly registry: string;
  readonly allowed: AllowList;
  /** File with a token for it; undefined: it is asked as anybody would. */
  readonly tokenFile: string | undefined;
}

const parseUpstream: Parse<string> = (text) => {
  const address = parsePublicUrl(text);
  if (typeof address !== 'string') return address;
  return isPrivateAddress(address) ? address : { problem: 'must be an https address (http on this machine only)' };
};

/** The variables of mirroring; `VARIABLES` holds them with all others. */
export const UPSTREAM_VARIABLES = {
  upstream: optional({
    name: 'OPS_CENTER_REGISTRY_UPSTREAM',
    meaning: 'Address of another registry whose plugins are offered here, too',
    parse: parseUpstream,
  }),
  upstreamAllow: optional<AllowList>({
    name: 'OPS_CENTER_REGISTRY_UPSTREAM_ALLOW',
    meaning:
      'Ids of the only plugins that are taken from there, joined by commas; night-* stands for all that begin so, * for all. Nothing is taken unless given',
    parse: parseAllowList,
  }),
  upstreamTokenFile: optional({
    name: 'OPS_CENTER_REGISTRY_UPSTREAM_TOKEN_FILE',
    meaning: 'File with a token for that registry, when it tells more to those it knows',
    parse: parseText(4096),
  }),
} as const;

interface UpstreamValues {
  readonly upstream: string | undefined;
  readonly upstreamAllow: AllowList | undefined;
  readonly upstreamTokenFile: string | undefined;
  readonly publicUrl: string | undefined;
}

const NOTHING: AllowList = { patterns: [], allows: () => false, names: () => false };

/** What is mirrored; undefined when nothing is. What is wrong is added to `problems`. */
export function readUpstream(values: UpstreamValues, problems: string[]): UpstreamSettings | undefined {
  const { upstream: registry, upstreamAllow, upstreamTokenFile, publicUrl } = values;
  const { upstream, upstreamAllow: allow, upstreamTokenFile: file } = UPSTREAM_VARIABLES;
  if (registry === undefined) {
    if (upstreamAllow !== undefined) problems.push(`${allow.name} needs ${upstream.name}`);
    if (upstreamTokenFile !== undefined) problems.push(`${file.name} needs ${upstream.name}`);
    return undefined;
  }
  if (registry === publicUrl) problems.push(`${upstream.name} must not be the address of this registry itself`);
  const tokenFile = upstreamTokenFile === undefined ? undefined : path.resolve(upstreamTokenFile);
  return Object.freeze({ registry, allowed: upstreamAllow ?? NOTHING, tokenFile });
}
