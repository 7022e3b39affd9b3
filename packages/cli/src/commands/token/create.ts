import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class TokenCreate extends BaseCommand {
  static override summary = 'Make a token for a program, such as a pipeline';
  static override description =
    'The token goes into a new file that only you can read, and nowhere else. It may do no more than the token you are logged in with, and can make no further ones.';
  static override examples = [
    '<%= config.bin %> token create --name ci --scope plugins:publish --output ci-token.txt',
    '<%= config.bin %> token create --name ci --scope plugins:publish --plugin my-plugin --days 30 -o ci-token.txt',
  ];
  static override flags = {
    name: Flags.string({ description: 'To know it again', required: true, helpValue: 'TEXT' }),
    scope: Flags.string({
      description: 'What it may do; give it again for more',
      options: [
        'plugins:read',
        'plugins:publish',
        'keys:write',
        'installations:read',
        'installations:write',
        'hosts:report',
        'admin',
      ],
      multiple: true,
      required: true,
    }),
    organisation: Flags.string({ description: 'The one organisation it acts for', helpValue: 'SLUG' }),
    plugin: Flags.string({
      description: 'A plugin that it may change; give it again for more (default: all)',
      helpValue: 'ID',
      multiple: true,
    }),
    days: Flags.string({ description: 'How long it works, up to 365 (default: 90)', helpValue: 'DAYS' }),
    output: Flags.string({ char: 'o', description: 'New file for the token', required: true, helpValue: 'PATH' }),
  };

  async run(): Promise<Outcome> {
    const { flags, deps } = await this.start(TokenCreate);
    const { createToken } = await import('../../actions/tokens.js');
    const { renderCreated } = await import('../../views/tokens.js');
    const created = await createToken(deps, {
      name: flags.name,
      scopes: flags.scope,
      organisation: flags.organisation,
      plugins: flags.plugin ?? [],
      days: flags.days,
      output: flags.output,
    });
    return { data: created, text: (look) => renderCreated(created, look) };
  }
}
