import type { ReactNode } from 'react';
import type { ConfigField, ConfigFields } from '../platform/checks.js';
import { Select, Switch } from './choice-fields.js';
import { ColorField } from './color-field.js';
import { NumberField, Slider } from './number-fields.js';
import { ListField, TextArea, TextField } from './text-fields.js';

interface SchemaFieldsProps {
  readonly fields: ConfigFields;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A field for each setting of `config_schema` that a form can show; the others are named. */
export function SchemaFields({ fields, values }: SchemaFieldsProps): ReactNode {
  const names = Object.keys(fields);
  if (names.length === 0) return <p>This plugin has no settings.</p>;
  return names.map((name) => <SchemaField key={name} name={name} field={fields[name] ?? {}} value={values[name]} />);
}

interface SchemaFieldProps {
  readonly name: string;
  readonly field: ConfigField;
  readonly value: unknown;
}

function SchemaField({ name, field, value }: SchemaFieldProps): ReactNode {
  const label = field.title ?? readable(name);
  const common = { name, label };
  if (field.enum !== undefined) return <Select {...common} value={value as string} />;
  switch (field.type) {
    case 'boolean':
      return <Switch {...common} value={value as boolean} />;
    case 'color':
      return <ColorField {...common} value={value as string} />;
    case 'number':
    case 'integer':
      return isBounded(field) ? (
        <Slider {...common} value={value as number} />
      ) : (
        <NumberField {...common} value={value as number} />
      );
    case 'array':
      if ((field.items?.type ?? 'string') === 'string') return <ListField {...common} value={value as string[]} />;
      return <NotHere label={label} />;
    case 'object':
      return <NotHere label={label} />;
    case 'string':
    case undefined:
      if (field.sensitive === true || field.format === 'password') return <TextField {...common} type="password" />;
      if (field.format === 'textarea') return <TextArea {...common} value={value as string} />;
      return <TextField {...common} type={inputType(field.format)} value={value as string} />;
  }
}

function NotHere({ label }: { readonly label: string }): ReactNode {
  return <p className="ops-field-help">{label} is set in the plugin's configuration, not here.</p>;
}

function inputType(format: string | undefined): 'email' | 'url' | 'date' | 'text' {
  if (format === 'uri') return 'url';
  return format === 'email' || format === 'date' ? format : 'text';
}

function isBounded(field: ConfigField): boolean {
  return (field.min ?? field.minimum) !== undefined && (field.max ?? field.maximum) !== undefined;
}

/** `api_key` as people write it: "Api key". */
function readable(name: string): string {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]+/g, ' ')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
