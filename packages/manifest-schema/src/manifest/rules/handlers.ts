import { parseHandler } from '../handler.js';
import { joinPointer, shown } from '../pointer.js';
import type { Report, Rule } from '../report.js';

export const checkHandlers: Rule = (manifest, report) => {
  for (const section of ['hooks', 'api_routes', 'cron'] as const) {
    for (const [index, item] of (manifest[section] ?? []).entries()) {
      if (item?.handler !== undefined) checkHandler(item.handler, joinPointer(`/${section}`, index, 'handler'), report);
    }
  }
};

function checkHandler(text: string, pointer: string, report: Report): void {
  if (parseHandler(text) !== undefined) return;
  report('manifest.handler.malformed', pointer, `${shown(text)} does not name a function`, {
    hint: 'write package.module:function, folder/file.py:function, or function alone',
  });
}

export const checkEntryObjects: Rule = ({ entry_points: entries }, report) => {
  for (const name of ['backend', 'cli'] as const) {
    const text = entries?.[name];
    if (text === undefined) continue;
    const handler = parseHandler(text);
    if (handler?.module !== undefined) continue;
    const isFile = /^[\w./-]+\.py$/.test(text);
    report(
      'manifest.entry_points.malformed',
      `/entry_points/${name}`,
      `entry_points.${name} ${shown(text)} does not name an object in a module`,
      {
        hint: isFile
          ? `add the name of the object: ${text}:${name === 'cli' ? 'cli_app' : 'PluginApp'}`
          : 'write folder/file.py:object',
      },
    );
  }
};
