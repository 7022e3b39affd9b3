import { parseCount, parseHost, parsePublicUrl, parseText } from './config-values.js';
import { optional, variable } from './config-variable.js';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The variables of the server that answers requests, as others see it; `VARIABLES` holds them with all others. */
export const SERVING_VARIABLES = {
  host: variable({
    name: 'OPS_CENTER_REGISTRY_HOST',
    flag: 'host',
    meaning: 'Address to listen on',
    parse: parseHost,
    fallback: '127.0.0.1',
  }),
  port: variable({
    name: 'OPS_CENTER_REGISTRY_PORT',
    flag: 'port',
    meaning: 'Port to listen on; 0 takes a free one',
    parse: parseCount(0, 65_535),
    fallback: 7420,
  }),
  publicUrl: optional({
    name: 'OPS_CENTER_REGISTRY_PUBLIC_URL',
    flag: 'public-url',
    meaning: 'Address under which clients reach the registry; signatures are bound to it',
    parse: parsePublicUrl,
  }),
  proxyHops: variable({
    name: 'OPS_CENTER_REGISTRY_PROXY_HOPS',
    meaning:
      'Reverse proxies in front of the registry, whose X-Forwarded-For tells the address of a client; 0 believes none',
    parse: parseCount(0, 10),
    fallback: 0,
  }),
  name: variable({
    name: 'OPS_CENTER_REGISTRY_NAME',
    meaning: 'Name of the registry, shown to people',
    parse: parseText(200),
    fallback: 'Ops-Center plugin registry',
  }),
  logLevel: variable<LogLevel>({
    name: 'OPS_CENTER_REGISTRY_LOG_LEVEL',
    meaning: `One of ${LOG_LEVELS.join(', ')}`,
    parse: (text) =>
      LOG_LEVELS.find((level) => level === text) ?? { problem: `must be one of ${LOG_LEVELS.join(', ')}` },
    fallback: 'info',
  }),
  drainSeconds: variable({
    name: 'OPS_CENTER_REGISTRY_DRAIN_SECONDS',
    meaning: 'Time that open requests get to finish when the registry is told to stop',
    parse: parseCount(0, 3600),
    fallback: 30,
  }),
  stopDelaySeconds: variable({
    name: 'OPS_CENTER_REGISTRY_STOP_DELAY_SECONDS',
    meaning:
      'Time for which a registry that is told to stop goes on answering, but is not ready, so that load balancers find out',
    parse: parseCount(0, 600),
    fallback: 0,
  }),
} as const;
