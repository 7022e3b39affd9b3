import { expect, test } from 'vitest';
import { sizeByFolder, sizeWarnings } from './size-report.js';

const MIB = 1024 * 1024;
const file = (name: string, size: number, packedSize = size) => ({ name, size, packedSize });

test('a plugin is summed up by its folders, what weighs most first', () => {
  expect(
    sizeByFolder([file('plugin.yaml', 5, 4), file('a/x', 10, 2), file('a/b/y', 20, 3), file('c/z', 9, 9)]),
  ).toEqual([
    { folder: 'c', files: 1, size: 9, packedSize: 9 },
    { folder: 'a', files: 2, size: 30, packedSize: 5 },
    { folder: '', files: 1, size: 5, packedSize: 4 },
  ]);
});

test('what is larger than usual is told with its cause', () => {
  const compiled = 'frontend/compiled/';
  expect(sizeWarnings([file('a', 20 * MIB)], 20 * MIB, compiled)).toEqual([]);
  expect(sizeWarnings([file('model.bin', 21 * MIB), file('b', 1)], 21 * MIB, compiled)).toEqual([
    'the bundle is large: 21.0 MiB, most of it model.bin (21.0 MiB), b (0.0 MiB); list what the plugin does not need in .opsignore',
  ]);
  const scripts = [file(`${compiled}a.js`, MIB), file(`${compiled}b.js`, 1), file(`${compiled}c.css`, 5 * MIB)];
  expect(sizeWarnings(scripts, MIB, compiled)).toEqual([
    'the frontend is large: 1.0 MiB of JavaScript that a page loads; import less, or late',
  ]);
});
