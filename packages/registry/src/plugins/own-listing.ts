import type { PluginEdit } from '@ops-center/registry-client';

/** What a publisher says of a plugin in place of what its listed version says. */
export type OwnListing = {
  readonly [Field in 'category' | 'homepage' | 'repository' | 'documentation' | 'support']?: string;
} & { readonly tags?: readonly string[] };

const FIELDS = ['category', 'tags', 'homepage', 'repository', 'documentation', 'support'] as const;

/** The listing after an edit: null takes a field out, what is left out stays. */
export function editListing(before: OwnListing, edit: PluginEdit): OwnListing {
  const after = FIELDS.flatMap((field) => {
    const value = edit[field] === undefined ? before[field] : edit[field];
    return value === undefined || value === null ? [] : [[field, value] as const];
  });
  return Object.fromEntries(after);
}
