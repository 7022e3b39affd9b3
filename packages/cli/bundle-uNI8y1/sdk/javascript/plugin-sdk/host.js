import { a as o, b as m, d as u, e as a } from './chunk-HZMBHEJW.js';
import './chunk-7AU4I2IS.js';
import { a as t } from './chunk-SCYYZ2BU.js';
import { createRoot as i } from 'react-dom/client';
import { jsx as S } from 'react/jsx-runtime';
function s(l, e) {
  let n = i(l),
    r = t((p) => n.render(S(o, { ...e, params: p })), 'draw');
  return (r(e.params), { update: r, unmount: t(() => n.unmount(), 'unmount') });
}
t(s, 'mountSlot');
export { m as PluginRoute, o as PluginSlot, a as SlotRegistry, u as createStore, s as mountSlot };
