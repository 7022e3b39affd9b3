import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { nameFromId } from './answers.js';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const GUIDES = ['backend-plugins', 'frontend-plugins', 'themes', 'container-plugins', 'testing-plugins'];

/** Code that a guide shows, with the file that it says it is from. */
interface Fragment {
  readonly line: number;
  readonly source: string | undefined;
  readonly code: string;
}

/** Every block of a guide but those of the shell, which are run elsewhere. */
function fragmentsOf(markdown: string): Fragment[] {
  return [...markdown.matchAll(/(?:^<!-- from (\S+) -->\n)?^```(?!sh\n)(\w+)\n([\s\S]*?)^```$/gm)].map(
    ({ 1: source, 3: code = '', index }) => ({ line: markdown.slice(0, index).split('\n').length, source, code }),
  );
}

function withoutIndent(lines: readonly string[]): string {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const least = Math.min(...indents);
  return lines.map((line) => line.slice(least).trimEnd()).join('\n');
}

/** Whether the lines stand in the text one after the other, whatever both are indented by as a whole. */
function standsIn(text: string, code: string): boolean {
  const lines = text.split('\n');
  const wanted = code.trimEnd().split('\n');
  return lines.some((_, start) => withoutIndent(lines.slice(start, start + wanted.length)) === withoutIndent(wanted));
}

/** A template as `plugin init` fills it in for a plugin. */
function filled(template: string, id: string): string {
  return template
    .replaceAll('{{id}}', id)
    .replaceAll('{{name_json}}', JSON.stringify(nameFromId(id)))
    .replaceAll('{{version}}', '1.0.0');
}

/** The fragments of a guide that stand in no file, as `line: source`. */
async function strangers(markdown: string): Promise<string[]> {
  const ids = [...markdown.matchAll(/^ops-center plugin init (\S+)/gm)].map(([, id = '']) => id);
  const found = await Promise.all(
    fragmentsOf(markdown).map(async ({ line, source, code }) => {
      if (source === undefined) return `${line}: from no file`;
      const text = await readFile(path.join(ROOT, source), 'utf8');
      return ids.some((id) => standsIn(filled(text, id), code)) ? undefined : `${line}: ${source}`;
    }),
  );
  return found.filter((one) => one !== undefined);
}

describe('the code that guides show stands in templates and examples, which have tests', () => {
  test.each(GUIDES)('%s', async (name) => {
    const markdown = await readFile(path.join(ROOT, `docs/guides/${name}.md`), 'utf8');
    expect(fragmentsOf(markdown).length).toBeGreaterThan(2);
    expect(await strangers(markdown)).toEqual([]);
  });

  test('a changed line, another order and code from nowhere are told', async () => {
    const from = '<!-- from packages/cli/templates/backend/backend/main.py -->\n';
    const guide = (comment: string, code: string) =>
      `\`\`\`sh\nops-center plugin init some-id\n\`\`\`\n${comment}\`\`\`python\n${code}\n\`\`\`\n`;
    const good = 'plugin = Plugin(\n    id="some-id",\n    name="Some Id",\n';
    expect(await strangers(guide(from, good))).toEqual([]);
    expect(await strangers(guide(from, good.replace('    id', '  id')))).toHaveLength(1);
    expect(await strangers(guide(from, good.replace('some-id', 'other-id')))).toHaveLength(1);
    expect(await strangers(guide('', good))).toEqual(['4: from no file']);
  });
});
