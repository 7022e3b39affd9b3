import type { Static } from 'typebox';
import { Description } from './description.js';
import { HOST_NOTIFICATIONS, HOST_REQUESTS } from './host-to-plugin.js';
import { MESSAGES } from './messages.js';
import { PLUGIN_NOTIFICATIONS, PLUGIN_REQUESTS } from './plugin-to-host.js';

/** Parameters of a request from the host to a plugin. */
export type HostParams<Method extends keyof typeof HOST_REQUESTS> = Static<(typeof HOST_REQUESTS)[Method]['params']>;
/** Result of a request from the host to a plugin. */
export type HostResult<Method extends keyof typeof HOST_REQUESTS> = Static<(typeof HOST_REQUESTS)[Method]['result']>;
/** Parameters of a request from a plugin to the host. */
export type PluginParams<Method extends keyof typeof PLUGIN_REQUESTS> = Static<
  (typeof PLUGIN_REQUESTS)[Method]['params']
>;
/** Result of a request from a plugin to the host. */
export type PluginResult<Method extends keyof typeof PLUGIN_REQUESTS> = Static<
  (typeof PLUGIN_REQUESTS)[Method]['result']
>;
/** What a plugin's code registers. */
export type PluginDescription = Static<typeof Description>;

/** The whole protocol as one document, from which schema, validators and reference are written. */
export const PROTOCOL = {
  messages: MESSAGES,
  hostToPlugin: { requests: HOST_REQUESTS, notifications: HOST_NOTIFICATIONS },
  pluginToHost: { requests: PLUGIN_REQUESTS, notifications: PLUGIN_NOTIFICATIONS },
  documents: { Description },
};
