import { joinPointer, pointerLabel, shown } from '../pointer.js';
import { findPathFault } from '../relative-path.js';
import { findUrlFault } from '../url.js';
import { reportFault } from './addresses.js';
import type { Report, Rule } from '../report.js';

export const checkFiles: Rule = (manifest, report) => {
  for (const name of ['frontend', 'container', 'theme'] as const) {
    checkPath(manifest.entry_points?.[name], `/entry_points/${name}`, report);
  }
  for (const [index, path] of (manifest.migrations ?? []).entries())
    checkPath(path, joinPointer('/migrations', index), report);
  checkPicture(manifest.icon, '/icon', report);
  for (const [index, picture] of (manifest.screenshots ?? []).entries())
    checkPicture(picture, joinPointer('/screenshots', index), report);
};

function checkPath(path: string | undefined, pointer: string, report: Report): void {
  const fault = path === undefined ? undefined : findPathFault(path);
  if (fault === undefined) return;
  report('manifest.path.unsafe', pointer, `${pointerLabel(pointer)} ${shown(path)} ${fault}`, {
    hint: 'write a path such as folder/file',
  });
}

/** A path inside the plugin, or an https address. */
function checkPicture(picture: string | undefined, pointer: string, report: Report): void {
  if (picture === undefined) return;
  if (/^http:/i.test(picture)) {
    report(
      'manifest.path.unsafe',
      pointer,
      `${pointerLabel(pointer)} ${shown(picture)} is plain http, which pages of the marketplace do not show`,
      { hint: 'use https, or a file inside the plugin' },
    );
  } else if (/^https:/i.test(picture)) {
    reportFault(findUrlFault(picture), picture, pointer, report);
  } else {
    checkPath(picture, pointer, report);
  }
}
