import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class KeysRevoke extends BaseCommand {
  static override summary = 'Revoke a registered signing key for ever';
  static override description =
    'A revoked key signs nothing new. What a superseded key signed stays good. Of a compromised one only what the registry took before --since stays good, and without --since nothing. Asks first at a terminal.';
  static override examples = [
    '<%= config.bin %> keys revoke SHA256:p3xD0aGk --reason superseded',
    '<%= config.bin %> keys revoke p3xD0aGk --reason compromised --since 2026-11-20 --yes',
  ];
  static override args = {
    key: Args.string({ required: true, description: 'Id of the key, or the beginning of it' }),
  };
  static override flags = {
    reason: Flags.string({
      description: 'Why',
      options: ['superseded', 'compromised'],
      required: true,
    }),
    since: Flags.string({
      description: 'When a compromised key was lost: a day or a time; what was published before stays good',
      helpValue: 'TIME',
    }),
    publisher: Flags.string({ description: 'Organisation, when the account has several', helpValue: 'SLUG' }),
    yes: Flags.boolean({ char: 'y', description: 'Do it without being asked' }),
  };

  async run(): Promise<Outcome> {
    const { args, flags, deps } = await this.start(KeysRevoke);
    const { revokeKey } = await import('../../actions/revoke-key.js');
    const { renderRevoked } = await import('../../views/keys.js');
    const revoked = await revokeKey(deps, {
      keyId: args.key,
      reason: flags.reason === 'superseded' ? 'superseded' : 'compromised',
      since: flags.since,
      publisher: flags.publisher,
      yes: flags.yes,
    });
    return { data: revoked, text: (look) => renderRevoked(revoked, look) };
  }
}
