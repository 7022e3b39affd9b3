import { a as l, b as n, c as s, d as P, e as a, f as y, g as m, h as g, i as u, j as d } from './chunk-EUBA5MO3.js';
import { a as p } from './chunk-6MDDB6KS.js';
import './chunk-7AU4I2IS.js';
import { o as e, p as t, q as o, r, v as i } from './chunk-SCYYZ2BU.js';
export {
  s as Checkbox,
  P as ColorField,
  u as ListField,
  a as NumberField,
  t as PermissionDenied,
  e as PlatformError,
  p as Plugin,
  d as PluginSettings,
  r as PluginUsageError,
  l as Select,
  y as Slider,
  n as Switch,
  g as TextArea,
  m as TextField,
  o as configProblems,
  i as usePluginAPI,
};
