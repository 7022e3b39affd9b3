import Type, { type TSchema } from 'typebox';
import type { COMMANDS } from '../commands.js';
import { completion } from './completion.js';
import { doctor } from './doctor.js';
import { keysExport, keysGenerate, keysList, keysRegister, keysRevoke, keysRotate, keysTrust } from './keys.js';
import {
  pluginAudit,
  pluginEnablement,
  pluginInstall,
  pluginList,
  pluginOutdated,
  pluginUninstall,
  pluginVersions,
} from './installed.js';
import {
  pluginBuild,
  pluginInfo,
  pluginInit,
  pluginLs,
  pluginPublish,
  pluginSearch,
  pluginSign,
  pluginTest,
  pluginValidate,
  pluginVerify,
} from './plugin.js';
import { registryServe } from './registry.js';
import { account, logout } from './session.js';
import { tokenCreate, tokenList, tokenRevoke } from './tokens.js';
import { configChange, configGet, configList, configPath } from './settings.js';
import {
  pluginDeprecate,
  pluginOwner,
  pluginTransfer,
  pluginStats,
  pluginYank,
  securityReport,
  pluginTrustedPublisher,
} from './publisher.js';

/**
 * What `--json` prints as `data`, by command. Shipped as `schemas/<command>.json` and printed in the reference.
 * A command without a line here does not compile: describe its data beside the others of its topic.
 */
export const DATA = {
  completion,
  'config:get': configGet,
  'config:list': configList,
  'config:path': configPath,
  'config:set': configChange,
  'config:unset': configChange,
  doctor,
  'keys:export': keysExport,
  'keys:generate': keysGenerate,
  'keys:list': keysList,
  'keys:register': keysRegister,
  'keys:revoke': keysRevoke,
  'keys:rotate': keysRotate,
  'keys:trust': keysTrust,
  login: account,
  logout,
  'plugin:audit': pluginAudit,
  'plugin:build': pluginBuild,
  'plugin:deprecate': pluginDeprecate,
  'plugin:disable': pluginEnablement,
  'plugin:enable': pluginEnablement,
  'plugin:info': pluginInfo,
  'plugin:init': pluginInit,
  'plugin:install': pluginInstall,
  'plugin:list': pluginList,
  'plugin:ls': pluginLs,
  'plugin:outdated': pluginOutdated,
  'plugin:owner': pluginOwner,
  'plugin:transfer': pluginTransfer,
  'plugin:publish': pluginPublish,
  'plugin:search': pluginSearch,
  'plugin:sign': pluginSign,
  'plugin:stats': pluginStats,
  'plugin:test': pluginTest,
  'plugin:trusted-publisher': pluginTrustedPublisher,
  'plugin:uninstall': pluginUninstall,
  'plugin:unyank': pluginYank,
  'plugin:update': pluginInstall,
  'plugin:validate': pluginValidate,
  'plugin:verify': pluginVerify,
  'plugin:versions': pluginVersions,
  'plugin:yank': pluginYank,
  'registry:serve': registryServe,
  'security:report': securityReport,
  'token:create': tokenCreate,
  'token:list': tokenList,
  'token:revoke': tokenRevoke,
  whoami: account,
} as const satisfies Readonly<Record<keyof typeof COMMANDS, TSchema>>;

/** What is no command and answers with a document all the same. */
const OTHERS = {
  help: Type.Object({ command: Type.String(), text: Type.String() }),
  version: Type.Object({ version: Type.String(), node: Type.String(), platform: Type.String() }),
} as const satisfies Readonly<Record<string, TSchema>>;

/** The data of everything that prints a document, by its name as people type it. */
export const DOCUMENTS: Readonly<Record<string, TSchema>> = {
  ...Object.fromEntries(Object.entries(DATA).map(([id, schema]) => [id.replace(':', ' '), schema])),
  ...OTHERS,
};
