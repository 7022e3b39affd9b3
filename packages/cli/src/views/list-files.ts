import type { Explanation, FileListing } from '../actions/list-files.js';
import { sizeText, paint, oneLine, type Look } from './look.js';
import { countText, shownName } from './wording.js';

export function renderFileList(listing: FileListing, options: { readonly tree: boolean }, look: Look): string {
  const lines = options.tree
    ? treeLines(listing)
    : listing.files.map((file) => row(file.size, shownName(file.name), file.executable));
  lines.push(
    `${countText(listing.files.length, 'file')}, ${sizeText(listing.size)}; ${listing.leftOut.length} left out`,
  );
  lines.push(
    ...listing.leftOut.map((left) =>
      paint(look, 'dim', `  - ${shownName(left.path)}${left.isFolder ? '/' : ''}: ${oneLine(left.reason)}`),
    ),
  );
  return lines.join('\n');
}

export function renderExplanation(explanation: Explanation, look: Look): string {
  const verdict = explanation.packed ? paint(look, 'green', 'packed') : paint(look, 'yellow', 'left out');
  const because =
    explanation.decidedBy === explanation.path ? '' : ` with its folder ${shownName(explanation.decidedBy)}`;
  return `${shownName(explanation.path)} is ${verdict}${because}: ${oneLine(explanation.reason)}`;
}

function row(size: number, name: string, executable: boolean): string {
  return `${sizeText(size).padStart(10)}  ${name}${executable ? ' *' : ''}`;
}

/** Folders on lines of their own, files indented below them. */
function treeLines(listing: FileListing): string[] {
  const lines: string[] = [];
  let open: readonly string[] = [];
  for (const file of listing.files) {
    const folders = file.name.split('/').slice(0, -1);
    const name = file.name.slice(file.name.lastIndexOf('/') + 1);
    const shared = folders.findIndex((folder, depth) => folder !== open[depth]);
    for (let depth = shared === -1 ? folders.length : shared; depth < folders.length; depth += 1) {
      lines.push(`${' '.repeat(12)}${'  '.repeat(depth)}${shownName(folders[depth] ?? '')}/`);
    }
    lines.push(row(file.size, `${'  '.repeat(folders.length)}${shownName(name)}`, file.executable));
    open = folders;
  }
  return lines;
}
