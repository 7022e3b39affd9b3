// What `plugin build` runs in a process of its own, without environment, files or child processes: loads a compiled
// frontend (on standard input, without imports) between stand-ins and prints what it registers. Nothing of this
// realm is handed to the code: it is the developer's own, and may still have come from anywhere.
import vm from 'node:vm';

const TIME_MS = 5_000;

/** Runs inside the context, before the frontend. */
function prepare() {
  const LIMIT = { items: 1_000, text: 1_024, timers: 1_000 };
  const recording = { plugins: [], slots: [], routes: [], nav: [], events: [], filters: [] };
  const textOf = (value) => (typeof value === 'string' ? value.slice(0, LIMIT.text) : null);
  // The SDK's default.
  const orderOf = (options) => (Number.isSafeInteger(options?.order) ? options.order : 10);
  const keep = (list, item) => {
    if (list.length < LIMIT.items) list.push(item);
    return () => {
      const at = list.indexOf(item);
      if (at !== -1) list.splice(at, 1);
    };
  };

  // Stands for whatever a library or a browser offers: it can be called, constructed, extended and looked into.
  const standIn = () =>
    new Proxy(function () {}, {
      get(target, key) {
        if (key === 'prototype') return target.prototype;
        if (key === Symbol.toPrimitive) return (hint) => (hint === 'number' ? 0 : '');
        if (key === Symbol.iterator) return [][Symbol.iterator];
        if (typeof key === 'symbol' || key === 'then') return undefined;
        if (key === 'length') return 0;
        return anything;
      },
      set: () => true,
      apply: () => anything,
      construct: () => anything,
      defineProperty: () => true,
    });
  const anything = standIn();

  class Plugin {
    constructor(about) {
      keep(recording.plugins, { id: textOf(about?.id), name: textOf(about?.name), version: textOf(about?.version) });
      return new Proxy(this, {
        get: (target, key) => (key in target || typeof key === 'symbol' || key === 'then' ? target[key] : anything),
      });
    }
    registerSlot(slot, what, options) {
      if (slot === 'nav-menu-item' && typeof what === 'object' && what !== null) {
        const item = {
          label: textOf(what.label) ?? '',
          path: textOf(what.path),
          icon: textOf(what.icon),
          order: orderOf(options),
        };
        return keep(recording.nav, item);
      }
      return keep(recording.slots, { slot: String(slot).slice(0, LIMIT.text), order: orderOf(options) });
    }
    registerComponent(slot, what, options) {
      return this.registerSlot(slot, what, options);
    }
    registerRoute(given) {
      const path = textOf(given?.path) ?? '';
      return keep(recording.routes, { path, title: textOf(given?.title), auth: given?.auth !== false });
    }
    on(event) {
      return keep(recording.events, String(event).slice(0, LIMIT.text));
    }
    filter(name) {
      return keep(recording.filters, String(name).slice(0, LIMIT.text));
    }
  }

  // A bundler copies the own names of such a module into an object of the same prototype: any name is found there.
  const moduleOf = (known) =>
    Object.create(new Proxy({}, { get: (_, key) => (Object.hasOwn(known, key) ? known[key] : anything[key]) }));
  const modules = { '@ops-center/plugin-sdk': moduleOf({ Plugin }) };
  let timers = 0;
  const later = (callback) => {
    timers += 1;
    if (timers <= LIMIT.timers && typeof callback === 'function') void Promise.resolve().then(() => callback());
    return timers;
  };
  const BROWSER = `document navigator location history localStorage sessionStorage indexedDB caches crypto performance
    matchMedia getComputedStyle getSelection customElements visualViewport screen postMessage addEventListener
    removeEventListener dispatchEvent alert confirm prompt open close scrollTo cancelAnimationFrame clearTimeout
    clearInterval cancelIdleCallback setInterval requestAnimationFrame requestIdleCallback setImmediate atob btoa
    console CSS CSSStyleSheet DOMException DOMParser DOMRect Element HTMLElement HTMLInputElement Node NodeList
    SVGElement ShadowRoot Text Range Event CustomEvent EventTarget KeyboardEvent MouseEvent PointerEvent MessageEvent
    MessageChannel BroadcastChannel AbortController AbortSignal Blob File FileReader FormData Headers Request Response
    URL URLSearchParams TextEncoder TextDecoder ReadableStream WritableStream TransformStream Worker SharedWorker
    WebSocket EventSource XMLHttpRequest Image Audio Notification IntersectionObserver MutationObserver
    ResizeObserver PerformanceObserver structuredClone`;
  for (const name of BROWSER.split(/\s+/)) globalThis[name] = anything;
  Object.assign(globalThis, {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent: globalThis,
    fetch: () => Promise.reject(new TypeError('there is no network while a plugin is built')),
    setTimeout: later,
    queueMicrotask: (callback) => void later(callback),
    devicePixelRatio: 1,
    innerWidth: 1280,
    innerHeight: 720,
  });
  const failureText = (error) => {
    try {
      return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 500);
    } catch {
      return 'something that cannot be shown';
    }
  };
  Object.defineProperty(globalThis, '__opsCenterStandIn', { value: (name) => modules[name] ?? moduleOf({}) });
  const { stringify } = JSON;
  return {
    result: () => stringify({ recording }),
    failure: (error) => stringify({ failure: failureText(error) }),
  };
}

async function readInput() {
  const pieces = [];
  for await (const piece of process.stdin) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

const code = await readInput();
const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
const { result, failure } = vm.runInContext(`(${prepare.toString()})()`, context);
let answer;
try {
  const module = new vm.SourceTextModule(code, { context, identifier: 'plugin' });
  await module.link(() => {
    throw new Error('a compiled frontend imports nothing here');
  });
  await module.evaluate({ timeout: TIME_MS });
  answer = result();
} catch (error) {
  answer = error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? '{"unfinished":true}' : failure(error);
}
process.stdout.write(answer, () => process.exit(0));
