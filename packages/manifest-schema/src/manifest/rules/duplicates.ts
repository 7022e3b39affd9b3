import { joinPointer, shown } from '../pointer.js';
import type { LooseManifest, Report, Rule } from '../report.js';

/** Reports each item whose key occurred before, at the item. */
export function reportRepeated<Item>(
  items: readonly (Item | undefined)[] | undefined,
  keyOf: (item: Item) => string | undefined,
  say: (item: Item, index: number, key: string) => void,
): void {
  const seen = new Set<string>();
  for (const [index, item] of (items ?? []).entries()) {
    const key = item === undefined ? undefined : keyOf(item);
    if (item === undefined || key === undefined) continue;
    if (seen.has(key)) say(item, index, key);
    seen.add(key);
  }
}

const TEXT_LISTS = [
  'tags',
  'keywords',
  'ui_slots',
  'migrations',
  'screenshots',
] as const satisfies readonly (keyof LooseManifest)[];

export const checkRepeatedTexts: Rule = (manifest, report) => {
  for (const field of TEXT_LISTS) reportRepeatedText(manifest[field], `/${field}`, report);
  reportRepeatedText(manifest.payment_webhook?.events, '/payment_webhook/events', report);
};

function reportRepeatedText(items: readonly (string | undefined)[] | undefined, pointer: string, report: Report): void {
  reportRepeated(
    items,
    (item) => item,
    (item, index) => {
      report('manifest.field.duplicate', joinPointer(pointer, index), `${shown(item)} is already in this list`, {
        hint: 'remove one of the two',
        fix: { kind: 'remove' },
      });
    },
  );
}
