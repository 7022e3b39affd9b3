import { useState, type ReactNode } from 'react';
import type { ConfigField } from '../platform/checks.js';
import { FieldFrame } from './field-frame.js';
import { useField, type FieldProps } from './use-field.js';

/** Properties of `<NumberField>`. */
export interface NumberFieldProps extends FieldProps<number> {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number | 'any';
}

/** A number that is typed. An empty field goes back to the default. */
export function NumberField(props: NumberFieldProps): ReactNode {
  const { label } = props;
  const field = useField(props);
  // What is typed is no number yet at "-" or "1e"; the text stays while it means the same as the value.
  const [typed, setTyped] = useState<string>();
  const { min, max, step } = { ...boundsOf(field.definition), ...given(props) };
  const text = typed !== undefined && Object.is(asNumber(typed), field.value) ? typed : asText(field.value);
  return (
    <FieldFrame label={label} field={field}>
      {(ties) => (
        <input
          {...ties}
          className="ops-input"
          type="number"
          inputMode="decimal"
          min={min}
          max={max}
          step={step ?? 'any'}
          value={text}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            field.change(asNumber(event.currentTarget.value));
          }}
        />
      )}
    </FieldFrame>
  );
}

/** Properties of `<Slider>`. */
export interface SliderProps extends FieldProps<number> {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

/** A number between two bounds that is set by pulling, or by the arrow keys. */
export function Slider(props: SliderProps): ReactNode {
  const { label } = props;
  const field = useField(props);
  const { min = 0, max = 100, step } = { ...boundsOf(field.definition), ...given(props) };
  const fallback = typeof field.definition?.default === 'number' ? field.definition.default : min;
  const shown = typeof field.value === 'number' ? field.value : fallback;
  return (
    <FieldFrame label={label} field={field}>
      {(ties) => {
        // A range has no empty state, so the attribute would say nothing.
        const { required: _, ...range } = ties;
        return (
          <div className="ops-field-line">
            <input
              {...range}
              className="ops-slider"
              type="range"
              min={min}
              max={max}
              step={step ?? 'any'}
              value={shown}
              onChange={(event) => field.change(event.currentTarget.valueAsNumber)}
            />
            {/* Those who hear the page are told the number by the slider itself. */}
            <span aria-hidden="true">{shown}</span>
          </div>
        );
      }}
    </FieldFrame>
  );
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number | 'any';
}

function boundsOf(definition: ConfigField | undefined): { min?: number; max?: number; step?: number } {
  const min = definition?.min ?? definition?.minimum;
  const max = definition?.max ?? definition?.maximum;
  const step = definition?.multipleOf ?? (definition?.type === 'integer' ? 1 : undefined);
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(step === undefined ? {} : { step }),
  };
}

function given({ min, max, step }: Bounds): { min?: number; max?: number; step?: number } {
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(typeof step === 'number' ? { step } : {}),
  };
}

function asNumber(text: string): number | null {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

function asText(value: unknown): string {
  return typeof value === 'number' ? String(value) : '';
}
