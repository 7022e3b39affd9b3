import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../catalogue/categories.js';
import { UI_SLOTS } from '../catalogue/ui-slots.js';
import { parseManifest } from '../read-manifest.js';
import { BROKEN_MANIFESTS } from '../testing/broken-manifests.js';
import { GOOD_MANIFESTS } from '../testing/good-manifests.js';
import { readYaml } from '../read-yaml.js';
import { toData } from '../yaml-tree.js';
import { ManifestSchema } from './manifest-schema.js';

const published = JSON.parse(
  readFileSync(new URL('../../../schema/plugin.schema.json', import.meta.url), 'utf8'),
) as object;

describe('the published schema', () => {
  test('is the one of the source', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(ManifestSchema)));
  });

  // Editors know nothing of our keywords and rules, but must agree about shapes.
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(published);

  test.each(GOOD_MANIFESTS)('takes $says', ({ text }) => {
    expect(validate(parseManifest(text))).toBe(true);
  });

  test.each(
    BROKEN_MANIFESTS.filter(({ findings }) =>
      findings.every((finding) => / manifest\.(field\.(?!duplicate)|\w+\.missing)/.test(finding)),
    ),
  )('refuses $says', ({ text }) => {
    const { root } = readYaml(text);
    expect(root === undefined ? true : validate(toData(root))).toBe(false);
  });

  test('describes every field in a sentence', () => {
    const undescribed: string[] = [];
    const walk = (schema: unknown, path: string): void => {
      const { properties } = schema as { properties?: Record<string, { description?: string }> };
      for (const [name, field] of Object.entries(properties ?? {})) {
        if (!/^[A-Z`].*\.$/.test(field.description ?? '')) undescribed.push(`${path}/${name}`);
        walk(field, `${path}/${name}`);
        walk((field as { items?: object }).items ?? {}, `${path}/${name}[]`);
      }
    };
    walk(ManifestSchema, '');
    walk((ManifestSchema as unknown as { $defs: { configField: object } }).$defs.configField, '/configField');
    expect(undescribed).toEqual([]);
  });

  test('names all categories and slots in its descriptions', () => {
    const { category, ui_slots: slots } = ManifestSchema.properties as unknown as Record<
      string,
      { description: string }
    >;
    expect(Object.keys(CATEGORIES).filter((name) => !category?.description.includes(`\`${name}\``))).toEqual([]);
    expect(Object.keys(UI_SLOTS).filter((name) => !slots?.description.includes(`\`${name}\``))).toEqual([]);
  });
});
