import { OpsError } from '@ops-center/manifest-schema';
import type { Listing } from '@ops-center/registry-client';

/** What people say about a version on the command line, beside the signed manifest. */
export interface ListingOptions {
  readonly isPrivate: boolean;
  readonly category?: string | undefined;
  /** With commas between. */
  readonly tags?: string | undefined;
  readonly price?: string | undefined;
  readonly channel?: string | undefined;
}

const WORD = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const TAG = /^[a-z0-9]+([-.+#][a-z0-9]+)*$/;
const PRICE = /^\d{1,8}(\.\d{1,2})?$/;
const MOST_TAGS = 20;
const LONGEST = 50;

/** Checks the options and brings them into the form of the wire contract; `usage.invalid` names the flag. */
export function readListing(options: ListingOptions): Listing {
  const { category, tags, price, channel } = options;
  return {
    ...(category === undefined ? {} : { category: readWord('category', category) }),
    ...(tags === undefined ? {} : { tags: readTags(tags) }),
    ...(price === undefined ? {} : { price: readPrice(price) }),
    ...(channel === undefined ? {} : { channel: readWord('channel', channel) }),
    ...(options.isPrivate ? { visibility: 'private' as const } : {}),
  };
}

function readWord(flag: string, text: string): string {
  if (WORD.test(text) && text.length <= LONGEST) return text;
  throw new OpsError(
    'usage.invalid',
    `--${flag} takes lower-case letters, digits and single hyphens, not "${text.slice(0, 100)}"`,
  );
}

function readTags(text: string): string[] {
  const tags = [
    ...new Set(
      text
        .split(',')
        .map((tag) => tag.trim())
        .filter((tag) => tag !== ''),
    ),
  ];
  const bad = tags.find((tag) => !TAG.test(tag) || tag.length > LONGEST);
  if (bad !== undefined) {
    throw new OpsError(
      'usage.invalid',
      `--tags takes lower-case words with commas between, not "${bad.slice(0, 100)}"`,
      {
        hint: 'For example --tags "machine-learning,predictions".',
      },
    );
  }
  if (tags.length > MOST_TAGS) throw new OpsError('usage.invalid', `--tags takes at most ${MOST_TAGS} tags`);
  return tags;
}

function readPrice(text: string): string {
  if (!PRICE.test(text))
    throw new OpsError('usage.invalid', `--price takes an amount like 29.99, not "${text.slice(0, 50)}"`);
  const [whole = '', part = ''] = text.split('.');
  return `${whole}.${part.padEnd(2, '0')}`;
}
