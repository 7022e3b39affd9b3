export interface ListedObject {
  readonly key: string;
  readonly size: number;
  readonly storedAt: Date;
}

export interface Listing {
  readonly objects: readonly ListedObject[];
  /** What to ask for to get the next page; undefined when this is the last. */
  readonly next?: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads a page of ListObjectsV2. Only what is needed of it: objects whose key, size or time cannot be read are left out,
 * since all keys of ours are of letters, digits, dots and slashes.
 */
export function readListing(document: string): Listing {
  const objects: ListedObject[] = [];
  for (const [, entry = ''] of document.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
    const size = Number(textOf(entry, 'Size') ?? Number.NaN);
    const storedAt = new Date(textOf(entry, 'LastModified') ?? Number.NaN);
    const key = textOf(entry, 'Key');
    if (key === undefined || !Number.isSafeInteger(size) || Number.isNaN(storedAt.getTime())) continue;
    objects.push({ key, size, storedAt });
  }
  const head = document.replaceAll(/<Contents>.*?<\/Contents>/gs, '');
  const next = textOf(head, 'NextContinuationToken');
  return textOf(head, 'IsTruncated') === 'true' && next !== undefined ? { objects, next } : { objects };
}

function textOf(source: string, element: string): string | undefined {
  const start = source.indexOf(`<${element}>`);
  const end = source.indexOf(`</${element}>`, start);
  if (start < 0 || end < 0) return undefined;
  return source
    .slice(start + element.length + 2, end)
    .replaceAll(/&(?:#(\d{1,6})|([a-z]{2,4}));/g, (whole, code: string | undefined, name: string | undefined) =>
      code === undefined ? (ENTITIES[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
    );
}
