import { OpsError } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { startScript } from '../io/child-program.js';
import { findRegistryPackage } from '../io/registry-package.js';

export interface ServeRequest {
  /** Handed to the server as they are; those that are undefined are left out. */
  readonly flags: Readonly<Record<string, string | undefined>>;
  /** Keep stdout free: what the server prints there goes to stderr. */
  readonly quietOutput: boolean;
}

export interface ServedRegistry {
  readonly program: string;
  readonly version: string;
}

const EXIT_USAGE = 2;

/**
 * Runs the registry server until it ends; signals are passed on to it.
 *
 * @throws OpsError registry.not_installed, usage.invalid, registry.stopped
 */
export async function serveRegistry(
  deps: Pick<Deps, 'config' | 'cwd' | 'note' | 'takeSignals'>,
  request: ServeRequest,
): Promise<ServedRegistry> {
  const { script, version } = findRegistryPackage(deps.cwd);
  const args = Object.entries(request.flags).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );
  deps.note(`starting ${script} (${version})`);
  const child = startScript(script, ['serve', ...args], {
    cwd: deps.cwd,
    env: deps.config.environment.forOthers,
    output: request.quietOutput ? 'stderr' : 'stdout',
  });
  deps.takeSignals((signal) => child.send(signal));
  const ended = await child.ended;
  if (ended === 0) return { program: script, version };
  if (ended === EXIT_USAGE)
    throw new OpsError('usage.invalid', 'the registry server refused its flags or settings', {
      hint: 'Read what it wrote on stderr; `ops-center registry serve --help` shows the flags.',
    });
  throw new OpsError(
    'registry.stopped',
    typeof ended === 'number'
      ? `the registry server ended with exit code ${ended}`
      : `the registry server was ended by ${ended}`,
  );
}
