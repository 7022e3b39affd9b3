import type { Initialised } from '../actions/init.js';
import { paint, printable, type Look } from './look.js';
import { shellWord, shownPath } from './wording.js';

/** @param surroundings whether a registry is configured: else the next steps say how */
export function renderInit(
  made: Initialised,
  surroundings: { readonly cwd: string; readonly registry: string | undefined },
  look: Look,
): string {
  const place = shownPath(surroundings.cwd, made.folder);
  const count = `${made.files.length} files${made.git ? ' and a git repository' : ''}`;
  const lines = [`${paint(look, 'green', '✓')} Created ${made.id}, a ${made.type} plugin, in ${place} (${count})`];
  if (made.replaced.length > 0) lines.push(`  replaced: ${printable(made.replaced.join(', '))}`);
  const steps = [
    ...(place === '.' ? [] : [`cd ${shellWord(place)}`]),
    'ops-center plugin validate',
    'ops-center plugin build',
  ];
  const toPublish = [
    'ops-center keys generate',
    ...(surroundings.registry === undefined ? ['ops-center config set registry https://registry.example.com'] : []),
    'ops-center login',
    `ops-center plugin publish ${made.id}-${made.version}.zip`,
  ];
  const indent = (step: string): string => `  ${step}`;
  return [...lines, '', 'Next:', ...steps.map(indent), '', 'To publish it:', ...toPublish.map(indent)].join('\n');
}
