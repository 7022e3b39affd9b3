import type { KeyListing, ListedKey, Registration } from '../actions/list-keys.js';
import type { KeyRegistered } from '../actions/register-key.js';
import type { KeyRevoked } from '../actions/revoke-key.js';
import type { KeyRotated } from '../actions/rotate-key.js';
import { oneLine, paint, type Look } from './look.js';
import { countText } from './wording.js';

const COLOURS = {
  valid: 'green',
  waiting: 'yellow',
  expired: 'yellow',
  superseded: 'dim',
  compromised: 'red',
} as const;

export function renderKeyList({ keys, registry }: KeyListing, home: string, look: Look): string {
  const none = `There are no keys in ${oneLine(home)}; \`ops-center keys generate\` makes one`;
  if (keys.length === 0) return registry === null ? none : `${none}, and none is registered at ${oneLine(registry)}`;
  return keys.map((key) => renderKey(key, registry, look)).join('\n');
}

function renderKey(key: ListedKey, registry: string | null, look: Look): string {
  const place = key.name === null ? 'not on this machine' : (key.privateKey ?? 'public half only');
  const lines = [`${paint(look, 'bold', oneLine(key.name ?? '-'))}  ${key.keyId}  ${oneLine(place)}`];
  if (registry !== null && key.registered.length === 0) lines.push(`  ${paint(look, 'dim', 'not registered')}`);
  return [...lines, ...key.registered.map((one) => `  ${renderRegistration(one, look)}`)].join('\n');
}

function renderRegistration(one: Registration, look: Look): string {
  const when = {
    valid: one.expiresAt === null ? '' : ` until ${day(one.expiresAt)}`,
    waiting: ` until ${one.notBefore}`,
    expired: ` since ${day(one.expiresAt ?? '')}`,
    superseded: ` since ${day(one.revokedAt ?? '')}`,
    compromised: one.compromisedSince === null ? ', all its signatures are void' : ` since ${one.compromisedSince}`,
  }[one.status];
  const only = one.plugins === null ? '' : `, only for ${one.plugins.join(', ') || 'plugins that you may not see'}`;
  return (
    oneLine(`${one.publisher}: ${one.label}, `) + paint(look, COLOURS[one.status], one.status) + oneLine(when + only)
  );
}

export function renderRegistered(key: KeyRegistered, look: Look): string {
  return [
    `${paint(look, 'green', '✓')} Registered the key ${key.keyId} for ${oneLine(key.publisher)}`,
    `  label     ${oneLine(key.label)}`,
    `  registry  ${oneLine(key.registry)}`,
    `  signs     ${key.plugins === null ? 'all plugins of the organisation' : oneLine(key.plugins.join(', '))}`,
    ...(key.expiresAt === null ? [] : [`  until     ${oneLine(key.expiresAt)}`]),
    ...(key.cosigned ? ['  vouched for by a registered key'] : []),
    ...(key.waits ? [paint(look, 'yellow', `It may sign from ${oneLine(key.notBefore)} on`)] : []),
  ].join('\n');
}

export function renderRotated(rotated: KeyRotated, look: Look): string {
  return [
    `${paint(look, 'green', '✓')} The key of ${oneLine(rotated.publisher)} is ${rotated.newKeyId} from now on`,
    `  in place of  ${rotated.oldKeyId}`,
    ...(rotated.expiresAt === null ? [] : [`  until        ${oneLine(rotated.expiresAt)}`]),
    ...(rotated.privateKey === null ? [] : [`  private      ${oneLine(rotated.privateKey)} (keep it to yourself)`]),
    ...(rotated.oldPrivateKey === null ? [] : [`  the old one  ${oneLine(rotated.oldPrivateKey)}`]),
    'Installations that trust the old key follow to the new one.',
  ].join('\n');
}

export function renderRevoked(key: KeyRevoked, look: Look): string {
  const effect =
    key.reason === 'superseded'
      ? 'What it signed stays good.'
      : key.compromisedSince === null
        ? 'Nothing that it signed is trusted any more: publish new versions with another key.'
        : `What was published with it since ${oneLine(key.compromisedSince)} is not trusted any more.`;
  return [
    `${paint(look, 'green', '✓')} Revoked ${key.keyId} (${oneLine(key.label)}) of ${oneLine(key.publisher)} as ${key.reason}`,
    `  ${effect}`,
    key.keysLeft === 0
      ? paint(look, 'yellow', `${oneLine(key.publisher)} has no key left that may sign: register one`)
      : `  ${countText(key.keysLeft, 'key')} left`,
  ].join('\n');
}

function day(time: string): string {
  return time.slice(0, 10);
}
