import { html } from 'hono/html';
import { route } from '../http/route.js';
import { renderPage } from './layout.js';

/** What somebody sees who opens the address of the registry in a browser. */
export const homeRoute = route({
  method: 'GET',
  path: '/',
  operation: 'showHome',
  summary: 'What this registry is and how to use it, as a page',
  tag: 'Service',
  access: 'public',
  authorisation: 'Everybody; it says nothing about what is in the registry.',
  answers: { 200: { description: 'HTML without scripts.', mediaType: 'text/html' } },
  async handle({ config }) {
    const { name, publicUrl } = config;
    return await renderPage({
      title: 'Plugins',
      registry: name,
      headers: { 'Cache-Control': 'public, max-age=300' },
      body: html`<section class="card">
          <h1>${name}</h1>
          <p>This address is a registry of Ops-Center plugins. It is used with the command line:</p>
          <pre><code>ops-center config set registry ${publicUrl}
ops-center plugin search WORDS
ops-center plugin install ID</code></pre>
          <p>To publish plugins, or to see what is not public, log in with <code>ops-center login</code>.</p>
        </section>
        <section class="card">
          <h2>On this registry</h2>
          <ul>
            <li><a href="${publicUrl}/account">Your account</a>: sign in, tokens, devices, organisations</li>
            <li><a href="${publicUrl}/docs">The HTTP API</a> (<a href="${publicUrl}/openapi.json">OpenAPI</a>)</li>
          </ul>
        </section>`,
    });
  },
});
