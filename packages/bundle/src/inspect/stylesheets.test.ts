import { expect, test } from 'vitest';
import { memoryFiles } from '../testing/memory-source.js';
import { inspectFiles } from './inspect-files.js';
import { checkStylesheet } from './stylesheets.js';

function count(text: string, file = 'theme/index.scss'): number {
  return checkStylesheet(file, text).length;
}

test.each([
  '@import "https://example.com/a.css";',
  "@import 'http://example.com/a.css';",
  '@import "//example.com/a.css";',
  '@import url("https://example.com/a.css");',
  '@import url(https://example.com/a.css);',
  '@import url(//example.com/a.css) screen;',
  '@IMPORT "https://example.com/a.css"',
  '@\\69mport "https://example.com/a.css";',
  '@import/**/"https://example.com/a.css";',
  '@use "https://example.com/a";',
  '@import "local.css", "https://example.com/a.css";',
  'a { background: url(https://example.com/a.png) }',
  'a { background: url( "https://example.com/a.png" ) }',
  "a { background: URL('HTTPS://EXAMPLE.COM/a.png') }",
  'a { background: u\\72l(https://example.com/a.png) }',
  'a { background: url(h\\74tps://example.com/a.png) }',
  'a { background: url("ht\\a tps://example.com/a.png") }',
  'a { background: url(http:example.com) }',
  'a { background: url(\\\\\\\\example.com/a.png) }',
  'a { background: image-set("https://example.com/a.png" 1x) }',
  'a { background: -webkit-image-set(url(https://example.com/a.png) 1x) }',
  'a { background: cross-fade(linear-gradient(red, blue), "https://example.com/a.png") }',
  '@font-face { src: local("A"), url(//example.com/a.woff2) format("woff2") }',
  'a { --x: url(https://example.com/a.png) }',
  '$image: url("https://example.com/a.png");',
])('%j loads from another machine', (text) => {
  expect(count(text)).toBe(1);
});

test('in CSS, two slashes do not start a comment', () => {
  expect(count('a { b: c } // x\n@import "https://example.com/a.css";', 'a.css')).toBe(1);
  expect(count('// @import "https://example.com/a.css";', 'a.css')).toBe(1);
  expect(count('// @import "https://example.com/a.css";', 'a.scss')).toBe(0);
});

test.each([
  '',
  '@import "base";',
  '@use "sass:math";',
  '@use "../colors" as *;',
  '@import url(./base.css);',
  'a { background: url(../img/a.png) }',
  'a { background: url("data:image/svg+xml;utf8,<svg xmlns=\'http://www.w3.org/2000/svg\'/>") }',
  'a { background: url(data:image/png;base64,iVBORw0KGgo=) }',
  '/* @import "https://example.com/a.css"; */',
  '// see https://example.com\na { b: c }',
  'a::after { content: "https://example.com" }',
  'a[href^="https://example.com"] { color: red }',
  '@namespace svg url(http://www.w3.org/2000/svg);',
  '@namespace "http://www.w3.org/1999/xhtml";',
  'a { filter: url(#blur) }',
  'a { background: url(/assets/a.png) }',
  '$url: "https://example.com";',
])('%j loads nothing from another machine', (text) => {
  expect(count(text)).toBe(0);
});

test('a finding is at its place', () => {
  const [finding] = checkStylesheet('a.scss', 'a {\n  background:\n    url(https://example.com/x);\n}\n');
  expect(finding).toMatchObject({ code: 'project.theme.remote', file: 'a.scss', line: 3, column: 5 });
});

test('hostile style sheets take a time that grows with their length only', () => {
  for (const piece of [
    '(',
    ')',
    'url(',
    '"',
    '/*',
    '@import ',
    '\\',
    '{',
    'a(',
    "'\\",
    '@import "https://x";',
    'url(//x)',
  ]) {
    expect(count(piece.repeat(100_000))).toBeLessThanOrEqual(50);
  }
});

const MANIFEST = `id: dark-theme
name: Dark
version: 1.0.0
description: Dark
author: Somebody
license: MIT
type: theme
category: theme
entry_points:
  theme: theme/index.scss
`;

test('style sheets are checked in themes only', async () => {
  const files = {
    'theme/index.scss': '@import "https://example.com/a.css";',
    'theme/b.CSS': 'a { b: url(//x) }',
    'README.md': '@import "https://x"',
  };
  const theme = await inspectFiles(memoryFiles({ ...files, 'plugin.yaml': MANIFEST }));
  expect(theme.findings.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'project.theme.remote theme/b.CSS',
    'project.theme.remote theme/index.scss',
  ]);
  const backend = MANIFEST.replace('type: theme', 'type: backend').replace('category: theme', 'category: ai');
  const other = await inspectFiles(memoryFiles({ ...files, 'plugin.yaml': backend }));
  expect(other.findings.filter(({ code }) => code === 'project.theme.remote')).toEqual([]);
});
