// Rules that no linter knows: names of files and folders, and what a lockfile or document may not say.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { endWith, ROOT } from './run.mjs';

const BANNED_NAMES = /(^|\/)(utils?|helpers?|shared|misc|common)(\/|\.[jt]sx?$)|(^|\/)types\.ts$/;
const REGISTRY_HOST = /registry\.(npmjs|yarnpkg)\.|npmmirror|artifactory|jfrog\.io|verdaccio\.[a-z]+\.[a-z]/i;
const MACHINE_PATH = /(?:^|[\s"'`(=])\/(?:root|work|home\/[a-z]+)\//;
const TEXT = /\.(ts|mjs|js|json|ya?ml|md|toml|txt|py|sh|tsx|css|scss|html)$|(^|\/)(\.ci\/run|\.npmrc|LICENSE)$/;

async function main() {
  const { stdout } = await promisify(execFile)(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    {
      cwd: ROOT,
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const files = stdout.split('\0').filter((name) => name !== '');
  const complaints = [];
  for (const name of files) {
    if (/^packages\/[^/]+\/src\//.test(name) && BANNED_NAMES.test(name.replace(/^packages\/[^/]+\/src\//, ''))) {
      complaints.push(`${name}: a name that says nothing`);
    }
    if (/^packages\/[^/]+\/src\/.+\/index\.ts$/.test(name) && name !== 'packages/registry-client/src/client/index.ts') {
      complaints.push(`${name}: a barrel below a package's door`);
    }
    if (!TEXT.test(name) || name === 'scripts/check-house.mjs') continue;
    const text = await readFile(path.join(ROOT, name), 'utf8').catch(() => '');
    if (REGISTRY_HOST.test(text)) complaints.push(`${name}: names a package registry's host`);
    if (MACHINE_PATH.test(text)) complaints.push(`${name}: holds a path of somebody's machine`);
  }
  for (const complaint of complaints) console.log(complaint);
  console.log(`${files.length} files, ${complaints.length} complaints`);
  if (files.length < 100) throw new Error('git listed too few files to have looked at the project');
  if (complaints.length > 0) throw new Error('the house rules are broken');
}

endWith(
  main().catch((error) => {
    console.error(error.message);
    throw error;
  }),
);
