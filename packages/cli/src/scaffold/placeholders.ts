import type { ScaffoldAnswers } from './answers.js';

/** What each `{{word}}` of a template becomes; null leaves out the line it stands in. See templates/README.md. */
export type Placeholders = ReadonlyMap<string, string | null>;

const WORD = /\{\{([a-z_]+)\}\}/g;

export function placeholdersFor(answers: ScaffoldAnswers): Placeholders {
  return new Map<string, string | null>([
    ['id', answers.id],
    ['python_package', pythonPackage(answers.id)],
    ['class_name', className(answers.id)],
    ['type', answers.type],
    ['version', answers.version],
    ['license', answers.license],
    ['year', String(answers.year)],
    ['name_json', stringLiteral(answers.name)],
    ['name_md', markdownText(answers.name)],
    ['name_html', htmlText(answers.name)],
    ['name_line', answers.name],
    ['author_json', stringLiteral(answers.author)],
    ['author_md', markdownText(answers.author)],
    ['author_html', htmlText(answers.author)],
    ['author_line', answers.author],
    ['schema_url', answers.schemaUrl ?? null],
    ['author_email_json', answers.authorEmail === undefined ? null : stringLiteral(answers.authorEmail)],
  ]);
}

/** Fills a template's text. An unknown word is a defect of the template, so it throws a plain error. */
export function fillTemplate(text: string, placeholders: Placeholders, file: string): string {
  return text
    .split(/(?<=\n)/)
    .map((line) => fillLine(line, placeholders, file))
    .join('');
}

function fillLine(line: string, placeholders: Placeholders, file: string): string {
  let dropped = false;
  const filled = line.replace(WORD, (_, word: string) => {
    const value = placeholders.get(word);
    if (value === undefined) throw new Error(`template ${file} has the unknown placeholder {{${word}}}`);
    if (value === null) dropped = true;
    return value ?? '';
  });
  return dropped ? '' : filled;
}

/**
 * A double-quoted literal that means the same text in YAML 1.2, JSON, TOML, Python, JavaScript and TypeScript.
 * JSON's own escapes are common to all of them; YAML and TOML want some printable-looking characters escaped too.
 */
export function stringLiteral(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u00a0\u00ad\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function markdownText(text: string): string {
  return escapeMarkup(text).replace(/[\\`*_{}[\]()#+\-.!|~]/g, '\\$&');
}

function htmlText(text: string): string {
  return escapeMarkup(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A name that Python takes for a module, whatever the id starts with. */
function pythonPackage(id: string): string {
  const name = id.replaceAll('-', '_');
  return /^[a-z_]/.test(name) ? name : `_${name}`;
}

function className(id: string): string {
  const name = id
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
  return /^[A-Za-z]/.test(name) ? name : `Plugin${name}`;
}
