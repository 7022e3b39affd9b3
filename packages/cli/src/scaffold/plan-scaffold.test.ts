import { describe, expect, test } from 'vitest';
import { checkAnswers, idProblem, lineProblem, nameFromId, suggestSlug, type ScaffoldAnswers } from './answers.js';
import { planScaffold } from './plan-scaffold.js';

const ANSWERS: ScaffoldAnswers = {
  id: 'my-plugin',
  name: 'My Plugin',
  type: 'backend',
  version: '1.0.0',
  author: 'Ada',
  license: 'MIT',
  year: 2026,
};

describe('planning a scaffold', () => {
  test('the files of the type replace common ones, and _dot_ becomes a dot', () => {
    const tree = planScaffold(ANSWERS, {
      common: [
        { path: '_dot_gitignore', text: 'common' },
        { path: 'README.md', text: 'common' },
      ],
      specific: [
        { path: 'README.md', text: '# {{name_md}}' },
        { path: '_dot_github/workflows/ci.yml', text: '' },
        { path: 'run.sh', text: '#!/bin/sh\n' },
      ],
      license: 'Copyright {{year}} {{author_line}}',
    });
    expect(tree).toEqual([
      { path: '.github/workflows/ci.yml', text: '', executable: false },
      { path: '.gitignore', text: 'common', executable: false },
      { path: 'LICENSE', text: 'Copyright 2026 Ada', executable: false },
      { path: 'README.md', text: '# My Plugin', executable: false },
      { path: 'run.sh', text: '#!/bin/sh\n', executable: true },
    ]);
  });
});

describe('answers', () => {
  test.each([
    ['My Plugin!', 'my-plugin'],
    ['Größe messen', 'grosse-messen'],
    ['my_plugin', 'my-plugin'],
    ['MyPlugin', 'my-plugin'],
    ['--x--y--', 'x-y'],
    ['../etc', 'etc'],
    ['日本語', undefined],
    ['admin', undefined],
    ['x'.repeat(200), 'x'.repeat(50)],
  ])('%s suggests %s', (text, slug) => {
    expect(suggestSlug(text)).toBe(slug);
  });

  test('all problems come at once, with the suggestion', () => {
    expect(() => checkAnswers({ ...ANSWERS, id: 'My Plugin', author: 'a\nb', license: 'see file', name: ' ' })).toThrow(
      expect.objectContaining({
        code: 'usage.invalid',
        message: expect.stringMatching(/id.*name is empty.*author has a line break.*SPDX/),
        details: { suggestion: 'my-plugin' },
      }),
    );
  });

  test('reserved ids are refused in every spelling', () => {
    expect(idProblem('ops-center')).toContain('reserved');
    expect(idProblem('opscenter')).toContain('reserved');
  });

  test.each(['a\u202eb', 'a\u0000b', 'a\u2028b', 'a\u200bb', '\ud800', '', 'x'.repeat(101)])(
    '%j is no name',
    (text) => {
      expect(lineProblem('name', text)).toBeDefined();
    },
  );

  test.each(['O\'Brien "Bob"', 'Zoë: Müller #1', '李小龍', 'emoji 😀', 'a\\b'])('%s is a name', (text) => {
    expect(lineProblem('name', text)).toBeUndefined();
  });

  test('a name comes from an id', () => {
    expect(nameFromId('my-awesome-plugin')).toBe('My Awesome Plugin');
  });
});
