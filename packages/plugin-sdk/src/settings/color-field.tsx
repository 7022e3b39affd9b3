import type { ReactNode } from 'react';
import { FieldFrame } from './field-frame.js';
import { useField, type FieldProps } from './use-field.js';

/** Properties of `<ColorField>`. */
export type ColorFieldProps = FieldProps<string>;

/** A colour such as `#1976d2`, typed or picked. */
export function ColorField(props: ColorFieldProps): ReactNode {
  const { label } = props;
  const field = useField(props);
  const text = typeof field.value === 'string' ? field.value : '';
  return (
    <FieldFrame label={label} field={field}>
      {(ties) => (
        <div className="ops-field-line">
          <input
            {...ties}
            className="ops-input"
            type="text"
            spellCheck={false}
            placeholder="#1976d2"
            value={text}
            onChange={(event) => field.change(event.currentTarget.value)}
          />
          <input
            type="color"
            className="ops-color"
            aria-label={`Pick: ${label}`}
            disabled={ties.disabled}
            value={sixDigits(text)}
            onChange={(event) => field.change(event.currentTarget.value)}
          />
        </div>
      )}
    </FieldFrame>
  );
}

/** The form that a browser's colour input takes. */
function sixDigits(text: string): string {
  if (/^#[0-9a-f]{3,4}$/i.test(text))
    return `#${[...text.slice(1, 4)].map((digit) => digit + digit).join('')}`.toLowerCase();
  return /^#([0-9a-f]{6}|[0-9a-f]{8})$/i.test(text) ? text.slice(0, 7).toLowerCase() : '#000000';
}
