import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../testing/memory-source.js';
import { inspectFiles } from './inspect-files.js';

async function check(
  requirements: string,
  declared: readonly string[],
  name = 'backend/requirements.txt',
): Promise<string[]> {
  const manifest = [
    'id: small-plugin',
    'name: Small',
    'version: 1.0.0',
    'description: For tests',
    'author: Ada',
    'license: MIT',
    'type: backend',
    'category: monitoring',
    'entry_points:',
    '  backend: backend/main.py:app',
    ...(declared.length === 0
      ? []
      : ['dependencies:', '  python:', ...declared.map((one) => `    - '${one.replaceAll("'", "''")}'`)]),
    '',
  ].join('\n');
  const files = memoryFiles({ 'plugin.yaml': manifest, 'backend/main.py': 'app = 1\n', [name]: requirements });
  const { findings } = await inspectFiles(files);
  expect(findings.filter(({ code }) => code !== 'project.python.requirements_differ')).toEqual([]);
  return findings.map(({ file, line, severity, message }) => `${file}:${line} ${severity} ${message}`);
}

describe('requirements.txt beside plugin.yaml', () => {
  test.each([
    ['', []],
    ['# nothing\n-r other.txt\n--index-url https://pypi.example\n', []],
    ['requests >= 2.28 , <3\nScikit_Learn\n', ['requests<3,>=2.28', 'scikit-learn']],
    ['requests==2.31.0\n', ['requests>=2.28']],
    ['uvicorn[standard]>=0.20; python_version < "3.12"  # why\n', ["uvicorn>=0.20; python_version < '3.12'"]],
    ['requests==2.31.0 \\\n    --hash=sha256:aaaa\nidna==3.4 --hash=sha256:bbbb\n', ['requests>=2.28']],
    ['idna==3.4\n    # via requests\nrequests==2.31.0\n', ['requests>=2.28']],
  ])('agrees: %j', async (requirements, declared) => {
    expect(await check(requirements, declared)).toEqual([]);
  });

  test.each([
    [
      'requests>=2\n',
      [],
      'backend/requirements.txt:1 warning dependencies.python of plugin.yaml does not list requests',
    ],
    [
      '\nrequests>=2\n',
      ['requests>=3'],
      'backend/requirements.txt:2 warning plugin.yaml wants requests >=3, and this file >=2',
    ],
    [
      'requests\n',
      ['requests>=3'],
      'backend/requirements.txt:1 warning plugin.yaml wants requests >=3, and this file any version',
    ],
    [
      '',
      ['requests>=3'],
      'plugin.yaml:13 warning backend/requirements.txt does not list requests, which dependencies.python does',
    ],
    [
      'x @ https://evil.example/x.whl\n',
      [],
      'backend/requirements.txt:1 warning x @ https://evil.example/x.whl is nothing that dependencies.python may hold',
    ],
  ])('differs: %j', async (requirements, declared, expected) => {
    expect(await check(requirements, declared)).toEqual([expected]);
  });

  test('may lie at the top, and a long one is told in few findings', async () => {
    const many = Array.from({ length: 500 }, (_, index) => `package-${index}\n`).join('');
    expect(await check(many, [], 'requirements.txt')).toHaveLength(20);
    const started = performance.now();
    expect(await check('\\\n'.repeat(900_000), [])).toHaveLength(0);
    expect(await check('\n'.repeat(1_900_000), [])).toHaveLength(0);
    expect(await check(`x${'['.repeat(1_000_000)}`, [])).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
