import type { Deps } from '../deps.js';
import { networkOf } from '../http/address.js';
import type { Answer } from '../http/route.js';
import type { Session } from '../identity/sign-in.js';

/** One visit of a browser, its cookie read and its form checked, as a page's handler sees it. */
export interface Visit<Who> {
  readonly session: Who;
  /** Goes into every form as the field `csrf`. */
  readonly csrf: string;
  /** Path that the registry lives under, '' at the root: put it before every address of a page. */
  readonly base: string;
  readonly query: Readonly<Record<string, string>>;
  /** Fields of a form that was sent; none when the page is only opened. */
  readonly fields: Readonly<Record<string, string>>;
  readonly requestId: string;
  readonly address: string;
}

export interface PageLimit {
  readonly perMinute: number;
  /** What is counted, for the person who is told to wait. */
  readonly what: string;
  /** Visits with the same key count together; undefined: this one does not count. */
  key(visit: Visit<Session | undefined>, deps: Pick<Deps, 'secrets' | 'now'>): string | undefined;
}

interface PageSpec<Who> {
  readonly method: 'GET' | 'POST';
  /** Below the base path of the registry. */
  readonly path: string;
  /** Names the page in the log. */
  readonly operation: string;
  /** `session`: whoever is not signed in is sent to the sign-in page first. */
  readonly access: 'anyone' | 'session';
  /** The rule in one sentence, for people who review it. */
  readonly authorisation: string;
  readonly limits?: readonly PageLimit[];
  /** Its form can be sent while the registry is read-only. */
  readonly whenReadOnly?: true;
  handle(deps: Deps, visit: Visit<Who>): Promise<Answer>;
}

/** A page for people, as HTML. It is opened by a cookie, which is worth nothing at the API. */
export type PageRoute = PageSpec<Session | undefined>;

/** Declares a page; with `session` its handler knows who is signed in. */
export function page(spec: { readonly access: 'anyone' } & PageSpec<Session | undefined>): PageRoute;
export function page(spec: { readonly access: 'session' } & PageSpec<Session>): PageRoute;
export function page(spec: PageSpec<Session | undefined> | PageSpec<Session>): PageRoute {
  return spec;
}

/** Visits from one network address. */
export function byAddress(perMinute: number, what: string): PageLimit {
  return { perMinute, what, key: ({ address }) => networkOf(address) };
}

/** Sends the browser on to another page, below the base path. */
export function goTo(path: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { kind: 'full', status: 303, headers: { Location: path, ...headers }, body: null };
}
