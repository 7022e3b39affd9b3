import { isSlug, OpsError } from '@ops-center/manifest-schema';
import type { SecurityReport } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import { loginNeeded } from './session.js';

export interface FaultRequest {
  readonly plugin: string;
  readonly severity: string;
  /** `-` reads it from standard input. */
  readonly description: string;
}

export interface FaultReported {
  readonly registry: string;
  readonly id: string;
  readonly plugin: string;
  readonly publisher: string;
  readonly severity: SecurityReport['severity'];
  /** RFC 3339. */
  readonly reportedAt: string;
  /** When an answer is due at the latest; null when nothing is promised. */
  readonly dueAt: string | null;
}

const LONGEST = 20_000;
const SHORTEST = 10;
const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;

/**
 * Reports a security fault in a plugin to its owners and the administrators of the registry, in confidence.
 * @throws OpsError usage.invalid, auth.required, plugin.not_found, policy.rate_limited
 */
export async function reportFault(
  deps: Pick<Deps, 'connect' | 'readInput'>,
  request: FaultRequest,
): Promise<FaultReported> {
  const { plugin } = request;
  if (!isSlug(plugin))
    throw new OpsError('usage.invalid', `--plugin takes the id of a plugin, not "${plugin.slice(0, 100)}"`);
  const severity = SEVERITIES.find((one) => one === request.severity);
  if (severity === undefined) throw new OpsError('usage.invalid', `--severity is one of ${SEVERITIES.join(', ')}`);
  const description = await readDescription(deps, request.description);
  const { client, registry, hasToken } = await deps.connect();
  if (!hasToken) throw loginNeeded(registry);
  const report = await client.reportFault(plugin, { severity, description });
  return {
    registry,
    id: report.id,
    plugin: report.plugin,
    publisher: report.publisher,
    severity: report.severity,
    reportedAt: report.reported_at,
    dueAt: report.due_at ?? null,
  };
}

async function readDescription(deps: Pick<Deps, 'readInput'>, text: string): Promise<string> {
  const description = (text === '-' ? decode(await deps.readInput(4 * LONGEST)) : text).trim();
  if (description.includes('\0')) throw new OpsError('usage.invalid', 'the description has a NUL character');
  if (description.length >= SHORTEST && description.length <= LONGEST) return description;
  throw new OpsError('usage.invalid', `the description must have ${SHORTEST} to ${LONGEST} characters`, {
    hint: 'Say what is wrong, and how one sees it. A longer text comes from standard input with --description -.',
  });
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new OpsError('usage.invalid', 'the description on standard input is not UTF-8', { cause });
  }
}
