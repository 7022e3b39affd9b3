import { execFile, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeCompletion } from '../actions/completion.js';
import { readCommandManifest, type CommandManifest } from '../command-manifest.js';
import { freshFolder } from '../testing/project-folder.js';

const run = promisify(execFile);
const PACKAGE = pathToFileURL(`${path.resolve(import.meta.dirname, '../..')}${path.sep}`);
const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

let manifest: CommandManifest;
beforeAll(async () => {
  manifest = await readCommandManifest(PACKAGE);
});

/** A folder with the script of a shell, files to complete, and a plugin that is installed. */
async function prepare(shell: 'bash' | 'zsh' | 'fish' | 'powershell'): Promise<{ folder: string; script: string }> {
  const folder = await freshFolder();
  const script = path.join(folder, 'script');
  await writeFile(script, writeCompletion(manifest, shell).script);
  await mkdir(path.join(folder, 'plugins', 'my-plugin'), { recursive: true });
  // A name that would run a program if anything evaluated it.
  await writeFile(path.join(folder, 'bundle $(touch ran).zip'), '');
  await writeFile(path.join(folder, 'bundle-1.0.0.zip'), '');
  return { folder, script };
}

/** What is typed, and what must be among the candidates; undefined for none at all. */
const CASES: readonly (readonly [string, readonly string[] | undefined])[] = [
  ['', ['config', 'doctor', 'keys', 'login', 'plugin', 'whoami', 'help']],
  ['plu', ['plugin']],
  ['plugin b', ['build']],
  ['--json plugin b', ['build']],
  ['--registry https://x plugin b', ['build']],
  ['--registry ', undefined],
  ['config get reg', ['registry']],
  ['config set time', ['timeout']],
  ['completion f', ['fish']],
  ['plugin build --dr', ['--dry-run']],
  ['plugin build --js', ['--json']],
  ['plugin init x --type th', ['theme']],
  ['plugin publish --if-exists ', ['fail', 'skip']],
  ['plugin init --type theme --forc', ['--force']],
  ['plugin sign bundle-', ['bundle-1.0.0.zip']],
  ['plugin sign x.zip --key bundle-', ['bundle-1.0.0.zip']],
  ['plugin search ', undefined],
  ['nothing like this ', undefined],
];

describe('bash', () => {
  async function complete(words: readonly string[]): Promise<string[]> {
    const { folder, script } = await prepare('bash');
    const harness = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _ops_center
      for word in "\${COMPREPLY[@]}"; do printf '%s\\n' "$word"; done; [[ ! -e ran ]]`;
    const { stdout, stderr } = await run('bash', ['--norc', '-c', harness, script, ...words], { cwd: folder });
    expect(stderr).toBe('');
    return stdout.split('\n').filter((line) => line !== '');
  }

  it.each(CASES)('ops-center %s', async (typed, expected) => {
    const words = ['ops-center', ...typed.split(' ')];
    const found = await complete(words);
    if (expected === undefined) expect(found).toEqual([]);
    else expect(found).toEqual(expect.arrayContaining([...expected]));
    for (const word of found) expect(word.startsWith(words.at(-1) ?? '')).toBe(true);
  });

  it('parts --type=theme into three words, and completes the third', async () => {
    expect(await complete(['ops-center', 'plugin', 'init', '--type', '=', 'th'])).toEqual(['theme']);
    expect(await complete(['ops-center', 'plugin', 'init', '--type', '='])).toContain('hybrid');
  });

  it('gives a name as it is, and runs nothing in it', async () => {
    expect(await complete(['ops-center', 'plugin', 'sign', 'bundle '])).toEqual(['bundle $(touch ran).zip']);
  });

  it('knows every command and each of its flags', async () => {
    const { folder, script } = await prepare('bash');
    const harness = `source "$0"; while read -r -a COMP_WORDS; do
        COMP_WORDS+=(--); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _ops_center; echo "\${COMPREPLY[@]}"
      done`;
    const commands = Object.values(manifest.commands);
    const child = run('bash', ['--norc', '-c', harness, script], { cwd: folder });
    child.child.stdin?.end(commands.map(({ id }) => `ops-center ${id.replace(':', ' ')}\n`).join(''));
    const lines = (await child).stdout.split('\n');
    for (const [index, { id, flags }] of commands.entries()) {
      const own = Object.values(flags).filter(({ hidden }) => hidden !== true);
      expect(lines[index]?.split(' ').toSorted(), id).toEqual(
        [...own.map(({ name }) => `--${name}`), '--help'].toSorted(),
      );
    }
  });
});

describe.skipIf(!has('fish'))('fish', () => {
  it.each(CASES)('ops-center %s', async (typed, expected) => {
    const { folder, script } = await prepare('fish');
    const { stdout, stderr } = await run(
      'fish',
      ['--no-config', '-c', 'source $argv[1]; complete -C "ops-center $argv[2]"', '--', script, typed],
      { cwd: folder, env: { PATH: process.env['PATH'], HOME: folder } },
    );
    expect(stderr).toBe('');
    const found = stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t')[0] ?? '']));
    if (expected === undefined) expect(found).toEqual([]);
    else expect(found).toEqual(expect.arrayContaining([...expected]));
  });
});

describe.skipIf(!has('zsh'))('zsh', () => {
  it.each(CASES)('ops-center %s', async (typed, expected) => {
    const { folder, script } = await prepare('zsh');
    // compadd in place of the line editor: it gets what would be offered, and the prefix to compare with.
    const harness = `
      found=()
      compdef() { : }
      compset() { [[ \${words[CURRENT]} == *=* ]] && words[CURRENT]=\${words[CURRENT]#*=} }
      _message() { : }
      _files() { found+=(*(N)) }
      _describe() { local one; for one in "\${(@P)@[-1]}"; do found+=("\${one%%:*}"); done }
      compadd() { [[ $1 == -a ]] && found+=("\${(@P)2}") || { shift; found+=("$@") } }
      source "$1"; shift
      words=("$@"); CURRENT=$#
      _ops-center
      for one in $found; do [[ $one == \${words[CURRENT]}* ]] && print -r -- "$one"; done; true`;
    const { stdout, stderr } = await run(
      'zsh',
      ['-f', '-c', harness, 'zsh', script, 'ops-center', ...typed.split(' ')],
      { cwd: folder },
    );
    expect(stderr).toBe('');
    const found = stdout.split('\n').filter((line) => line !== '');
    if (expected === undefined) expect(found).toEqual([]);
    else expect(found).toEqual(expect.arrayContaining([...expected]));
  });
});

// There is no PowerShell for every machine that runs this: its script is only held against what it is made of.
describe('powershell', () => {
  it('names every command and flag, and its brackets and quotes close', () => {
    const { script } = writeCompletion(manifest, 'powershell');
    for (const { id, flags } of Object.values(manifest.commands)) {
      expect(script).toContain(`'${id.replace(':', ' ')}' = [ordered]@{`);
      for (const { name, hidden } of Object.values(flags)) if (hidden !== true) expect(script).toContain(`'--${name}'`);
    }
    const open: string[] = [];
    const pairs: Readonly<Record<string, string>> = { '}': '{', ')': '(', ']': '[' };
    const bare = script
      .replace(/^#.*$/gm, '')
      .replace(/'(?:[^']|'')*'/g, '')
      .replace(/"[^"\n]*"/g, '');
    expect(bare).not.toMatch(/['"]/);
    for (const char of bare) {
      if ('{(['.includes(char)) open.push(char);
      else if (pairs[char] !== undefined) expect(open.pop()).toBe(pairs[char]);
    }
    expect(open).toEqual([]);
  });

  it.skipIf(!has('pwsh'))('is parsed by PowerShell', async () => {
    const { script } = await prepare('powershell');
    const parse =
      '$errors = $null; $null = [System.Management.Automation.Language.Parser]::ParseFile($args[0], [ref]$null, [ref]$errors); exit $errors.Count';
    await expect(run('pwsh', ['-NoProfile', '-Command', parse, script])).resolves.toBeDefined();
  });
});
