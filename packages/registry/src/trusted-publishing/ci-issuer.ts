/** How the tokens of an issuer are read; `generic` goes by its claims as they are. */
export type CiKind = 'github' | 'gitlab' | 'generic';

/** An issuer of CI tokens that the operator allows. */
export interface CiIssuer {
  readonly kind: CiKind;
  /** As the claim `iss` says it. */
  readonly issuer: string;
}

export type Claims = Readonly<Record<string, string>>;

interface KindRule {
  /** Claims that every entry must name. The id of the owner makes a renamed or re-registered account another one. */
  readonly required: readonly string[];
  /** Claims that an entry may name besides. */
  readonly optional: readonly string[] | 'any';
  /** Shown to whoever presents a token with this claim right: the claim that tells whose job it is. */
  readonly owner: string | undefined;
}

export const CI_KINDS: Readonly<Record<CiKind, KindRule>> = {
  github: {
    required: ['repository', 'repository_owner_id', 'workflow_file'],
    optional: ['environment', 'event_name', 'ref', 'ref_protected', 'ref_type', 'repository_id'],
    owner: 'repository_owner_id',
  },
  gitlab: {
    required: ['namespace_id', 'project_path'],
    optional: ['environment', 'pipeline_source', 'project_id', 'ref', 'ref_protected', 'ref_type', 'workflow_file'],
    owner: 'namespace_id',
  },
  generic: { required: ['sub'], optional: 'any', owner: undefined },
};

/** What says something of the token itself, and not of the job. */
const OF_THE_TOKEN = new Set(['iss', 'aud', 'exp', 'iat', 'nbf', 'jti']);
/** Names of accounts and projects: their case means nothing there. */
const ANY_CASE = new Set(['repository', 'project_path']);
const MAX_SHOWN = 200;

/** What keeps claims from making an entry, as the end of a sentence; undefined when they do. */
export function claimsProblem(kind: CiKind, claims: Claims): string | undefined {
  const { required, optional } = CI_KINDS[kind];
  const missing = required.filter((name) => (claims[name] ?? '') === '');
  if (missing.length > 0) return `needs ${missing.join(', ')}`;
  const unknown = Object.keys(claims).find((name) =>
    optional === 'any' ? OF_THE_TOKEN.has(name) : !required.includes(name) && !optional.includes(name),
  );
  return unknown === undefined ? undefined : `cannot go by ${unknown}`;
}

/** The claims of a token as they are compared: texts, with the file of the workflow told from where GitHub and GitLab put it. */
export function readJobClaims(kind: CiKind, payload: Readonly<Record<string, unknown>>): Claims {
  const claims = new Map<string, string>();
  for (const [name, value] of Object.entries(payload)) {
    if (['string', 'number', 'boolean'].includes(typeof value)) claims.set(name, String(value));
  }
  if (kind !== 'generic') claims.delete('workflow_file');
  const file = workflowFile(kind, claims);
  if (file !== undefined) claims.set('workflow_file', file);
  // Without a prototype: an entry may name any claim, also one that is called like something that every object has.
  return Object.assign(Object.create(null) as Record<string, string>, Object.fromEntries(claims));
}

/** Whether a job is the one that an entry means: every claim it names has exactly its value. */
export function fitsClaims(expected: Claims, job: Claims): boolean {
  return Object.entries(expected).every(([name, value]) => isSame(name, value, job[name]));
}

/** The claims of a job that its entries could name, for people. */
export function shownClaims(kind: CiKind, job: Claims, entries: readonly Claims[]): Claims {
  const { required, optional } = CI_KINDS[kind];
  const named = entries.flatMap((entry) => Object.keys(entry));
  const names = new Set([...required, ...(optional === 'any' ? [] : optional), ...named]);
  return Object.fromEntries(
    [...names].sort().flatMap((name) => (job[name] === undefined ? [] : [[name, shown(job[name])]])),
  );
}

/** Whether a job belongs to the account that an entry names, which may then be told what the entry expects. */
export function isOfOwner(kind: CiKind, expected: Claims, job: Claims): boolean {
  const { owner } = CI_KINDS[kind];
  return owner === undefined || isSame(owner, expected[owner] ?? '', job[owner]);
}

/** `repository=acme/sky, environment=release` */
export function claimsText(claims: Claims): string {
  return Object.entries(claims)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');
}

function isSame(name: string, expected: string, actual: string | undefined): boolean {
  if (actual === undefined || expected === '') return false;
  return ANY_CASE.has(name) ? expected.toLowerCase() === actual.toLowerCase() : expected === actual;
}

/**
 * The file of the pipeline that runs, below the repository it is in: a workflow of another repository, which this one
 * calls, is not named here. GitHub: `acme/sky/.github/workflows/release.yml@refs/tags/v1`;
 * GitLab: `gitlab.com/acme/sky//.gitlab-ci.yml@refs/heads/main`.
 */
function workflowFile(kind: CiKind, claims: ReadonlyMap<string, string>): string | undefined {
  if (kind === 'github') {
    const repository = claims.get('repository') ?? '';
    const reference = claims.get('workflow_ref') ?? '';
    const [, own, file] = /^([^/]+\/[^/]+)\/\.github\/workflows\/([^/@]+)@/.exec(reference) ?? [];
    return own?.toLowerCase() === repository.toLowerCase() ? file : undefined;
  }
  if (kind === 'gitlab') {
    const project = claims.get('project_path') ?? '';
    const [, own, file] = /^[^/]+\/([^@]+?)\/\/([^@]+)@/.exec(claims.get('ci_config_ref_uri') ?? '') ?? [];
    return own?.toLowerCase() === project.toLowerCase() ? file : undefined;
  }
  return undefined;
}

function shown(text: string): string {
  return text.replaceAll(/[\p{C}\u2028\u2029]/gu, '?').slice(0, MAX_SHOWN);
}
