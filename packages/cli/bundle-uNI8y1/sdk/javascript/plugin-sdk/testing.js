import { a as z } from './chunk-6MDDB6KS.js';
import { a as W, b as G, c as K, d as w, e as Q } from './chunk-HZMBHEJW.js';
import { b as B, c as q } from './chunk-7AU4I2IS.js';
import {
  a as i,
  b as k,
  c as H,
  d as _,
  h as b,
  i as V,
  j as p,
  k as y,
  l as U,
  m as D,
  n as J,
  o as c,
  p as L,
  r as u,
  s as P,
} from './chunk-SCYYZ2BU.js';
import * as ee from 'react';
var te = { now: i((r) => r(), 'now'), later: i(async (r) => await r(), 'later') },
  g = {
    now(r) {
      let e = Z();
      try {
        X()(r);
      } finally {
        e();
      }
    },
    async later(r) {
      let e = Z();
      try {
        await X()(r);
      } finally {
        e();
      }
    },
  };
async function R() {
  for (let r = 0; r < 100; r += 1) await Promise.resolve();
}
i(R, 'settle');
var Y = ee.act;
function X() {
  if (Y !== void 0) return Y;
  throw new u('tests need React 18.3 or later, built for development: NODE_ENV must not be "production"');
}
i(X, 'checkAct');
function Z() {
  let r = globalThis,
    e = r.IS_REACT_ACT_ENVIRONMENT;
  return (
    (r.IS_REACT_ACT_ENVIRONMENT = !0),
    () => {
      r.IS_REACT_ACT_ENVIRONMENT = e;
    }
  );
}
i(Z, 'switchOn');
var j = 36e5,
  O = class {
    static {
      i(this, 'CallsAnHour');
    }
    #t = [];
    #e;
    #n;
    constructor(e, t) {
      ((this.#e = e), (this.#n = t));
    }
    take() {
      let e = this.#n();
      this.#t = this.#t.filter((n) => n > e - j);
      let [t] = this.#t;
      if (this.#t.length >= this.#e) {
        let n = t === void 0 ? j : t + j - e,
          o = { retryAfterMs: n, limit: this.#e };
        throw new c('RateLimited', `more than ${this.#e} calls of the API in an hour; try again in ${n} ms`, o);
      }
      this.#t.push(e);
    }
  };
function ne({ permissions: r = [] }) {
  return r.map((e) => (typeof e == 'string' ? e : e.name));
}
i(ne, 'permissionsOf');
var Re = { KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };
function re({ resources: r }) {
  let e = r?.disk ?? J,
    t = Re[e.slice(-2).toUpperCase()],
    n = t === void 0 ? Number(e) : Number(e.slice(0, -2)) * t;
  if (n >= 0) return n;
  throw new u(`resources.disk: ${JSON.stringify(e)} is no size such as 500MB`);
}
i(re, 'quotaOf');
function oe({ config_schema: r }) {
  return r === void 0 ? {} : H(r);
}
i(oe, 'fieldsOf');
function se(r, e) {
  for (let d of ['id', 'version']) {
    let l = e[d];
    if (!(l === void 0 || l === r[d]))
      throw new u(`plugin.yaml says ${d} ${JSON.stringify(l)}, the code ${JSON.stringify(r[d])}`);
  }
  let t = e.ui_slots;
  if (t === void 0) return;
  let { slots: n, navItems: o } = r.registrations,
    a = [...n.values().map(({ slot: d }) => d), ...o.values().map(() => 'nav-menu-item')].find((d) => !t.includes(d));
  if (a !== void 0) throw new u(`the code shows something in ${a}: add it to ui_slots of plugin.yaml`);
}
i(se, 'checkAgainstManifest');
var be = /^(GET|POST|PUT|PATCH|DELETE) (\/plugins\/\S+)$/;
function ae(r) {
  let e = Object.entries(r)
    .map(([t, n]) => {
      let [, o, s] = be.exec(t) ?? [];
      if (o === void 0 || s === void 0) throw new u(`${JSON.stringify(t)} is no route: write "GET /plugins/<id>/..."`);
      return { method: o, pattern: s, answer: n };
    })
    .toSorted((t, n) => q(t.pattern, n.pattern));
  return async (t) => {
    for (let { method: o, pattern: s, answer: a } of e) {
      let d = o === t.method ? B(s, t.path) : void 0;
      if (d === void 0) continue;
      let l = Object.fromEntries(new URL(t.path, 'http://plugin.invalid').searchParams);
      return ie(await a({ ...t, body: ie(t.body), params: d, query: l }));
    }
    let n = e.map(({ method: o, pattern: s }) => `${o} ${s}`).join(', ');
    throw new c(
      'NotFound',
      `nothing answers ${t.method} ${t.path} in this test; routes of createTestHost are ${n === '' ? 'none' : n}`,
      { resource: 'route', id: t.path },
    );
  };
}
i(ae, 'createBackend');
function ie(r) {
  let e = JSON.stringify(r);
  return e === void 0 ? void 0 : JSON.parse(e);
}
i(ie, 'asJson');
var v = class {
  static {
    i(this, 'PlatformRecords');
  }
  #t = new Map();
  #e = 0;
  all(e, t) {
    return structuredClone([...this.#n(e, t).values()]);
  }
  add(e, t, n) {
    this.#e += 1;
    let o = n.id === void 0 ? `${t.slice(0, -1)}-${this.#e}` : String(n.id),
      s = { ...x(n), id: o };
    return (this.#n(e, t).set(o, s), structuredClone(s));
  }
  call(e, t, n, o) {
    let s = `${t}.${n}`,
      d = (p[t][n]?.args ?? []).filter((m) => !m.endsWith('?') && o[m] === void 0);
    if (d.length > 0) throw T(`${s} needs ${d.join(', ')}`);
    for (let m of ['data', 'filter']) if (o[m] !== void 0 && !Pe(o[m])) throw T(`${s}: ${m} must be an object`);
    if (n === 'list') {
      let m = Object.entries(x(o.filter ?? {}));
      return this.all(e, t).filter((pe) => m.every(([ye, we]) => le(pe[ye], we)));
    }
    if (n === 'create') return this.add(e, t, o.data);
    let { id: l } = o;
    if (typeof l != 'string' || l === '') throw T(`${s}: the id must be text`);
    let f = this.#n(e, t),
      h = f.get(l);
    if (h === void 0)
      throw new c('NotFound', `there is no ${t.slice(0, -1)} ${JSON.stringify(l)}`, { resource: t, id: l });
    if (n === 'delete') {
      f.delete(l);
      return;
    }
    let M = n === 'update' ? { ...h, ...x(o.data), id: l } : h;
    return (f.set(l, M), structuredClone(M));
  }
  #n(e, t) {
    let n = JSON.stringify([e, t]),
      o = this.#t.get(n) ?? new Map();
    return (this.#t.set(n, o), o);
  }
};
function x(r) {
  try {
    return JSON.parse(JSON.stringify(r));
  } catch (e) {
    throw T(`the arguments cannot be sent: ${e instanceof Error ? e.message : String(e)}`);
  }
}
i(x, 'asJson');
function Pe(r) {
  return typeof r == 'object' && r !== null && !Array.isArray(r);
}
i(Pe, 'isFields');
function le(r, e) {
  if (!de(r) || !de(e)) return (r ?? null) === (e ?? null);
  if (Array.isArray(r) !== Array.isArray(e)) return !1;
  let [t, n] = [Object.entries(r), Object.entries(e)];
  return t.length === n.length && t.every(([o, s]) => Object.hasOwn(e, o) && le(s, e[o]));
}
i(le, 'same');
function de(r) {
  return typeof r == 'object' && r !== null;
}
i(de, 'isObject');
function T(r) {
  return new c('InvalidParams', r, { problem: r });
}
i(T, 'invalid');
var S = class {
    static {
      i(this, 'TenantConfig');
    }
    #t = {};
    #e;
    #n;
    settings = w({ values: {}, secrets: [] });
    constructor(e, t) {
      ((this.#e = e), (this.#n = Object.keys(e).length === 0), this.#a(this.#i(t, !1)), this.#s(t));
    }
    all() {
      let e = Object.entries(this.#e).filter(([, t]) => 'default' in t);
      return structuredClone({ ...Object.fromEntries(e.map(([t, n]) => [t, n.default])), ...this.#t });
    }
    update(e) {
      if (typeof e != 'object' || e === null || Array.isArray(e))
        throw new c('InvalidParams', 'settings must be an object', { problem: 'settings must be an object' });
      let t = new Map(Object.entries(this.#t));
      for (let [s, a] of Object.entries(structuredClone(e))) a === null ? t.delete(s) : a !== void 0 && t.set(s, a);
      let n = Object.fromEntries(t),
        o = Object.keys(e).filter((s) => !this.#n && !Object.hasOwn(this.#e, s));
      (this.#a([...this.#i(n, !0), ...o.filter((s) => !Object.hasOwn(n, s)).map((s) => ({ field: s, message: ce }))]),
        this.#s(n));
    }
    #s(e) {
      this.#t = structuredClone(e);
      let t = this.all(),
        n = i((s) => this.#e[s]?.sensitive === !0, 'isSecret'),
        o = Object.keys(t);
      this.settings.set({
        values: ue(Object.fromEntries(o.filter((s) => !n(s)).map((s) => [s, t[s]]))),
        secrets: Object.freeze(o.filter((s) => n(s) && t[s] !== '')),
      });
    }
    #i(e, t) {
      if (this.#n) return [];
      let n = [];
      for (let [s, a] of Object.entries(e)) {
        let d = Object.hasOwn(this.#e, s) ? this.#e[s] : void 0,
          l = d === void 0 ? ce : Oe(a, d);
        l !== void 0 && n.push({ field: s, message: l });
      }
      let o = Object.entries(this.#e).filter(
        ([s, a]) => a.required === !0 && a.default === void 0 && !Object.hasOwn(e, s),
      );
      return t ? [...n, ...o.map(([s]) => ({ field: s, message: 'is required' }))] : n;
    }
    #a(e) {
      if (e.length === 0) return;
      let t = e.map(({ field: n, message: o }) => `${n} ${o}`).join('; ');
      throw new c('ConfigInvalid', `the configuration does not fit: ${t}`, { problems: e });
    }
  },
  ce = 'is no setting of this plugin';
function Oe(r, e) {
  let t = _(r, e);
  return t !== void 0 && e.sensitive === !0 ? 'does not fit' : t;
}
i(Oe, 'misfit');
function ue(r) {
  if (typeof r == 'object' && r !== null) for (let e of Object.values(r)) ue(e);
  return Object.freeze(r);
}
i(ue, 'deepFreeze');
var E = class {
  static {
    i(this, 'TenantStorage');
  }
  #t = new Map();
  #e;
  constructor(e) {
    this.#e = e;
  }
  async get(e) {
    let t = this.#t.get(A(e));
    return t === void 0 ? null : JSON.parse(t);
  }
  async set(e, t) {
    A(e);
    let n = Te(t),
      o = N(n);
    if (o > y.valueBytes) throw fe(`the value of ${e}`, y.valueBytes, o);
    let a = [...this.#t]
      .filter(([d]) => d !== e)
      .map(([d, l]) => N(d) + N(l))
      .reduce((d, l) => d + l, N(e) + o);
    if (a > this.#e) throw fe('what is stored', this.#e, a);
    this.#t.set(e, n);
  }
  async delete(e) {
    return this.#t.delete(A(e));
  }
  async list(e = '') {
    return [...this.#t.keys()].filter((t) => t.startsWith(e)).toSorted(ve);
  }
  snapshot() {
    return Object.fromEntries([...this.#t].map(([e, t]) => [e, JSON.parse(t)]));
  }
};
function A(r) {
  if (typeof r == 'string' && r !== '' && [...r].length <= y.keyLength) return r;
  let e = `a key is a text of 1 to ${y.keyLength} characters`;
  throw new c('InvalidParams', e, { problem: e });
}
i(A, 'checkKey');
function Te(r) {
  let e;
  try {
    e = JSON.stringify(r);
  } catch {
    e = void 0;
  }
  if (e !== void 0) return e;
  let t = 'a stored value must be JSON: texts, numbers, booleans, null, lists and objects';
  throw new c('InvalidParams', t, { problem: t });
}
i(Te, 'toJson');
function N(r) {
  return new TextEncoder().encode(r).length;
}
i(N, 'bytes');
function fe(r, e, t) {
  let n = { resource: 'storage', limit: e, used: t };
  return new c('QuotaExceeded', `${r} would take ${t} bytes of ${e}`, n);
}
i(fe, 'tooMuch');
function ve(r, e) {
  let [t, n] = [[...r], [...e]];
  for (let [o, s] of t.entries()) {
    let a = n[o];
    if (a === void 0) return 1;
    if (s !== a) return (s.codePointAt(0) ?? 0) - (a.codePointAt(0) ?? 0);
  }
  return t.length - n.length;
}
i(ve, 'byCodePoint');
var $ = new Set(),
  C = class {
    static {
      i(this, 'TestHost');
    }
    plugin;
    host;
    registry = new Q();
    denials = [];
    tracked = [];
    problems = [];
    toasts = [];
    navigations = [];
    requests = [];
    #t = new v();
    #e;
    #n;
    #s;
    #i = new Map();
    #a;
    #d;
    #l = new Map();
    #f = [];
    #o;
    #c;
    #u = te;
    #m = !1;
    constructor(e = {}) {
      let { plugin: t = new z({ id: 'test-plugin', name: 'Test plugin', version: '1.0.0' }), manifest: n = {} } = e;
      (e.manifest !== void 0 && e.plugin !== void 0 && se(t, n),
        (this.plugin = t),
        (this.#s = e),
        (this.#n = oe(n)),
        (this.#e = new Set(e.granted ?? ne(n))),
        (this.#o = e.tenantId ?? 'tenant-1'),
        (this.#c = e.now ?? Date.UTC(2026, 0, 1)));
      for (let [o, s] of Object.entries(e.seed ?? {})) this.seed(o, ...s);
      ((this.#a = w(e.theme ?? { mode: 'light', tokens: {} })),
        (this.#d = w(this.#r.config.settings.get())),
        (this.host = this.#y()),
        this.#f.push(this.registry.add(t, this.host)),
        $.add(this));
    }
    get tenantId() {
      return this.#o;
    }
    get now() {
      return this.#c;
    }
    get config() {
      return this.#r.config.all();
    }
    get listenerCount() {
      return [...this.#l.values()].reduce((e, t) => e + t.size, 0);
    }
    grant(...e) {
      for (let t of e) this.#e.add(t);
    }
    revoke(...e) {
      for (let t of e) this.#e.delete(t);
    }
    setConfig(e) {
      (this.#r.config.update(e), this.#h());
    }
    setTheme(e) {
      this.#u.now(() => this.#a.set(e));
    }
    seed(e, ...t) {
      return (P('resource', e, p), t.map((n) => this.#t.add(this.#o, e, n)));
    }
    records(e) {
      return this.#t.all(this.#o, e);
    }
    stored() {
      return this.#r.storage.snapshot();
    }
    switchTenant(e) {
      ((this.#o = e), this.#h());
    }
    advanceTime(e) {
      if (!(e >= 0)) throw new u('time only goes forward');
      this.#c += e;
    }
    async emit(e, t = {}) {
      e.startsWith(`${this.plugin.id}.`) || P('event', e, b);
      let n = this.#l.get(e) ?? new Set(),
        { manifest: o } = this.#s,
        s = o === void 0 || o.hooks?.some(({ name: f }) => f === e) === !0;
      if (n.size > 0 && !s && !k(this.#e, `hooks:${e}`)) throw this.#g(`hooks:${e}`, `hook ${e}`);
      let d = (Object.hasOwn(b, e) ? Object.entries(b[e]) : []).map(([f, h]) => [f, h === 'object' ? {} : this.#p(f)]),
        l = { ...Object.fromEntries(d), ...t };
      await this.#u.later(async () => {
        (await Promise.all([...n].map(async (f) => await this.#R(e, f(structuredClone(l))))), await R());
      });
    }
    async applyFilter(e, t) {
      return (P('filter', e, V), await this.registry.applyFilter(e, structuredClone(t)));
    }
    drawnBy(e) {
      this.#u = e;
    }
    onClose(e) {
      this.#f.push(e);
    }
    close() {
      if (!this.#m) {
        ((this.#m = !0), $.delete(this));
        for (let e of this.#f.splice(0).toReversed()) e();
      }
    }
    get #r() {
      let e = this.#i.get(this.#o);
      if (e !== void 0) return e;
      let { config: t = {}, callsPerHour: n = D } = this.#s,
        o = {
          storage: new E(re(this.#s.manifest ?? {})),
          config: new S(this.#n, this.#i.size === 0 ? t : {}),
          calls: new O(n, () => this.#c),
        };
      return (this.#i.set(this.#o, o), o);
    }
    #p(e) {
      return e === 'tenant_id' ? this.#o : `${e.replace(/_id$/, '')}-1`;
    }
    #y() {
      let e = ae(this.#s.routes ?? {}),
        t = i((n, o) => {
          n.push(o);
        }, 'note');
      return {
        settings: this.#d,
        theme: this.#a,
        configFields: this.#n,
        updateConfig: i(async (n) => {
          (this.#r.config.update(n), this.#d.set(this.#r.config.settings.get()));
        }, 'updateConfig'),
        callApi: i(async (n, o, s) => this.#w(n, o, s), 'callApi'),
        request: i(
          async (n, o, s) => (
            t(this.requests, { method: n, path: o, body: s }),
            await e({ method: n, path: o, body: s, tenantId: this.#o })
          ),
          'request',
        ),
        storage: {
          get: i(async (n) => await this.#r.storage.get(n), 'get'),
          set: i(async (n, o) => await this.#r.storage.set(n, o), 'set'),
          delete: i(async (n) => await this.#r.storage.delete(n), 'delete'),
          list: i(async (n) => await this.#r.storage.list(n), 'list'),
        },
        subscribe: i((n, o) => this.#b(n, o), 'subscribe'),
        navigate: i((n) => t(this.navigations, n), 'navigate'),
        toast: i((n, o) => t(this.toasts, { message: n, kind: o }), 'toast'),
        track: i((n, o) => t(this.tracked, { event: n, properties: o }), 'track'),
        message: i((n) => {
          let { messages: o = {} } = this.#s;
          return Object.hasOwn(o, n) ? o[n] : void 0;
        }, 'message'),
        report: i((n) => t(this.problems, n), 'report'),
      };
    }
    #w(e, t, n) {
      let o = `${e}.${t}`,
        s = p,
        a = Object.hasOwn(s, e) ? s[e] : void 0,
        d = a !== void 0 && Object.hasOwn(a, t) ? a[t] : void 0;
      if (d === void 0) throw new c('InvalidParams', `the API has no ${o}`, { problem: `the API has no ${o}` });
      if (!k(this.#e, d.permission)) throw this.#g(d.permission, o);
      return (this.#r.calls.take(), this.#t.call(this.#o, e, t, n));
    }
    async #R(e, t) {
      let { deadlineMs: n = U.hook } = this.#s;
      try {
        await K(t, n, `a listener of ${e}`);
      } catch (o) {
        this.host.report({ pluginId: this.plugin.id, kind: 'event', where: e, error: o });
      }
    }
    #g(e, t) {
      return (this.denials.push({ permission: e, method: t, tenantId: this.#o }), new L(e, t));
    }
    #h() {
      this.#u.now(() => this.#d.set(this.#r.config.settings.get()));
    }
    #b(e, t) {
      let n = this.#l.get(e) ?? new Set();
      this.#l.set(e, n);
      let o = i(async (s) => await t(s), 'own');
      return (
        n.add(o),
        () => {
          n.delete(o);
        }
      );
    }
  };
function Se(r = {}) {
  return new C(r);
}
i(Se, 'createTestHost');
function I() {
  for (let r of $) r.close();
}
i(I, 'closeTestHosts');
import { jsx as ge } from 'react/jsx-runtime';
async function Ne(r, e, ...[t]) {
  if (r.registry.instances(e).length === 0)
    throw new u(`${r.plugin.name} shows nothing in ${e}: pass the plugin to createTestHost()`);
  let n = i((a) => ge(W, { registry: r.registry, name: e, params: a }), 'draw'),
    { root: o, view: s } = await me(r);
  return (
    await F(r, o, n(t?.params ?? {}), t), Object.assign(s, { update: i(async (a) => await F(r, o, n(a), t), 'update') })
  );
}
i(Ne, 'renderSlot');
async function Ee(r, e, t = {}) {
  if (r.registry.matchRoute(e) === void 0) throw new u(`${r.plugin.name} has no page at ${e}`);
  let { root: n, view: o } = await me(r);
  return (await F(r, n, ge(G, { registry: r.registry, path: e }), t), o);
}
i(Ee, 'renderRoute');
async function me(r) {
  if (typeof document > 'u')
    throw new u(
      'drawing needs a document: in vitest set environment "jsdom" or "happy-dom", elsewhere load one of them first',
    );
  let { createRoot: e } = await import('react-dom/client'),
    t = document.createElement('div');
  document.body.append(t);
  let n = e(t),
    o = !0,
    s = {
      container: t,
      get text() {
        return t.textContent ?? '';
      },
      settle: i(async () => await g.later(R), 'settle'),
      unmount() {
        o && ((o = !1), g.now(() => n.unmount()), t.remove());
      },
    };
  return (r.drawnBy(g), r.onClose(s.unmount), { root: n, view: s });
}
i(me, 'mount');
async function F(r, e, t, n = {}) {
  let o = r.problems.length;
  (await g.later(async () => e.render(t)), await g.later(R));
  let s = r.problems.slice(o).find(({ kind: a }) => a === 'render');
  if (s !== void 0 && n.showErrors !== !0) throw s.error;
}
i(F, 'drawInto');
var { afterEach: he } = globalThis;
typeof he == 'function' && he(() => I());
export { I as closeTestHosts, Se as createTestHost, Ee as renderRoute, Ne as renderSlot };
