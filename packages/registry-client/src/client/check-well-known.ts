import { compareVersions, isVersion, OpsError } from '@ops-center/manifest-schema';
import type { WellKnown } from '../contract/well-known.js';
import type { RegistryAddress } from './address.js';
import { badAnswer } from './exchange.js';

/** The version of the wire contract that this client speaks. */
const PROTOCOL = 1;
const CONTROLS = /[\u0000-\u0020\u007f-\u009f]/;

/**
 * Refuses what a registry says of itself when this client cannot or must not talk to it: another protocol, a least
 * version above the one in `userAgent` (`ops-center/1.2.3`; other programs have none), addresses of somebody else.
 */
export function checkWellKnown(found: WellKnown, address: RegistryAddress, userAgent: string, url: URL): void {
  if (found.protocol !== PROTOCOL) {
    throw outdated(`it speaks protocol ${found.protocol}, this program speaks ${PROTOCOL}`, url);
  }
  const least = found.min_cli_version;
  if (!isVersion(least)) throw badAnswer('its min_cli_version is not a version', url);
  const own = /^ops-center\/(\S+)/.exec(userAgent)?.[1] ?? '';
  if (isVersion(own) && compareVersions(own, least) < 0) {
    throw outdated(`it needs ops-center ${least} or later, this is ${own}`, url);
  }
  // A registry that calls itself by another's name could replay there what was signed for it here.
  if (found.registry !== address.name) throw notOwn('registry', `is not ${address.name}`, url);
  if (!isBelow(found.api_base, address.base)) throw notOwn('api_base', `is not below ${address.name}`, url);
}

function isBelow(text: string, base: URL): boolean {
  // URL parsers drop line breaks and tabs without a word.
  if (CONTROLS.test(text) || !URL.canParse(text)) return false;
  const { href, username, password, search, hash } = new URL(text);
  return href.startsWith(base.href) && [username, password, search, hash].every((part) => part === '');
}

function notOwn(field: string, why: string, url: URL): OpsError {
  return new OpsError('registry.bad_answer', `its ${field} ${why}`, {
    where: url.href,
    hint: 'Use the address that the registry has for itself, or ask its operator to correct its public address.',
  });
}

function outdated(why: string, url: URL): OpsError {
  return new OpsError('registry.bad_answer', why, {
    where: url.href,
    hint: 'Update this program: `npm install -g @ops-center/cli`.',
  });
}
