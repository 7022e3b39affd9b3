import { joinPointer } from '../pointer.js';
import type { PluginType } from '../catalogue/plugin-types.js';
import type { LooseManifest, Rule } from '../report.js';

type EntryPoint = 'backend' | 'frontend' | 'cli' | 'container' | 'theme';

/** The entry points that a plugin of each type can have. */
const ENTRY_POINTS: Readonly<Record<PluginType, readonly EntryPoint[]>> = {
  backend: ['backend', 'cli'],
  frontend: ['frontend', 'theme'],
  hybrid: ['backend', 'frontend', 'cli', 'theme'],
  container: ['container', 'frontend', 'cli'],
  theme: ['theme', 'frontend'],
};

/** Sections that need Python code, which plugins of these types do not have. */
const BACKEND_SECTIONS = ['api_routes', 'cron', 'migrations'] as const satisfies readonly (keyof LooseManifest)[];

export const checkEntryPointsFitType: Rule = ({ type, entry_points: entries }, report) => {
  if (type === undefined || entries === undefined) return;
  for (const name of ['backend', 'frontend', 'cli', 'container', 'theme'] as const) {
    if (entries[name] === undefined || ENTRY_POINTS[type].includes(name)) continue;
    report(
      'manifest.type.mismatch',
      joinPointer('/entry_points', name),
      `a plugin of type ${type} has no ${name} part, so this entry point is not used`,
      {
        target: 'key',
        hint: 'remove it, or change the type',
      },
    );
  }
};

export const checkSectionsFitType: Rule = (manifest, report) => {
  const { type } = manifest;
  if (type === 'frontend' || type === 'theme') {
    for (const section of BACKEND_SECTIONS) {
      if ((manifest[section]?.length ?? 0) === 0) continue;
      report(
        'manifest.type.mismatch',
        `/${section}`,
        `a plugin of type ${type} has no backend, so ${section} does nothing`,
        { target: 'key', hint: 'use the type hybrid, or remove it' },
      );
    }
  }
  if ((type === 'backend' || type === 'theme') && (manifest.ui_slots?.length ?? 0) > 0) {
    report(
      'manifest.type.mismatch',
      '/ui_slots',
      `a plugin of type ${type} renders nothing, so ui_slots does nothing`,
      { target: 'key', hint: 'use the type hybrid or frontend, or remove it' },
    );
  }
};
