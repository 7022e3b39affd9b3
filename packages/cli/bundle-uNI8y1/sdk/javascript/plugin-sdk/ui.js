import { a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r } from './chunk-EUBA5MO3.js';
import './chunk-SCYYZ2BU.js';
export {
  n as Badge,
  k as Button,
  l as Card,
  c as Checkbox,
  d as ColorField,
  o as EmptyState,
  p as ErrorMessage,
  m as List,
  i as ListField,
  e as NumberField,
  j as PluginSettings,
  a as Select,
  f as Slider,
  q as Spinner,
  b as Switch,
  r as Table,
  h as TextArea,
  g as TextField,
};
