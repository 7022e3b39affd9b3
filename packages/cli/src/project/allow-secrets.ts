import { ALLOWED_SECRETS_FILE, isSecretFingerprint } from '@ops-center/bundle';
import { OpsError } from '@ops-center/manifest-schema';
import type { Project } from '../io/project.js';
import { withFiles } from './overlay.js';

/**
 * Adds fingerprints to the list of a project, in what is packed only: the bundle then says itself what its
 * publisher looked at, and the registry reads the same list.
 *
 * @throws OpsError usage.invalid when one is no fingerprint
 */
export async function allowSecrets(project: Project, fingerprints: readonly string[]): Promise<Project> {
  const wrong = fingerprints.find((text) => !isSecretFingerprint(text));
  if (wrong !== undefined) {
    throw new OpsError('usage.invalid', `${JSON.stringify(wrong.slice(0, 100))} is no fingerprint of a secret`, {
      hint: 'Give the 32 hexadecimal digits that the finding shows.',
    });
  }
  if (fingerprints.length === 0) return project;
  const hasList = project.files.some(({ name }) => name === ALLOWED_SECRETS_FILE);
  const before = hasList ? Buffer.from(await project.read(ALLOWED_SECRETS_FILE)).toString('utf8') : '';
  const lines = [...new Set(fingerprints)].sort().map((text) => `${text}  # plugin build --allow-secret\n`);
  const list = `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${lines.join('')}`;
  return withFiles(project, new Map([[ALLOWED_SECRETS_FILE, Buffer.from(list)]]));
}
