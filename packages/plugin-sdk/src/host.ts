export type {
  PlatformListener,
  PluginHost,
  PluginProblem,
  PluginSettingsState,
  PluginStorage,
  RouteMethod,
  Theme,
  ToastKind,
} from './host/plugin-host.js';
export { PluginRoute, PluginSlot, type PluginRouteProps, type PluginSlotProps } from './host/plugin-slot.js';
export { mountSlot, type MountedSlot } from './host/mount-slot.js';
export { SlotRegistry, type Installed, type RouteMatch, type SlotInstance } from './host/slot-registry.js';
export { createStore, type Store, type WritableStore } from './host/store.js';
