import type { FileSource } from '@ops-center/bundle';
import type { Finding } from '@ops-center/manifest-schema';

const LONGEST_LINE = 2000;
// The line that such a finding points at is the secret itself.
const SECRET = 'project.secret.';

/** The line of text that each finding points at, where there is one that may be shown. */
export async function readExcerpts(source: FileSource, findings: readonly Finding[]): Promise<Map<Finding, string>> {
  const known = new Set(source.files.map((file) => file.name));
  const lines = new Map<string, readonly string[]>();
  const excerpts = new Map<Finding, string>();
  for (const finding of findings) {
    if (finding.line === 0 || !known.has(finding.file) || finding.code.startsWith(SECRET)) continue;
    const text =
      lines.get(finding.file) ??
      Buffer.from(await source.read(finding.file))
        .toString('utf8')
        .split(/\r\n|\n|\r/);
    lines.set(finding.file, text);
    const line = text[finding.line - 1];
    if (line !== undefined && line.length <= LONGEST_LINE) excerpts.set(finding, line);
  }
  return excerpts;
}
