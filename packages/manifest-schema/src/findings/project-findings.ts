import type { FindingText } from './finding-text.js';

const error = (meaning: string, remedy: string) => ({ severity: 'error', meaning, remedy }) as const;

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
  'project.secret.private_key': error('A file contains a private key.', REVOKE),
  'project.secret.ops_center_token': error('A file contains a registry token of Ops-Center.', REVOKE),
  'project.secret.aws_access_key': error('A file contains an access key of AWS.', REVOKE),
  'project.secret.github_token': error('A file contains a token of GitHub.', REVOKE),
  'project.secret.slack_token': error('A file contains a token of Slack.', REVOKE),
  'project.secret.slack_webhook': error('A file contains the secret address of a Slack webhook.', REVOKE),
} as const satisfies Record<`project.${string}`, FindingText>;

/** Every finding about the files beside plugin.yaml. */
export type ProjectCode = keyof typeof PROJECT_FINDINGS;
