import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { contrast } from './contrast.mjs';

const tokens = await readFile(new URL('../theme/_tokens.scss', import.meta.url), 'utf8');
const index = await readFile(new URL('../theme/index.scss', import.meta.url), 'utf8');
const manifest = await readFile(new URL('../plugin.yaml', import.meta.url), 'utf8');
const colors = Object.fromEntries([...tokens.matchAll(/^\$([a-z-]+): (#[0-9a-f]{6});$/gm)].map(([, name, value]) => [name, value]));

test('contrast is what WCAG says', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#777777', '#777777'), 1);
  assert.equal(contrast('#ffffff', '#767676').toFixed(2), '4.54');
});

for (const surface of ['surface', 'surface-raised']) {
  for (const text of ['text', 'text-muted', 'accent', 'success', 'warning', 'danger']) {
    test(`${text} can be read on ${surface}`, () => {
      assert.ok(contrast(colors[text], colors[surface]) >= 4.5, `${contrast(colors[text], colors[surface])}`);
    });
  }
  test(`the border can be seen on ${surface}`, () => {
    assert.ok(contrast(colors.border, colors[surface]) >= 3, `${contrast(colors.border, colors[surface])}`);
  });
}

test('text on the accent colour can be read', () => {
  assert.ok(contrast(colors['on-accent'], colors.accent) >= 4.5);
});

test('every colour is a token, and every token is used', () => {
  assert.doesNotMatch(index, /#[0-9a-f]{3,8}\b/i);
  for (const name of Object.keys(colors)) assert.ok(index.includes(`tokens.$${name}}`), name);
});

test("the manifest's default is the accent colour", () => {
  assert.equal(/default: "(#[0-9a-f]{6})"/.exec(manifest)?.[1], colors.accent);
});
