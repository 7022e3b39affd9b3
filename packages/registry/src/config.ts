import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Finding, OpsError } from '@ops-center/manifest-schema';
import type { StripeSettings } from './billing/stripe-gateway.js';
import type { SmtpSettings } from './mail/smtp.js';
import type { RequestRates, UploadLimits } from './deps.js';
import type { TelemetrySettings } from './telemetry/settings.js';
import { REVIEW_RULES, type ReviewRule } from './review/rules.js';
import {
  parseBytes,
  parseCount,
  parseDatabaseUrl,
  parseSecret,
  parseSwitch,
  parseText,
  parseWords,
} from './config-values.js';
import { COMMERCE_VARIABLES, readStripe } from './config-commerce.js';
import { MAIL_VARIABLES, readMail } from './config-mail.js';
import { IDENTITY_VARIABLES, readIdentity, type IdentityConfig } from './config-identity.js';
import { readS3, S3_VARIABLES, type S3Config } from './config-s3.js';
import { SERVING_VARIABLES, type LogLevel } from './config-serving.js';
import { readUploadLimits, UPLOAD_VARIABLES } from './config-uploads.js';
import { readTelemetry, TELEMETRY_VARIABLES } from './config-telemetry.js';
import { readUpstream, UPSTREAM_VARIABLES, type UpstreamSettings } from './config-upstream.js';
import { optional, variable, type ConfigFlags, type Variable } from './config-variable.js';

/** Where the bundles are: in the data directory, or in a bucket of an object store. */
export type StorageConfig = { readonly kind: 'disk' } | { readonly kind: 's3'; readonly s3: S3Config };

/** Where the rows are: a PostgreSQL of our own below the data directory, or one that the operator runs. */
export type DatabaseConfig =
  | { readonly kind: 'embedded'; readonly poolSize: number }
  | { readonly kind: 'url'; readonly url: string; readonly poolSize: number };

export interface Config {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Absolute path. */
  readonly dataDirectory: string;
  /** Origin and base path without a trailing slash; undefined: made of host and port. */
  readonly publicUrl: string | undefined;
  readonly name: string;
  readonly logLevel: LogLevel;
  readonly drainMs: number;
  readonly stopDelayMs: number;
  readonly database: DatabaseConfig;
  readonly storage: StorageConfig;
  readonly limits: UploadLimits;
  readonly rates: RequestRates;
  /** How long a further key of a publisher waits before it may sign. */
  readonly keyWaitMs: number;
  /** What holds a version for review. */
  readonly reviewRules: readonly ReviewRule[];
  /** Proxies whose `X-Forwarded-For` is believed. */
  readonly proxyHops: number;
  readonly identity: IdentityConfig;
  /** Takes no changes. */
  readonly readOnly: boolean;
  readonly analyticsMonths: number;
  readonly metricsToken: string | undefined;
  /** Public answers kept in memory; `oldMs`: how old they may be while the database is away. */
  readonly cache: { readonly bytes: number; readonly oldMs: number };
  /** Whether paid plugins are given out to who is entitled only, or to all. */
  readonly paidPlugins: 'checked' | 'open';
  /** Undefined: no mail is sent. */
  readonly mail: SmtpSettings | undefined;
  /** Undefined: nothing is traced. */
  readonly telemetry: TelemetrySettings | undefined;
  /** Undefined: no payments are taken. */
  readonly stripe: StripeSettings | undefined;
  /** Undefined: it mirrors no other registry. */
  readonly upstream: UpstreamSettings | undefined;
  /** Networks beside the public internet to which webhooks may be sent. */
  readonly webhookNetworks: readonly string[];
  /** File of the keys that seal secrets; undefined: one in the data folder. */
  readonly encryptionKeyFile: string | undefined;
  /** What programs that we start need of the environment. */
  readonly systemEnv: Readonly<Record<string, string>>;
}

export type { LogLevel } from './config-serving.js';
export type { ConfigFlags } from './config-variable.js';

const positive = parseCount(1, 2 ** 31 - 1);

/** Every variable the registry reads: the source of its help text and documentation. */
export const VARIABLES = Object.freeze({
  ...SERVING_VARIABLES,
  data: optional({
    name: 'OPS_CENTER_REGISTRY_DATA',
    flag: 'data',
    meaning: 'Folder for bundles and the built-in database; made when missing',
    parse: parseText(4096),
  }),
  databaseUrl: optional({
    name: 'DATABASE_URL',
    meaning: 'postgres:// address of a PostgreSQL 15 or later; without it the built-in one is used',
    parse: parseDatabaseUrl,
  }),
  databasePool: variable({
    name: 'OPS_CENTER_REGISTRY_DATABASE_POOL',
    meaning: 'Connections to the database at most',
    parse: parseCount(1, 40),
    fallback: 10,
  }),
  ...UPLOAD_VARIABLES,
  reviewRules: optional({
    name: 'OPS_CENTER_REGISTRY_HOLD_FOR_REVIEW',
    meaning: `What holds a version until an administrator approved it: ${REVIEW_RULES.join(', ')}, joined by commas; nothing does unless given`,
    parse: parseWords(REVIEW_RULES),
  }),
  keyWaitHours: variable({
    name: 'OPS_CENTER_REGISTRY_KEY_WAIT_HOURS',
    meaning:
      'Hours that a further key of an organisation waits before it may sign, unless one of its keys vouches for it',
    parse: parseCount(0, 720),
    fallback: 0,
  }),
  readOnly: variable({
    name: 'OPS_CENTER_REGISTRY_READ_ONLY',
    meaning: 'true: answers reads and takes no changes',
    parse: parseSwitch,
    fallback: false,
  }),
  metricsToken: optional({
    name: 'OPS_CENTER_REGISTRY_METRICS_TOKEN',
    meaning: 'Token that opens /metrics, at least 32 characters; without it there are none',
    parse: parseSecret,
  }),
  analyticsMonths: variable({
    name: 'OPS_CENTER_REGISTRY_ANALYTICS_MONTHS',
    meaning: 'Whole months for which events of plugins are kept; download counts are kept for ever',
    parse: parseCount(1, 1200),
    fallback: 25,
  }),
  cacheBytes: variable({
    name: 'OPS_CENTER_REGISTRY_CACHE_BYTES',
    meaning:
      'Memory for public answers, which are given out again until they change, and as much again for small bundles',
    parse: parseBytes(2 ** 40),
    fallback: 32 * 2 ** 20,
  }),
  oldSeconds: variable({
    name: 'OPS_CENTER_REGISTRY_OLD_SECONDS',
    meaning: 'Age up to which public answers are given out from memory while the database is away; 0 gives out none',
    parse: parseCount(0, 7 * 86_400),
    fallback: 3600,
  }),
  ...COMMERCE_VARIABLES,
  ...MAIL_VARIABLES,
  ...TELEMETRY_VARIABLES,
  ...UPSTREAM_VARIABLES,
  ...IDENTITY_VARIABLES,
  writesPerMinute: variable({
    name: 'OPS_CENTER_REGISTRY_WRITES_PER_MINUTE',
    meaning: 'Changes that one token may make in a minute',
    parse: positive,
    fallback: 6000,
  }),
  badTokensPerMinute: variable({
    name: 'OPS_CENTER_REGISTRY_BAD_TOKENS_PER_MINUTE',
    meaning: 'Requests with a bad token that one address may make in a minute',
    parse: positive,
    fallback: 60,
  }),
  ...S3_VARIABLES,
});

/** The oldest command line that speaks this registry's protocol. */
export const MIN_CLI_VERSION = '0.1.0';

const OWN_PREFIX = 'OPS_CENTER_REGISTRY_';
/** Programs find other programs and their temporary folder by these; nothing else of ours is passed on. */
const SYSTEM_VARIABLES = ['PATH', 'SystemRoot', 'SystemDrive', 'TEMP', 'TMP', 'TMPDIR'];

type Values = {
  readonly [Key in keyof typeof VARIABLES]: (typeof VARIABLES)[Key] extends Variable<infer T, infer Fallback>
    ? T | Fallback
    : never;
};

/**
 * Reads flags and environment into one frozen value.
 * @throws OpsError `config.invalid` that names every problem at once, one finding each.
 */
export function readConfig(
  flags: ConfigFlags,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const problems: string[] = [];
  const read = ([key, one]: [string, Variable<unknown, unknown>]): [string, unknown] => {
    const flagged = one.flag === undefined ? undefined : flags[one.flag];
    const text = flagged ?? (env[one.name] || undefined);
    if (text === undefined) return [key, one.fallback];
    const value = one.parse(text);
    if (!isProblem(value)) return [key, value];
    problems.push(`${flagged === undefined ? one.name : `--${one.flag}`} ${value.problem}`);
    return [key, undefined];
  };
  const values = Object.fromEntries(Object.entries(VARIABLES).map(read)) as unknown as Values;
  const known = new Set<string>(Object.values(VARIABLES).map((one) => one.name));
  for (const name of Object.keys(env).sort()) {
    if (name.startsWith(OWN_PREFIX) && !known.has(name)) problems.push(`${name} is not a variable of the registry`);
  }
  const { data } = values;
  if (data === undefined && !problems.some((problem) => problem.startsWith('--data'))) {
    problems.push(`--data or ${VARIABLES.data.name} must name the folder for the data`);
  }
  const outside = {
    s3: readS3(values, problems),
    stripe: readStripe(values, problems),
    mail: readMail(values, problems),
    telemetry: readTelemetry(values, problems),
    upstream: readUpstream(values, problems),
    identity: readIdentity(values, problems),
  };
  if (data === undefined || problems.length > 0) {
    throw new OpsError('config.invalid', problems.join('; '), { findings: problems.map(asFinding) });
  }
  return build({ ...values, data }, outside, env);
}

function build(
  values: Values & { readonly data: string },
  {
    s3,
    ...outside
  }: Pick<Config, 'stripe' | 'mail' | 'identity' | 'telemetry' | 'upstream'> & { readonly s3: S3Config | undefined },
  env: Readonly<Record<string, string | undefined>>,
): Config {
  const { host, port, publicUrl, name, logLevel, databasePool: poolSize } = values;
  const systemEnv = SYSTEM_VARIABLES.flatMap((key) => (env[key] === undefined ? [] : [[key, env[key]] as const]));
  return Object.freeze({
    host,
    port,
    publicUrl,
    name,
    logLevel,
    dataDirectory: path.resolve(values.data),
    drainMs: values.drainSeconds * 1000,
    stopDelayMs: values.stopDelaySeconds * 1000,
    database: Object.freeze(
      values.databaseUrl === undefined
        ? { kind: 'embedded', poolSize }
        : { kind: 'url', url: values.databaseUrl, poolSize },
    ),
    storage: Object.freeze(s3 === undefined ? { kind: 'disk' } : { kind: 's3', s3 }),
    limits: readUploadLimits(values),
    rates: Object.freeze({ badTokensPerMinute: values.badTokensPerMinute, writesPerMinute: values.writesPerMinute }),
    keyWaitMs: values.keyWaitHours * 3_600_000,
    reviewRules: Object.freeze(values.reviewRules ?? []),
    proxyHops: values.proxyHops,
    readOnly: values.readOnly,
    metricsToken: values.metricsToken,
    openOrganisations: values.newOrganisations === 'everybody',
    analyticsMonths: values.analyticsMonths,
    cache: Object.freeze({ bytes: values.cacheBytes, oldMs: values.oldSeconds * 1000 }),
    paidPlugins: values.paidPlugins,
    ...outside,
    webhookNetworks: Object.freeze(values.webhookNetworks),
    encryptionKeyFile: values.encryptionKeyFile === undefined ? undefined : path.resolve(values.encryptionKeyFile),
    systemEnv: Object.freeze(Object.fromEntries(systemEnv)),
  });
}

function isProblem(value: unknown): value is { readonly problem: string } {
  return typeof value === 'object' && value !== null && 'problem' in value;
}

function asFinding(message: string): Finding {
  return { code: 'config.invalid', severity: 'error', message, pointer: '', file: '', line: 0, column: 0 };
}

/** Version of this program, from its package. */
export function readServerVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
