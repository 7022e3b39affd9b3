/**
 * The part of the SARIF 2.1.0 schema that our documents use, closed: a property that the standard does not
 * have, or one of another form, is refused. Names, patterns and enumerations are those of the standard's schema.
 */
const closed = (required: readonly string[], properties: Readonly<Record<string, unknown>>) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});
const text = { type: 'string' };
const list = (items: unknown) => ({ type: 'array', items });
const message = closed(['text'], { text, markdown: text });
const level = { enum: ['none', 'note', 'warning', 'error'] };
const positive = { type: 'integer', minimum: 1 };
const uri = { type: 'string', format: 'uri-reference' };

const reportingDescriptor = closed(['id'], {
  id: text,
  name: text,
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: closed([], { level }),
  properties: {
    type: 'object',
    properties: { tags: { ...list(text), uniqueItems: true } },
    additionalProperties: text,
  },
});

const location = closed([], {
  physicalLocation: closed(['artifactLocation'], {
    artifactLocation: closed([], { uri, uriBaseId: text }),
    region: closed([], { startLine: positive, startColumn: positive }),
  }),
  logicalLocations: list(closed([], { fullyQualifiedName: text })),
});

export const SARIF_SCHEMA = closed(['version', 'runs'], {
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: list(
    closed(['tool'], {
      tool: closed(['driver'], {
        driver: closed(['name'], {
          name: text,
          semanticVersion: text,
          rules: { ...list(reportingDescriptor), uniqueItems: true },
        }),
      }),
      automationDetails: closed([], { id: text }),
      invocations: list(
        closed(['executionSuccessful'], { executionSuccessful: { type: 'boolean' }, exitCode: { type: 'integer' } }),
      ),
      originalUriBaseIds: {
        type: 'object',
        // Section 3.14.14: a base ends with a slash.
        additionalProperties: closed([], { uri: { type: 'string', format: 'uri', pattern: '/$' } }),
      },
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      results: list(
        closed(['message'], {
          ruleId: text,
          ruleIndex: { type: 'integer', minimum: -1 },
          level,
          message,
          locations: list(location),
          partialFingerprints: { type: 'object', additionalProperties: text },
        }),
      ),
    }),
  ),
});
