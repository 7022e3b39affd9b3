import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTemplate, placeholdersFor, stringLiteral } from './placeholders.js';
import type { ScaffoldAnswers } from './answers.js';

const ANSWERS: ScaffoldAnswers = {
  id: 'my-plugin',
  name: 'My Plugin',
  type: 'backend',
  version: '1.0.0',
  author: 'Ada',
  license: 'MIT',
  year: 2026,
};

function fill(text: string, answers: Partial<ScaffoldAnswers> = {}): string {
  return fillTemplate(text, placeholdersFor({ ...ANSWERS, ...answers }), 'test');
}

describe('placeholders', () => {
  test('leave other braces alone', () => {
    expect(fill('${{ github.ref }} style={{ margin: 0 }} {{{name_json}}} {{id}}')).toBe(
      '${{ github.ref }} style={{ margin: 0 }} {"My Plugin"} my-plugin',
    );
  });

  test('an unknown word is a defect of the template', () => {
    expect(() => fill('{{nmae_json}}')).toThrow('unknown placeholder {{nmae_json}}');
  });

  test('a line whose value is not known is left out', () => {
    expect(fill('a\nemail: {{author_email_json}}\nb\n')).toBe('a\nb\n');
    expect(fill('email: {{author_email_json}}\n', { authorEmail: 'a@b.c' })).toBe('email: "a@b.c"\n');
  });

  test('a value that looks like a placeholder is not filled again', () => {
    expect(fill('{{name_json}}', { name: '{{author_json}} $& $1' })).toBe('"{{author_json}} $& $1"');
  });

  test('Markdown and HTML cannot be broken out of', () => {
    const name = '</h1><script>alert("x")</script> [a](javascript:b) `c` *d* | e';
    expect(fill('{{name_html}}', { name })).not.toMatch(/[<>"]/);
    expect(fill('{{name_md}}', { name })).not.toMatch(/(^|[^\\])[<>[\]()`*|]/);
  });

  test.each([
    ['3d-maps', '_3d_maps', 'Plugin3dMaps'],
    ['my-awesome-plugin', 'my_awesome_plugin', 'MyAwesomePlugin'],
    ['123', '_123', 'Plugin123'],
  ])('%s gives names that code can have', (id, python, className) => {
    expect(fill('{{python_package}} {{class_name}}', { id })).toBe(`${python} ${className}`);
  });

  test('a literal means the same text to JSON, Python, JavaScript and YAML', async () => {
    const { readManifest } = await import('@ops-center/manifest-schema');
    const texts = fc.sample(
      fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => !/\p{Cs}/u.test(text)),
      300,
    );
    texts.push(`"': #{}[]\\ \u0007\u0085\u00a0\u2028\ufeff é 漢 😀 \${x} \`y\` %s {0}`);
    const literals = texts.map(stringLiteral);
    expect(literals.map((literal) => JSON.parse(literal) as unknown)).toEqual(texts);
    expect(literals.map((literal) => new Function(`return ${literal}`)() as unknown)).toEqual(texts);
    const script = `import json,sys\nprint(json.dumps([${literals.join(',\n')}]))`;
    const answer = execFileSync('python3', ['-'], { input: `# -*- coding: utf-8 -*-\n${script}`, encoding: 'utf8' });
    expect(JSON.parse(answer)).toEqual(texts);
    const name = 'Ada "the first": #1 \\ ’é漢😀';
    const { manifest } = readManifest(
      fill(
        'id: my-plugin\nname: {{name_json}}\nversion: 1.0.0\ndescription: d\nauthor: {{author_json}}\nlicense: MIT\ntype: backend\ncategory: ai\nentry_points: {backend: backend/main.py:app}\n',
        { name, author: name },
      ),
    );
    expect(manifest?.name).toBe(name);
    expect(manifest?.author).toBe(name);
  });
});
