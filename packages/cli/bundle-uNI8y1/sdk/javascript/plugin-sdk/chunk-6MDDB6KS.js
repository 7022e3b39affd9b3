import { a as v, d as h } from './chunk-7AU4I2IS.js';
import { a as i, f as g, g as y, h as u, i as w, r as s, s as p, t as N } from './chunk-SCYYZ2BU.js';
var S = 200,
  P = 100,
  c = class {
    static {
      i(this, 'AnalyticsQueue');
    }
    #t = [];
    #n = [];
    track(t, n = {}) {
      let e = O(t, n);
      if (this.#n.length > 0) for (let r of this.#n) r(t, e);
      else this.#t.length < P && this.#t.push([t, e]);
    }
    connect(t) {
      this.#n.push(t);
      let n = this.#t;
      this.#t = [];
      for (let [e, r] of n) t(e, r);
      return () => {
        let e = this.#n.indexOf(t);
        e !== -1 && this.#n.splice(e, 1);
      };
    }
  };
function O(o, t) {
  if (typeof o != 'string' || o === '' || o.length > S)
    throw new s(`the name of an event is a text of 1 to ${S} characters`);
  if (typeof t != 'object' || t === null || Array.isArray(t))
    throw new s(`the properties of ${JSON.stringify(o)} must be an object`);
  try {
    return JSON.parse(JSON.stringify(t));
  } catch (n) {
    throw new s(`the properties of ${JSON.stringify(o)} cannot be written as JSON`, { cause: n });
  }
}
i(O, 'checkEvent');
var x = 80,
  $ = /^[A-Za-z][\w-]{0,63}$/;
function I(o, t) {
  if (typeof t != 'object' || t === null || '$$typeof' in t)
    throw new s('nav-menu-item takes data, no component: { label, icon, path }');
  let { label: n, icon: e, path: r } = t;
  if (typeof n != 'string' || n.trim() === '' || n.length > x)
    throw new s(`a menu item needs a label of 1 to ${x} characters`);
  if (e !== void 0 && (typeof e != 'string' || !$.test(e)))
    throw new s(`icon is the name of one of the platform's icons, such as "ExtensionIcon"`);
  return { label: n, path: N(o, r), ...(e === void 0 ? {} : { icon: e }) };
}
i(I, 'checkNavMenuItem');
var d = class {
  static {
    i(this, 'OrderedList');
  }
  #t = [];
  #n;
  constructor(t = () => {}) {
    this.#n = t;
  }
  add(t, n) {
    let e = { value: t, rank: n },
      r = this.#t.findIndex((a) => a.rank > n);
    return (
      (this.#t = this.#t.toSpliced(r === -1 ? this.#t.length : r, 0, e)),
      this.#n(),
      () => {
        this.#t.includes(e) && ((this.#t = this.#t.filter((a) => a !== e)), this.#n());
      }
    );
  }
  values() {
    return this.#t.map(({ value: t }) => t);
  }
};
var m = class {
  static {
    i(this, 'Registrations');
  }
  #t = new Set();
  #n = i(() => {
    for (let t of this.#t) t();
  }, '#changed');
  slots = new d(this.#n);
  navItems = new d(this.#n);
  routes = new d(this.#n);
  events = new d(this.#n);
  filters = new d(this.#n);
  subscribe(t) {
    let n = i(() => t(), 'own');
    return (
      this.#t.add(n),
      () => {
        this.#t.delete(n);
      }
    );
  }
};
var k = class {
  static {
    i(this, 'Plugin');
  }
  id;
  name;
  version;
  analytics = new c();
  registrations = new m();
  constructor({ id: t, name: n, version: e }) {
    if (typeof t != 'string' || !g(t))
      throw new s(
        `${JSON.stringify(t) ?? 'undefined'} is no plugin id: lower-case letters, digits and single hyphens, as in plugin.yaml`,
      );
    for (let [r, a] of Object.entries({ name: n, version: e }))
      if (typeof a != 'string' || a.trim() === '') throw new s(`new Plugin() needs a ${r}, the same as in plugin.yaml`);
    ((this.id = t), (this.name = n), (this.version = e));
  }
  registerSlot(t, n, e = {}) {
    p('slot', t, y);
    let r = f('order', e.order);
    if (y[t].kind === 'data') {
      let l = I(this.id, n);
      return this.registrations.navItems.add({ item: l, order: r }, r);
    }
    b(n, `the slot ${t}`);
    let a = n;
    return this.registrations.slots.add({ slot: t, component: a, order: r }, r);
  }
  registerComponent(t, n, e = {}) {
    return this.registerSlot(t, n, e);
  }
  registerRoute({ path: t, component: n, title: e, auth: r = !0 }) {
    if ((v(this.id, t), b(n, t), typeof e != 'string' || e.trim() === '')) throw new s(`the page ${t} needs a title`);
    let a = h(t),
      l = this.registrations.routes.values().find((E) => h(E.path) === a);
    if (l !== void 0) throw new s(`the page ${l.path} already has this address`);
    return this.registrations.routes.add({ path: t, component: n, title: e, auth: r }, 10);
  }
  on(t, n, e = {}) {
    (C(this.id, t) || p('event', t, u), A(n, t));
    let r = f('priority', e.priority);
    return this.registrations.events.add({ name: t, handler: n, priority: r }, r);
  }
  filter(t, n, e = {}) {
    (p('filter', t, w), A(n, t));
    let r = f('priority', e.priority);
    return this.registrations.filters.add({ name: t, handler: n, priority: r }, r);
  }
};
function C(o, t) {
  return Object.keys(u).some((n) => n.startsWith(`${o}.`))
    ? !1
    : typeof t == 'string' && t.startsWith(`${o}.`) && /^[\w.-]{1,200}$/.test(t);
}
i(C, 'isOwnEvent');
function f(o, t = 10) {
  if (Number.isInteger(t) && t >= 0 && t <= 1e3) return t;
  throw new s(`${o} is a whole number from 0 to 1000; lower numbers come first`);
}
i(f, 'checkRank');
function A(o, t) {
  if (typeof o != 'function') throw new s(`${t} needs a function to call`);
}
i(A, 'checkFunction');
function b(o, t) {
  if (
    !(typeof o == 'function' || (typeof o == 'object' && o !== null && '$$typeof' in o)) ||
    (typeof o == 'object' && 'props' in o)
  )
    throw new s(`${t} needs a React component: write MyWidget, not <MyWidget />`);
}
i(b, 'checkComponent');
export { k as a };
