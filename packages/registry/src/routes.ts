import { healthRoutes } from './health/routes.js';
import type { Route } from './http/route.js';
import { identityRoutes } from './identity/routes.js';
import { indexRoutes } from './index-documents/routes.js';
import { marketplaceRoutes } from './marketplace/routes.js';
import { openApiRoute } from './openapi/routes.js';
import { pluginRoutes } from './plugins/routes.js';
import { publisherRoutes } from './publishers/routes.js';
import { versionRoutes } from './versions/routes.js';

/** Every route of the registry, in the order in which they are tried. */
export const ROUTES: readonly Route[] = [
  ...healthRoutes,
  openApiRoute(() => ROUTES),
  ...identityRoutes,
  ...publisherRoutes,
  ...indexRoutes,
  ...marketplaceRoutes,
  ...pluginRoutes,
  ...versionRoutes,
];
