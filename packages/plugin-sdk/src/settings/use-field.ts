import { useContext, useEffect, useId, useState } from 'react';
import type { ConfigField } from '../platform/checks.js';
import { configKey } from './config-key.js';
import { SettingsFormContext, shownValue, type Draft } from './settings-form.js';

/** What all fields take. */
export interface FieldProps<Value> {
  /** What people read beside the field. */
  readonly label: string;
  /**
   * The setting that it is for. May be left out when the label spells it: "API Key" is `api_key`.
   * Outside of `<PluginSettings>` it is only the name of the input.
   */
  readonly name?: string;
  /** The value at the start; with `onChange` the value that is shown. */
  readonly value?: Value | null | undefined;
  /** Told of every change. Inside `<PluginSettings>` it is not needed. */
  readonly onChange?: (value: Value) => void;
  /** Help below the field; the setting's description when left out. */
  readonly description?: string;
  /** What is wrong with the value. */
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** A field that is ready to be drawn. */
export interface FieldState {
  readonly id: string;
  readonly inputName: string | undefined;
  /** The setting's definition, when the field stands in `<PluginSettings>`. */
  readonly definition: ConfigField | undefined;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly description: string | undefined;
  readonly error: string | undefined;
  readonly required: boolean;
  readonly disabled: boolean;
  /** A secret that has a value which is not shown. */
  readonly isSet: boolean;
}

interface FieldOptions {
  readonly secret?: boolean;
  readonly tidy?: (value: unknown) => unknown;
}

/**
 * Connects a field with the form it stands in, or lets it keep its own value where there is none.
 * @param options.secret never filled in from a value, and sent only when somebody typed one
 * @param options.tidy what of the value is saved
 */
export function useField<Value>(props: FieldProps<Value>, options: FieldOptions = {}): FieldState {
  const { label, name, value, onChange } = props;
  const form = useContext(SettingsFormContext);
  const id = useId();
  const [ownDraft, setOwnDraft] = useState<Draft>();

  const key = form === undefined ? undefined : configKey(name, label, form.fields);
  const definition = form === undefined || key === undefined ? undefined : form.fields[key];
  const secret = options.secret === true || definition?.sensitive === true;
  const draft = form === undefined || key === undefined ? ownDraft : form.drafts[key];
  const controlled = onChange !== undefined && value !== undefined;
  const unshown = secret && !controlled;
  const given = unshown ? undefined : value;
  const current = controlled ? value : shownValue(draft, given);
  const required = props.required ?? definition?.required === true;

  const enter = form?.enter;
  const { tidy } = options;
  useEffect(() => {
    if (enter === undefined || key === undefined) return undefined;
    return enter(key, { label, secret, required, value: tidy === undefined ? current : tidy(current), given });
  }, [enter, key, label, secret, required, current, given, tidy]);

  return {
    id,
    inputName: key ?? name,
    definition,
    value: current,
    change(next) {
      if (form === undefined || key === undefined) setOwnDraft({ value: next });
      else form.change(key, next);
      onChange?.(next as Value);
    },
    description: props.description ?? definition?.description,
    error: props.error ?? (key === undefined ? undefined : form?.errors[key]),
    required,
    disabled: props.disabled === true || form?.saving === true,
    isSet: unshown && key !== undefined && form?.secrets.includes(key) === true,
  };
}
