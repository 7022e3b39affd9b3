import { Hono } from 'hono';
import type { Deps } from './deps.js';
import type { NodeBindings } from './http/exchange.js';
import { mountRoutes } from './http/mount.js';
import { mountMetrics } from './metrics/mount-metrics.js';
import { mountPages } from './pages/mount-pages.js';
import { PAGES, ROUTES } from './routes.js';

/** The registry as an HTTP application, below the base path of its public address. */
export function createApp(deps: Deps): Hono<NodeBindings> {
  const app = new Hono<NodeBindings>();
  const base = new URL(deps.config.publicUrl).pathname.replace(/\/+$/, '');
  mountPages(app, deps, base, PAGES);
  mountMetrics(app, deps, base);
  mountRoutes(app, deps, base, ROUTES);
  if (base !== '') app.get(base, (context) => context.redirect(`${base}/`, 308));
  return app;
}
