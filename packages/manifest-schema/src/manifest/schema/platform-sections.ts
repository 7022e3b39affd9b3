import { Type } from 'typebox';
import { handler, section } from './parts.js';

export interface PermissionSource {
  readonly name: string;
  readonly reason?: string;
  readonly description?: string;
  readonly required?: boolean;
}

const permissionName = {
  minLength: 1,
  maxLength: 100,
  pattern: '^[a-z][a-z0-9_-]*(:([a-z0-9_][a-z0-9_.-]*|\\*))+$',
  patternErrorMessage: 'must be words separated by colons, such as api:devices:read',
};

export const permissionSchema = Type.Unsafe<string | PermissionSource>({
  description: 'A permission by name, or a mapping that also gives the reason people are shown.',
  type: ['string', 'object'],
  ...permissionName,
  required: ['name'],
  properties: {
    name: { description: 'The permission.', type: 'string', ...permissionName },
    reason: {
      description: 'Why the plugin needs it; shown when people install.',
      type: 'string',
      minLength: 1,
      maxLength: 500,
    },
    description: { description: 'The same as `reason`.', type: 'string', minLength: 1, maxLength: 500 },
    required: {
      description: 'False when the plugin also works without it, so that people can refuse.',
      type: 'boolean',
      default: true,
    },
  },
  additionalProperties: false,
  patternProperties: { '^x-': {} },
  examples: [
    'api:devices:read',
    { name: 'api:users:read', reason: 'Shows who acknowledged an alert', required: false },
  ],
});

export const hookSchema = section({
  name: Type.String({
    description: 'The event, such as `device.created`. Events of another plugin start with its id.',
    maxLength: 200,
    pattern: '^[a-z0-9][a-z0-9_-]*(\\.[a-z0-9_][a-z0-9_-]*)+$',
    patternErrorMessage: 'must be words separated by dots, such as device.created',
    examples: ['device.created'],
  }),
  handler: handler('The function that is called.'),
  priority: Type.Optional(
    Type.Integer({ description: 'Handlers with lower numbers run first.', minimum: 0, maximum: 1000, default: 10 }),
  ),
});

export const HTTP_METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

export const apiRouteSchema = section({
  path: Type.String({
    description: 'Path of the route. It starts with `/plugins/`; a part such as `:id` or `{id}` stands for any value.',
    minLength: 1,
    maxLength: 500,
    examples: ['/plugins/my-plugin/predict'],
  }),
  method: Type.Unsafe<(typeof HTTP_METHODS)[number]>({
    description: 'HTTP method.',
    type: 'string',
    enum: [...HTTP_METHODS],
  }),
  handler: handler('The function that answers.'),
  auth_required: Type.Optional(Type.Boolean({ description: 'Whether a caller must be logged in.', default: true })),
});
