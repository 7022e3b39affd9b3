import { describe, expect, test } from 'vitest';
import type { Compiled } from './compile.js';
import { recordFrontend, type Loaded } from './record.js';
import { loadEsbuild } from './toolchain.js';

/** For code that never ends by itself; whatever does end gets all the time that a busy machine needs. */
const SHORT_MS = 1_000;

/** Loads code as if it were the compiled frontend. */
async function load(
  code: string,
  options: { readonly signal?: AbortSignal; readonly patienceMs?: number } = {},
): Promise<Loaded> {
  const script = 'frontend/compiled/index.js';
  const compiled: Compiled = {
    files: new Map([[script, Buffer.from(code)]]),
    script,
    style: null,
    imports: [],
    sources: [],
    builtWith: {},
    findings: [],
  };
  return recordFrontend(await loadEsbuild(), compiled, options);
}

const PLUGIN = `import { Plugin } from '@ops-center/plugin-sdk'; const plugin = new Plugin({ id: 'p' });`;
/** Sends what an expression gives out through the only way there is: what gets registered. */
const telling = (expression: string): string =>
  `${PLUGIN} let told; try { told = String(${expression}); } catch (e) { told = 'threw ' + e; } plugin.on(told);`;

async function told(expression: string): Promise<string | undefined> {
  const loaded = await load(telling(expression));
  return loaded.outcome === 'registered' ? loaded.recording.events[0] : loaded.outcome;
}

describe('loading a frontend once', () => {
  test('takes any name of React and the SDK, and whatever a browser has', async () => {
    const loaded = await load(`${PLUGIN}
      import * as React from 'react'; import DOM, { createPortal } from 'react-dom';
      import { TextField, anythingAtAll } from '@ops-center/plugin-sdk/ui';
      const Context = React.createContext({ a: 1 });
      class Old extends React.Component { static contextType = Context; }
      class Element extends HTMLElement {}
      customElements.define('x-y', Element);
      const [first] = React.useState(1);
      const theme = \`\${window.localStorage.getItem('theme')}\` + (+performance.now());
      for (const node of document.querySelectorAll('a')) node.remove();
      const wrapped = React.memo(React.forwardRef(() => null)).displayName;
      await new Promise((done) => setTimeout(done, 5));
      fetch('/x').catch(() => {});
      plugin.someMethodOfALaterVersion({}).chained();
      plugin.registerSlot('alert-detail', Old, { order: 2 });
      const undo = plugin.registerSlot('settings-page', Old);
      undo();
      plugin.registerRoute({ path: '/plugins/p/x', component: Old, title: 'X', auth: false });
      export { createPortal, DOM, TextField, anythingAtAll, first, theme, wrapped };`);
    expect(loaded).toMatchObject({
      outcome: 'registered',
      recording: {
        plugins: [{ id: 'p', name: null, version: null }],
        slots: [{ slot: 'alert-detail', order: 2 }],
        routes: [{ path: '/plugins/p/x', title: 'X', auth: false }],
      },
    });
  });

  test.each([
    ['typeof process + typeof Buffer + typeof global', 'undefined'.repeat(3)],
    ['eval("1")', expect.stringContaining('Code generation from strings disallowed')],
    ['(() => {}).constructor("return process")()', expect.stringContaining('Code generation from strings disallowed')],
    [
      '(await import("node:fs".slice()).catch((e) => e)).constructor.constructor("return process")().env',
      expect.stringContaining('Code generation from strings disallowed'),
    ],
    [
      'typeof WebAssembly === "undefined" || await WebAssembly.compile(new Uint8Array([0,97,115,109,1,0,0,0])).catch((e) => e.name)',
      'CompileError',
    ],
    ['import.meta.url', 'undefined'],
  ])('gives it nothing of this process: %s', async (expression, expected) => {
    expect(await told(expression)).toEqual(expected);
  });

  test('ends with what it throws, whatever that is', async () => {
    expect(await load('throw new RangeError("too far")')).toEqual({ outcome: 'threw', message: 'RangeError: too far' });
    expect(await load('throw { toString() { throw 1; } }')).toMatchObject({ outcome: 'threw' });
  });

  test.each([
    ['a busy loop', 'for (;;);'],
    ['a busy loop of promises', 'const again = () => Promise.resolve().then(again); await again();'],
    ['a wait without end', 'await new Promise(() => {});'],
    ['memory without end', 'const all = []; for (;;) all.push(new Array(1e6).fill(all.length));'],
  ])('ends in bounded time with %s', async (_, code) => {
    const started = performance.now();
    expect(await load(code, { patienceMs: SHORT_MS })).toMatchObject({ outcome: 'unfinished' });
    expect(performance.now() - started).toBeLessThan(SHORT_MS + 20_000);
  });

  test('is not fooled into more than an odd answer by code that bends the language', async () => {
    const bent = `${PLUGIN} Array.prototype.push = () => { throw 1; }; Object.prototype.toJSON = () => 'bent'; plugin.on('x');`;
    expect(await load(bent)).toMatchObject({ outcome: 'threw' });
  });

  test('stops when the build is interrupted', async () => {
    await expect(load('for (;;);', { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'interrupted' });
  });
});
