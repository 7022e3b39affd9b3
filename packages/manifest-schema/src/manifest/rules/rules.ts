import { checkApiRoutes } from './api-routes.js';
import { checkExternalServices, checkLinks } from './addresses.js';
import { checkNodeVersion, checkPlatformRange, checkPythonVersion } from './compatibility.js';
import { checkConfigSchema } from './config-fields.js';
import { checkCron } from './cron.js';
import { checkNpmDependencies, checkPluginDependencies, checkPythonDependencies } from './dependencies.js';
import { checkRepeatedTexts } from './duplicates.js';
import { checkFiles } from './files.js';
import { checkEntryObjects, checkHandlers } from './handlers.js';
import { checkHooks, checkPaymentEvents, checkUiSlots } from './hooks.js';
import { checkCategory, checkId, checkVersion } from './identity.js';
import { checkPermissions } from './permissions.js';
import { checkPricing } from './pricing.js';
import { checkResources } from './resources.js';
import { checkEntryPointsFitType, checkSectionsFitType } from './type-fit.js';
import type { Rule } from '../report.js';

/** Everything that needs more than one field, or more than a pattern, to decide. */
export const RULES: readonly Rule[] = [
  checkId,
  checkVersion,
  checkCategory,
  checkPlatformRange,
  checkPythonVersion,
  checkNodeVersion,
  checkEntryObjects,
  checkEntryPointsFitType,
  checkSectionsFitType,
  checkPluginDependencies,
  checkPythonDependencies,
  checkNpmDependencies,
  checkPermissions,
  checkHooks,
  checkHandlers,
  checkApiRoutes,
  checkUiSlots,
  checkConfigSchema,
  checkResources,
  checkFiles,
  checkCron,
  checkExternalServices,
  checkLinks,
  checkPricing,
  checkPaymentEvents,
  checkRepeatedTexts,
];
