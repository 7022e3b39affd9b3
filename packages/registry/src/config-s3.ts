import { readSecretFile } from './config-secret-file.js';
import { parseOrigin, parseText, parseYesNo, type Parse } from './config-values.js';
import { optional, variable } from './config-variable.js';

/** A bucket for the bundles, and the credentials for it. */
export interface S3Config {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly keyId: string;
  readonly secret: string;
  readonly pathStyle: boolean;
  /** '' or ends in a slash. */
  readonly prefix: string;
  readonly linkDownloads: boolean;
}

const MAX_SECRET = 4096;

function parsePattern(pattern: RegExp, problem: string): Parse<string> {
  return (text) => (pattern.test(text) ? text : { problem });
}

/** The variables of the object store; `VARIABLES` holds them with all others. */
export const S3_VARIABLES = {
  s3Bucket: optional({
    name: 'OPS_CENTER_REGISTRY_S3_BUCKET',
    meaning: 'Bucket of an S3-compatible object store for the bundles; without it they are in the data folder',
    parse: parsePattern(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket'),
  }),
  s3Endpoint: optional({
    name: 'OPS_CENTER_REGISTRY_S3_ENDPOINT',
    meaning: 'Address of the object store; without it that of AWS for the region',
    parse: parseOrigin,
  }),
  s3Region: variable({
    name: 'OPS_CENTER_REGISTRY_S3_REGION',
    meaning: 'Region of the bucket',
    parse: parsePattern(/^[a-z0-9-]{1,64}$/, 'must be lower-case letters, digits and hyphens'),
    fallback: 'us-east-1',
  }),
  s3KeyId: optional({
    name: 'OPS_CENTER_REGISTRY_S3_KEY_ID',
    meaning: 'Access key id for the object store',
    parse: parsePattern(/^[\x21-\x7e]{1,256}$/, 'must be at most 256 visible ASCII characters'),
  }),
  s3Secret: optional({
    name: 'OPS_CENTER_REGISTRY_S3_SECRET',
    meaning: 'Secret access key for the object store',
    parse: parseText(MAX_SECRET),
  }),
  s3SecretFile: optional({
    name: 'OPS_CENTER_REGISTRY_S3_SECRET_FILE',
    meaning: 'File that holds the secret access key, in place of the variable',
    parse: parseText(4096),
  }),
  s3PathStyle: variable({
    name: 'OPS_CENTER_REGISTRY_S3_PATH_STYLE',
    meaning: 'true: the bucket is the first part of the path; false: of the host name',
    parse: parseYesNo,
    fallback: true,
  }),
  s3Prefix: variable({
    name: 'OPS_CENTER_REGISTRY_S3_PREFIX',
    meaning: 'What stands before the key of every object, with a slash at its end',
    parse: parsePattern(
      /^([A-Za-z0-9_-][A-Za-z0-9._-]*\/){1,16}$/,
      'must be letters, digits, ".", "_", "-", and end in "/"',
    ),
    fallback: '',
  }),
  s3Redirect: variable({
    name: 'OPS_CENTER_REGISTRY_S3_REDIRECT',
    meaning: 'true: downloads of public plugins are sent to the object store by a link that lives five minutes',
    parse: parseYesNo,
    fallback: false,
  }),
} as const;

interface S3Values {
  readonly s3Bucket: string | undefined;
  readonly s3Endpoint: string | undefined;
  readonly s3Region: string;
  readonly s3KeyId: string | undefined;
  readonly s3Secret: string | undefined;
  readonly s3SecretFile: string | undefined;
  readonly s3PathStyle: boolean;
  readonly s3Prefix: string;
  readonly s3Redirect: boolean;
}

/** Puts the variables together; undefined without a bucket. What is wrong is added to the problems. */
export function readS3(values: S3Values, problems: string[]): S3Config | undefined {
  const names = S3_VARIABLES;
  const { s3Bucket: bucket, s3KeyId: keyId, s3Region: region } = values;
  if (bucket === undefined) {
    const given = (['s3Endpoint', 's3KeyId', 's3Secret', 's3SecretFile'] as const).filter(
      (one) => values[one] !== undefined,
    );
    for (const one of given) problems.push(`${names[one].name} needs ${names.s3Bucket.name}`);
    return undefined;
  }
  if (keyId === undefined) problems.push(`${names.s3KeyId.name} must be given with ${names.s3Bucket.name}`);
  const secret = readSecret(values, problems);
  if (keyId === undefined || secret === undefined) return undefined;
  return Object.freeze({
    endpoint: values.s3Endpoint ?? `https://s3.${region}.amazonaws.com`,
    bucket,
    region,
    keyId,
    secret,
    pathStyle: values.s3PathStyle,
    prefix: values.s3Prefix,
    linkDownloads: values.s3Redirect,
  });
}

function readSecret({ s3Secret: secret, s3SecretFile: file }: S3Values, problems: string[]): string | undefined {
  const { name } = S3_VARIABLES.s3SecretFile;
  if ((secret === undefined) === (file === undefined)) {
    problems.push(`one of ${S3_VARIABLES.s3Secret.name} and ${name} must be given`);
    return undefined;
  }
  return file === undefined ? secret : readSecretFile(name, file, problems);
}
