import path from 'node:path';
import { compileValidators, importTypeScript } from '../../../scripts/load-typescript.mjs';

const HEAD = '// @ts-nocheck\n// Written by scripts/generate.mjs from the schemas of this folder. Do not edit.\n';

/**
 * Compiles the schemas of the answers that clients read to validator functions.
 * @param {string} root the repository
 * @returns {Promise<Array<{path: string, content: string}>>}
 */
export async function generate(root) {
  const folder = 'packages/registry-client';
  const { ANSWERS } = await importTypeScript(path.join(root, folder, 'src/contract/catalogue.ts'));
  return [
    {
      path: `${folder}/src/contract/answers.generated.ts`,
      // The first problem is enough to distrust an answer; collecting all of a hostile one costs memory.
      content: HEAD + (await compileValidators(ANSWERS, { allErrors: false })),
    },
  ];
}
