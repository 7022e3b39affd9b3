import { createHash } from 'node:crypto';
import { ACTIONS, FLAVOURS, PUBLISHERS, SENTENCES, SUBJECTS } from './words.js';

/** A made-up plugin. */
export interface SeedPlugin {
  readonly slug: string;
  /** Slug of the organisation. */
  readonly publisher: string;
  readonly visibility: 'public' | 'private';
  readonly name: string;
  readonly description: string;
  readonly category: string;
  readonly type: 'backend' | 'frontend' | 'hybrid' | 'container' | 'theme';
  readonly tags: readonly string[];
  readonly verified: boolean;
  readonly pricing: 'free' | 'freemium' | 'subscription' | 'one-time';
  readonly version: string;
  /** Days ago. */
  readonly published: number;
  readonly updated: number;
  readonly downloads: number;
}

const CATEGORIES = [
  'monitoring',
  'integration',
  'automation',
  'analytics',
  'communication',
  'developer-tools',
  'security',
  'networking',
  'storage',
  'ai',
  'productivity',
  'compliance',
  'other',
  'theme',
] as const;
const TYPES = ['backend', 'frontend', 'hybrid', 'container'] as const;
const MOST_DOWNLOADED = 2_000_000;
const YEARS_3 = 1095;

/** Plugins that differ in their names, the same ones for the same number. Their popularity falls by Zipf's law. */
export function* makeCatalogue(count: number, seed: number): Generator<SeedPlugin> {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  // The first of a list are taken more often than the last.
  const favour = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2.5 * list.length)] as T;
  const taken = new Set<string>();
  for (let made = 0; made < count;) {
    const [subject, action] = [favour(SUBJECTS), favour(ACTIONS)];
    const shape = random();
    const parts =
      shape < 0.15
        ? [subject, action]
        : shape < 0.9
          ? [favour(FLAVOURS), subject, action]
          : [subject, favour(SUBJECTS), action, pick(FLAVOURS)];
    const letters = parts.join('');
    if (taken.has(letters)) {
      parts.push(String(2 + Math.floor(random() * 9998)));
      if (taken.has(parts.join(''))) continue;
    }
    taken.add(parts.join(''));
    made += 1;
    const isTheme = random() < 0.06;
    const published = Math.floor(random() * YEARS_3);
    const paid = random();
    yield {
      slug: parts.join('-'),
      publisher: favour(PUBLISHERS),
      visibility: random() < 0.02 ? 'private' : 'public',
      name: parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' '),
      description: Array.from({ length: 1 + Math.floor(random() * 4) }, (_one, at) =>
        pick(SENTENCES).replace('%s', at === 0 ? subject : favour(SUBJECTS)),
      ).join(' '),
      category: isTheme ? 'theme' : favour(CATEGORIES),
      type: isTheme ? 'theme' : favour(TYPES),
      tags: [...new Set([subject, action, favour(SUBJECTS), pick(FLAVOURS)])].slice(0, 1 + Math.floor(random() * 4)),
      verified: random() < 0.1,
      pricing: paid < 0.8 ? 'free' : paid < 0.88 ? 'freemium' : paid < 0.96 ? 'subscription' : 'one-time',
      version: `${Math.floor(random() * 5)}.${Math.floor(random() * 20)}.${Math.floor(random() * 30)}`,
      published,
      updated: Math.floor(random() * (published + 1)),
      downloads: Math.floor((MOST_DOWNLOADED / (1 + Math.floor(random() * count))) * (0.5 + random())),
    };
  }
}

/** A UUID that is always the same for the same words. */
export function seedUuid(...words: readonly (string | number)[]): string {
  const hex = createHash('sha256').update(words.join(' ')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** mulberry32: numbers from 0 to 1 that depend on the seed alone. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
