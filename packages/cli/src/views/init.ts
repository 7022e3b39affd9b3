import type { Initialised, ReadyToPublish } from '../actions/init.js';
import { paint, oneLine, type Look } from './look.js';
import { shellWord, shownPath } from './wording.js';

/** @param surroundings what is there already: the next steps name the rest */
export function renderInit(
  made: Initialised,
  surroundings: ReadyToPublish & { readonly cwd: string },
  look: Look,
): string {
  const place = shownPath(surroundings.cwd, made.folder);
  const count = `${made.files.length} files${made.git ? ' and a git repository' : ''}`;
  const what = made.adopted ? `${made.id} is a ${made.type} plugin now` : `Created ${made.id}, a ${made.type} plugin,`;
  const lines = [`${paint(look, 'green', '✓')} ${what} in ${place} (${count})`];
  if (made.adopted) lines.push(`  added: ${oneLine(made.files.join(', '))}`);
  if (made.replaced.length > 0) lines.push(`  replaced: ${oneLine(made.replaced.join(', '))}`);
  const steps = [
    ...(place === '.' ? [] : [`cd ${shellWord(place)}`]),
    'ops-center plugin validate',
    'ops-center plugin build',
  ];
  const toPublish = [
    ...(surroundings.hasKey ? [] : ['ops-center keys generate']),
    ...(surroundings.hasRegistry ? [] : ['ops-center config set registry https://registry.example.com']),
    ...(surroundings.isLoggedIn ? [] : ['ops-center login']),
    `ops-center plugin publish ${made.id}-${made.version}.zip`,
  ];
  const indent = (step: string): string => `  ${step}`;
  return [...lines, '', 'Next:', ...steps.map(indent), '', 'To publish it:', ...toPublish.map(indent)].join('\n');
}
