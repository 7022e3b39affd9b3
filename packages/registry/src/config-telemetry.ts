import { readSecretFile } from './config-secret-file.js';
import { parsePublicUrl, parseSwitch, parseText, type Parse } from './config-values.js';
import { optional, variable } from './config-variable.js';
import { isPrivateAddress } from './http/address.js';
import type { Protocol, SamplerKind, TelemetrySettings } from './telemetry/settings.js';

const SAMPLERS: readonly SamplerKind[] = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
];
const PROTOCOLS: readonly Protocol[] = ['http/protobuf', 'http/json'];
const MOST_PAIRS = 64;

function parseOneOf<Word extends string>(words: readonly Word[]): Parse<Word> {
  return (text) => words.find((word) => word === text) ?? { problem: `must be one of ${words.join(', ')}` };
}

const PAIRS = { problem: `must hold at most ${MOST_PAIRS} pairs such as key=value, joined by commas` };

/** `key=value,other=value`, values in percent-encoding. */
function readPairs(text: string): Readonly<Record<string, string>> | undefined {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length > MOST_PAIRS) return undefined;
  const pairs: [string, string][] = [];
  for (const part of parts) {
    const [, name, encoded] = /^([!#$%&'*+.^_`|~0-9A-Za-z/-]{1,200})\s*=\s*([\x20-\x7e]{0,4000})$/.exec(part) ?? [];
    if (name === undefined || encoded === undefined) return undefined;
    try {
      pairs.push([name, decodeURIComponent(encoded)]);
    } catch {
      return undefined;
    }
  }
  return Object.fromEntries(pairs);
}

/** The message never repeats the text: it may hold a secret. */
const parsePairs: Parse<Readonly<Record<string, string>>> = (text) => readPairs(text) ?? PAIRS;

const parseRatio: Parse<number> = (text) => {
  const value = /^(0|1|0?\.\d{1,10}|1\.0{1,10})$/.test(text) ? Number(text) : Number.NaN;
  return value >= 0 && value <= 1 ? value : { problem: 'must be a number from 0 to 1' };
};

/** The variables of OpenTelemetry, under the names that it gives them; `VARIABLES` holds them with all others. */
export const TELEMETRY_VARIABLES = {
  otlpEndpoint: optional({
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    meaning:
      'Address of a collector that takes OTLP by HTTP, such as http://localhost:4318; without it nothing is traced',
    parse: parsePublicUrl,
  }),
  otlpProtocol: variable<Protocol>({
    name: 'OTEL_EXPORTER_OTLP_PROTOCOL',
    meaning: `How traces are written: ${PROTOCOLS.join(' or ')}`,
    parse: parseOneOf(PROTOCOLS),
    fallback: 'http/protobuf',
  }),
  otlpHeaders: optional({
    name: 'OTEL_EXPORTER_OTLP_HEADERS',
    meaning: 'Headers for the collector, which may be secret: name=value, joined by commas, values in percent-encoding',
    parse: parsePairs,
  }),
  otlpHeadersFile: optional({
    name: 'OTEL_EXPORTER_OTLP_HEADERS_FILE',
    meaning: 'File that holds these headers, in place of the variable',
    parse: parseText(4096),
  }),
  serviceName: variable({
    name: 'OTEL_SERVICE_NAME',
    meaning: 'Name of the registry in traces',
    parse: parseText(200),
    fallback: 'ops-center-registry',
  }),
  resourceAttributes: optional({
    name: 'OTEL_RESOURCE_ATTRIBUTES',
    meaning: 'What else traces say of this replica: name=value, joined by commas',
    parse: parsePairs,
  }),
  tracesSampler: variable<SamplerKind>({
    name: 'OTEL_TRACES_SAMPLER',
    meaning: `Which requests are traced: ${SAMPLERS.join(', ')}; parentbased_ ones follow the caller's traceparent`,
    parse: parseOneOf(SAMPLERS),
    fallback: 'parentbased_always_on',
  }),
  tracesSamplerArg: variable({
    name: 'OTEL_TRACES_SAMPLER_ARG',
    meaning: 'Which part of them for traceidratio, from 0 to 1',
    parse: parseRatio,
    fallback: 1,
  }),
  otelDisabled: variable({
    name: 'OTEL_SDK_DISABLED',
    meaning: 'true: nothing is traced, whatever the other variables say',
    parse: parseSwitch,
    fallback: false,
  }),
} as const;

interface TelemetryValues {
  readonly otlpEndpoint: string | undefined;
  readonly otlpProtocol: Protocol;
  readonly otlpHeaders: Readonly<Record<string, string>> | undefined;
  readonly otlpHeadersFile: string | undefined;
  readonly serviceName: string;
  readonly resourceAttributes: Readonly<Record<string, string>> | undefined;
  readonly tracesSampler: SamplerKind;
  readonly tracesSamplerArg: number;
  readonly otelDisabled: boolean;
}

/**
 * Where traces go; undefined when nothing is traced. What is wrong is added to `problems`. Variables without an endpoint
 * are none: orchestrators set some for all programs.
 */
export function readTelemetry(values: TelemetryValues, problems: string[]): TelemetrySettings | undefined {
  const { otlpEndpoint: endpoint } = values;
  if (endpoint === undefined || values.otelDisabled) return undefined;
  const headers = readHeaders(values, problems);
  if (Object.entries(headers).some((pair) => !/^[^/]+:[\x20-\x7e]*$/.test(pair.join(':')))) {
    problems.push(`${TELEMETRY_VARIABLES.otlpHeaders.name} must name headers, with values of visible ASCII characters`);
  }
  if (Object.keys(headers).length > 0 && !isPrivateAddress(endpoint)) {
    const { otlpEndpoint, otlpHeaders } = TELEMETRY_VARIABLES;
    problems.push(`${otlpEndpoint.name} must be https, or ${otlpHeaders.name} would cross the network in plain text`);
  }
  return Object.freeze({
    url: `${endpoint}/v1/traces`,
    protocol: values.otlpProtocol,
    headers,
    attributes: { ...values.resourceAttributes, 'service.name': values.serviceName },
    sampler: values.tracesSampler,
    ratio: values.tracesSamplerArg,
  });
}

function readHeaders(
  { otlpHeaders, otlpHeadersFile: file }: TelemetryValues,
  problems: string[],
): Readonly<Record<string, string>> {
  const { otlpHeaders: plain, otlpHeadersFile: filed } = TELEMETRY_VARIABLES;
  if (file === undefined) return otlpHeaders ?? {};
  if (otlpHeaders !== undefined) problems.push(`only one of ${plain.name} and ${filed.name} may be given`);
  const text = readSecretFile(filed.name, file, problems);
  if (text === undefined) return {};
  const read = readPairs(text);
  if (read === undefined) problems.push(`${filed.name} names a file that ${PAIRS.problem}`);
  return read ?? {};
}
