import { mayAct, type Actor } from '../identity/actor.js';

export type Visibility = 'public' | 'tenant' | 'private';

/** Whose eyes a read is made with: what is not public is seen by the members of the publishing organisation only. */
export interface Viewer {
  /** Administrators with the scope `admin` see all. */
  readonly seesAll: boolean;
  /** Organisations whose plugins are seen whatever their visibility. */
  readonly organisationIds: readonly string[];
}

export const ANONYMOUS: Viewer = { seesAll: false, organisationIds: [] };

/** What a caller may see. A token without `plugins:read` or `plugins:publish` sees what everybody sees. */
export function viewerFor(actor: Actor | undefined): Viewer {
  if (actor === undefined) return ANONYMOUS;
  // A token for certain plugins is limited in what it changes, not in what its organisation shows it.
  const anyPlugin = actor.token.plugins?.[0];
  return {
    seesAll: mayAct(actor, 'admin'),
    organisationIds: actor.memberships
      .filter(({ slug }) => mayAct(actor, 'plugins:read', slug) || mayAct(actor, 'plugins:publish', slug, anyPlugin))
      .map(({ organisationId }) => organisationId),
  };
}

/** Whether a viewer sees something of this visibility that belongs to this organisation. */
export function sees(viewer: Viewer, visibility: Visibility, organisationId: string): boolean {
  return visibility === 'public' || viewer.seesAll || viewer.organisationIds.includes(organisationId);
}

const BREADTH: Readonly<Record<Visibility, number>> = { private: 0, tenant: 1, public: 2 };

/** Whether `wanted` would show something to more people than `limit` does. */
export function isWider(wanted: Visibility, limit: Visibility): boolean {
  return BREADTH[wanted] > BREADTH[limit];
}
