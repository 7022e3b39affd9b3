export {
  Checkbox,
  Select,
  Switch,
  type SelectOption,
  type SelectProps,
  type ToggleProps,
} from './settings/choice-fields.js';
export { ColorField, type ColorFieldProps } from './settings/color-field.js';
export { NumberField, Slider, type NumberFieldProps, type SliderProps } from './settings/number-fields.js';
export { PluginSettings, type PluginSettingsProps } from './settings/plugin-settings.js';
export {
  ListField,
  TextArea,
  TextField,
  type ListFieldProps,
  type TextAreaProps,
  type TextFieldProps,
} from './settings/text-fields.js';
export type { FieldProps } from './settings/use-field.js';
export { Button, type ButtonProps } from './ui/button.js';
export { Card, type CardProps } from './ui/card.js';
export { List, type ListProps } from './ui/list.js';
export {
  Badge,
  EmptyState,
  ErrorMessage,
  Spinner,
  type BadgeProps,
  type EmptyStateProps,
  type ErrorMessageProps,
  type SpinnerProps,
} from './ui/messages.js';
export { Table, type TableColumn, type TableProps } from './ui/table.js';
