import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Plugin } from '@oclif/core';
import { importTypeScript } from '../../../scripts/load-typescript.mjs';
import { bundleCli } from './bundle.mjs';
import { renderReference } from './cli-reference.mjs';

const packageRoot = fileURLToPath(new URL('..', import.meta.url));

/**
 * The files that are made from the commands' own definitions.
 * @returns {Promise<Array<{path: string, content: string}>>} paths relative to the root of the repository
 */
export async function generate() {
  const manifest = await readManifest();
  const { SCHEMA_FILES } = await importTypeScript(path.join(packageRoot, 'src/output/catalogue.ts'));
  return [
    { path: 'packages/cli/oclif.manifest.json', content: manifestText(manifest) },
    ...Object.entries(SCHEMA_FILES).map(([name, schema]) => ({
      path: `packages/cli/schemas/${name}.json`,
      // On one line: they are for programs, and twice as large otherwise.
      content: `${JSON.stringify(schema)}\n`,
    })),
    { path: 'docs/ci/github-actions.yml', content: await pipeline('github/_dot_github/workflows/plugin.yml') },
    { path: 'docs/ci/gitlab-ci.yml', content: await pipeline('gitlab/_dot_gitlab-ci.yml') },
    { path: 'docs/reference/cli.md', content: renderReference(manifest, SCHEMA_FILES) },
  ];
}

/** A pipeline as `plugin init --ci` writes it: its template has no word to fill in. */
function pipeline(name) {
  return readFile(path.join(packageRoot, 'templates/_ci', name), 'utf8');
}

/** A command on each line: every start reads this file, and it goes along in the package. */
function manifestText({ commands, version }) {
  const lines = Object.entries(commands).map(([id, command]) => `  ${JSON.stringify(id)}: ${JSON.stringify(command)}`);
  return `{\n"version": ${JSON.stringify(version)},\n"commands": {\n${lines.join(',\n')}\n}}\n`;
}

/** Loads the commands from a bundle made for the purpose, as oclif would from the published package. */
async function readManifest() {
  const folder = await mkdtemp(path.join(tmpdir(), 'ops-center-generate-'));
  try {
    await cp(path.join(packageRoot, 'package.json'), path.join(folder, 'package.json'));
    await bundleCli(path.join(folder, 'bundle'));
    const plugin = new Plugin({ root: folder, ignoreManifest: true, errorOnManifestCreate: true });
    await plugin.load();
    const { commands, version } = plugin.manifest;
    const sorted = Object.entries(commands).sort(([a], [b]) => (a < b ? -1 : 1));
    return { commands: Object.fromEntries(sorted.map(([id, command]) => [id, plain(id, command)])), version };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Without what oclif adds about where the command was loaded from. */
function plain(id, command) {
  const { aliases, args, description, examples, flags, hidden, strict, summary, hiddenAliases } = command;
  return { id, aliases, args, description, examples, flags, hidden, hiddenAliases, strict, summary };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of await generate()) await writeFile(path.join(packageRoot, '../..', file.path), file.content);
}
