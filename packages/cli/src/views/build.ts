import type { BuiltBundle } from '../actions/build.js';
import { renderFinding } from '../errors/render.js';
import { sizeText, paint, type Look } from './look.js';
import { countText, shownName, shownPath } from './wording.js';

const MOST_FILES = 100;

export function renderBuild(built: BuiltBundle, cwd: string, look: Look): string {
  const files = built.files.slice(0, MOST_FILES);
  const lines = files.map(
    (file) => `  ${sizeText(file.size).padStart(10)}  ${shownName(file.name)}${file.executable ? ' *' : ''}`,
  );
  if (built.files.length > files.length) {
    lines.push(`  ... and ${built.files.length - files.length} more; \`ops-center plugin ls\` lists all`);
  }
  lines.push(...built.findings.map((finding) => renderFinding(finding, look)));
  if (built.secretsLeftOut.length > 0) {
    lines.push(`${paint(look, 'yellow', 'never packed')}: ${shownName(built.secretsLeftOut.join(', '))}`);
  }
  lines.push(
    `${countText(built.files.length, 'file')}, ${sizeText(built.unpackedSize)} -> ${sizeText(built.size)} packed`,
    `sha256 ${built.sha256}`,
    `${paint(look, 'green', '✓')} ${built.id} ${built.version} ${built.bundle === null ? 'can be built' : 'is built'}`,
    built.bundle === null
      ? `Output: none, this was a dry run (${built.name})`
      : `Output: ${shownPath(cwd, built.bundle)}`,
  );
  return lines.join('\n');
}
