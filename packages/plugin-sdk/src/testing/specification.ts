import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../../../..');

/** The specification stands beside the project where it is built, and nowhere else; a worktree is one level deeper. */
const FOUND = ['..', '../..']
  .map((up) => path.join(ROOT, up, 'shared/spec/epic-11.md'))
  .find((file) => existsSync(file));

/** Says in the name of a test why it is skipped. */
export const SPECIFICATION =
  FOUND === undefined ? 'the specification, which is not beside this project' : 'the specification';
export const hasSpecification = FOUND !== undefined;

/**
 * The listings in TypeScript below a heading of the specification, as they stand there.
 * Empty where there is no specification.
 */
export function listings(heading: string): string {
  if (FOUND === undefined) return '';
  const text = readFileSync(FOUND, 'utf8');
  const start = text.indexOf(`\n### ${heading}\n`);
  if (start === -1) throw new Error(`the specification has no section ${heading}`);
  const section = text.slice(start + 1).split(/\n(?=#{2,3} )/)[0] ?? '';
  const found = [...section.matchAll(/^```typescript\n(.*?)^```$/gms)].map((match) => match[1]);
  if (found.length !== 1) throw new Error(`the section ${heading} has ${found.length} listings in TypeScript`);
  return found[0] ?? '';
}

/** What the listing of the SDK leaves out: it names these without importing them. */
export const SDK_IMPORTS = `import { useEffect, useState } from 'react';
import { PluginSettings, Slider, TextField } from '@ops-center/plugin-sdk';
import { DeviceList } from './placeholders.js';
`;

/** What the listings of slots, pages and tracking leave out. */
export const UI_IMPORTS = `import { Plugin, PluginSettings } from '@ops-center/plugin-sdk';
import { AlertEnhancer, CustomFields, DeviceAnalytics, MyPluginPage, MyWidget, ReportDetail } from './placeholders.js';
export const plugin = new Plugin({ id: 'my-plugin', name: 'My Plugin', version: '1.0.0' });
`;
