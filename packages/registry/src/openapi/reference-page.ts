import { html } from 'hono/html';
import type { Markup } from '../pages/layout.js';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: unknown;
}

interface Body {
  readonly description?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>;
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly [string];
  readonly 'x-ops-center-authorisation': string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
}

/** The part of an OpenAPI document that the page shows. */
export interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

interface Shown extends Operation {
  readonly method: string;
  readonly path: string;
}

/** The operations of an API for people, by their tags; all of it is in the page, so that a browser's search finds it. */
export function referencePage({ paths, components }: Described): Markup {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
  );
  const tags = [...new Set(operations.map(({ tags: [tag] }) => tag))];
  const schemas = Object.entries(components.schemas);
  return html`<section class="card">
      <h1>API</h1>
      <p>The same for programs: <a href="openapi.json">openapi.json</a>.</p>
      <ul>
        ${tags.map((tag) => html`<li><a href="#${anchor(tag)}">${tag}</a></li>`)}
        <li><a href="#schemas">Documents</a></li>
      </ul>
    </section>
    ${tags.map((tag) =>
      section(
        tag,
        operations.filter((one) => one.tags[0] === tag),
      ),
    )}
    <section class="card" id="schemas">
      <h2>Documents</h2>
      ${schemas.map(
        ([name, schema]) =>
          html`<details id="schema-${name}">
            <summary>${name}</summary>
            ${json(schema)}
          </details>`,
      )}
    </section>`;
}

function section(tag: string, operations: readonly Shown[]): Markup {
  return html`<section class="card" id="${anchor(tag)}">
    <h2>${tag}</h2>
    ${operations.map(
      (one) =>
        html`<details id="${one.operationId}">
          <summary><code>${one.method} ${one.path}</code><br />${one.summary}</summary>
          <p>${one['x-ops-center-authorisation']}</p>
          ${parameters(one.parameters ?? [])} ${one.requestBody === undefined ? '' : contents('Body', one.requestBody)}
          ${Object.entries(one.responses).map(([status, answer]) => contents(status, answer))}
        </details>`,
    )}
  </section>`;
}

function parameters(list: readonly Parameter[]): Markup | '' {
  if (list.length === 0) return '';
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th>Parameter</th>
          <th>in</th>
          <th>Meaning</th>
          <th>Form</th>
        </tr>
      </thead>
      <tbody>
        ${list.map(
          (one) =>
            html`<tr>
              <td><code>${one.name}</code>${one.required === true ? '' : ' (optional)'}</td>
              <td>${one.in}</td>
              <td>${one.description ?? ''}</td>
              <td><code>${JSON.stringify(one.schema ?? {})}</code></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function contents(title: string, { description = '', content = {} }: Body): Markup {
  return html`<p><strong>${title}</strong> ${description}</p>
    ${Object.entries(content).map(([type, { schema }]) => {
      const name = referenced(schema);
      if (name !== undefined) return html`<p><code>${type}</code>: <a href="#schema-${name}">${name}</a></p>`;
      return html`<p><code>${type}</code></p>
        ${schema === undefined ? '' : json(schema)}`;
    })}`;
}

function referenced(schema: unknown): string | undefined {
  const { $ref } = (schema ?? {}) as { readonly $ref?: unknown };
  return typeof $ref === 'string' ? $ref.split('/').at(-1) : undefined;
}

function json(value: unknown): Markup {
  return html`<pre><code>${JSON.stringify(value, null, 2)}</code></pre>`;
}

function anchor(tag: string): string {
  return `tag-${tag.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
}
