import { closeTestHosts } from './test-host/test-host.js';

export type { TestManifest } from './test-host/manifest.js';
export type { RouteAnswer, RouteRequest, TestRoutes } from './test-host/own-backend.js';
export {
  renderRoute,
  renderSlot,
  type RenderOptions,
  type RenderedSlot,
  type RenderedView,
} from './test-host/render-slot.js';
export type { StoredRecord } from './test-host/records.js';
export type { ResourceName, Seed, SeedRecord } from './test-host/seed.js';
export {
  closeTestHosts,
  createTestHost,
  type Denial,
  type TestHost,
  type TestHostOptions,
} from './test-host/test-host.js';

/** Test runners with globals close the hosts of a test by themselves. */
const { afterEach } = globalThis as { readonly afterEach?: (cleanup: () => void) => void };
if (typeof afterEach === 'function') afterEach(() => closeTestHosts());
