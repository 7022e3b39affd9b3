import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { contrast, mixWithWhite, READABLE_SHARE, readColor, SURFACES } from '../frontend/src/palette.js';

const styles = new URL('../frontend/src/styles/', import.meta.url);
const tokens = await readFile(new URL('_tokens.scss', styles), 'utf8');
const manifest = await readFile(new URL('../plugin.yaml', import.meta.url), 'utf8');
const value = (name) => new RegExp(`^\\$${name}: ([^;]+);$`, 'm').exec(tokens)?.[1];
const color = (name) => readColor(value(name));

for (const surface of ['surface', 'surface-raised', 'surface-overlay']) {
  for (const text of ['text', 'text-muted', 'text-strong', 'success', 'warning', 'danger', 'info']) {
    test(`${text} can be read on ${surface}`, () => {
      assert.ok(contrast(color(text), color(surface)) >= 4.5, String(contrast(color(text), color(surface))));
    });
  }
  test(`borders of inputs can be seen on ${surface}`, () => {
    assert.ok(contrast(color('border'), color(surface)) >= 3);
  });
  for (const name of ['primary', 'accent']) {
    test(`text in the ${name} colour can be read on ${surface}`, () => {
      assert.ok(contrast(mixWithWhite(color(name), READABLE_SHARE[name]), color(surface)) >= 4.5);
    });
  }
}

for (const name of ['primary', 'accent']) {
  test(`white can be read on the ${name} colour, and the colour seen on the page`, () => {
    assert.ok(contrast(color(name), readColor('#ffffff')) >= 4.5);
    assert.ok(contrast(color(name), color('surface')) >= 3);
  });

  test(`the manifest, the style sheet and the settings agree on the ${name} colour`, () => {
    assert.equal(new RegExp(`${name}_color:\\s+type: color\\s+default: "(#[0-9a-f]{6})"`).exec(manifest)?.[1], value(name));
    assert.equal(value(`readable-${name}`), `${Math.round(READABLE_SHARE[name] * 100)}%`);
  });
}

test('the settings reckon with the surfaces of the style sheet', () => {
  assert.deepEqual(SURFACES, { darkest: value('surface'), lightest: value('surface-overlay') });
});

test('colours stand in the tokens only, and nothing is loaded from elsewhere', async () => {
  for (const name of await readdir(styles)) {
    const text = await readFile(new URL(name, styles), 'utf8');
    assert.doesNotMatch(text, /url\(|@import|https?:/i, name);
    if (name !== '_tokens.scss') assert.doesNotMatch(text, /#[0-9a-f]{3,8}\b/i, name);
  }
});
