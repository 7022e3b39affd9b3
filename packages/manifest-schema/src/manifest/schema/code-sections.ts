import { Type } from 'typebox';
import { address, filePath, handler, itemName, section, slug } from './parts.js';

export const entryPointsSchema = section(
  {
    backend: Type.Optional(
      Type.String({
        description:
          'The Python object that is the plugin: a `Plugin` instance, a function that makes one, or an ASGI application.',
        minLength: 1,
        maxLength: 200,
        examples: ['backend/main.py:PluginApp'],
      }),
    ),
    frontend: Type.Optional(
      filePath('The module that the frontend starts with.', { examples: ['frontend/src/index.tsx'] }),
    ),
    cli: Type.Optional(
      Type.String({
        description: 'The Python object that adds commands to the command line.',
        minLength: 1,
        maxLength: 200,
        examples: ['backend/cli.py:cli_app'],
      }),
    ),
    container: Type.Optional(
      filePath('The Compose file of a container plugin.', { examples: ['docker/docker-compose.yml'] }),
    ),
    theme: Type.Optional(filePath('The style sheet of a theme.', { examples: ['theme/index.scss'] })),
  },
  { description: 'Where the parts of the plugin start.' },
);

const range = { maxLength: 100 };

const pluginDependency = section({
  slug: slug('Id of the other plugin.'),
  version: Type.Optional(
    Type.String({
      description:
        'Versions that fit, in npm syntax; commas may stand for spaces. Any version fits when it is left out.',
      minLength: 1,
      ...range,
      examples: ['>=1.0.0', '>=1.0.0,<2.0.0'],
    }),
  ),
  optional: Type.Optional(Type.Boolean({ description: 'The plugin works without this one too.', default: false })),
});

export type NpmDependenciesSource =
  | Readonly<Record<string, string>>
  | readonly (string | Readonly<Record<string, string>>)[];

const npmRange = { type: 'string', minLength: 1, ...range };

export const dependenciesSchema = section(
  {
    plugins: Type.Optional(
      Type.Array(pluginDependency, { description: 'Other plugins that must be installed too.', maxItems: 100 }),
    ),
    python: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 300 }), {
        description: 'Python packages, each as a PEP 508 requirement.',
        maxItems: 500,
        examples: [['requests>=2.28.0', 'pydantic>=2.0.0']],
      }),
    ),
    npm: Type.Optional(
      Type.Unsafe<NpmDependenciesSource>({
        description:
          'Packages from npm: a list of `name: range`, a list of `name@range`, or one mapping of names to ranges.',
        type: ['array', 'object'],
        maxItems: 500,
        maxProperties: 500,
        items: {
          type: ['string', 'object'],
          minLength: 1,
          maxLength: 320,
          minProperties: 1,
          maxProperties: 1,
          additionalProperties: npmRange,
        },
        additionalProperties: npmRange,
        examples: [[{ react: '^18.0.0' }, { axios: '^1.0.0' }], { react: '^18.0.0' }, ['react@^18.0.0']],
      }),
    ),
  },
  { description: 'What the plugin needs to be installed beside it.' },
);

export const cronJobSchema = section({
  name: itemName('Name of the job; no two jobs share one.'),
  schedule: Type.String({
    description:
      'When it runs, as five cron fields in UTC: minute, hour, day of the month, month, day of the week. Put it in quotes.',
    minLength: 1,
    maxLength: 100,
    examples: ['0 0 * * *'],
  }),
  handler: handler('The function that does the work.'),
});

export const externalServiceSchema = section({
  name: itemName('Name of the service; no two services share one.'),
  url: address(
    'Where the service is: an http or https address, or an environment variable such as `${WEBHOOK_URL}` that holds it.',
    {
      examples: ['https://api.example.com/ml', '${WEBHOOK_URL}'],
    },
  ),
  auth: Type.Optional(
    Type.String({
      description:
        'How the plugin proves itself there: usually the name of the configuration field that holds the credential.',
      maxLength: 100,
      pattern: '^[A-Za-z][A-Za-z0-9_.-]*$',
      patternErrorMessage: 'must be a name such as api_key; never write the credential itself here',
      examples: ['api_key'],
    }),
  ),
});
