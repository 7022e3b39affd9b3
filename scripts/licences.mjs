import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The licence texts of all bundled packages, which their authors ask to go along.
 * @param {string} packageRoot folder that the inputs are named from
 * @param {readonly string[]} inputs
 */
export async function licences(packageRoot, inputs) {
  const folders = new Set();
  for (const input of inputs) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match !== null) folders.add(path.resolve(packageRoot, match[1]));
  }
  const texts = new Map();
  for (const folder of folders) {
    const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    const file = (await readdir(folder)).find((name) => /^licen[cs]e(\.|$)/i.test(name));
    const text = file === undefined ? `License: ${manifest.license}` : await readFile(path.join(folder, file), 'utf8');
    texts.set(`${manifest.name} ${manifest.version}`, text.trim());
  }
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([name, text]) => `${name}\n${'-'.repeat(name.length)}\n${text}\n`).join('\n\n');
}
