var $ = Object.defineProperty;
var i = (e, t) => $(e, 'name', { value: t, configurable: !0 });
function O(e, t) {
  if (t === '' || t.includes('*')) return !1;
  let n = e.split(':'),
    r = t.split(':');
  return n.length > r.length || (n.length < r.length && n.at(-1) !== '*')
    ? !1
    : n.every((o, s) => o !== '' && (o === '*' || o === r[s]));
}
i(O, 'covers');
function w(e, t) {
  for (let n of e) if (O(n, t)) return !0;
  return !1;
}
i(w, 'isGranted');
function E(e) {
  return typeof e.type == 'string';
}
i(E, 'isFullForm');
function x(e) {
  let t = E(e) ? e.properties : e;
  return I(t) ? Object.fromEntries(Object.entries(t).filter(([n]) => !n.startsWith('x-'))) : {};
}
i(x, 'configFields');
var M = '^#([0-9a-fA-F]{3}|[0-9a-fA-F]{4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$';
function I(e) {
  return typeof e == 'object' && e !== null && !Array.isArray(e);
}
i(I, 'isRecord');
var h = 60;
function p(e) {
  if (typeof e == 'string') {
    let t = e.length > h ? `${e.slice(0, h)}\u2026` : e;
    return JSON.stringify(t);
  }
  return Array.isArray(e) ? 'a list' : e === null ? 'nothing' : typeof e == 'object' ? 'a mapping' : String(e);
}
i(p, 'shown');
var L = new RegExp(M),
  N = {
    string: { words: 'text', test: i((e) => typeof e == 'string', 'test') },
    number: { words: 'a number', test: i((e) => typeof e == 'number', 'test') },
    integer: { words: 'a whole number', test: i((e) => Number.isInteger(e), 'test') },
    boolean: { words: 'true or false', test: i((e) => typeof e == 'boolean', 'test') },
    array: { words: 'a list', test: i((e) => Array.isArray(e), 'test') },
    object: { words: 'a mapping', test: i((e) => typeof e == 'object' && e !== null && !Array.isArray(e), 'test') },
    color: { words: 'a colour such as #1976d2', test: i((e) => typeof e == 'string' && L.test(e), 'test') },
  };
function c(e, t) {
  let n = t.type === void 0 ? void 0 : N[t.type];
  if (n !== void 0 && !n.test(e)) return `is ${p(e)}, but must be ${n.words}`;
  let r = t.enum;
  if (r !== void 0 && !r.some((o) => JSON.stringify(o) === JSON.stringify(e)))
    return `is ${p(e)}, which is not in enum`;
  if (typeof e == 'number') return F(e, t);
  if (typeof e == 'string') return v([...e].length, t.minLength, t.maxLength, 'characters');
  if (Array.isArray(e)) return T(e, t);
  if (typeof e == 'object' && e !== null) return D(e, t);
}
i(c, 'findMisfit');
function F(e, t) {
  for (let n of [t.min, t.minimum]) if (n !== void 0 && e < n) return `is ${e}, but must be at least ${n}`;
  for (let n of [t.max, t.maximum]) if (n !== void 0 && e > n) return `is ${e}, but must be at most ${n}`;
  if (t.exclusiveMinimum !== void 0 && e <= t.exclusiveMinimum)
    return `is ${e}, but must be more than ${t.exclusiveMinimum}`;
  if (t.exclusiveMaximum !== void 0 && e >= t.exclusiveMaximum)
    return `is ${e}, but must be less than ${t.exclusiveMaximum}`;
}
i(F, 'findNumberMisfit');
function v(e, t, n, r) {
  return t !== void 0 && e < t
    ? `has ${e} ${r}, but needs at least ${t}`
    : n !== void 0 && e > n
      ? `has ${e} ${r}, but may have at most ${n}`
      : void 0;
}
i(v, 'findSizeMisfit');
function T(e, t) {
  let n = v(e.length, t.minItems, t.maxItems, 'items');
  if (n !== void 0 || t.items === void 0) return n;
  for (let [r, o] of e.entries()) {
    let s = c(o, t.items);
    if (s !== void 0) return `has an item ${r + 1} that ${s}`;
  }
}
i(T, 'findListMisfit');
function D(e, t) {
  let n = t.properties ?? {};
  for (let [r, o] of Object.entries(e)) {
    let s = Object.hasOwn(n, r) ? n[r] : void 0,
      a = s === void 0 ? void 0 : c(o, s);
    if (a !== void 0) return `has a field ${p(r)} that ${a}`;
  }
}
i(D, 'findMappingMisfit');
function S(e, t) {
  if (e.length > 100) return;
  let n = _(e),
    r;
  for (let o of t) {
    let s = _(o),
      a = Math.max(1, Math.floor(Math.max(n.length, s.length) / 4));
    if (Math.abs(s.length - n.length) > a) continue;
    let d = U(n, s);
    d <= a && d < Math.max(n.length, s.length) && (r === void 0 || d < r.slips) && (r = { candidate: o, slips: d });
  }
  return r?.candidate;
}
i(S, 'didYouMean');
function _(e) {
  return e.toLowerCase().replaceAll(/[\s_-]/g, '');
}
i(_, 'plain');
function U(e, t) {
  let n = [],
    r = Array.from({ length: t.length + 1 }, (o, s) => s);
  for (let o = 1; o <= e.length; o += 1) {
    let s = [o];
    for (let a = 1; a <= t.length; a += 1) {
      let d = e[o - 1] === t[a - 1],
        u = Math.min((r[a] ?? 0) + 1, (s[a - 1] ?? 0) + 1, (r[a - 1] ?? 0) + (d ? 0 : 1));
      (o > 1 && a > 1 && e[o - 1] === t[a - 2] && e[o - 2] === t[a - 1] && (u = Math.min(u, (n[a - 2] ?? 0) + 1)),
        (s[a] = u));
    }
    ((n = r), (r = s));
  }
  return r[t.length] ?? 0;
}
i(U, 'countSlips');
var q = '^[a-z0-9]+(-[a-z0-9]+)*$',
  b = { minimum: 2, maximum: 100 },
  G = new RegExp(q);
function j(e) {
  return e.length >= b.minimum && e.length <= b.maximum && G.test(e);
}
i(j, 'isSlug');
var te = w,
  ne = x,
  re = c,
  P = S,
  ie = j;
var oe = {
    'dashboard-widget': { kind: 'component', params: [] },
    'device-detail-tab': { kind: 'component', params: ['deviceId'] },
    'settings-page': { kind: 'component', params: [] },
    'nav-menu-item': { kind: 'data', params: [] },
    'alert-detail': { kind: 'component', params: ['alertId'] },
    'user-profile-section': { kind: 'component', params: ['userId'] },
  },
  ae = {
    'device.created': { device_id: 'string', device_data: 'object', user_id: 'string', tenant_id: 'string' },
    'device.updated': { device_id: 'string', device_data: 'object', user_id: 'string', tenant_id: 'string' },
    'device.deleted': { device_id: 'string', device_data: 'object', user_id: 'string', tenant_id: 'string' },
    'device.status_changed': { device_id: 'string', device_data: 'object', user_id: 'string', tenant_id: 'string' },
    'device.heartbeat': { device_id: 'string', device_data: 'object', user_id: 'string', tenant_id: 'string' },
    'device.alert': { device_id: 'string', device_data: 'object', user_id: 'string', tenant_id: 'string' },
    'user.created': { user_id: 'string', user_data: 'object', tenant_id: 'string' },
    'user.updated': { user_id: 'string', user_data: 'object', tenant_id: 'string' },
    'user.deleted': { user_id: 'string', user_data: 'object', tenant_id: 'string' },
    'user.login': { user_id: 'string', user_data: 'object', tenant_id: 'string' },
    'user.logout': { user_id: 'string', user_data: 'object', tenant_id: 'string' },
    'user.password_changed': { user_id: 'string', user_data: 'object', tenant_id: 'string' },
    'org.created': { org_id: 'string', org_data: 'object', user_id: 'string', tenant_id: 'string' },
    'org.updated': { org_id: 'string', org_data: 'object', user_id: 'string', tenant_id: 'string' },
    'org.deleted': { org_id: 'string', org_data: 'object', user_id: 'string', tenant_id: 'string' },
    'org.member_added': { org_id: 'string', org_data: 'object', user_id: 'string', tenant_id: 'string' },
    'org.member_removed': { org_id: 'string', org_data: 'object', user_id: 'string', tenant_id: 'string' },
    'webhook.created': { webhook_id: 'string', webhook_data: 'object', user_id: 'string', tenant_id: 'string' },
    'webhook.triggered': { webhook_id: 'string', webhook_data: 'object', user_id: 'string', tenant_id: 'string' },
    'webhook.failed': { webhook_id: 'string', webhook_data: 'object', user_id: 'string', tenant_id: 'string' },
    'tenant.created': { tenant_id: 'string', tenant_data: 'object', user_id: 'string' },
    'tenant.upgraded': { tenant_id: 'string', tenant_data: 'object', user_id: 'string' },
    'tenant.downgraded': { tenant_id: 'string', tenant_data: 'object', user_id: 'string' },
    'tenant.suspended': { tenant_id: 'string', tenant_data: 'object', user_id: 'string' },
    'api.request.before': { request_id: 'string', request_data: 'object', user_id: 'string', tenant_id: 'string' },
    'api.request.after': { request_id: 'string', request_data: 'object', user_id: 'string', tenant_id: 'string' },
    'api.error': { request_id: 'string', request_data: 'object', user_id: 'string', tenant_id: 'string' },
  },
  de = { 'device.data.process': 'data', 'api.response.transform': 'response' },
  ge = {
    devices: {
      list: { args: ['filter?'], permission: 'api:devices:read', returns: 'records' },
      get: { args: ['id'], permission: 'api:devices:read', returns: 'record' },
      create: { args: ['data'], permission: 'api:devices:write', returns: 'record' },
      update: { args: ['id', 'data'], permission: 'api:devices:write', returns: 'record' },
      delete: { args: ['id'], permission: 'api:devices:delete', returns: 'nothing' },
    },
    alerts: {
      list: { args: ['filter?'], permission: 'api:alerts:read', returns: 'records' },
      get: { args: ['id'], permission: 'api:alerts:read', returns: 'record' },
      create: { args: ['data'], permission: 'api:alerts:write', returns: 'record' },
      update: { args: ['id', 'data'], permission: 'api:alerts:write', returns: 'record' },
      delete: { args: ['id'], permission: 'api:alerts:delete', returns: 'nothing' },
    },
    users: {
      list: { args: ['filter?'], permission: 'api:users:read', returns: 'records' },
      get: { args: ['id'], permission: 'api:users:read', returns: 'record' },
      create: { args: ['data'], permission: 'api:users:write', returns: 'record' },
      update: { args: ['id', 'data'], permission: 'api:users:write', returns: 'record' },
      delete: { args: ['id'], permission: 'api:users:delete', returns: 'nothing' },
    },
    orgs: {
      list: { args: ['filter?'], permission: 'api:orgs:read', returns: 'records' },
      get: { args: ['id'], permission: 'api:orgs:read', returns: 'record' },
      create: { args: ['data'], permission: 'api:orgs:write', returns: 'record' },
      update: { args: ['id', 'data'], permission: 'api:orgs:write', returns: 'record' },
      delete: { args: ['id'], permission: 'api:orgs:delete', returns: 'nothing' },
    },
    webhooks: {
      list: { args: ['filter?'], permission: 'api:webhooks:read', returns: 'records' },
      get: { args: ['id'], permission: 'api:webhooks:read', returns: 'record' },
      create: { args: ['data'], permission: 'api:webhooks:write', returns: 'record' },
      update: { args: ['id', 'data'], permission: 'api:webhooks:write', returns: 'record' },
      delete: { args: ['id'], permission: 'api:webhooks:delete', returns: 'nothing' },
    },
  },
  R = {
    ParseError: -32700,
    InvalidRequest: -32600,
    MethodNotFound: -32601,
    InvalidParams: -32602,
    InternalError: -32603,
    PermissionDenied: -32001,
    RateLimited: -32002,
    Timeout: -32003,
    Cancelled: -32004,
    ResourceExhausted: -32005,
    QuotaExceeded: -32006,
    PluginCrashed: -32007,
    CircuitOpen: -32008,
    TenantMismatch: -32009,
    MessageTooLarge: -32010,
    HandlerFailed: -32011,
    InvalidResult: -32012,
    UnknownHandler: -32013,
    ConfigInvalid: -32014,
    NotFound: -32015,
    NoCall: -32016,
    InvalidState: -32017,
    DatabaseFailed: -32018,
  },
  ue = { keyLength: 512, valueBytes: 1048576 },
  ce = { filter: 500, filterChain: 2e3, hook: 3e4 },
  le = 1e3,
  pe = '1GB';
var l = class extends Error {
    static {
      i(this, 'PlatformError');
    }
    name;
    code;
    data;
    constructor(t, n, r = {}) {
      (super(n), (this.name = t), (this.code = R[t]), (this.data = r));
    }
  },
  C = class extends l {
    static {
      i(this, 'PermissionDenied');
    }
    permission;
    method;
    constructor(t, n) {
      (super('PermissionDenied', `${n} needs the permission ${t}: add it to "permissions" of plugin.yaml`, {
        permission: t,
        method: n,
      }),
        (this.permission = t),
        (this.method = n));
    }
  };
function he(e) {
  let t = e instanceof l && e.name === 'ConfigInvalid' ? e.data.problems : void 0;
  return Array.isArray(t) ? t : [];
}
i(he, 'configProblems');
var g = class extends Error {
  static {
    i(this, 'PluginUsageError');
  }
  name = 'PluginUsageError';
};
function _e(e, t, n) {
  if (typeof t == 'string' && Object.hasOwn(n, t)) return;
  let r = Object.keys(n),
    o = typeof t == 'string' ? P(t, r) : void 0,
    s = o === void 0 ? `known are ${r.join(', ')}` : `did you mean "${o}"?`;
  throw new g(`the platform has no ${e} ${JSON.stringify(t) ?? String(t)}; ${s}`);
}
i(_e, 'checkKnown');
import { useContext as V, useMemo as B, useSyncExternalStore as z } from 'react';
var m = 'http://plugin.invalid',
  W = 3;
function ve(e, t) {
  let n = `/plugins/${e}`,
    r = typeof t == 'string' && t.startsWith('/') ? f(t) : void 0;
  if (r === void 0 || r.hash !== '' || !J(n, r.pathname))
    throw new g(
      `${JSON.stringify(t) ?? String(t)} is not one of the plugin's own routes: write ${n}/..., and reach the platform by api.devices and the like`,
    );
  return `${r.pathname}${r.search}`;
}
i(ve, 'ownAddress');
function k(e) {
  let t = typeof e == 'string' && e.startsWith('/') ? f(e) : void 0;
  if (t === void 0 || t.pathname.startsWith('//'))
    throw new g(`${JSON.stringify(e) ?? String(e)} is no page of the platform: a path starts with "/"`);
  return `${t.pathname}${t.search}${t.hash}`;
}
i(k, 'platformAddress');
function J(e, t) {
  let n = t;
  for (let r = 0; r <= W; r += 1) {
    let o = f(n)?.pathname;
    if (o === void 0 || (o !== e && !o.startsWith(`${e}/`))) return !1;
    let s = K(n);
    if (s === void 0) return r > 0;
    if (s.includes('\0')) return !1;
    if (s === n) return !0;
    n = s.replaceAll(/[?#]/g, '_');
  }
  return !1;
}
i(J, 'staysInside');
function K(e) {
  try {
    return decodeURIComponent(e);
  } catch {
    return;
  }
}
i(K, 'decode');
function f(e) {
  let t = URL.canParse(e, m) ? new URL(e, m) : void 0;
  return t?.origin === m ? t : void 0;
}
i(f, 'parse');
import { createContext as Y } from 'react';
var y = Y(void 0);
y.displayName = 'PluginScope';
function Oe() {
  let e = Q('usePluginAPI()'),
    { values: t } = A(e.host.settings),
    n = A(e.host.theme);
  return { ...B(() => X(e), [e]), config: t, theme: n };
}
i(Oe, 'usePluginAPI');
function Q(e) {
  let t = V(y);
  if (t !== void 0) return t;
  throw new g(
    `${e} works only inside a component that a plugin registered: in a slot, on a page, or in a test by renderSlot()`,
  );
}
i(Q, 'usePluginScope');
function A(e) {
  return z(e.subscribe, e.get, e.get);
}
i(A, 'useStore');
function X({ plugin: e, host: t, api: n, slot: r, params: o }) {
  return {
    api: n,
    slot: r,
    params: o,
    updateConfig: i(async (s) => await t.updateConfig(s), 'updateConfig'),
    storage: t.storage,
    t: i(
      (s, a = {}) => (t.message(s) ?? s).replaceAll(/\{(\w+)\}/g, (d, u) => (Object.hasOwn(a, u) ? String(a[u]) : d)),
      't',
    ),
    navigate: i((s) => t.navigate(k(s)), 'navigate'),
    toast: i((s, a = 'info') => t.toast(s, a), 'toast'),
    analytics: e.analytics,
  };
}
i(X, 'fixedParts');
export {
  i as a,
  te as b,
  ne as c,
  re as d,
  P as e,
  ie as f,
  oe as g,
  ae as h,
  de as i,
  ge as j,
  ue as k,
  ce as l,
  le as m,
  pe as n,
  l as o,
  C as p,
  he as q,
  g as r,
  _e as s,
  ve as t,
  y as u,
  Oe as v,
  Q as w,
  A as x,
};
