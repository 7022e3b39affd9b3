import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkColors, contrast, lightenFor, mixWithWhite, readColor, writeColor } from '../frontend/src/palette.js';

const rgb = (text) => readColor(text);

test('contrast is what WCAG says', () => {
  assert.equal(contrast(rgb('#000'), rgb('#fff')), 21);
  assert.equal(contrast(rgb('#777777'), rgb('#777777')), 1);
  assert.equal(contrast(rgb('#ffffff'), rgb('#767676')).toFixed(2), '4.54');
  assert.equal(contrast(rgb('#767676'), rgb('#ffffff')), contrast(rgb('#ffffff'), rgb('#767676')));
});

test('reads both lengths of a colour and nothing else', () => {
  assert.deepEqual(rgb('#1976D2'), [25, 118, 210]);
  assert.deepEqual(rgb('#fa0'), [255, 170, 0]);
  for (const odd of ['1976d2', '#1976d', '#12', 'red', '#gggggg', '#1976d2;}', 7, null, undefined]) {
    assert.equal(rgb(odd), undefined);
  }
});

test('writes what it read', () => {
  for (const color of ['#000000', '#1976d2', '#dc004e', '#0a0b0c']) assert.equal(writeColor(rgb(color)), color);
});

test('mixes as color-mix does', () => {
  assert.equal(writeColor(mixWithWhite(rgb('#000000'), 0.6)), '#666666');
  assert.equal(writeColor(mixWithWhite(rgb('#1976d2'), 1)), '#1976d2');
});

test('the colours it comes with pass everywhere', () => {
  const checks = checkColors({ primary_color: '#1976d2', accent_color: '#dc004e' });
  assert.deepEqual(checks.filter((check) => !check.passes), []);
  assert.equal(checks.length, 4);
});

test('a colour that cannot be seen fails, and the proposal for it passes', () => {
  const [buttons, links] = checkColors({ primary_color: '#0b1f33', accent_color: 'none' });
  assert.equal(buttons.passes, false);
  assert.equal(links.passes, false);
  for (const { suggestion } of [buttons, links]) {
    assert.match(suggestion, /^#[0-9a-f]{6}$/);
    assert.ok(checkColors({ primary_color: suggestion })[0].passes, suggestion);
  }
});

test('every proposal keeps its promise, for any colour', () => {
  const surface = rgb('#121417');
  for (let red = 0; red < 256; red += 51) {
    for (let green = 0; green < 256; green += 51) {
      for (let blue = 0; blue < 256; blue += 51) {
        for (const needed of [3, 4.5, 7]) assert.ok(contrast(lightenFor([red, green, blue], surface, needed), surface) >= needed);
      }
    }
  }
  assert.deepEqual(lightenFor(rgb('#ffffff'), surface, 4.5), [255, 255, 255]);
});
