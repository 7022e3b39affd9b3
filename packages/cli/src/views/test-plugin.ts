import type { TestReport } from '../actions/test-plugin.js';
import type { Suite } from '../plugin-tests/suite.js';
import { oneLine, paint, type Look } from './look.js';
import { countText } from './wording.js';

const LANGUAGES = { python: 'Python', javascript: 'JavaScript' } as const;

/** One line for each language: what ran it and how many tests ended how. The runners have shown the rest. */
export function renderTests({ suites }: TestReport, look: Look): string {
  return suites.map((suite) => renderSuite(suite, look)).join('\n');
}

function renderSuite({ language, runner, outcome, reason, counts, files }: Suite, look: Look): string {
  const name = LANGUAGES[language];
  if (outcome === 'skipped') {
    return `${paint(look, 'yellow', '-')} ${name}: ${countText(files.length, 'file')} skipped, ${oneLine(reason ?? '')}`;
  }
  const parts = [`${counts.passed} passed`, `${counts.failed} failed`];
  if (counts.skipped > 0) parts.push(`${counts.skipped} skipped`);
  const mark = outcome === 'passed' ? paint(look, 'green', '✓') : paint(look, 'red', '✗');
  return `${mark} ${name}: ${parts.join(', ')} in ${countText(files.length, 'file')} (${oneLine(runner)})`;
}
