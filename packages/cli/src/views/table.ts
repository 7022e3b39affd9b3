import { oneLine, paint, type Look } from './look.js';

/** Columns as wide as their widest cell, the headings dim; cells may come from outside. */
export function renderTable(headings: readonly string[], rows: readonly (readonly string[])[], look: Look): string {
  const safe = rows.map((row) => row.map(oneLine));
  const widths = headings.map((heading, at) => Math.max(heading.length, ...safe.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return [paint(look, 'dim', line(headings)), ...safe.map(line)].join('\n');
}
