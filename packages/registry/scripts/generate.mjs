import path from 'node:path';
import { importTypeScript } from '../../../scripts/load-typescript.mjs';

const ROOM = 'packages/registry';

/**
 * The OpenAPI document, from the routes' own schemas: what is committed is what the server answers.
 * @param {string} root absolute path of the repository
 * @returns {Promise<Array<{ path: string, content: string }>>}
 */
export async function generate(root) {
  const { committedDocument } = await importTypeScript(path.join(root, ROOM, 'src/openapi/committed.ts'));
  return [{ path: `${ROOM}/openapi.json`, content: committedDocument() }];
}
