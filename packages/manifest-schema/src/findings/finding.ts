export type Severity = 'error' | 'warning' | 'info';

/** One thing that is wrong, at its place. Many are returned at once; none is thrown. */
export interface Finding {
  /** A stable code of `FINDING_CODES`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** JSON pointer into plugin.yaml (RFC 6901), or '' when the finding is about a file. */
  readonly pointer: string;
  /** Path inside the project or bundle, with forward slashes. */
  readonly file: string;
  /** 1-based; columns count UTF-16 code units; 0 when the finding is about the file as a whole. */
  readonly line: number;
  readonly column: number;
  /** What to do. */
  readonly hint?: string;
}

/** Orders findings the same way on every run: file, line, column, code. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...findings].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
