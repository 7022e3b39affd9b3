import type { SettingChange, SettingValue } from '../actions/settings.js';
import { paint, oneLine, type Look } from './look.js';

export function renderSettings(settings: readonly SettingValue[], look: Look): string {
  const width = Math.max(...settings.map((setting) => setting.key.length));
  return settings
    .map(({ key, value, where }) => {
      const origin = where === null ? '' : paint(look, 'dim', `  (${oneLine(where)})`);
      return `${key.padEnd(width)}  ${value === null ? paint(look, 'dim', 'not set') : oneLine(value)}${origin}`;
    })
    .join('\n');
}

export function renderSettingChange(change: SettingChange): string {
  const place = change.profile === null ? '' : ` in the profile ${change.profile}`;
  if (change.value === null) {
    return change.changed ? `${change.key} is no longer set${place}` : `${change.key} was not set${place}`;
  }
  const name = change.registryName === null ? '' : ` (${oneLine(change.registryName)})`;
  return `${change.key} = ${oneLine(change.value)}${name}${place}`;
}
