import path from 'node:path';
import { compileValidators, importTypeScript } from '../../../scripts/load-typescript.mjs';

const HEAD = '// @ts-nocheck\n// Written by scripts/generate.mjs from the schemas of this folder. Do not edit.\n';

/**
 * Compiles the wire contract's schemas to validator functions.
 * @param {string} root the repository
 * @returns {Promise<Array<{path: string, content: string}>>}
 */
export async function generate(root) {
  const folder = 'packages/registry-client';
  const catalogue = await importTypeScript(path.join(root, folder, 'src/contract/catalogue.ts'));
  const { ANSWERS, READ_BY_CLIENT, REQUESTS } = catalogue;
  const isReadByClient = ([name]) => READ_BY_CLIENT.includes(name);
  const some = (wanted) => Object.fromEntries(Object.entries(ANSWERS).filter(wanted));
  return [
    {
      path: `${folder}/src/contract/answers.generated.ts`,
      // The first problem is enough to distrust an answer; collecting all of a hostile one costs memory.
      content:
        HEAD +
        (await compileValidators(
          some((one) => !isReadByClient(one)),
          { allErrors: false },
        )),
    },
    {
      path: `${folder}/src/contract/client-answers.generated.ts`,
      content: HEAD + (await compileValidators(some(isReadByClient), { allErrors: false })),
    },
    {
      path: `${folder}/src/contract/requests.generated.ts`,
      content: HEAD + (await compileValidators(REQUESTS)),
    },
  ];
}
