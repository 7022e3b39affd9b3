import { PluginUsageError } from '../platform/errors.js';
import { ownAddress } from './own-address.js';
import type { NavMenuItem } from './places.js';

const MAX_LABEL = 80;
const ICON = /^[A-Za-z][\w-]{0,63}$/;

/**
 * Checks a menu item and copies what is known of it: the menu is drawn from data, without code of the plugin.
 * @throws PluginUsageError that says what is wrong
 */
export function checkNavMenuItem(pluginId: string, item: unknown): NavMenuItem {
  if (typeof item !== 'object' || item === null || '$$typeof' in item) {
    throw new PluginUsageError('nav-menu-item takes data, no component: { label, icon, path }');
  }
  const { label, icon, path } = item as Record<string, unknown>;
  if (typeof label !== 'string' || label.trim() === '' || label.length > MAX_LABEL) {
    throw new PluginUsageError(`a menu item needs a label of 1 to ${MAX_LABEL} characters`);
  }
  if (icon !== undefined && (typeof icon !== 'string' || !ICON.test(icon))) {
    throw new PluginUsageError('icon is the name of one of the platform\'s icons, such as "ExtensionIcon"');
  }
  return { label, path: ownAddress(pluginId, path), ...(icon === undefined ? {} : { icon }) };
}
