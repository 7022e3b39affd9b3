import type { ReactNode } from 'react';
import { ColorField } from './color-field.js';
import { FieldFrame } from './field-frame.js';
import { useField, type FieldProps } from './use-field.js';

/** Properties of `<TextField>`. */
export interface TextFieldProps extends FieldProps<string> {
  /** `password` is for secrets: such a field never shows the value that is set. */
  readonly type?: 'text' | 'password' | 'email' | 'url' | 'search' | 'tel' | 'date' | 'time' | 'color';
  readonly placeholder?: string;
  readonly autoComplete?: string;
}

/** One line of text. */
export function TextField(props: TextFieldProps): ReactNode {
  if (props.type === 'color') return <ColorField {...props} />;
  return <LineField {...props} />;
}

function LineField(props: TextFieldProps): ReactNode {
  const { label, type = 'text', placeholder, autoComplete } = props;
  const field = useField(props, { secret: type === 'password' });
  const { definition, isSet } = field;
  const secret = type === 'password' || definition?.sensitive === true;
  const cleared = isSet && field.value === null;
  return (
    <FieldFrame label={label} field={field} note={isSet ? secretNote(cleared) : undefined}>
      {(ties) => (
        <div className="ops-field-line">
          <input
            {...ties}
            required={ties.required && !isSet}
            className="ops-input"
            type={secret ? 'password' : type}
            autoComplete={autoComplete ?? (secret ? 'new-password' : undefined)}
            placeholder={placeholder ?? definition?.placeholder ?? (isSet && !cleared ? '••••••••' : undefined)}
            value={asText(field.value)}
            onChange={(event) => field.change(event.currentTarget.value)}
          />
          {isSet && !field.required && (
            <button
              type="button"
              className="ops-button"
              aria-pressed={cleared}
              disabled={ties.disabled}
              onClick={() => field.change(cleared ? undefined : null)}
            >
              Clear <span className="ops-visually-hidden">{label}</span>
            </button>
          )}
        </div>
      )}
    </FieldFrame>
  );
}

function secretNote(cleared: boolean): string {
  return cleared ? 'It will be removed when you save.' : 'A value is set. Leave this empty to keep it.';
}

/** Properties of `<TextArea>`. */
export interface TextAreaProps extends FieldProps<string> {
  readonly rows?: number;
  readonly placeholder?: string;
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps): ReactNode {
  const { label, rows = 4, placeholder } = props;
  const field = useField(props);
  return (
    <FieldFrame label={label} field={field}>
      {(ties) => (
        <textarea
          {...ties}
          className="ops-input"
          rows={rows}
          placeholder={placeholder ?? field.definition?.placeholder}
          value={asText(field.value)}
          onChange={(event) => field.change(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}

/** Properties of `<ListField>`. */
export interface ListFieldProps extends FieldProps<readonly string[]> {
  readonly rows?: number;
}

/** A list of texts, one on a line. */
export function ListField(props: ListFieldProps): ReactNode {
  const { label, rows = 4 } = props;
  const field = useField(props, { tidy: withoutBlankLines });
  const lines = Array.isArray(field.value) ? (field.value as readonly unknown[]) : [];
  return (
    <FieldFrame label={label} field={field} note="One on each line.">
      {(ties) => (
        <textarea
          {...ties}
          className="ops-input"
          rows={rows}
          value={lines.map(String).join('\n')}
          onChange={(event) => {
            const text = event.currentTarget.value;
            field.change(text === '' ? [] : text.split('\n'));
          }}
        />
      )}
    </FieldFrame>
  );
}

function withoutBlankLines(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((line) => String(line).trim()).filter((line) => line !== '');
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
