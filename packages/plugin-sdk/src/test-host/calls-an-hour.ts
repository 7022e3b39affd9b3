import { PlatformError } from '../platform/errors.js';

const HOUR = 3_600_000;

/** Counts calls in the hour before now and refuses those over the limit. */
export class CallsAnHour {
  #times: number[] = [];

  readonly #limit: number;
  readonly #now: () => number;

  /** @param now milliseconds */
  constructor(limit: number, now: () => number) {
    this.#limit = limit;
    this.#now = now;
  }

  /** Takes note of a call. Throws RateLimited. */
  take(): void {
    const now = this.#now();
    this.#times = this.#times.filter((time) => time > now - HOUR);
    const [oldest] = this.#times;
    if (this.#times.length >= this.#limit) {
      const retryAfterMs = oldest === undefined ? HOUR : oldest + HOUR - now;
      const data = { retryAfterMs, limit: this.#limit };
      throw new PlatformError(
        'RateLimited',
        `more than ${this.#limit} calls of the API in an hour; try again in ${retryAfterMs} ms`,
        data,
      );
    }
    this.#times.push(now);
  }
}
