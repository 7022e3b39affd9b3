import type { AllowList } from './allow-list.js';
import type { UpstreamClient } from './client.js';
import type { Looks } from './looks.js';

/** Another registry whose plugins are offered here, too. */
export interface Upstream {
  /** Its address, which is its name in signatures. */
  readonly registry: string;
  readonly allowed: AllowList;
  readonly client: UpstreamClient;
  readonly looks: Looks;
}
