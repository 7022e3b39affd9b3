import { analyticsRoutes } from './analytics/routes.js';
import { auditRoutes } from './audit/routes.js';
import { platformRoutes } from './administration/routes.js';
import { fileRoutes } from './files/routes.js';
import { healthRoutes } from './health/routes.js';
import { billingRoutes } from './billing/routes.js';
import { paymentRoutes } from './billing/payment-routes.js';
import { usageRoutes } from './billing/usage-routes.js';
import type { Route } from './http/route.js';
import { deviceRoutes } from './identity/device-routes.js';
import { organisationRoutes } from './identity/organisation-routes.js';
import { identityRoutes } from './identity/routes.js';
import { installationEventRoutes } from './installations/event-routes.js';
import { hostRoutes } from './installations/host-routes.js';
import { policyRoutes } from './installations/policy-routes.js';
import { installationRoutes } from './installations/routes.js';
import { indexRoutes } from './index-documents/routes.js';
import { maintenanceRoutes } from './maintenance/routes.js';
import { marketplaceRoutes } from './marketplace/routes.js';
import { flagRoutes } from './moderation/flag-routes.js';
import { moderationRoutes } from './moderation/routes.js';
import { openApiRoute, referenceRoute } from './openapi/routes.js';
import { accountPages } from './pages/account-routes.js';
import { homeRoute } from './pages/home-route.js';
import { invitationPages } from './pages/invitation-routes.js';
import { devicePages } from './pages/device-routes.js';
import type { PageRoute } from './pages/page-route.js';
import { signInPages } from './pages/sign-in-routes.js';
import { ssoPages } from './pages/sso-routes.js';
import { twoFactorPages } from './pages/two-factor-routes.js';
import { pluginRoutes } from './plugins/routes.js';
import { memberRoutes } from './publishers/member-routes.js';
import { publisherRoutes } from './publishers/routes.js';
import { advisoryRoutes } from './security/advisory-routes.js';
import { securityRoutes } from './security/routes.js';
import { transferRoutes } from './transfers/routes.js';
import { trustedPublishingRoutes } from './trusted-publishing/routes.js';
import { uploadRoutes } from './uploads/routes.js';
import { reviewRoutes } from './review/routes.js';
import { pluginReviewRoutes } from './reviews/routes.js';
import { upstreamRoutes } from './upstream/routes.js';
import { overlayRoutes } from './versions/overlay-routes.js';
import { versionRoutes } from './versions/routes.js';
import { webhookRoutes } from './webhooks/routes.js';

/** Every page for people. */
export const PAGES: readonly PageRoute[] = [
  ...signInPages,
  ...ssoPages,
  ...devicePages,
  ...accountPages,
  ...invitationPages,
  ...twoFactorPages,
];

/** Every route of the registry, in the order in which they are tried. */
export const ROUTES: readonly Route[] = [
  homeRoute,
  ...healthRoutes,
  openApiRoute(() => ROUTES),
  referenceRoute(() => ROUTES),
  ...maintenanceRoutes,
  ...identityRoutes,
  ...deviceRoutes,
  ...publisherRoutes,
  ...memberRoutes,
  ...organisationRoutes,
  ...trustedPublishingRoutes,
  ...transferRoutes,
  ...indexRoutes,
  ...marketplaceRoutes,
  ...installationRoutes,
  ...hostRoutes,
  ...installationEventRoutes,
  ...policyRoutes,
  ...pluginReviewRoutes,
  ...pluginRoutes,
  ...versionRoutes,
  ...uploadRoutes,
  ...overlayRoutes,
  ...reviewRoutes,
  ...moderationRoutes,
  ...flagRoutes,
  ...platformRoutes,
  ...upstreamRoutes,
  ...auditRoutes,
  ...fileRoutes,
  ...securityRoutes,
  ...advisoryRoutes,
  ...analyticsRoutes,
  ...webhookRoutes,
  ...billingRoutes,
  ...usageRoutes,
  ...paymentRoutes,
];
