import { refusal } from './refusal.js';

const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const ASCII_LOWER = /^[a-z0-9_.-]*$/;
/** Folders for each entry allowed, on average: more are only made to use up memory. */
const FOLDERS_PER_ENTRY = 4;

/**
 * What is left of a name on a file system that ignores case and Unicode form. Lower before upper case,
 * so that both sharp s, both sigmas and the Kelvin sign fall together with their twins.
 */
export function foldName(name: string): string {
  if (ASCII_LOWER.test(name)) return name.toUpperCase();
  return name.replace(IGNORABLE, '').normalize('NFKC').toLowerCase().toUpperCase().normalize('NFKC');
}

interface Place {
  readonly id: number;
  readonly spelling: string;
  readonly isFolder: boolean;
}

/**
 * Step 4: no two names are the same, or the same on some file system, and none is a file and a folder
 * at once. Folders count too: `Lib/a` and `lib/b` would share one folder on one machine and not on another.
 * @param names a folder's ends in a slash
 * @param maxEntries how many names there may be
 */
export function checkCollisions(names: Iterable<string>, maxEntries: number): void {
  // One flat map, keyed by parent and folded part: a tree of maps for hostile depths would fill the memory.
  const places = new Map<string, Place>();
  const listed = new Set<string>();
  for (const name of names) {
    if (listed.has(name)) throw refusal('archive.name_duplicate', name, 'the name comes twice');
    listed.add(name);
    let parent = 0;
    for (const { spelling, isFolder } of partsOf(name)) {
      const key = `${parent}/${foldName(spelling)}`;
      const place = places.get(key) ?? { id: places.size + 1, spelling, isFolder };
      if (place.isFolder !== isFolder) {
        throw refusal('archive.name_file_and_folder', name, 'the name is a file and a folder at once');
      }
      if (place.spelling !== spelling) {
        throw refusal('archive.name_twin', name, 'on some systems the name is the same as that of another entry');
      }
      places.set(key, place);
      parent = place.id;
    }
    if (places.size > maxEntries * (FOLDERS_PER_ENTRY + 1)) {
      throw refusal('archive.too_many_entries', name, 'there are too many folders');
    }
  }
}

/** `a/b/c` is the folders `a` and `b` and the file `c`. */
function partsOf(name: string): { spelling: string; isFolder: boolean }[] {
  const parts = (name.endsWith('/') ? name.slice(0, -1) : name).split('/');
  return parts.map((spelling, index) => ({
    spelling,
    isFolder: index < parts.length - 1 || name.endsWith('/'),
  }));
}
