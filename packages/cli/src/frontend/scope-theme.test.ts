import { expect, test } from 'vitest';
import { scopeTheme } from './scope-theme.js';

const open = '@scope(:root[data-ops-theme="p"]){';

test.each([
  ['', `${open}}\n`],
  ['a{b:c}', `${open}a{b:c}}\n`],
  ['@charset "UTF-8";a{b:c}', `${open}a{b:c}}\n`],
  ['@layer x,y;@layer x{a{b:c}}', `@layer x,y;${open}@layer x{a{b:c}}}\n`],
  ['@keyframes k{to{top:0}}a{b:c}', `@keyframes k{to{top:0}}${open}a{b:c}}\n`],
  ['a{b:url(data:x;y,{)}c{d:e}', `${open}a{b:url(data:x;y,{)}c{d:e}}\n`],
  [
    String.raw`a{b:"}\"}"}@property --x{syntax:"*";inherits:false}`,
    String.raw`@property --x{syntax:"*";inherits:false}${open}a{b:"}\"}"}}` + '\n',
  ],
  [String.raw`.a\}b{c:d}@font-face{src:local(x)}`, String.raw`@font-face{src:local(x)}${open}.a\}b{c:d}}` + '\n'],
  ['/*! } */@font-face{src:x}a{b:c}', `@font-face{src:x}${open}/*! } */a{b:c}}\n`],
  ['a{b:c}/*! end */', `${open}a{b:c}/*! end */}\n`],
])('%j', (css, expected) => {
  expect(scopeTheme(css, 'p')).toBe(expected);
});
