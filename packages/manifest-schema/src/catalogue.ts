// The platform's words alone, without the parser and the cryptography: what a browser needs of this package.
export { FILTERS, HOOKS } from './manifest/catalogue/hooks.js';
export { PERMISSIONS, describePermission, type Risk } from './manifest/catalogue/permissions.js';
export { UI_SLOTS } from './manifest/catalogue/ui-slots.js';
export { PLUGIN_LIMITS } from './manifest/limits.js';
