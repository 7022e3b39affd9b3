import Type from 'typebox';
import { Fields, Name, Version } from './values.js';

const Handled = {
  /** By which the host calls the handler; unique within the plugin. */
  id: Name,
  /** Name of the function in the plugin's code. */
  handler: Name,
};

/** A handler of an event or filter. A lower priority runs first; equal ones in the order of the list. */
export const HookHandler = Type.Object({ ...Handled, name: Name, priority: Type.Integer() });

/** A route below `/plugins/<id>`; `path` is the whole path and may hold `{name}` parts. */
export const RouteHandler = Type.Object({
  ...Handled,
  path: Type.String({ pattern: '^/plugins/', maxLength: 500 }),
  methods: Type.Array(Type.String({ pattern: '^[A-Z]+$', maxLength: 20 }), { minItems: 1 }),
  authRequired: Type.Boolean(),
});

/** A function that schedules can name. */
export const JobHandler = Type.Object({ ...Handled, name: Name });

export const LifecycleName = Type.Enum(['install', 'enable', 'disable', 'update', 'uninstall', 'configChange']);

/** What a plugin's code registers: the answer to `initialize`, and what `describe` prints. */
export const Description = Type.Object({
  protocolVersion: Type.Integer({ minimum: 1 }),
  sdk: Type.Object({ name: Name, version: Version, language: Name }),
  plugin: Type.Object({ id: Name, name: Name, version: Version }),
  hooks: Type.Array(HookHandler),
  filters: Type.Array(HookHandler),
  routes: Type.Array(RouteHandler),
  jobs: Type.Array(JobHandler),
  lifecycle: Type.Array(LifecycleName),
  /** JSON Schema of the configuration as the code declares it; null when it declares none. */
  configSchema: Type.Union([Fields, Type.Null()]),
  /** Permissions that the code was seen to use, sorted. Reading code finds no more than it can see. */
  permissionsUsed: Type.Array(Name),
});
