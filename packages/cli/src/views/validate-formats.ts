import { OpsError } from '@ops-center/manifest-schema';
import type { Validation } from '../actions/validate.js';
import { EXIT } from '../errors/exit-codes.js';
import type { Look } from './look.js';

type Renderer = (validation: Validation, look: Look) => string;

/**
 * What renders a validation in one of the formats; only that one is loaded.
 *
 * @throws OpsError usage.invalid when `--json` and `--format` ask for different documents
 */
export async function rendererOf(
  format: string | undefined,
  facts: { readonly json: boolean; readonly cliVersion: string; readonly cwd: string },
): Promise<Renderer> {
  if (facts.json && format !== undefined && format !== 'json') {
    throw new OpsError('usage.invalid', `--json and --format ${format} ask for two different documents`, {
      hint: 'Give one of the two.',
    });
  }
  switch (format) {
    case 'sarif': {
      const { renderSarif } = await import('./validate-sarif.js');
      const exitCode = ({ failure }: Validation): number => (failure === undefined ? 0 : EXIT[failure.code]);
      return (validation) => renderSarif(validation, facts.cliVersion, exitCode(validation));
    }
    case 'github':
      return (await import('./validate-github.js')).renderGithub;
    case 'junit':
      return (await import('./validate-junit.js')).renderJunit;
    default: {
      const { renderValidation } = await import('./validate.js');
      return (validation, look) => renderValidation(validation, facts.cwd, look);
    }
  }
}
