/** What the sweeps over all commands have to know of one. */
export interface CommandRow {
  /** Words after the command that its parser takes; files are those of `preparedFolder`. */
  readonly args: readonly string[];
  /**
   * What becomes of it with these words when the registry does not answer as it should: `fails` with the registry's
   * exit code, `goes on` with a warning or from what is here, `diagnoses` it with findings and exit 1 or 7,
   * or it is `local` and never asks.
   */
  readonly registry: 'fails' | 'goes on' | 'diagnoses' | 'local';
  /** What standard input holds. */
  readonly input?: string;
}

/** Stands for the test's token in `input`. */
export const TOKEN_INPUT = '{token}';

/**
 * One row for every command. With it a command is in all sweeps: one valid document and the right exit code for
 * success, usage errors and every fault of a registry; no terminal; no secret in what it prints.
 * @see ../contract.test.ts
 */
export const COMMAND_ROWS: Readonly<Record<string, CommandRow>> = {
  completion: { args: ['bash'], registry: 'local' },
  'config:get': { args: ['registry'], registry: 'local' },
  'config:list': { args: [], registry: 'local' },
  'config:path': { args: [], registry: 'local' },
  'config:set': { args: ['registry', '{registry}'], registry: 'goes on' },
  'config:unset': { args: ['timeout'], registry: 'local' },
  doctor: { args: [], registry: 'diagnoses' },
  'keys:export': { args: [], registry: 'local' },
  'keys:generate': { args: ['--no-input'], registry: 'local' },
  'keys:list': { args: [], registry: 'goes on' },
  'keys:register': { args: [], registry: 'fails' },
  'keys:revoke': { args: ['AAAAAAAA', '--reason', 'superseded'], registry: 'fails' },
  'keys:rotate': { args: ['--no-input'], registry: 'fails' },
  'keys:trust': { args: ['list'], registry: 'local' },
  login: { args: ['--with-token'], registry: 'fails', input: TOKEN_INPUT },
  logout: { args: [], registry: 'goes on' },
  'plugin:audit': { args: [], registry: 'local' },
  'plugin:build': { args: ['small-plugin'], registry: 'local' },
  'plugin:deprecate': { args: ['small-plugin', '--reason', 'use another'], registry: 'fails' },
  'plugin:disable': { args: ['small-plugin'], registry: 'local' },
  'plugin:enable': { args: ['small-plugin'], registry: 'local' },
  'plugin:info': { args: ['small-plugin'], registry: 'fails' },
  'plugin:init': { args: ['another-plugin', '--no-git'], registry: 'local' },
  'plugin:install': { args: ['small-plugin', '--yes'], registry: 'fails' },
  'plugin:list': { args: [], registry: 'local' },
  'plugin:ls': { args: ['small-plugin'], registry: 'local' },
  'plugin:outdated': { args: [], registry: 'local' },
  'plugin:owner': { args: ['list', 'small-plugin'], registry: 'fails' },
  'plugin:publish': { args: ['small-plugin.zip', '--yes'], registry: 'fails' },
  'plugin:search': { args: ['small'], registry: 'fails' },
  'plugin:sign': { args: ['small-plugin.zip', '--any-registry'], registry: 'local' },
  'plugin:stats': { args: ['small-plugin'], registry: 'fails' },
  'plugin:test': { args: ['small-plugin'], registry: 'local' },
  'plugin:transfer': { args: ['list'], registry: 'fails' },
  'plugin:trusted-publisher': { args: ['list', 'small-plugin'], registry: 'fails' },
  'plugin:uninstall': { args: ['small-plugin'], registry: 'local' },
  'plugin:unyank': { args: ['small-plugin@1.0.0', '--reason', 'a mistake'], registry: 'fails' },
  'plugin:update': { args: [], registry: 'local' },
  'plugin:validate': { args: ['small-plugin'], registry: 'local' },
  'plugin:verify': { args: ['small-plugin.zip'], registry: 'local' },
  'plugin:versions': { args: ['small-plugin'], registry: 'fails' },
  'plugin:yank': { args: ['small-plugin@1.0.0', '--reason', 'loses data'], registry: 'fails' },
  'registry:serve': { args: [], registry: 'local' },
  'security:report': {
    args: ['--plugin', 'small-plugin', '--severity', 'high', '--description', 'it runs what it is sent'],
    registry: 'fails',
  },
  'token:create': { args: ['--name', 'ci', '--scope', 'plugins:read', '-o', 'token.txt'], registry: 'fails' },
  'token:list': { args: [], registry: 'fails' },
  'token:revoke': { args: ['00000000-0000-4000-8000-000000000009'], registry: 'fails' },
  whoami: { args: [], registry: 'fails' },
};

/** The row of a command, or a message that says what a new command needs. */
export function rowOf(id: string): CommandRow {
  const row = COMMAND_ROWS[id];
  if (row !== undefined) return row;
  throw new Error(
    `\`${id.replace(':', ' ')}\` has no row in packages/cli/src/testing/command-rows.ts. Add '${id}': { args: [...], registry: 'fails' | 'goes on' | 'diagnoses' | 'local' } there: words that its parser takes, and whether it talks to the registry.`,
  );
}
