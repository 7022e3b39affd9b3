import type { Finding, ManifestShape } from '@ops-center/manifest-schema';
import { cleanPath, type PluginFiles } from './plugin-files.js';
import { placeAt, projectFinding, type Place } from './project-finding.js';
import { sqlStatements } from './sql-statements.js';

const MOST_FINDINGS = 50;
/** From here on numbers are dates, which leave gaps. */
const LEAST_DATE = 1_000_000;

/** Statements that lose data, or reach beyond the plugin's own tables. */
const DANGEROUS: readonly (readonly [RegExp, string])[] = [
  [/^drop\s+(?:table|view|materialized|schema|database|type|sequence|owned|role|user)\b/, 'drops what holds data'],
  [/^truncate\b/, 'empties a table'],
  [/^alter\s+table\b[^]*\bdrop\s+(?:column\b|constraint\b)/, 'drops a part of a table'],
  [/^delete\s+from\b(?![^]*\bwhere\b)/, 'deletes every row of a table'],
  [/^update\b(?![^]*\bwhere\b)/, 'changes every row of a table'],
  [/^(?:grant|revoke|reassign)\b/, 'changes who may do what'],
  [
    /^(?:create|alter|drop)\s+(?:role|user|group|database|tablespace|extension|language|server|foreign|event\s+trigger|publication|subscription)\b/,
    'changes the database itself',
  ],
  [
    /^(?:alter\s+system|set\s+(?:session\s+authorization|role|(?:session\s+|local\s+)?search_path)|reset\s+(?:role|all)|load)\b/,
    'changes how the database works',
  ],
  [/^copy\b/, 'reads or writes files of the database server'],
  [/^do\b/, 'runs code'],
  [/\bsecurity\s+definer\b|\blanguage\s+(?:c|internal|pl(?:python|perl|tcl)\d?u)\b/, 'runs code with other rights'],
  [
    /\b(?:pg_read_file|pg_read_binary_file|pg_ls_dir|lo_import|lo_export|dblink\w*|pg_sleep|pg_terminate_backend)\s*\(/,
    'reaches beyond the database',
  ],
  [/\b(?:pg_catalog|information_schema|pg_authid|pg_shadow)\b/, 'reads the catalogue of the database'],
];

/** Checks the order of the migrations and what is in them; that they exist is checked with all other references. */
export async function checkMigrations(
  manifest: ManifestShape,
  files: PluginFiles,
  place: (pointer: string) => Place,
): Promise<Finding[]> {
  const paths = (manifest.migrations ?? []).map(cleanPath);
  const findings = [...numberFindings(paths, place), ...unlistedFindings(paths, files)];
  for (const path of new Set(paths)) {
    const text = files.has(path) && /\.sql$/i.test(path) ? await files.text(path) : undefined;
    if (text === undefined) continue;
    for (const { offset, text: statement } of sqlStatements(text)) {
      const found = DANGEROUS.find(([pattern]) => pattern.test(statement));
      if (found === undefined || findings.length >= MOST_FINDINGS) continue;
      findings.push(
        projectFinding('project.migration.dangerous', placeAt(path, text, offset), `the migration ${found[1]}`),
      );
    }
  }
  return findings;
}

function numberFindings(paths: readonly string[], place: (pointer: string) => Place): Finding[] {
  const numbers = paths.map((path) => /(?:^|\/)(\d{1,9})[^/]*$/.exec(path)?.[1]);
  // Names without numbers are run as they are listed.
  if (numbers.includes(undefined)) return [];
  const findings: Finding[] = [];
  const seen = new Map<number, string>();
  let last: number | undefined;
  for (const [index, text] of numbers.entries()) {
    const number = Number(text);
    const path = paths[index] ?? '';
    const at = place(`/migrations/${index}`);
    const twin = seen.get(number);
    if (twin !== undefined && twin !== path) {
      findings.push(projectFinding('project.migration.number_twice', at, `${path} and ${twin} have the same number`));
    } else if (last !== undefined && number < last) {
      findings.push(projectFinding('project.migration.order', at, `${path} is listed behind number ${last}`));
    } else if (last !== undefined && number > last + 1 && number < LEAST_DATE) {
      findings.push(projectFinding('project.migration.gap', at, `there is no migration with the number ${last + 1}`));
    }
    seen.set(number, path);
    last = Math.max(number, last ?? number);
  }
  return findings;
}

function unlistedFindings(paths: readonly string[], files: PluginFiles): Finding[] {
  const listed = new Set(paths);
  return files.names
    .filter((name) => /^migrations\/[^/]+\.sql$/i.test(name) && !listed.has(name))
    .slice(0, MOST_FINDINGS)
    .map((file) => {
      const message = `${file} is not under migrations in plugin.yaml, so it never runs`;
      return projectFinding('project.migration.unlisted', { file, line: 0, column: 0 }, message);
    });
}
