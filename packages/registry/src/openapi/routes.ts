import { route, serialised, type Answer, type Route } from '../http/route.js';
import { renderPage } from '../pages/layout.js';
import { openApiDocument } from './document.js';
import { referencePage, type Described } from './reference-page.js';

/** Raised with every addition to the contract; `/api/v1` is only ever added to. */
export const API_VERSION = '1.0.0';

/**
 * The route that describes all routes, itself too.
 * @param routes asked when a request comes: the list that this route is part of
 */
export function openApiRoute(routes: () => readonly Route[]): Route {
  // The same text for everybody who asks at this address: it is made once.
  let made: { readonly publicUrl: string; readonly text: string } | undefined;
  return route({
    method: 'GET',
    path: '/openapi.json',
    operation: 'readOpenApi',
    summary: 'This document',
    tag: 'Service',
    access: 'public',
    authorisation: 'Everybody.',
    answers: { 200: { description: 'OpenAPI 3.1.', mediaType: 'application/vnd.oai.openapi+json' } },
    async handle({ config }) {
      if (made?.publicUrl !== config.publicUrl) {
        const document = { ...openApiDocument(routes(), API_VERSION), servers: [{ url: config.publicUrl }] };
        made = { publicUrl: config.publicUrl, text: JSON.stringify(document) };
      }
      return serialised(made.text, {
        headers: {
          'Content-Type': 'application/vnd.oai.openapi+json;version=3.1',
          'Cache-Control': 'public, max-age=300',
        },
      });
    },
  });
}

/** The route that shows all routes to people. */
export function referenceRoute(routes: () => readonly Route[]): Route {
  let made: Promise<Answer> | undefined;
  return route({
    method: 'GET',
    path: '/docs',
    operation: 'showReference',
    summary: 'This API for people, as a page',
    tag: 'Service',
    access: 'public',
    authorisation: 'Everybody.',
    answers: { 200: { description: 'HTML without scripts.', mediaType: 'text/html' } },
    async handle({ config }) {
      made ??= renderPage({
        title: 'API',
        registry: config.name,
        body: referencePage(openApiDocument(routes(), API_VERSION) as unknown as Described),
        wide: true,
        headers: { 'Cache-Control': 'public, max-age=300' },
      });
      return await made;
    },
  });
}
