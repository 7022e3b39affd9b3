import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorCode } from '@ops-center/manifest-schema';
import type { Static, TObject, TSchema } from 'typebox';
import type { Deps } from '../deps.js';
import type { Actor, Role, Scope } from '../identity/actor.js';
import type { ServedFile } from './served-file.js';

/**
 * Who may call a route at all. `public`: anybody, and a good token widens what is seen;
 * `token`: anybody with a good token; otherwise a token with that scope.
 * What else must hold (a role in the organisation, say) the verb decides; `authorisation` tells it in words.
 */
export type Access = 'public' | 'token' | Scope;

/**
 * Whom a route lets pass beyond what its `access` says. `own`: whoever passes `access`, for what is theirs;
 * `seen`: whoever passes it, about a plugin that they see; `everybody`: it tells nothing that is hidden; `tenant`: the
 * roles that the scope is for, in the caller's own organisation.
 */
export type Allows =
  | 'own'
  | 'seen'
  | 'everybody'
  | 'tenant'
  | {
      /** Roles in the organisation that the request is about; those that the scope is for when left out. */
      readonly roles?: readonly Role[];
      /** Administrators whose token has the scope `admin`, members or not. */
      readonly administrators?: true;
    };

/** A part of the path in braces. A text that it cannot be answers `otherwise`, as if it did not exist. */
export interface PathParameter {
  readonly schema: TSchema;
  readonly description: string;
  readonly otherwise: ErrorCode;
}

export interface AnswerSpec {
  readonly description: string;
  /** Name of the schema in the OpenAPI document. */
  readonly name?: string;
  readonly schema?: TSchema;
  readonly mediaType?: string;
}

/** A header that a route reads, beside those that every route does. */
export interface HeaderSpec {
  readonly description: string;
  readonly schema: TSchema;
}

/** The body of an upload: one JSON field, one text field, then one file. */
export interface MultipartSpec {
  readonly request: TSchema;
}

/** What a handler answers: `body` is ready to be sent, or the handler has written to the socket itself. */
export type Answer =
  | {
      readonly kind: 'full';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string | null;
    }
  | {
      readonly kind: 'bytes';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array<ArrayBuffer>;
    }
  | { readonly kind: 'sent'; readonly status: number };

/** What an answer that may be kept tells of. */
export type Keeping = 'plugin' | 'list' | 'keys';

/** A file, sent in the form the client asks for: whole, in part, or only its head. */
export interface FileAnswer {
  readonly kind: 'file';
  readonly file: ServedFile;
}

/** One request, checked and authenticated, as a handler sees it. */
export interface Call<Actors, Parameters extends string, Query, Body> {
  readonly actor: Actors;
  readonly params: Readonly<Record<Parameters, string>>;
  readonly query: Query;
  readonly body: Body;
  readonly method: string;
  readonly requestId: string;
  /** Network address of the client. */
  readonly address: string;
  header(name: string): string | undefined;
  /** The sockets of Node, for handlers that stream. */
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  /** Makes a change once by the `Idempotency-Key` of the request. Only uploads call it: for others it is done before. */
  once(facts: string, work: () => Promise<Answer | FileAnswer>): Promise<Answer | FileAnswer>;
  /** Headers that belong on every answer; a handler that writes to `outgoing` must send them. */
  readonly baseHeaders: Record<string, string>;
}

export interface RouteSpec<
  Entry extends Access,
  Parameters extends string,
  Query extends TObject | undefined,
  Body extends TSchema | undefined,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As OpenAPI writes it, below the base path of the registry: `/api/v1/plugins/{id}/versions`. */
  readonly path: string;
  readonly operation: string;
  readonly summary: string;
  readonly tag: string;
  readonly access: Entry;
  /** The rule in one sentence, for people who review it. */
  readonly authorisation: string;
  /** Where `access` and path do not tell the rule; see `ruleOf`. */
  readonly allows?: Allows;
  readonly params?: Readonly<Record<Parameters, PathParameter>>;
  readonly query?: Query;
  readonly body?: Body;
  /** An endpoint of OAuth: the body may be a form, too, fields it does not know are ignored, and refusals are OAuth's. */
  readonly oauth?: true;
  /** Requests from one network address in a minute, for routes that need no token. */
  readonly perMinute?: number;
  readonly multipart?: MultipartSpec;
  /** The body is bytes of this media type, which the handler reads from `incoming`. */
  readonly bytes?: string;
  readonly headers?: Readonly<Record<string, HeaderSpec>>;
  /**
   * Its public answers may be kept and given out again, also while the database is away, until what they tell of
   * changes: the plugin in the address, a list of plugins, or keys. They get an ETag.
   */
  readonly kept?: Keeping;
  /** A change that is possible while the registry is read-only. */
  readonly whenReadOnly?: true;
  readonly answers: Readonly<Record<number, AnswerSpec>>;
  /** Failures that are particular to this route; what every route can answer is not listed. */
  readonly failures?: readonly ErrorCode[];
  handle(
    deps: Deps,
    call: Call<
      Entry extends 'public' ? Actor | undefined : Actor,
      Parameters,
      Query extends TObject ? Static<Query> : Record<string, never>,
      Body extends TSchema ? Static<Body> : undefined
    >,
  ): Promise<Answer | FileAnswer>;
}

/** A route of any shape, as the mounting and the OpenAPI document see it. */
export interface Route extends Omit<RouteSpec<Access, string, TObject | undefined, TSchema | undefined>, 'handle'> {
  handle(deps: Deps, call: Call<Actor | undefined, string, unknown, unknown>): Promise<Answer | FileAnswer>;
}

/** Declares a route. Its query, body and path are checked against the schemas given here before `handle` runs. */
export function route<
  const Entry extends Access,
  Parameters extends string = never,
  Query extends TObject | undefined = undefined,
  Body extends TSchema | undefined = undefined,
>(spec: RouteSpec<Entry, Parameters, Query, Body>): Route {
  return spec;
}

/** A JSON answer. */
export function json(body: unknown, options: { status?: number; headers?: Record<string, string> } = {}): Answer {
  return serialised(JSON.stringify(body), options);
}

/** A JSON answer whose text is there already. */
export function serialised(body: string, options: { status?: number; headers?: Record<string, string> } = {}): Answer {
  return {
    kind: 'full',
    status: options.status ?? 200,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...options.headers },
    body,
  };
}

/** An answer in another form; `headers` name it by `Content-Type`. */
export function text(body: string, headers: Record<string, string>): Answer {
  return { kind: 'full', status: 200, headers, body };
}

/** An answer of bytes; `headers` name their form by `Content-Type`. */
export function bytes(body: Uint8Array, headers: Record<string, string>): Answer {
  return { kind: 'bytes', status: 200, headers, body: new Uint8Array(body) };
}

/** An answer without a body: 204, 304. */
export function empty(status: number, headers: Record<string, string> = {}): Answer {
  return { kind: 'full', status, headers, body: null };
}
