import { b, c as R } from './chunk-7AU4I2IS.js';
import { a, j as h, l as f, o as m, r as P, t as w, u as v, x as g } from './chunk-SCYYZ2BU.js';
import { Suspense as O, useMemo as H } from 'react';
import { Component as M } from 'react';
import { jsx as F, jsxs as S } from 'react/jsx-runtime';
var T = 3,
  y = class extends M {
    static {
      a(this, 'PluginErrorBoundary');
    }
    state = { failed: !1, crashes: 0 };
    static getDerivedStateFromError() {
      return { failed: !0 };
    }
    componentDidCatch(e) {
      (this.setState(({ crashes: t }) => ({ failed: !0, crashes: t + 1 })), this.props.onError(e));
    }
    render() {
      return this.state.failed
        ? S('div', {
            role: 'alert',
            className: 'ops-error',
            children: [
              S('p', { children: [this.props.name, ' cannot be shown because it has an error.'] }),
              this.state.crashes < T &&
                F('button', {
                  type: 'button',
                  className: 'ops-button',
                  onClick: () => this.setState({ failed: !1 }),
                  children: 'Try again',
                }),
            ],
          })
        : this.props.children;
    }
  };
import { jsx as u } from 'react/jsx-runtime';
function X({ registry: o, name: e, params: t, empty: n, loading: i }) {
  g(o.version);
  let s = o.instances(e);
  return s.length === 0
    ? (n ?? null)
    : s.map(({ key: r, component: l, ...d }) => u(k, { ...d, slot: e, params: t, component: l, loading: i }, r));
}
a(X, 'PluginSlot');
function Y({ registry: o, path: e, notFound: t, loading: n }) {
  g(o.version);
  let i = o.matchRoute(e);
  if (i === void 0) return t ?? null;
  let { plugin: s, host: r, api: l, route: d, params: p } = i,
    { component: c } = d;
  return u(k, { plugin: s, host: r, api: l, params: p, component: c, loading: n, slot: 'route' }, `${s.id} ${d.path}`);
}
a(Y, 'PluginRoute');
function k({ plugin: o, host: e, api: t, slot: n, params: i, component: s, loading: r }) {
  let l = JSON.stringify(i),
    d = H(() => ({ plugin: o, host: e, api: t, slot: n, params: Object.freeze(JSON.parse(l)) }), [o, e, t, n, l]);
  return u('div', {
    className: 'ops-plugin',
    'data-plugin': o.id,
    'data-slot': n,
    children: u(y, {
      name: o.name,
      onError: (p) => e.report({ pluginId: o.id, kind: 'render', where: n, error: p }),
      children: u(v.Provider, {
        value: d,
        children: u(O, {
          fallback: r ?? u('p', { 'aria-busy': 'true', children: 'Loading\u2026' }),
          children: u(s, { slot: n, params: d.params }),
        }),
      }),
    }),
  });
}
a(k, 'PluginInstance');
function A(o) {
  let e = o,
    t = new Set();
  return {
    get: a(() => e, 'get'),
    set(n) {
      if (!Object.is(n, e)) {
        e = n;
        for (let i of t) i();
      }
    },
    subscribe(n) {
      let i = a(() => n(), 'own');
      return (
        t.add(i),
        () => {
          t.delete(i);
        }
      );
    },
  };
}
a(A, 'createStore');
function x(o, e) {
  let t = Object.entries(h).map(([i, s]) => [
      i,
      Object.freeze(
        Object.fromEntries(
          Object.entries(s).map(([r, { args: l }]) => [r, async (...d) => await e.callApi(i, r, V(l, d))]),
        ),
      ),
    ]),
    n = a((i) => async (s, r) => await e.request(i, w(o, s), r), 'ask');
  return Object.freeze({
    ...Object.fromEntries(t),
    get: n('GET'),
    post: n('POST'),
    put: n('PUT'),
    patch: n('PATCH'),
    delete: n('DELETE'),
  });
}
a(x, 'createApiClient');
function V(o, e) {
  let t = o.map((n, i) => [n.replace(/\?$/, ''), e[i]]);
  return Object.fromEntries(t.filter(([, n]) => n !== void 0));
}
a(V, 'byName');
var { setTimeout: U, clearTimeout: $ } = globalThis;
async function N(o, e, t) {
  let n,
    i = new Promise((s, r) => {
      n = U(() => {
        r(new m('Timeout', `${t} took more than ${e} ms`, { deadlineMs: e }));
      }, e);
    });
  try {
    return await Promise.race([o, i]);
  } finally {
    $(n);
  }
}
a(N, 'withinDeadline');
async function C(o, e, t) {
  let n = o
      .toSorted((r, l) => (r.plugin.id < l.plugin.id ? -1 : 1))
      .flatMap(({ plugin: r, host: l }) =>
        r.registrations.filters.values().map((d) => ({ plugin: r, host: l, entry: d })),
      )
      .filter(({ entry: r }) => r.name === e)
      .toSorted((r, l) => r.entry.priority - l.entry.priority),
    i = t,
    s = f.filterChain;
  for (let { plugin: r, host: l, entry: d } of n) {
    let p = performance.now();
    try {
      let c = D(d.handler, i),
        E = await N(c, Math.min(f.filter, s), `the filter ${e}`);
      i = _(e, E);
    } catch (c) {
      l.report({ pluginId: r.id, kind: 'filter', where: e, error: c });
    }
    s = Math.max(0, s - (performance.now() - p));
  }
  return i;
}
a(C, 'applyFilter');
async function D(o, e) {
  return await o(structuredClone(e));
}
a(D, 'call');
function _(o, e) {
  if (typeof e == 'object' && e !== null && !Array.isArray(e)) return structuredClone(e);
  throw new m('InvalidResult', `a filter of ${o} must return an object like the one it was given`, {
    handler: o,
    problem: `it returned ${e === null ? 'null' : Array.isArray(e) ? 'a list' : typeof e}`,
  });
}
a(_, 'checkResult');
function I(o, e) {
  let t = new Map();
  function n() {
    let s = new Set(o.registrations.events.values().map(({ name: r }) => r));
    for (let [r, l] of t) s.has(r) || (t.delete(r), l());
    for (let r of s)
      t.has(r) ||
        t.set(
          r,
          e.subscribe(r, async (l) => await K(o, e, r, l)),
        );
  }
  a(n, 'follow');
  let i = [o.registrations.subscribe(n), o.analytics.connect((s, r) => e.track(s, r))];
  return (
    n(),
    () => {
      for (let s of [...i.splice(0), ...t.values()]) s();
      t.clear();
    }
  );
}
a(I, 'attachPlugin');
async function K(o, e, t, n) {
  let i = a((r) => e.report({ pluginId: o.id, kind: 'event', where: t, error: r }), 'report'),
    s = [];
  for (let r of o.registrations.events.values())
    if (r.name === t)
      try {
        s.push(Promise.resolve(r.handler(structuredClone(n))).catch(i));
      } catch (l) {
        i(l);
      }
  await Promise.all(s);
}
a(K, 'callListeners');
var j = class {
  static {
    a(this, 'SlotRegistry');
  }
  #e = new Map();
  #t = A(0);
  #r = new WeakMap();
  #o = 0;
  get version() {
    return this.#t;
  }
  add(e, t) {
    if (this.#e.has(e.id)) throw new P(`the plugin ${e.id} already runs on this page`);
    let n = { plugin: e, host: t, api: x(e.id, t), detach: I(e, t) },
      i = e.registrations.subscribe(this.#n);
    return (
      this.#e.set(e.id, n),
      this.#n(),
      () => {
        this.#e.get(e.id) === n && (this.#e.delete(e.id), i(), n.detach(), this.#n());
      }
    );
  }
  instances(e) {
    return this.#i((t) => t.registrations.slots.values().filter((n) => n.slot === e)).map(
      ({ entry: t, member: { plugin: n, host: i, api: s } }) => ({
        key: this.#a(t),
        plugin: n,
        host: i,
        api: s,
        component: t.component,
      }),
    );
  }
  navItems() {
    return this.#i((e) => e.registrations.navItems.values()).map(({ entry: e, member: t }) => ({
      ...e.item,
      pluginId: t.plugin.id,
    }));
  }
  matchRoute(e) {
    for (let { plugin: t, host: n, api: i } of this.#e.values()) {
      let s = t.registrations.routes.values().toSorted((r, l) => R(r.path, l.path));
      for (let r of s) {
        let l = b(r.path, e);
        if (l !== void 0) return { plugin: t, host: n, api: i, route: r, params: l };
      }
    }
  }
  async applyFilter(e, t) {
    return await C([...this.#e.values()], e, t);
  }
  #n = a(() => this.#t.set(this.#t.get() + 1), '#bump');
  #s() {
    return [...this.#e.values()].toSorted((e, t) => (e.plugin.id < t.plugin.id ? -1 : 1));
  }
  #i(e) {
    return this.#s()
      .flatMap((t) => e(t.plugin).map((n) => ({ entry: n, member: t })))
      .toSorted((t, n) => t.entry.order - n.entry.order);
  }
  #a(e) {
    let t = this.#r.get(e);
    if (t !== void 0) return t;
    this.#o += 1;
    let n = String(this.#o);
    return (this.#r.set(e, n), n);
  }
};
export { X as a, Y as b, N as c, A as d, j as e };
