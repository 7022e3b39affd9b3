import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BaseCommand, type Outcome } from '../../base-command.js';

export default class PluginPublish extends BaseCommand {
  static override summary = 'Publish a bundle to the configured registry';
  static override description =
    'Takes a bundle or the folder of a project, which it builds first. Checks the account, the bundle, the signature and that the version is free before anything is uploaded; signs with your key when no signature lies beside the bundle. The first publish registers the plugin, and the first key of your organisation. Publishing the same bytes again is success. A version that the registry holds for review is told as that, with exit code 9; --wait waits for the review. Asks only at a terminal, when a version asks for riskier permissions than the one before.';
  static override examples = [
    '<%= config.bin %> plugin publish my-awesome-plugin-1.0.0.zip --category ai --tags "machine-learning,predictions" --price 29.99',
    '<%= config.bin %> plugin publish my-plugin.zip --private',
    '<%= config.bin %> plugin publish --dry-run',
    '<%= config.bin %> plugin publish . --yes --if-exists skip',
    '<%= config.bin %> plugin publish my-plugin.zip --yes --wait',
  ];
  static override args = {
    target: Args.string({
      description: 'The bundle (.zip), or the folder of a project; the current folder when it holds plugin.yaml',
    }),
  };
  static override flags = {
    private: Flags.boolean({ description: 'Show it to your organisation only' }),
    category: Flags.string({ description: 'Category in the marketplace', helpValue: 'NAME' }),
    tags: Flags.string({ description: 'Tags, with commas between', helpValue: 'LIST' }),
    price: Flags.string({ description: 'Price, like 29.99', helpValue: 'AMOUNT' }),
    channel: Flags.string({ description: 'Release channel, like stable or beta', helpValue: 'NAME' }),
    publisher: Flags.string({
      description: 'Organisation to publish under, when the account has several',
      helpValue: 'SLUG',
    }),
    key: Flags.string({
      description: 'Sign with this key: a file, env:NAME, or - for standard input',
      helpValue: 'SOURCE',
    }),
    'if-exists': Flags.string({
      description: 'What to do when the version is there with other bytes',
      options: ['fail', 'skip'],
      default: 'fail',
    }),
    'dry-run': Flags.boolean({ description: 'Build, sign and check, and upload nothing' }),
    wait: Flags.boolean({ description: 'Wait for the review of a version that the registry holds' }),
    'wait-timeout': Flags.string({
      description: 'Seconds to wait for the review at most; means --wait (default 600)',
      helpValue: 'SECONDS',
    }),
    yes: Flags.boolean({ char: 'y', description: 'Agree to riskier permissions without being asked' }),
  };

  async run(): Promise<Outcome> {
    const { args, flags, deps } = await this.start(PluginPublish);
    const { publishPlugin } = await import('../../actions/publish.js');
    const { renderPublished, renderPublishPlan } = await import('../../views/publish.js');
    const { readWaitSeconds, reviewFailure } = await import('../../publish/wait-for-review.js');
    const result = await publishPlugin(deps, {
      target: args.target,
      isPrivate: flags.private,
      category: flags.category,
      tags: flags.tags,
      price: flags.price,
      channel: flags.channel,
      publisher: flags.publisher,
      key: flags.key,
      ifExists: flags['if-exists'] === 'skip' ? 'skip' : 'fail',
      dryRun: flags['dry-run'],
      yes: flags.yes,
      waitSeconds: readWaitSeconds(flags.wait, flags['wait-timeout']),
      announce: (plan) => deps.progress.show(renderPublishPlan(plan, deps.terminal.err)),
    });
    const { outcome, review } = result;
    const failure =
      outcome === 'held' || outcome === 'rejected'
        ? reviewFailure(result, { outcome, ...(review ?? { reason: null, place: null }) })
        : undefined;
    return {
      data: result,
      text: (look) => renderPublished(result, look),
      ...(failure === undefined ? {} : { failure }),
    };
  }
}
