import type { ReactNode } from 'react';
import { FieldFrame } from './field-frame.js';
import { useField, type FieldProps } from './use-field.js';

/** One choice of a `<Select>`. */
export interface SelectOption<Value = unknown> {
  readonly value: Value;
  readonly label: string;
}

/** Properties of `<Select>`. */
export interface SelectProps<Value> extends FieldProps<Value> {
  /** The choices; the `enum` of the setting when left out. A plain value is its own label. */
  readonly options?: readonly (Value | SelectOption<Value>)[];
}

/** One of several values. */
export function Select<Value extends string | number | boolean | null>(props: SelectProps<Value>): ReactNode {
  const { label } = props;
  const field = useField(props);
  const options = (props.options ?? field.definition?.enum ?? []).map(asOption);
  const chosen = options.findIndex(({ value }) => value === field.value);
  return (
    <FieldFrame label={label} field={field}>
      {(ties) => (
        <select
          {...ties}
          className="ops-input"
          value={chosen === -1 ? '' : String(chosen)}
          onChange={(event) => field.change(options[Number(event.currentTarget.value)]?.value)}
        >
          {chosen === -1 && (
            <option value="" disabled>
              Choose…
            </option>
          )}
          {options.map((option, index) => (
            <option key={option.label} value={index}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

function asOption(option: unknown): SelectOption {
  if (typeof option === 'object' && option !== null && 'label' in option) return option as SelectOption;
  return { value: option, label: String(option) };
}

/** Properties of `<Switch>` and `<Checkbox>`. */
export type ToggleProps = FieldProps<boolean>;

/** Something that is on or off. */
export function Switch(props: ToggleProps): ReactNode {
  return <Toggle {...props} role="switch" />;
}

/** Something that is ticked or not. */
export function Checkbox(props: ToggleProps): ReactNode {
  return <Toggle {...props} role={undefined} />;
}

function Toggle({ role, ...props }: ToggleProps & { readonly role: 'switch' | undefined }): ReactNode {
  const field = useField(props);
  const on = field.value ?? field.definition?.default;
  return (
    <FieldFrame label={props.label} field={field} inline>
      {(ties) => {
        // "Required" would mean that it must be on.
        const { required: _, ...box } = ties;
        return (
          <input
            {...box}
            className={role === 'switch' ? 'ops-switch' : 'ops-checkbox'}
            type="checkbox"
            role={role}
            checked={on === true}
            onChange={(event) => field.change(event.currentTarget.checked)}
          />
        );
      }}
    </FieldFrame>
  );
}
