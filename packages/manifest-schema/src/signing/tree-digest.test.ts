import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileListText, treeDigest } from './tree-digest.js';

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];

describe('the tree digest', () => {
  it('covers digest, executable bit and name, one line a file', () => {
    const files = [
      { name: 'plugin.yaml', sha256: A, executable: false },
      { name: 'bin/run', sha256: B, executable: true },
    ];
    expect(fileListText(files)).toBe(`${B}  x bin/run\n${A}  - plugin.yaml\n`);
    const digest = createHash('sha256').update(fileListText(files)).digest('base64');
    expect(treeDigest(files)).toBe(`t1:${digest}`);
  });

  it('sorts by bytes, not by UTF-16 code units', () => {
    const names = ['\u{1f600}', '\ufb33', 'a/b', 'a-b', 'a', 'B'];
    const files = names.map((name) => ({ name, sha256: A, executable: false }));
    const lines = fileListText(files).trimEnd().split('\n');
    expect(lines.map((line) => line.slice(68))).toEqual(['B', 'a', 'a-b', 'a/b', '\ufb33', '\u{1f600}']);
  });

  it('does not depend on the order, and changes with every part', () => {
    const file = fc.record({
      name: fc.stringMatching(/^[a-z/]{1,8}$/),
      sha256: fc.constantFrom(A, B),
      executable: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(file, { minLength: 1, maxLength: 6, selector: ({ name }) => name }), (files) => {
        const digest = treeDigest(files);
        expect(treeDigest(files.toReversed())).toBe(digest);
        const [first, ...rest] = files;
        if (first === undefined) throw new Error('there is one file at least');
        expect(treeDigest([{ ...first, executable: !first.executable }, ...rest])).not.toBe(digest);
        expect(treeDigest([{ ...first, name: `${first.name}x` }, ...rest])).not.toBe(digest);
        expect(treeDigest([{ ...first, sha256: 'c'.repeat(64) }, ...rest])).not.toBe(digest);
        expect(treeDigest(rest)).not.toBe(digest);
      }),
    );
  });

  it.each(['a\nb', 'a\rb'])('refuses a name with a line break, which could stand for two files', (name) => {
    expect(() => treeDigest([{ name, sha256: A, executable: false }])).toThrow(
      expect.objectContaining({ code: 'bundle.refused' }),
    );
  });
});
