import type { FileChange, FileComparison } from '../actions/compare-files.js';
import { oneLine, paint, sizeText, type Look } from './look.js';
import { renderPermissions } from './permissions.js';
import { countText, shownName } from './wording.js';

const MARKS = { added: ['+', 'green'], changed: ['~', 'yellow'], removed: ['-', 'red'] } as const;

/** What would change for those who have the other version: one file a line, then permissions, then the sum. */
export function renderComparison(comparison: FileComparison, look: Look): string {
  const { against, files, permissionsAdded, permissionsRemoved, unchanged } = comparison;
  const lines = files.map((file) => row(file, look));
  if (permissionsAdded.length > 0) {
    lines.push(paint(look, 'bold', 'permissions added:'), renderPermissions(permissionsAdded, look));
  }
  if (permissionsRemoved.length > 0) lines.push(`permissions removed: ${oneLine(permissionsRemoved.join(', '))}`);
  const other = `${comparison.id} ${against.version} (${oneLine(against.where)})`;
  lines.push(
    files.length === 0 && permissionsAdded.length + permissionsRemoved.length === 0
      ? `${paint(look, 'green', '✓')} the same ${countText(unchanged, 'file')} as ${other}`
      : `${counts(files)}, ${unchanged} unchanged; ${sizeText(comparison.sizeBefore)} -> ${sizeText(comparison.sizeAfter)}, compared with ${other}`,
  );
  return lines.join('\n');
}

function row({ name, change, before, after }: FileChange, look: Look): string {
  const [mark, color] = MARKS[change];
  const size =
    before !== null && after !== null ? `${sizeText(before)} -> ${sizeText(after)}` : sizeText(after ?? before ?? 0);
  return `  ${paint(look, color, mark)} ${size.padStart(22)}  ${shownName(name)}`;
}

function counts(files: readonly FileChange[]): string {
  const count = (change: FileChange['change']): number => files.filter((file) => file.change === change).length;
  return `${count('added')} added, ${count('changed')} changed, ${count('removed')} removed`;
}
