import type { PublishPlan, PublishResult } from '../actions/publish.js';
import { sizeText, paint, oneLine, type Look } from './look.js';
import { renderPermissions } from './permissions.js';

/** What is about to be published; shown on stderr before anything is sent. */
export function renderPublishPlan(plan: PublishPlan, look: Look): string {
  const before = plan.previousVersion === null ? '' : ` (after ${plan.previousVersion})`;
  const lines = [
    `Publishing ${paint(look, 'bold', `${plan.slug} ${plan.version}`)}${before}, ${sizeText(plan.size)}, sha256 ${plan.sha256}`,
    oneLine(
      `  to ${plan.registry} as ${plan.publisher} (${plan.account}), visibility ${plan.visibility}, key ${plan.keyId}`,
    ),
  ];
  const { added, removed, all } = plan.permissions;
  if (added.length > 0) {
    lines.push(
      plan.previousVersion === null ? '  asks for:' : `  asks for more than ${plan.previousVersion}:`,
      renderPermissions(added, look, '    '),
    );
  }
  if (removed.length > 0) lines.push(oneLine(`  no longer asks for: ${removed.join(', ')}`));
  if (all.length === 0) lines.push('  asks for no permissions');
  return lines.join('\n');
}

export function renderPublished(result: PublishResult, look: Look): string {
  const done = (text: string): string => `${paint(look, 'green', '✓')} ${text}`;
  const name = `${result.slug} ${result.version}`;
  const view = ['', `View at: ${oneLine(result.url)}`, `Install it: ops-center plugin install ${result.slug}`];
  switch (result.outcome) {
    case 'dry-run':
      return `${name} is ready to be published to ${oneLine(result.registry)}; nothing was uploaded`;
    case 'held':
    case 'rejected':
      // The failure says why.
      return [
        done('Plugin uploaded successfully'),
        `${paint(look, 'yellow', '!')} Nobody can install ${name}: ${result.outcome === 'held' ? 'it waits for a review' : 'it was rejected'}`,
      ].join('\n');
    case 'skipped':
      return `${name} is already published with other bytes; nothing was changed`;
    case 'already-published':
      return [done(`${name} is already published with these bytes`), ...view].join('\n');
    case 'published':
      return [
        done('Plugin uploaded successfully'),
        done('Validation passed'),
        ...(result.pluginRegistered ? [done(`Plugin ${result.slug} registered for ${oneLine(result.publisher)}`)] : []),
        ...(result.keyRegistered
          ? [done(`Signing key ${result.keyId} registered for ${oneLine(result.publisher)}`)]
          : []),
        done(
          result.visibility === 'public'
            ? 'Published to marketplace'
            : `Published ${result.visibility === 'private' ? 'privately' : `for ${result.visibility}`}`,
        ),
        ...view,
      ].join('\n');
  }
}
