import type { BaseCommand } from './base-command.js';
import Completion from './commands/completion.js';
import ConfigGet from './commands/config/get.js';
import ConfigList from './commands/config/list.js';
import ConfigPath from './commands/config/path.js';
import ConfigSet from './commands/config/set.js';
import ConfigUnset from './commands/config/unset.js';
import Doctor from './commands/doctor.js';
import KeysExport from './commands/keys/export.js';
import KeysGenerate from './commands/keys/generate.js';
import KeysList from './commands/keys/list.js';
import KeysRegister from './commands/keys/register.js';
import KeysRevoke from './commands/keys/revoke.js';
import KeysRotate from './commands/keys/rotate.js';
import KeysTrust from './commands/keys/trust.js';
import Login from './commands/login.js';
import Logout from './commands/logout.js';
import PluginAudit from './commands/plugin/audit.js';
import PluginBuild from './commands/plugin/build.js';
import PluginDeprecate from './commands/plugin/deprecate.js';
import PluginDisable from './commands/plugin/disable.js';
import PluginEnable from './commands/plugin/enable.js';
import PluginInfo from './commands/plugin/info.js';
import PluginInit from './commands/plugin/init.js';
import PluginInstall from './commands/plugin/install.js';
import PluginList from './commands/plugin/list.js';
import PluginLs from './commands/plugin/ls.js';
import PluginOutdated from './commands/plugin/outdated.js';
import PluginOwner from './commands/plugin/owner.js';
import PluginPublish from './commands/plugin/publish.js';
import PluginSearch from './commands/plugin/search.js';
import PluginSign from './commands/plugin/sign.js';
import PluginStats from './commands/plugin/stats.js';
import PluginTest from './commands/plugin/test.js';
import PluginTransfer from './commands/plugin/transfer.js';
import PluginTrustedPublisher from './commands/plugin/trusted-publisher.js';
import PluginUninstall from './commands/plugin/uninstall.js';
import PluginUnyank from './commands/plugin/unyank.js';
import PluginUpdate from './commands/plugin/update.js';
import PluginValidate from './commands/plugin/validate.js';
import PluginVerify from './commands/plugin/verify.js';
import PluginVersions from './commands/plugin/versions.js';
import PluginYank from './commands/plugin/yank.js';
import RegistryServe from './commands/registry/serve.js';
import SecurityReport from './commands/security/report.js';
import TokenCreate from './commands/token/create.js';
import TokenList from './commands/token/list.js';
import TokenRevoke from './commands/token/revoke.js';
import WhoAmI from './commands/whoami.js';

/**
 * Every command by its id (`plugin:publish` for `plugin publish`); a line here is all that makes a command known.
 * The command modules hold definitions only: what does the work is imported when a command runs.
 */
export const COMMANDS = {
  completion: Completion,
  'config:get': ConfigGet,
  'config:list': ConfigList,
  'config:path': ConfigPath,
  'config:set': ConfigSet,
  'config:unset': ConfigUnset,
  doctor: Doctor,
  'keys:export': KeysExport,
  'keys:generate': KeysGenerate,
  'keys:list': KeysList,
  'keys:register': KeysRegister,
  'keys:revoke': KeysRevoke,
  'keys:rotate': KeysRotate,
  'keys:trust': KeysTrust,
  login: Login,
  logout: Logout,
  'plugin:audit': PluginAudit,
  'plugin:build': PluginBuild,
  'plugin:deprecate': PluginDeprecate,
  'plugin:disable': PluginDisable,
  'plugin:enable': PluginEnable,
  'plugin:info': PluginInfo,
  'plugin:init': PluginInit,
  'plugin:install': PluginInstall,
  'plugin:list': PluginList,
  'plugin:ls': PluginLs,
  'plugin:outdated': PluginOutdated,
  'plugin:owner': PluginOwner,
  'plugin:publish': PluginPublish,
  'plugin:search': PluginSearch,
  'plugin:sign': PluginSign,
  'plugin:stats': PluginStats,
  'plugin:test': PluginTest,
  'plugin:transfer': PluginTransfer,
  'plugin:trusted-publisher': PluginTrustedPublisher,
  'plugin:uninstall': PluginUninstall,
  'plugin:unyank': PluginUnyank,
  'plugin:update': PluginUpdate,
  'plugin:validate': PluginValidate,
  'plugin:verify': PluginVerify,
  'plugin:versions': PluginVersions,
  'plugin:yank': PluginYank,
  'registry:serve': RegistryServe,
  'security:report': SecurityReport,
  'token:create': TokenCreate,
  'token:list': TokenList,
  'token:revoke': TokenRevoke,
  whoami: WhoAmI,
} as const satisfies Record<string, new (...args: ConstructorParameters<typeof BaseCommand>) => BaseCommand>;
