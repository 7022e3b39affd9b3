import type { ReactNode } from 'react';
import type { FieldState } from './use-field.js';

/** What ties an input to its label, help and error. */
export interface InputTies {
  readonly id: string;
  readonly name: string | undefined;
  readonly required: boolean;
  readonly disabled: boolean;
  readonly 'aria-invalid': boolean | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface FrameProps {
  readonly label: string;
  readonly field: FieldState;
  /** More help after the description. */
  readonly note?: string | undefined;
  /** Checkboxes stand before their label. */
  readonly inline?: boolean;
  readonly children: (ties: InputTies) => ReactNode;
}

/** Label, input, help and error of a field, tied together for those who cannot see that they belong together. */
export function FieldFrame({ label, field, note, inline = false, children }: FrameProps): ReactNode {
  const { id, description, error } = field;
  const help = sentences(description, note);
  const described = [help === '' ? undefined : `${id}-help`, error === undefined ? undefined : `${id}-error`]
    .filter((one) => one !== undefined)
    .join(' ');
  const ties: InputTies = {
    id,
    name: field.inputName,
    required: field.required,
    disabled: field.disabled,
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby': described === '' ? undefined : described,
  };
  const text = (
    <label htmlFor={id} className="ops-field-label">
      {label}
    </label>
  );
  return (
    <div className={inline ? 'ops-field ops-field-inline' : 'ops-field'}>
      {inline ? null : text}
      {children(ties)}
      {inline ? text : null}
      {help === '' ? null : (
        <p id={`${id}-help`} className="ops-field-help">
          {help}
        </p>
      )}
      {error === undefined ? null : (
        <p id={`${id}-error`} className="ops-field-error">
          {error}
        </p>
      )}
    </div>
  );
}

/** Both texts, with a full stop between them where the first has none. */
function sentences(description = '', note = ''): string {
  if (description === '' || note === '') return description + note;
  return `${/[.!?]$/.test(description) ? description : `${description}.`} ${note}`;
}
