import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginTrustedPublisher extends BaseCommand {
  static override summary = 'Say which CI jobs may publish a plugin without a stored token';
  static override description =
    'A job of GitHub Actions, GitLab or another issuer that the registry knows shows its OpenID token in place of a stored one; `plugin publish` does that by itself. Every claim given here must be exactly so in it. The number of the owner is asked for because a name can be registered again by somebody else. Only owners of the organisation change the list, and what a job publishes is published with the rights of the owner who added it: when that owner goes, another one adds the job again. Removing an entry revokes its tokens.';
  static override examples = [
    '<%= config.bin %> plugin trusted-publisher list my-plugin',
    '<%= config.bin %> plugin trusted-publisher add my-plugin --github acme/my-plugin --owner-id 583231 --workflow release.yml',
    '<%= config.bin %> plugin trusted-publisher add my-plugin --gitlab acme/my-plugin --owner-id 42 --environment release',
    '<%= config.bin %> plugin trusted-publisher remove my-plugin 0c7d1a52',
  ];
  static override args = {
    action: Args.string({ required: true, description: 'What to do', options: ['list', 'add', 'remove'] }),
    plugin: Args.string({ required: true, description: 'The plugin; its name must be registered' }),
    entry: Args.string({ description: 'The first characters of the id of the entry to remove' }),
  };
  static override flags = {
    github: Flags.string({ description: 'Repository on GitHub', helpValue: 'OWNER/NAME' }),
    gitlab: Flags.string({ description: 'Project on GitLab', helpValue: 'GROUP/NAME' }),
    'owner-id': Flags.string({
      description: 'Number of the account on GitHub, or of the namespace on GitLab',
      helpValue: 'NUMBER',
    }),
    workflow: Flags.string({ description: 'File of the workflow, like release.yml', helpValue: 'FILE' }),
    environment: Flags.string({ description: 'The environment that the job must run in', helpValue: 'NAME' }),
    issuer: Flags.string({ description: 'Another issuer that the registry knows', helpValue: 'ADDRESS' }),
    claim: Flags.string({
      description: 'A further claim, like ref_type=tag; give it again for more',
      helpValue: 'NAME=VALUE',
      multiple: true,
    }),
  };

  async run(): Promise<Outcome> {
    const { args, flags, deps } = await this.start(PluginTrustedPublisher);
    const { manageTrustedPublishers } = await import('../../actions/trusted-publishers.js');
    const { renderTrustedPublishers } = await import('../../views/trusted-publishers.js');
    const { github, gitlab, issuer, workflow, environment } = flags;
    const publishers = await manageTrustedPublishers(deps, {
      ...args,
      ...{ github, gitlab, issuer, workflow, environment },
      ownerId: flags['owner-id'],
      claims: flags.claim ?? [],
    });
    return { data: publishers, text: (look) => renderTrustedPublishers(publishers, look) };
  }
}
