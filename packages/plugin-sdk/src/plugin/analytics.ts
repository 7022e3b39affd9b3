import { PluginUsageError } from '../platform/errors.js';

/** What an event says beside its name: JSON values. */
export type AnalyticsProperties = Readonly<Record<string, unknown>>;

/** Counts what people do, for the plugin's own statistics. */
export interface PluginAnalytics {
  /**
   * Records an event. It never waits and never fails because of the platform.
   * @throws PluginUsageError when the name or the properties cannot be sent at all
   */
  track(event: string, properties?: AnalyticsProperties): void;
}

/** Receives what is tracked. */
export type AnalyticsSink = (event: string, properties: AnalyticsProperties) => void;

const MAX_NAME = 200;
const MAX_WAITING = 100;

/** Keeps what is tracked while the module is still loading, until a host takes it. */
export class AnalyticsQueue implements PluginAnalytics {
  #waiting: [string, AnalyticsProperties][] = [];
  readonly #sinks: AnalyticsSink[] = [];

  track(event: string, properties: AnalyticsProperties = {}): void {
    const sent = checkEvent(event, properties);
    if (this.#sinks.length > 0) for (const sink of this.#sinks) sink(event, sent);
    else if (this.#waiting.length < MAX_WAITING) this.#waiting.push([event, sent]);
  }

  /** Sends everything to the sink from now on, beginning with what waited. */
  connect(sink: AnalyticsSink): () => void {
    this.#sinks.push(sink);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const [event, properties] of waiting) sink(event, properties);
    return () => {
      const index = this.#sinks.indexOf(sink);
      if (index !== -1) this.#sinks.splice(index, 1);
    };
  }
}

/** The properties as they travel: a copy, so that later changes are not sent. */
export function checkEvent(event: unknown, properties: unknown): AnalyticsProperties {
  if (typeof event !== 'string' || event === '' || event.length > MAX_NAME) {
    throw new PluginUsageError(`the name of an event is a text of 1 to ${MAX_NAME} characters`);
  }
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) {
    throw new PluginUsageError(`the properties of ${JSON.stringify(event)} must be an object`);
  }
  try {
    return JSON.parse(JSON.stringify(properties)) as AnalyticsProperties;
  } catch (cause) {
    throw new PluginUsageError(`the properties of ${JSON.stringify(event)} cannot be written as JSON`, { cause });
  }
}
