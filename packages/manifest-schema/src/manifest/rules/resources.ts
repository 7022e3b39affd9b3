import { PLUGIN_LIMITS } from '../limits.js';
import { shown } from '../pointer.js';
import { readBytes, readCores, readRate } from '../resources.js';
import type { Report, Rule } from '../report.js';

const asText =
  (read: (text: string) => number | undefined) =>
  (value: string | number): number | undefined =>
    read(String(value));

const QUANTITIES = {
  memory: { read: asText(readBytes), example: '256MB' },
  cpu: { read: readCores, example: '0.25' },
  disk: { read: asText(readBytes), example: '500MB' },
  network_rate: { read: asText(readRate), example: '5MB/s' },
} as const;

const COUNTS = ['api_calls', 'cron_jobs', 'http_timeout', 'execution_timeout'] as const;

export const checkResources: Rule = ({ resources }, report) => {
  if (resources === undefined) return;
  for (const [name, { read, example }] of Object.entries(QUANTITIES)) {
    const value = resources[name as keyof typeof QUANTITIES];
    if (value === undefined) continue;
    const limit = PLUGIN_LIMITS[name as keyof typeof QUANTITIES];
    const amount = read(value);
    if (amount === undefined || amount === 0) {
      report(
        'manifest.resources.malformed',
        `/resources/${name}`,
        `resources.${name} ${shown(value)} is not an amount`,
        { hint: `write it like ${example}` },
      );
    } else if (amount > (read(limit) ?? 0)) {
      reportOver(name, value, limit, report);
    }
  }
  for (const name of COUNTS) {
    const value = resources[name];
    if (value !== undefined && value > PLUGIN_LIMITS[name]) reportOver(name, value, PLUGIN_LIMITS[name], report);
  }
};

function reportOver(name: string, value: string | number, limit: string | number, report: Report): void {
  report(
    'manifest.resources.over_limit',
    `/resources/${name}`,
    `resources.${name} ${value} is more than a plugin gets, which is ${limit}`,
    { hint: `ask for at most ${limit}` },
  );
}
