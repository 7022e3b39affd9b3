export type { AnalyticsProperties, PluginAnalytics } from './plugin/analytics.js';
export type {
  EventListener,
  EventName,
  EventPayload,
  FilterFunction,
  FilterName,
  FilterValue,
  HandlerOptions,
} from './plugin/events.js';
export type { Undo } from './plugin/ordered-list.js';
export type {
  ComponentSlot,
  DataSlot,
  NavMenuItem,
  Place,
  PlaceParams,
  PlaceProps,
  PluginComponent,
  SlotContent,
  SlotName,
} from './plugin/places.js';
export {
  Plugin,
  type ListenedEvent,
  type PluginOptions,
  type RouteOptions,
  type SlotOptions,
} from './plugin/plugin.js';
export type { RouteParams, RoutePath } from './plugin/route-path.js';
export {
  PermissionDenied,
  PlatformError,
  PluginUsageError,
  configProblems,
  type ConfigProblem,
  type PlatformErrorName,
} from './platform/errors.js';
export type { ConfigField, ConfigFields } from './platform/checks.js';
export type { ApiClient, ApiRecord, OwnRoutes, PlatformApi } from './scope/api-client.js';
export { usePluginAPI, type AnyConfig, type PluginAPI } from './scope/use-plugin-api.js';
export type { PluginStorage, Theme, ToastKind } from './host/plugin-host.js';
export {
  ColorField,
  Checkbox,
  ListField,
  NumberField,
  PluginSettings,
  Select,
  Slider,
  Switch,
  TextArea,
  TextField,
  type ColorFieldProps,
  type FieldProps,
  type ListFieldProps,
  type NumberFieldProps,
  type PluginSettingsProps,
  type SelectOption,
  type SelectProps,
  type SliderProps,
  type TextAreaProps,
  type TextFieldProps,
  type ToggleProps,
} from './ui.js';
