import type { ReactNode } from 'react';
import type { Root } from 'react-dom/client';
import { PluginRoute, PluginSlot } from '../host/plugin-slot.js';
import { PluginUsageError } from '../platform/errors.js';
import type { ComponentSlot, PlaceParams } from '../plugin/places.js';
import { settle, WITH_REACT } from './acting.js';
import type { TestHost } from './test-host.js';

/** What a slot is drawn for; slots with parameters need them. */
export type RenderOptions<Name extends ComponentSlot> = (keyof PlaceParams<Name> extends never
  ? { readonly params?: Readonly<Record<string, never>> }
  : { readonly params: PlaceParams<Name> }) &
  ErrorOptions;

interface ErrorOptions {
  /** Shows what people see when a component throws. Without it, what a component throws at the start is thrown here. */
  readonly showErrors?: boolean;
}

/** A slot or page that was drawn. With Testing Library, look at it by `screen` or `within(view.container)`. */
export interface RenderedView {
  /** The element that holds everything. It is in the document. */
  readonly container: HTMLElement;
  /** What people read. */
  readonly text: string;
  /** Lets promises and updates that are ready go on, and draws what comes of them. */
  settle(): Promise<void>;
  /** Takes it away. Closing the test host does the same. */
  unmount(): void;
}

/** A slot that was drawn. */
export interface RenderedSlot<Name extends ComponentSlot> extends RenderedView {
  /** Draws it for something else. */
  update(params: PlaceParams<Name>): Promise<void>;
}

/**
 * Draws what the plugin shows in a slot, and waits for what it loads from the test host.
 * Needs a document: jsdom or happy-dom.
 * @throws whatever a component throws when it is drawn first
 */
export async function renderSlot<Name extends ComponentSlot>(
  host: TestHost,
  slot: Name,
  ...[options]: keyof PlaceParams<Name> extends never ? [options?: RenderOptions<Name>] : [options: RenderOptions<Name>]
): Promise<RenderedSlot<Name>> {
  if (host.registry.instances(slot).length === 0) {
    throw new PluginUsageError(`${host.plugin.name} shows nothing in ${slot}: pass the plugin to createTestHost()`);
  }
  const draw = (params: PlaceParams<Name>): ReactNode => (
    <PluginSlot registry={host.registry} name={slot} params={params} />
  );
  const { root, view } = await mount(host);
  await drawInto(host, root, draw((options?.params ?? {}) as PlaceParams<Name>), options);
  return Object.assign(view, {
    update: async (params: PlaceParams<Name>) => await drawInto(host, root, draw(params), options),
  });
}

/**
 * Draws the plugin's page at a path, and waits for what it loads from the test host.
 * @throws PluginUsageError when the plugin has no such page, and whatever a component throws when it is drawn first
 */
export async function renderRoute(host: TestHost, path: string, options: ErrorOptions = {}): Promise<RenderedView> {
  if (host.registry.matchRoute(path) === undefined) {
    throw new PluginUsageError(`${host.plugin.name} has no page at ${path}`);
  }
  const { root, view } = await mount(host);
  await drawInto(host, root, <PluginRoute registry={host.registry} path={path} />, options);
  return view;
}

async function mount(host: TestHost): Promise<{ readonly root: Root; readonly view: RenderedView }> {
  if (typeof document === 'undefined') {
    throw new PluginUsageError(
      'drawing needs a document: in vitest set environment "jsdom" or "happy-dom", elsewhere load one of them first',
    );
  }
  // React's renderer looks for a browser as soon as it is loaded; tests that draw nothing need none.
  const { createRoot } = await import('react-dom/client');
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  let mounted = true;
  const view = {
    container,
    get text(): string {
      return container.textContent ?? '';
    },
    settle: async () => await WITH_REACT.later(settle),
    unmount() {
      if (!mounted) return;
      mounted = false;
      WITH_REACT.now(() => root.unmount());
      container.remove();
    },
  };
  host.drawnBy(WITH_REACT);
  host.onClose(view.unmount);
  return { root, view };
}

async function drawInto(host: TestHost, root: Root, node: ReactNode, options: ErrorOptions = {}): Promise<void> {
  const before = host.problems.length;
  await WITH_REACT.later(async () => root.render(node));
  await WITH_REACT.later(settle);
  const thrown = host.problems.slice(before).find(({ kind }) => kind === 'render');
  if (thrown !== undefined && options.showErrors !== true) throw thrown.error;
}
