import { a as o, d as ee, e as ne, q as te, r as E, w as re, x as oe } from './chunk-SCYYZ2BU.js';
import { jsx as _, jsxs as Re } from 'react/jsx-runtime';
function y({ label: e, field: n, note: t, inline: r = !1, children: a }) {
  let { id: i, description: s, error: l } = n,
    c = Se(s, t),
    p = [c === '' ? void 0 : `${i}-help`, l === void 0 ? void 0 : `${i}-error`].filter((F) => F !== void 0).join(' '),
    d = {
      id: i,
      name: n.inputName,
      required: n.required,
      disabled: n.disabled,
      'aria-invalid': l === void 0 ? void 0 : !0,
      'aria-describedby': p === '' ? void 0 : p,
    },
    u = _('label', { htmlFor: i, className: 'ops-field-label', children: e });
  return Re('div', {
    className: r ? 'ops-field ops-field-inline' : 'ops-field',
    children: [
      r ? null : u,
      a(d),
      r ? u : null,
      c === '' ? null : _('p', { id: `${i}-help`, className: 'ops-field-help', children: c }),
      l === void 0 ? null : _('p', { id: `${i}-error`, className: 'ops-field-error', children: l }),
    ],
  });
}
o(y, 'FieldFrame');
function Se(e = '', n = '') {
  return e === '' || n === '' ? e + n : `${/[.!?]$/.test(e) ? e : `${e}.`} ${n}`;
}
o(Se, 'sentences');
import { useContext as ke, useEffect as Te, useId as Oe, useState as $e } from 'react';
function se(e, n, t) {
  let r = Object.keys(t);
  if (e !== void 0) {
    if (r.length === 0 || r.includes(e)) return e;
    throw new E(`config_schema has no setting ${JSON.stringify(e)}${ae(e, r)}`);
  }
  let a = n
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_+|_+$/g, '');
  if (r.length === 0) return a;
  let i = r.filter((s) => ie(s) === ie(a));
  if (i.length === 1) return i[0];
  throw new E(`the field ${JSON.stringify(n)} does not say which setting it is for: give it a name${ae(a, r)}`);
}
o(se, 'configKey');
function ie(e) {
  return e.toLowerCase().replaceAll(/[_-]/g, '');
}
o(ie, 'plain');
function ae(e, n) {
  let t = ne(e, n);
  return t === void 0 ? `; settings are ${n.join(', ')}` : `, such as name="${t}"`;
}
o(ae, 'remedy');
import { createContext as Ce } from 'react';
var L = Ce(void 0);
L.displayName = 'SettingsForm';
function le(e, n) {
  return e === void 0 ? n : e.savedOver === void 0 || Object.is(e.savedOver.value, n) ? e.value : n;
}
o(le, 'shownValue');
function b(e, n = {}) {
  let { label: t, name: r, value: a, onChange: i } = e,
    s = ke(L),
    l = Oe(),
    [c, p] = $e(),
    d = s === void 0 ? void 0 : se(r, t, s.fields),
    u = s === void 0 || d === void 0 ? void 0 : s.fields[d],
    F = n.secret === !0 || u?.sensitive === !0,
    j = s === void 0 || d === void 0 ? c : s.drafts[d],
    T = i !== void 0 && a !== void 0,
    x = F && !T,
    S = x ? void 0 : a,
    N = T ? a : le(j, S),
    R = e.required ?? u?.required === !0,
    C = s?.enter,
    { tidy: O } = n;
  return (
    Te(() => {
      if (!(C === void 0 || d === void 0))
        return C(d, { label: t, secret: F, required: R, value: O === void 0 ? N : O(N), given: S });
    }, [C, d, t, F, R, N, S, O]),
    {
      id: l,
      inputName: d ?? r,
      definition: u,
      value: N,
      change($) {
        (s === void 0 || d === void 0 ? p({ value: $ }) : s.change(d, $), i?.($));
      },
      description: e.description ?? u?.description,
      error: e.error ?? (d === void 0 ? void 0 : s?.errors[d]),
      required: R,
      disabled: e.disabled === !0 || s?.saving === !0,
      isSet: x && d !== void 0 && s?.secrets.includes(d) === !0,
    }
  );
}
o(b, 'useField');
import { jsx as w, jsxs as Ae } from 'react/jsx-runtime';
function H(e) {
  let { label: n } = e,
    t = b(e),
    r = (e.options ?? t.definition?.enum ?? []).map(Ee),
    a = r.findIndex(({ value: i }) => i === t.value);
  return w(y, {
    label: n,
    field: t,
    children: (i) =>
      Ae('select', {
        ...i,
        className: 'ops-input',
        value: a === -1 ? '' : String(a),
        onChange: (s) => t.change(r[Number(s.currentTarget.value)]?.value),
        children: [
          a === -1 && w('option', { value: '', disabled: !0, children: 'Choose\u2026' }),
          r.map((s, l) => w('option', { value: l, children: s.label }, s.label)),
        ],
      }),
  });
}
o(H, 'Select');
function Ee(e) {
  return typeof e == 'object' && e !== null && 'label' in e ? e : { value: e, label: String(e) };
}
o(Ee, 'asOption');
function K(e) {
  return w(de, { ...e, role: 'switch' });
}
o(K, 'Switch');
function Le(e) {
  return w(de, { ...e, role: void 0 });
}
o(Le, 'Checkbox');
function de({ role: e, ...n }) {
  let t = b(n),
    r = t.value ?? t.definition?.default;
  return w(y, {
    label: n.label,
    field: t,
    inline: !0,
    children: (a) => {
      let { required: i, ...s } = a;
      return w('input', {
        ...s,
        className: e === 'switch' ? 'ops-switch' : 'ops-checkbox',
        type: 'checkbox',
        role: e,
        checked: r === !0,
        onChange: (l) => t.change(l.currentTarget.checked),
      });
    },
  });
}
o(de, 'Toggle');
import { jsx as J, jsxs as Ve } from 'react/jsx-runtime';
function A(e) {
  let { label: n } = e,
    t = b(e),
    r = typeof t.value == 'string' ? t.value : '';
  return J(y, {
    label: n,
    field: t,
    children: (a) =>
      Ve('div', {
        className: 'ops-field-line',
        children: [
          J('input', {
            ...a,
            className: 'ops-input',
            type: 'text',
            spellCheck: !1,
            placeholder: '#1976d2',
            value: r,
            onChange: (i) => t.change(i.currentTarget.value),
          }),
          J('input', {
            type: 'color',
            className: 'ops-color',
            'aria-label': `Pick: ${n}`,
            disabled: a.disabled,
            value: Me(r),
            onChange: (i) => t.change(i.currentTarget.value),
          }),
        ],
      }),
  });
}
o(A, 'ColorField');
function Me(e) {
  return /^#[0-9a-f]{3,4}$/i.test(e)
    ? `#${[...e.slice(1, 4)].map((n) => n + n).join('')}`.toLowerCase()
    : /^#([0-9a-f]{6}|[0-9a-f]{8})$/i.test(e)
      ? e.slice(0, 7).toLowerCase()
      : '#000000';
}
o(Me, 'sixDigits');
import { useState as Be } from 'react';
import { jsx as M, jsxs as De } from 'react/jsx-runtime';
function U(e) {
  let { label: n } = e,
    t = b(e),
    [r, a] = Be(),
    { min: i, max: s, step: l } = { ...ce(t.definition), ...pe(e) },
    c = r !== void 0 && Object.is(ue(r), t.value) ? r : qe(t.value);
  return M(y, {
    label: n,
    field: t,
    children: (p) =>
      M('input', {
        ...p,
        className: 'ops-input',
        type: 'number',
        inputMode: 'decimal',
        min: i,
        max: s,
        step: l ?? 'any',
        value: c,
        onChange: (d) => {
          (a(d.currentTarget.value), t.change(ue(d.currentTarget.value)));
        },
      }),
  });
}
o(U, 'NumberField');
function z(e) {
  let { label: n } = e,
    t = b(e),
    { min: r = 0, max: a = 100, step: i } = { ...ce(t.definition), ...pe(e) },
    s = typeof t.definition?.default == 'number' ? t.definition.default : r,
    l = typeof t.value == 'number' ? t.value : s;
  return M(y, {
    label: n,
    field: t,
    children: (c) => {
      let { required: p, ...d } = c;
      return De('div', {
        className: 'ops-field-line',
        children: [
          M('input', {
            ...d,
            className: 'ops-slider',
            type: 'range',
            min: r,
            max: a,
            step: i ?? 'any',
            value: l,
            onChange: (u) => t.change(u.currentTarget.valueAsNumber),
          }),
          M('span', { 'aria-hidden': 'true', children: l }),
        ],
      });
    },
  });
}
o(z, 'Slider');
function ce(e) {
  let n = e?.min ?? e?.minimum,
    t = e?.max ?? e?.maximum,
    r = e?.multipleOf ?? (e?.type === 'integer' ? 1 : void 0);
  return {
    ...(n === void 0 ? {} : { min: n }),
    ...(t === void 0 ? {} : { max: t }),
    ...(r === void 0 ? {} : { step: r }),
  };
}
o(ce, 'boundsOf');
function pe({ min: e, max: n, step: t }) {
  return {
    ...(e === void 0 ? {} : { min: e }),
    ...(n === void 0 ? {} : { max: n }),
    ...(typeof t == 'number' ? { step: t } : {}),
  };
}
o(pe, 'given');
function ue(e) {
  let n = e.trim() === '' ? Number.NaN : Number(e);
  return Number.isFinite(n) ? n : null;
}
o(ue, 'asNumber');
function qe(e) {
  return typeof e == 'number' ? String(e) : '';
}
o(qe, 'asText');
import { useCallback as be, useEffect as Ye, useMemo as Ze, useRef as G, useState as D } from 'react';
import { jsx as h, jsxs as fe } from 'react/jsx-runtime';
function q(e) {
  return e.type === 'color' ? h(A, { ...e }) : h(je, { ...e });
}
o(q, 'TextField');
function je(e) {
  let { label: n, type: t = 'text', placeholder: r, autoComplete: a } = e,
    i = b(e, { secret: t === 'password' }),
    { definition: s, isSet: l } = i,
    c = t === 'password' || s?.sensitive === !0,
    p = l && i.value === null;
  return h(y, {
    label: n,
    field: i,
    note: l ? Ie(p) : void 0,
    children: (d) =>
      fe('div', {
        className: 'ops-field-line',
        children: [
          h('input', {
            ...d,
            required: d.required && !l,
            className: 'ops-input',
            type: c ? 'password' : t,
            autoComplete: a ?? (c ? 'new-password' : void 0),
            placeholder: r ?? s?.placeholder ?? (l && !p ? '\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022' : void 0),
            value: me(i.value),
            onChange: (u) => i.change(u.currentTarget.value),
          }),
          l &&
            !i.required &&
            fe('button', {
              type: 'button',
              className: 'ops-button',
              'aria-pressed': p,
              disabled: d.disabled,
              onClick: () => i.change(p ? void 0 : null),
              children: ['Clear ', h('span', { className: 'ops-visually-hidden', children: n })],
            }),
        ],
      }),
  });
}
o(je, 'LineField');
function Ie(e) {
  return e ? 'It will be removed when you save.' : 'A value is set. Leave this empty to keep it.';
}
o(Ie, 'secretNote');
function Y(e) {
  let { label: n, rows: t = 4, placeholder: r } = e,
    a = b(e);
  return h(y, {
    label: n,
    field: a,
    children: (i) =>
      h('textarea', {
        ...i,
        className: 'ops-input',
        rows: t,
        placeholder: r ?? a.definition?.placeholder,
        value: me(a.value),
        onChange: (s) => a.change(s.currentTarget.value),
      }),
  });
}
o(Y, 'TextArea');
function Z(e) {
  let { label: n, rows: t = 4 } = e,
    r = b(e, { tidy: _e }),
    a = Array.isArray(r.value) ? r.value : [];
  return h(y, {
    label: n,
    field: r,
    note: 'One on each line.',
    children: (i) =>
      h('textarea', {
        ...i,
        className: 'ops-input',
        rows: t,
        value: a.map(String).join(`
`),
        onChange: (s) => {
          let l = s.currentTarget.value;
          r.change(
            l === ''
              ? []
              : l.split(`
`),
          );
        },
      }),
  });
}
o(Z, 'ListField');
function _e(e) {
  return Array.isArray(e) ? e.map((n) => String(n).trim()).filter((n) => n !== '') : e;
}
o(_e, 'withoutBlankLines');
function me(e) {
  return typeof e == 'string' || typeof e == 'number' ? String(e) : '';
}
o(me, 'asText');
import { jsx as m, jsxs as ze } from 'react/jsx-runtime';
function ye({ fields: e, values: n }) {
  let t = Object.keys(e);
  return t.length === 0
    ? m('p', { children: 'This plugin has no settings.' })
    : t.map((r) => m(He, { name: r, field: e[r] ?? {}, value: n[r] }, r));
}
o(ye, 'SchemaFields');
function He({ name: e, field: n, value: t }) {
  let r = n.title ?? Ue(e),
    a = { name: e, label: r };
  if (n.enum !== void 0) return m(H, { ...a, value: t });
  switch (n.type) {
    case 'boolean':
      return m(K, { ...a, value: t });
    case 'color':
      return m(A, { ...a, value: t });
    case 'number':
    case 'integer':
      return Je(n) ? m(z, { ...a, value: t }) : m(U, { ...a, value: t });
    case 'array':
      return (n.items?.type ?? 'string') === 'string' ? m(Z, { ...a, value: t }) : m(ge, { label: r });
    case 'object':
      return m(ge, { label: r });
    case 'string':
    case void 0:
      return n.sensitive === !0 || n.format === 'password'
        ? m(q, { ...a, type: 'password' })
        : n.format === 'textarea'
          ? m(Y, { ...a, value: t })
          : m(q, { ...a, type: Ke(n.format), value: t });
  }
}
o(He, 'SchemaField');
function ge({ label: e }) {
  return ze('p', { className: 'ops-field-help', children: [e, " is set in the plugin's configuration, not here."] });
}
o(ge, 'NotHere');
function Ke(e) {
  return e === 'uri' ? 'url' : e === 'email' || e === 'date' ? e : 'text';
}
o(Ke, 'inputType');
function Je(e) {
  return (e.min ?? e.minimum) !== void 0 && (e.max ?? e.maximum) !== void 0;
}
o(Je, 'isBounded');
function Ue(e) {
  let n = e
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]+/g, ' ')
    .trim()
    .toLowerCase();
  return n.charAt(0).toUpperCase() + n.slice(1);
}
o(Ue, 'readable');
import { jsx as V, jsxs as ve } from 'react/jsx-runtime';
var Ge = {},
  Qe = {};
function We({ onSave: e, children: n, saveLabel: t = 'Save' }) {
  let { host: r, plugin: a } = re('<PluginSettings>'),
    { values: i, secrets: s } = oe(r.settings),
    [l, c] = D(Ge),
    [p, d] = D(Qe),
    [u, F] = D('idle'),
    [j, T] = D(),
    x = G(new Map()),
    S = G(null),
    N = G(!1),
    R = be((f, P) => {
      if (x.current.has(f)) throw new E(`two fields are for the setting ${JSON.stringify(f)}`);
      return (
        x.current.set(f, P),
        () => {
          x.current.delete(f);
        }
      );
    }, []),
    C = be((f, P) => {
      (c((g) => (P === void 0 ? Fe(g, f) : { ...g, [f]: { value: P } })), d((g) => Fe(g, f)), F('idle'));
    }, []),
    O = Ze(
      () => ({ fields: r.configFields, secrets: s, drafts: l, errors: p, saving: u === 'saving', change: C, enter: R }),
      [r.configFields, s, l, p, u, C, R],
    );
  Ye(() => {
    u === 'refused' && S.current?.querySelector('[aria-invalid="true"]')?.focus();
  }, [u, p]);
  async function $() {
    let f = new Map(x.current),
      P = Xe(f, r.configFields, s);
    if ((d(P), T(void 0), Object.keys(P).length > 0)) return F('refused');
    F('saving');
    try {
      let g = en(f);
      (await (e === void 0 ? r.updateConfig(g) : e(g)), c((B) => nn(B, f)), F('saved'));
    } catch (g) {
      let B = te(g).filter(({ field: I }) => f.has(I));
      (d(Object.fromEntries(B.map(({ field: I, message: we }) => [I, we]))),
        B.length === 0 && T(g instanceof Error ? g.message : String(g)),
        F('refused'));
    }
  }
  o($, 'save');
  function Pe(f) {
    (f.preventDefault(),
      !N.current &&
        ((N.current = !0),
        $().finally(() => {
          N.current = !1;
        })));
  }
  o(Pe, 'submit');
  let X = Object.keys(p).length;
  return ve('form', {
    ref: S,
    className: 'ops-settings',
    'aria-label': `Settings of ${a.name}`,
    noValidate: !0,
    onSubmit: Pe,
    children: [
      V(L.Provider, { value: O, children: n ?? V(ye, { fields: r.configFields, values: i }) }),
      u === 'refused' &&
        V('div', {
          role: 'alert',
          className: 'ops-error',
          children: j ?? (X === 1 ? 'One setting needs a correction.' : `${X} settings need a correction.`),
        }),
      ve('div', {
        className: 'ops-settings-actions',
        children: [
          V('button', {
            type: 'submit',
            className: 'ops-button ops-button-primary',
            disabled: u === 'saving',
            children: t,
          }),
          V('span', { role: 'status', children: u === 'saving' ? 'Saving\u2026' : u === 'saved' ? 'Saved.' : '' }),
        ],
      }),
    ],
  });
}
o(We, 'PluginSettings');
function Xe(e, n, t) {
  let r = {};
  for (let [a, { label: i, value: s, required: l, secret: c }] of e) {
    let p = c && t.includes(a) && he(s) && s !== null,
      d = n[a];
    if (p) continue;
    if (he(s)) {
      l && (r[a] = `${i} is needed.`);
      continue;
    }
    let u = d === void 0 ? void 0 : ee(s, d);
    u !== void 0 && (r[a] = c ? `${i} does not fit.` : `${i} ${u}.`);
  }
  return r;
}
o(Xe, 'findErrors');
function en(e) {
  let n = [...e].filter(([, { value: t, secret: r }]) => t !== void 0 && !(r && t === ''));
  return Object.fromEntries(n.map(([t, { value: r }]) => [t, r]));
}
o(en, 'toConfig');
function nn(e, n) {
  let t = Object.entries(e).flatMap(([r, a]) => {
    let i = n.get(r);
    return i === void 0 ? [[r, a]] : i.secret ? [] : [[r, { value: a.value, savedOver: { value: i.given } }]];
  });
  return Object.fromEntries(t);
}
o(nn, 'keepSaved');
function Fe(e, n) {
  return Object.fromEntries(Object.entries(e).filter(([t]) => t !== n));
}
o(Fe, 'without');
function he(e) {
  return e == null || e === '';
}
o(he, 'isEmpty');
import { jsx as tn } from 'react/jsx-runtime';
function Q({ kind: e = 'plain', busy: n = !1, type: t, className: r, onClick: a, ...i }) {
  let s = ['ops-button', e === 'plain' ? void 0 : `ops-button-${e}`, r];
  return tn('button', {
    ...i,
    type: t ?? 'button',
    className: s.filter((l) => l !== void 0).join(' '),
    'aria-disabled': n ? !0 : i['aria-disabled'],
    'aria-busy': n ? !0 : void 0,
    onClick: (l) => {
      n ? l.preventDefault() : a?.(l);
    },
  });
}
o(Q, 'Button');
import { useId as rn } from 'react';
import { jsx as an, jsxs as Ne } from 'react/jsx-runtime';
function on({ title: e, level: n = 3, actions: t, busy: r, children: a }) {
  let i = rn(),
    s = `h${n}`;
  return Ne('section', {
    className: 'ops-card',
    'aria-labelledby': i,
    'aria-busy': r,
    children: [
      Ne('header', {
        className: 'ops-card-header',
        children: [an(s, { id: i, className: 'ops-card-title', children: e }), t],
      }),
      a,
    ],
  });
}
o(on, 'Card');
import { jsx as xe } from 'react/jsx-runtime';
function sn({ label: e, items: n, itemKey: t, children: r, empty: a }) {
  return n.length === 0 && a !== void 0
    ? a
    : xe('ul', {
        className: 'ops-list',
        role: 'list',
        'aria-label': e,
        children: n.map((i) => xe('li', { children: r(i) }, t(i))),
      });
}
o(sn, 'List');
import { jsx as k, jsxs as W } from 'react/jsx-runtime';
function ln({ kind: e = 'neutral', children: n }) {
  return k('span', { className: `ops-badge ops-badge-${e}`, children: n });
}
o(ln, 'Badge');
function dn({ title: e, children: n }) {
  return W('div', { className: 'ops-empty', children: [k('p', { className: 'ops-empty-title', children: e }), n] });
}
o(dn, 'EmptyState');
function un({ children: e, onRetry: n }) {
  return W('div', {
    role: 'alert',
    className: 'ops-error',
    children: [k('div', { children: e }), n !== void 0 && k(Q, { onClick: () => n(), children: 'Try again' })],
  });
}
o(un, 'ErrorMessage');
function cn({ label: e = 'Loading\u2026' }) {
  return W('span', {
    role: 'status',
    className: 'ops-spinner',
    children: [k('span', { className: 'ops-spinner-ring', 'aria-hidden': 'true' }), k('span', { children: e })],
  });
}
o(cn, 'Spinner');
import { jsx as v, jsxs as fn } from 'react/jsx-runtime';
function pn({ caption: e, columns: n, rows: t, rowKey: r, empty: a }) {
  return t.length === 0 && a !== void 0
    ? a
    : v('div', {
        className: 'ops-table-box',
        role: 'group',
        'aria-label': e,
        tabIndex: 0,
        children: fn('table', {
          className: 'ops-table',
          children: [
            v('caption', { className: 'ops-visually-hidden', children: e }),
            v('thead', {
              children: v('tr', {
                children: n.map(({ header: i, align: s }) =>
                  v('th', { scope: 'col', 'data-align': s, children: i }, i),
                ),
              }),
            }),
            v('tbody', {
              children: t.map((i) =>
                v(
                  'tr',
                  {
                    children: n.map(({ header: s, cell: l, align: c }, p) =>
                      p === 0
                        ? v('th', { scope: 'row', 'data-align': c, children: l(i) }, s)
                        : v('td', { 'data-align': c, children: l(i) }, s),
                    ),
                  },
                  r(i),
                ),
              ),
            }),
          ],
        }),
      });
}
o(pn, 'Table');
export {
  H as a,
  K as b,
  Le as c,
  A as d,
  U as e,
  z as f,
  q as g,
  Y as h,
  Z as i,
  We as j,
  Q as k,
  on as l,
  sn as m,
  ln as n,
  dn as o,
  un as p,
  cn as q,
  pn as r,
};
