import type { FindingText } from './finding-text.js';

const error = (meaning: string, remedy: string) => ({ severity: 'error', meaning, remedy }) as const;

const warning = (meaning: string, remedy: string) => ({ severity: 'warning', meaning, remedy }) as const;

const REVOKE =
  'Revoke it where it was issued, remove it from the file and read it from the plugin configuration instead.';

/** What can be wrong between plugin.yaml and the files beside it. */
export const PROJECT_FINDINGS = {
  'project.manifest.missing': error('There is no plugin.yaml.', 'Create one with `ops-center plugin init`.'),
  'project.manifest.encoding': error('plugin.yaml is not valid UTF-8.', 'Save plugin.yaml as UTF-8.'),

  'project.entry_point.file_missing': error(
    'An entry point names a file that does not exist.',
    'Create the file, or correct the path in plugin.yaml.',
  ),
  'project.handler.file_missing': error(
    'A handler names a module that does not exist.',
    'Create the module, or correct the handler in plugin.yaml.',
  ),
  'project.handler.symbol_missing': error(
    'The module of a handler or entry point does not define what plugin.yaml names.',
    'Define it at the top level of the module, or correct the name in plugin.yaml.',
  ),
  'project.migration.file_missing': error(
    'A migration does not exist.',
    'Create the file, or correct the path in plugin.yaml.',
  ),
  'project.migration.not_sql': error('A migration is not an .sql file.', 'Name a file that ends in .sql.'),
  'project.asset.file_missing': error(
    'An icon, screenshot or other file that plugin.yaml names does not exist.',
    'Add the file, or correct the path in plugin.yaml.',
  ),

  'project.compose.missing': error('A container plugin has no compose file.', 'Add docker/docker-compose.yml.'),
  'project.compose.unreadable': error('A compose file is not YAML that can be checked.', 'Correct the file.'),
  'project.compose.privileged': error(
    'A service asks for privileged mode, or switches off the confinement of containers.',
    'Remove the setting: it gives the container the whole host.',
  ),
  'project.compose.host_namespace': error(
    'A service joins the network, process or another namespace of the host.',
    'Remove the setting; publish single ports instead.',
  ),
  'project.compose.host_mount': error(
    'A service reads or mounts files of the host from outside the plugin.',
    'Use a named volume, or a relative path inside the plugin.',
  ),
  'project.compose.capability': error('A service adds kernel capabilities.', 'Remove cap_add.'),
  'project.compose.device': error('A service asks for devices of the host.', 'Remove the setting.'),

  'project.theme.remote': error(
    'A style sheet loads something from another machine.',
    'Put the file into the plugin and refer to it by a relative path.',
  ),

  'project.style.script': error(
    'A style sheet holds something that a browser runs as code.',
    'Remove it; style sheets only describe looks.',
  ),
  'project.style.global': warning(
    'A rule of a frontend is for the whole page, so it changes what is around the plugin.',
    'Write the selector below a class of the plugin, such as `.my-plugin p`.',
  ),
  'project.icon.active': error(
    'A picture runs code or loads something when it is shown.',
    'Save it as a plain drawing: no scripts, no event handlers, no links, no entities.',
  ),
  'project.icon.not_a_picture': error(
    'An icon or screenshot is no picture of the kind that its name says.',
    'Use an SVG, PNG, JPEG, GIF, WebP or AVIF file with the right ending.',
  ),
  'project.icon.too_large': warning(
    'An icon has more than 512 KiB, or a screenshot more than 4 MiB: pages would show it late.',
    'Make the picture smaller.',
  ),
  'project.migration.number_twice': error(
    'Two migrations have the same number, so nobody can tell which comes first.',
    'Give each a number of its own.',
  ),
  'project.migration.order': warning(
    'Migrations are listed in another order than their numbers say.',
    'List them by their numbers.',
  ),
  'project.migration.gap': warning(
    'A number between two migrations is missing.',
    'Add the migration, or number the others again.',
  ),
  'project.migration.unlisted': warning(
    'An .sql file lies in migrations/ and is not listed in plugin.yaml.',
    'Add it to `migrations`, or remove it.',
  ),
  'project.migration.dangerous': warning(
    'A statement of a migration loses data, or reaches beyond the tables of the plugin. A reviewer will look at it.',
    'Leave it out when it can be; keep old data until a later version.',
  ),
  'project.python.syntax': error(
    'A Python file has an error that keeps Python from reading it.',
    'Correct the file at the place that the finding names, or just before it.',
  ),
  'project.javascript.syntax': error(
    'A JavaScript or TypeScript file has a bracket without its counterpart.',
    'Correct the file at the place that the finding names, or just before it.',
  ),
  'project.code.unread': warning(
    'A source file is too long, too deeply nested or too broken to be followed, so nobody knows what it uses.',
    'Split the file, or correct it.',
  ),
  'project.code.dynamic': warning(
    'The code runs text, or chooses by a computed name what it runs, so reading it does not tell what it uses. A reviewer will look at it.',
    'Call functions by their names, import modules by their names.',
  ),
  'project.permission.undeclared': error(
    'The code uses something that needs a permission which plugin.yaml does not ask for: the platform would refuse it.',
    'Add the permission to `permissions`, or do without it.',
  ),
  'project.permission.unused': warning(
    'plugin.yaml asks for a permission that nothing in the code needs. People are asked to agree to it.',
    'Remove it from `permissions`.',
  ),
  'project.hook.undeclared': error(
    'The code listens to an event that plugin.yaml does not list: the platform would refuse it.',
    'Add the event with its handler to `hooks`, or remove the handler.',
  ),
  'project.route.undeclared': error(
    'The code answers a route that plugin.yaml does not list: the platform would refuse it.',
    'Add the route with its method to `api_routes`, or remove it.',
  ),

  'project.frontend.compile': error(
    'The frontend does not compile.',
    'Correct the file at the place that the finding names.',
  ),
  'project.frontend.compiler_warning': warning(
    'The compiler of the frontend sees something that is seldom meant.',
    'Look at the place; change it when it is not meant.',
  ),
  'project.frontend.remote_import': error(
    'The frontend imports something from another machine, whose answer nobody can check beforehand.',
    'Install the package in the project, or put the file into it.',
  ),
  'project.frontend.outside': error(
    'The frontend imports a file that lies outside the project, so another copy of the project would build to other bytes.',
    'Copy the file into the project, or install its package there.',
  ),
  'project.frontend.crash': error(
    'The compiled frontend throws when it is loaded.',
    'Correct the code that runs at import time; what needs a page belongs into a component.',
  ),
  'project.frontend.unfinished': error(
    'The compiled frontend does not finish loading in the time and memory it gets.',
    'Move long work out of the code that runs at import time.',
  ),
  'project.frontend.not_registered': error(
    'The frontend registers no plugin: it never calls `new Plugin(...)`.',
    'Create the plugin in the entry point, as the examples do.',
  ),
  'project.frontend.id_differs': error(
    'The frontend registers itself under another id than that of plugin.yaml.',
    'Give `new Plugin(...)` the id of plugin.yaml.',
  ),
  'project.frontend.version_differs': warning(
    'The frontend registers itself with another version than that of plugin.yaml.',
    'Give `new Plugin(...)` the version of plugin.yaml.',
  ),
  'project.frontend.slot_undeclared': error(
    'The frontend registers something for a slot that plugin.yaml does not list.',
    'Add the slot to `ui_slots`, or remove the registration.',
  ),
  'project.frontend.slot_unregistered': warning(
    'plugin.yaml lists a slot for which the frontend registers nothing when it is loaded.',
    'Register it in the entry point, or remove it from `ui_slots`.',
  ),
  'project.frontend.route_outside': error(
    'The frontend registers a route outside the address of its plugin.',
    'Let the path begin with /plugins/ and the id of the plugin.',
  ),
  'project.frontend.entry_invalid': error(
    'frontend/entry.json does not describe the compiled files of the bundle, or contradicts plugin.yaml.',
    'Build the bundle again with `ops-center plugin build`; never edit what it wrote.',
  ),

  'project.python.requirements_differ': warning(
    'requirements.txt and `dependencies.python` of plugin.yaml do not say the same.',
    'Make them agree: developers install the one, the platform reads the other.',
  ),
  'project.python.vendored_differs': warning(
    'A Python package in vendor/ has a version that `dependencies.python` does not allow.',
    'Install it into vendor/ again, or change the range in plugin.yaml.',
  ),
  'project.python.vendored_incomplete': warning(
    'A Python package in vendor/ needs another one, or another version of it, than vendor/ and `dependencies.python` give.',
    'Install into vendor/ again with all that the packages need, or name the other one in plugin.yaml.',
  ),
  'project.python.vendored_native': warning(
    'A file in vendor/ is machine code: the plugin will not run on other kinds of machines or other versions of Python.',
    'Leave such packages to the machine that runs the plugin: remove them from vendor/ and keep them in dependencies.python.',
  ),

  'project.file.denied': error(
    'A file or folder has no place in a bundle: secrets, version control, installed dependencies, other archives.',
    'Remove it, or list it in .opsignore.',
  ),
  'project.file.left_out': error(
    'A file that plugin.yaml names exists, but an ignore file or a fixed rule leaves it out of the bundle.',
    'Take it back with a line like !path in .opsignore, or name another file.',
  ),
  'project.file.symlink': error(
    'A symbolic link cannot be packed: it could point anywhere on the machine that builds or installs.',
    'Replace it by the file it points to, or list it in .opsignore.',
  ),
  'project.file.special': error('A device, socket or pipe cannot be packed.', 'Remove it, or list it in .opsignore.'),
  'project.file.encoding': error('The name of a file is not valid UTF-8.', 'Rename the file.'),
  'project.file.twice': error(
    'Two files have the same name once it is in Unicode form NFC.',
    'Rename or remove one of them.',
  ),
  'project.file.too_large': error(
    'A file, or all files together, are larger than a bundle may hold.',
    'List what the plugin does not need in .opsignore.',
  ),
  'project.file.too_many': error(
    'The project has more files than a bundle may have.',
    'List what the plugin does not need in .opsignore.',
  ),
  'project.secret.allowed': warning(
    'A file contains what looks like a secret, and the publisher says that it opens nothing.',
    'Remove the line from .ops-allowed-secrets when it does.',
  ),
  'project.secret.list_invalid': error(
    'A line of .ops-allowed-secrets is no fingerprint.',
    'Write the 32 hexadecimal digits that the finding of the secret shows, and the reason behind #.',
  ),
  'project.secret.private_key': error('A file contains a private key.', REVOKE),
  'project.secret.ops_center_token': error('A file contains a registry token of Ops-Center.', REVOKE),
  'project.secret.aws_access_key': error('A file contains an access key of AWS.', REVOKE),
  'project.secret.github_token': error('A file contains a token of GitHub.', REVOKE),
  'project.secret.slack_token': error('A file contains a token of Slack.', REVOKE),
  'project.secret.slack_webhook': error('A file contains the secret address of a Slack webhook.', REVOKE),
} as const satisfies Record<`project.${string}`, FindingText>;

/** Every finding about the files beside plugin.yaml. */
export type ProjectCode = keyof typeof PROJECT_FINDINGS;
