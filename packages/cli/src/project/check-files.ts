import { checkCollisions, checkName, DEFAULT_LIMITS, type SourceFile } from '@ops-center/bundle';
import { FINDING_CODES, OpsError, type Finding, type ProjectCode } from '@ops-center/manifest-schema';

const MOST_COLLISIONS = 20;

/** What the names and sizes of files have that no bundle may have: the packer would refuse it later, one at a time. */
export function checkFiles(files: readonly SourceFile[]): Finding[] {
  const findings: Finding[] = [];
  const good: string[] = [];
  for (const { name } of files) {
    const finding = refusalOf(() => checkName(name, DEFAULT_LIMITS));
    if (finding === undefined) good.push(name);
    else findings.push(finding);
  }
  findings.push(...findCollisions(good));
  const total = files.reduce((sum, file) => sum + file.size, 0);
  if (total > DEFAULT_LIMITS.totalBytes) {
    findings.push(
      fileFinding(
        'project.file.too_large',
        '',
        `the files have ${total} bytes, and the limit is ${DEFAULT_LIMITS.totalBytes}`,
      ),
    );
  }
  return findings;
}

/** A finding about a file as a whole. */
export function fileFinding(code: ProjectCode, file: string, message: string): Finding {
  const hint = FINDING_CODES[code]?.remedy;
  return {
    code,
    severity: 'error',
    message,
    pointer: '',
    file,
    line: 0,
    column: 0,
    ...(hint === undefined ? {} : { hint }),
  };
}

function findCollisions(names: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  const left = [...names];
  while (findings.length < MOST_COLLISIONS) {
    const finding = collisionOf(left);
    if (finding === undefined) break;
    findings.push(finding);
    left.splice(firstBad(left), 1);
  }
  return findings;
}

function collisionOf(names: readonly string[]): Finding | undefined {
  return refusalOf(() => checkCollisions(names, DEFAULT_LIMITS.entries));
}

/** Where the first name stands that collides with one before it. */
function firstBad(names: readonly string[]): number {
  let low = 0;
  let high = names.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (collisionOf(names.slice(0, middle + 1)) === undefined) low = middle + 1;
    else high = middle;
  }
  return low;
}

function refusalOf(check: () => void): Finding | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (!(error instanceof OpsError) || error.findings[0] === undefined) throw error;
    // The packer's own advice speaks to people who got an archive from somebody.
    return { ...error.findings[0], hint: 'Rename the file, or list it in .opsignore.' };
  }
}
