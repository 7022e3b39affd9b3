import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { Answer } from '../http/route.js';

/** HTML in which everything from outside is escaped. */
export type Markup = ReturnType<typeof html>;

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --ground: #f3f5f8; --card: #fff; --line: #d0d7de; --accent: #0550ae; --accent-ink: #fff; --bad: #b3261e; --good: #116329; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --soft: #9aa6b2; --ground: #0d1117; --card: #161b22; --line: #3a424d; --accent: #79b8ff; --accent-ink: #0d1117; --bad: #ff9b93; --good: #7ee2a0; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
header, main { max-width: 34rem; margin: 0 auto; padding: 0 1.25rem; }
main.wide, header.wide { max-width: 60rem; }
header { padding-top: 2.5rem; padding-bottom: .75rem; color: var(--soft); font-weight: 600; overflow-wrap: anywhere; }
main { padding-bottom: 4rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.5rem; margin-bottom: 1.25rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1.1rem; margin: 0 0 .75rem; }
p { margin: 0 0 1rem; overflow-wrap: anywhere; }
label { display: block; font-weight: 600; margin: 1rem 0 .25rem; }
.hint { color: var(--soft); font-size: .9rem; margin: .25rem 0 0; }
input:not([type=hidden]), select { width: 100%; font: inherit; padding: .6rem .7rem; border: 1px solid var(--soft); border-radius: .5rem; background: var(--card); color: var(--ink); }
input.code { font: 1.4rem ui-monospace, monospace; letter-spacing: .1em; text-transform: uppercase; }
button { font: inherit; font-weight: 600; padding: .65rem 1.2rem; border-radius: .5rem; border: 1px solid var(--accent); background: var(--accent); color: var(--accent-ink); cursor: pointer; }
button.second { background: transparent; color: var(--accent); }
button.small { padding: .25rem .7rem; }
.buttons { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.5rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.problem { border-left: .3rem solid var(--bad); padding: .5rem .75rem; margin: 0 0 1rem; color: var(--bad); font-weight: 600; }
.done { border-left: .3rem solid var(--good); padding: .5rem .75rem; margin: 0 0 1rem; color: var(--good); font-weight: 600; }
.bigcode { font: 600 1.9rem ui-monospace, monospace; letter-spacing: .1em; margin: 0 0 1rem; }
dl { margin: 0 0 1rem; display: grid; grid-template-columns: max-content 1fr; gap: .4rem 1rem; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
ul { margin: 0; padding-left: 1.2rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: left; padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--line); vertical-align: top; }
thead th { border-top: 0; color: var(--soft); font-weight: 600; }
code { font-family: ui-monospace, monospace; }
pre { overflow-x: auto; font-size: .85rem; }
details { border-top: 1px solid var(--line); padding: .6rem 0; }
summary { cursor: pointer; overflow-wrap: anywhere; }
a { color: var(--accent); }
`;

/** Nothing runs, nothing is loaded from elsewhere, nobody may frame it, and forms go to this registry only. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  'img-src data:',
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

export interface PageContent {
  readonly title: string;
  /** Name of the registry. */
  readonly registry: string;
  readonly body: Markup;
  readonly status?: number;
  /** For tables. */
  readonly wide?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A whole page. It works without scripts, and has none. */
export async function renderPage({ title, registry, body, status = 200, wide, headers }: PageContent): Promise<Answer> {
  const width = wide === true ? raw(' class="wide"') : '';
  const text = await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${title} - ${registry}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<header${width}>${registry}</header>
<main${width}>
${body}
</main>
</body>
</html>
`;
  return {
    kind: 'full',
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': POLICY,
      'X-Frame-Options': 'DENY',
      // With no-referrer, browsers would send forms without telling where they come from.
      'Referrer-Policy': 'same-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': 'no-store',
      ...headers,
    },
    body: String(text),
  };
}

/** A sentence that says what went wrong, read out by screen readers at once. */
export function problemNote(problem: string | undefined): Markup | '' {
  return problem === undefined ? '' : html`<p class="problem" role="alert">${problem}</p>`;
}

export function hidden(name: string, value: string): Markup {
  return html`<input type="hidden" name="${name}" value="${value}" />`;
}

/** A moment, the same for everybody: `2026-11-22 12:00 UTC`. */
export function moment(at: Date): Markup {
  const iso = at.toISOString();
  return html`<time datetime="${iso}">${iso.slice(0, 16).replace('T', ' ')} UTC</time>`;
}
