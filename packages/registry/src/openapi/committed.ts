import { ROUTES } from '../routes.js';
import { openApiDocument } from './document.js';
import { API_VERSION } from './routes.js';

/** The text of `openapi.json`: the document of every registry, without the address of any. */
export function committedDocument(): string {
  return `${JSON.stringify(openApiDocument(ROUTES, API_VERSION), null, 2)}\n`;
}
