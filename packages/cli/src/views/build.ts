import type { BuiltBundle } from '../actions/build.js';
import { renderFinding } from '../errors/render.js';
import { largestFiles } from '../project/size-report.js';
import { sizeText, paint, type Look } from './look.js';
import { countText, shownName, shownPath } from './wording.js';

/** Up to so many files each have a line; more are told by folder, and the largest by name. */
const MOST_FILES = 25;
const LARGEST = 5;

/**
 * What went in, what there is to say about it, and the result:
 *
 *       1.2 KiB ->    640 B  plugin.yaml
 *      12.0 KiB ->  4.1 KiB  backend/main.py
 *     ✓ my-plugin 1.0.0 is built: 2 files, 13.2 KiB -> 4.9 KiB packed
 *     Output: my-plugin-1.0.0.zip
 *     sha256 0a7d...
 */
export function renderBuild(built: BuiltBundle, cwd: string, look: Look): string {
  const lines = built.files.length > MOST_FILES ? folderLines(built, look) : fileLines(built.files, look);
  lines.push(...pythonLines(built.python, look));
  lines.push(...built.findings.map((finding) => renderFinding(finding, look)));
  if (built.secretsLeftOut.length > 0) {
    lines.push(`${paint(look, 'yellow', 'never packed')}: ${shownName(built.secretsLeftOut.join(', '))}`);
  }
  const done = built.bundle === null ? 'can be built' : 'is built';
  lines.push(
    `${paint(look, 'green', '✓')} ${paint(look, 'bold', `${built.id} ${built.version}`)} ${done}: ${countText(built.files.length, 'file')}, ${sizeText(built.unpackedSize)} -> ${sizeText(built.size)} packed`,
    built.bundle === null
      ? `Output: none, this was a dry run (${built.name})`
      : `Output: ${shownPath(cwd, built.bundle)}`,
    paint(look, 'dim', `sha256 ${built.sha256}`),
  );
  return lines.join('\n');
}

/** Who brings the Python packages: the bundle, or the machine that runs the plugin. */
function pythonLines(packages: BuiltBundle['python'], look: Look): string[] {
  const vendored = packages.flatMap((one) => (one.vendored === null ? [] : [`${one.name} ${one.vendored}`]));
  const others = packages.filter((one) => one.vendored === null).map(({ name, wanted }) => `${name} ${wanted}`.trim());
  const title = paint(look, 'dim', 'Python packages');
  return [
    ...(vendored.length === 0 ? [] : [`${title} in the bundle: ${shownName(vendored.join(', '))}`]),
    ...(others.length === 0 ? [] : [`${title} of the host: ${shownName(others.join(', '))}`]),
  ];
}

function fileLines(files: BuiltBundle['files'], look: Look): string[] {
  return files.map((file) => `${sizes(file, look)}  ${shownName(file.name)}${file.executable ? ' *' : ''}`);
}

function folderLines({ files, folders }: BuiltBundle, look: Look): string[] {
  const rows = folders.map((folder) => {
    const name = folder.folder === '' ? 'at the top' : `${shownName(folder.folder)}/`;
    return `${sizes(folder, look)}  ${name}  ${paint(look, 'dim', countText(folder.files, 'file'))}`;
  });
  return [
    ...rows,
    paint(look, 'dim', 'largest:'),
    ...fileLines(largestFiles(files, LARGEST), look),
    paint(look, 'dim', '`ops-center plugin ls` lists all files'),
  ];
}

function sizes({ size, packedSize }: { readonly size: number; readonly packedSize: number }, look: Look): string {
  return `  ${sizeText(size).padStart(9)} ${paint(look, 'dim', '->')} ${sizeText(packedSize).padStart(9)}`;
}
