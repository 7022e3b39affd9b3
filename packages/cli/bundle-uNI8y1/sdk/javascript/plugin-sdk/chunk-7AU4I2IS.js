import { a, r as d } from './chunk-SCYYZ2BU.js';
var g = 500,
  u = /^[\w.~-]+$/,
  h = /^:[A-Za-z_]\w*$/;
function l(e, t) {
  if (typeof t != 'string') throw new d('a route needs a path, such as /plugins/' + e);
  let r = `/plugins/${e}`;
  if (t !== r && !t.startsWith(`${r}/`))
    throw new d(`the path ${JSON.stringify(t)} is not under ${r}: a plugin has no pages elsewhere`);
  if (t.length > g) throw new d(`a path has at most ${g} characters`);
  let s = new Set();
  for (let n of c(t)) {
    if (n === '.' || n === '..' || !(u.test(n) || h.test(n)))
      throw new d(
        `the part ${JSON.stringify(n)} of ${JSON.stringify(t)} must be letters, digits, "-", "_", ".", "~", or a parameter such as :id`,
      );
    if (n.startsWith(':') && s.size === s.add(n).size)
      throw new d(`the path ${JSON.stringify(t)} has two parameters ${n}`);
  }
}
a(l, 'checkRoutePattern');
function P(e, t) {
  let r = c(e),
    s = c(t.replace(/[?#].*$/s, ''));
  if (r.length !== s.length) return;
  let n = Object.create(null);
  for (let [f, o] of r.entries()) {
    let i = m(s[f] ?? '');
    if (i === void 0 || i === '') return;
    if (o.startsWith(':')) n[o.slice(1)] = i;
    else if (o !== i) return;
  }
  return { ...n };
}
a(P, 'matchRoute');
function R(e, t) {
  let [r, s] = [c(e), c(t)];
  for (let [n, f] of r.entries()) {
    let o = s[n];
    if (o === void 0) break;
    let i = Number(f.startsWith(':')) - Number(o.startsWith(':'));
    if (i !== 0) return i;
  }
  return 0;
}
a(R, 'compareSpecificity');
function $(e) {
  return c(e)
    .map((t) => (t.startsWith(':') ? ':' : t))
    .join('/');
}
a($, 'routeShape');
function c(e) {
  return (e.endsWith('/') ? e.slice(0, -1) : e).split('/').slice(1);
}
a(c, 'partsOf');
function m(e) {
  try {
    return decodeURIComponent(e);
  } catch {
    return;
  }
}
a(m, 'decode');
export { l as a, P as b, R as c, $ as d };
