import { ERROR_CODES, type Finding, type OpsError } from '@ops-center/manifest-schema';
import { indented, oneLine, paint, type Look } from '../views/look.js';
import { redact } from './redact.js';

const MOST_FINDINGS = 200;

/** The page of a code, relative to the folder of the documentation. */
export function docsOf(code: OpsError['code']): string {
  return `docs/errors.md#${code}`;
}

/** What to do: the failure's own hint, else the general remedy of its code; and when, where the registry said so. */
export function hintOf(failure: OpsError): string {
  const hint = failure.hint ?? ERROR_CODES[failure.code].remedy;
  return failure.retryAfter === undefined ? hint : `${hint} Try again in ${durationText(failure.retryAfter)}.`;
}

function durationText(seconds: number): string {
  const whole = Math.max(1, Math.ceil(seconds));
  const [count, unit] = whole < 120 ? [whole, 'second'] : [Math.ceil(whole / 60), 'minute'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/**
 * A failure as people read it on stderr:
 *
 *     error[version.exists]: my-plugin 1.0.0 is already published
 *      --> my-plugin-1.0.0.zip
 *      help: Raise the version in plugin.yaml.
 *      docs: docs/errors.md#version.exists
 *
 * @param options.findings false when the result already showed them
 * @param options.docsFile the page of all codes on this machine
 */
export function renderFailure(
  failure: OpsError,
  look: Look,
  options: {
    readonly debug: boolean;
    readonly verbose: boolean;
    readonly findings: boolean;
    readonly docsFile?: string;
  },
): string {
  const lines = [`${paint(look, 'red', `error[${failure.code}]`)}: ${paint(look, 'bold', safe(failure.message))}`];
  if (failure.where !== undefined) lines.push(` --> ${safeLine(failure.where)}`);
  if (options.findings) {
    lines.push(
      ...failure.findings.slice(0, MOST_FINDINGS).map((finding) => renderFinding(unrepeated(finding, failure), look)),
    );
    if (failure.findings.length > MOST_FINDINGS)
      lines.push(`  ... and ${failure.findings.length - MOST_FINDINGS} more`);
  }
  lines.push(` help: ${safe(hintOf(failure))}`);
  if (failure.requestId !== undefined) lines.push(` request: ${safeLine(failure.requestId)}`);
  lines.push(
    paint(
      look,
      'dim',
      ` docs: ${options.docsFile === undefined ? docsOf(failure.code) : `${oneLine(options.docsFile)}#${failure.code}`}`,
    ),
  );
  if (options.verbose) lines.push(...causesOf(failure).map((cause) => ` cause: ${safe(cause)}`));
  if (options.debug) lines.push(safe(stacksOf(failure)));
  return lines.join('\n');
}

/** One finding on one line, as in `plugin.yaml:7:7  error  manifest.type.unknown  type "hybird" ...`. */
export function renderFinding(finding: Finding, look: Look): string {
  const place = finding.line > 0 ? `${finding.file}:${finding.line}:${finding.column}` : finding.file;
  const color = finding.severity === 'error' ? 'red' : finding.severity === 'warning' ? 'yellow' : 'cyan';
  const head = [
    safeLine(place),
    paint(look, color, finding.severity),
    safeLine(finding.code),
    safe(finding.message),
  ].filter((part) => part !== '');
  const lines = [`  ${head.join('  ')}`];
  if (finding.hint !== undefined) lines.push(`    help: ${safe(finding.hint)}`);
  return lines.join('\n');
}

/** An archive is refused for one finding, whose sentence and hint the failure has said already. */
function unrepeated(finding: Finding, failure: OpsError): Finding {
  const { hint, ...rest } = finding;
  if (!failure.message.includes(finding.message)) return finding;
  return { ...rest, message: '', ...(hint === undefined || hint === failure.hint ? {} : { hint }) };
}

function safe(text: string): string {
  return indented(redact(text));
}

function safeLine(text: string): string {
  return oneLine(redact(text));
}

function causesOf(failure: Error): string[] {
  const causes: string[] = [];
  for (let cause = failure.cause; cause instanceof Error && causes.length < 5; cause = cause.cause) {
    causes.push(`${cause.name}: ${cause.message}`);
  }
  return causes;
}

function stacksOf(failure: Error): string {
  const stacks = [failure.stack ?? ''];
  for (let cause = failure.cause; cause instanceof Error && stacks.length < 5; cause = cause.cause)
    stacks.push(cause.stack ?? '');
  return stacks.join('\ncaused by ');
}
