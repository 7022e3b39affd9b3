import { useCallback, useEffect, useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { findMisfit, type ConfigFields } from '../platform/checks.js';
import { configProblems, PluginUsageError } from '../platform/errors.js';
import type { PlaceProps } from '../plugin/places.js';
import { usePluginScope, useStore, type AnyConfig } from '../scope/use-plugin-api.js';
import { SchemaFields } from './schema-fields.js';
import { SettingsFormContext, type Draft, type FormField, type SettingsForm } from './settings-form.js';

/** Properties of `<PluginSettings>`. */
export interface PluginSettingsProps extends Partial<PlaceProps> {
  /**
   * Is given the settings of the fields, by name, when people save; `updateConfig` when left out. Secrets that nobody
   * touched are not among them; one that was cleared is null. What it throws is shown on the form.
   */
  readonly onSave?: (newConfig: AnyConfig) => unknown;
  /** Fields; one for each setting of `config_schema` when left out. */
  readonly children?: ReactNode;
  readonly saveLabel?: string;
}

type Status = 'idle' | 'saving' | 'saved' | 'refused';

const NO_DRAFTS: Readonly<Record<string, Draft>> = {};
const NO_ERRORS: Readonly<Record<string, string>> = {};

/**
 * The form of a settings page. Fields in it need no state of their own: they start with `value`, and what was typed
 * comes to `onSave` under the name of the setting.
 */
export function PluginSettings({ onSave, children, saveLabel = 'Save' }: PluginSettingsProps): ReactNode {
  const { host, plugin } = usePluginScope('<PluginSettings>');
  const { values, secrets } = useStore(host.settings);
  const [drafts, setDrafts] = useState(NO_DRAFTS);
  const [errors, setErrors] = useState(NO_ERRORS);
  const [status, setStatus] = useState<Status>('idle');
  const [failure, setFailure] = useState<string>();
  const present = useRef(new Map<string, FormField>());
  const element = useRef<HTMLFormElement>(null);
  const busy = useRef(false);

  const enter = useCallback((key: string, field: FormField) => {
    if (present.current.has(key)) throw new PluginUsageError(`two fields are for the setting ${JSON.stringify(key)}`);
    present.current.set(key, field);
    return () => void present.current.delete(key);
  }, []);
  const change = useCallback((key: string, value: unknown) => {
    setDrafts((before) => (value === undefined ? without(before, key) : { ...before, [key]: { value } }));
    setErrors((before) => without(before, key));
    setStatus('idle');
  }, []);
  const form = useMemo(
    (): SettingsForm => ({
      fields: host.configFields,
      secrets,
      drafts,
      errors,
      saving: status === 'saving',
      change,
      enter,
    }),
    [host.configFields, secrets, drafts, errors, status, change, enter],
  );

  useEffect(() => {
    if (status === 'refused') element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [status, errors]);

  async function save(): Promise<void> {
    const fields = new Map(present.current);
    const found = findErrors(fields, host.configFields, secrets);
    setErrors(found);
    setFailure(undefined);
    if (Object.keys(found).length > 0) return setStatus('refused');
    setStatus('saving');
    try {
      const newConfig = toConfig(fields);
      await (onSave === undefined ? host.updateConfig(newConfig) : onSave(newConfig));
      setDrafts((before) => keepSaved(before, fields));
      setStatus('saved');
    } catch (error) {
      const refused = configProblems(error).filter(({ field }) => fields.has(field));
      setErrors(Object.fromEntries(refused.map(({ field, message }) => [field, message])));
      if (refused.length === 0) setFailure(error instanceof Error ? error.message : String(error));
      setStatus('refused');
    }
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    // The button is off while it saves, but Enter in a field is not.
    if (busy.current) return;
    busy.current = true;
    void save().finally(() => {
      busy.current = false;
    });
  }

  const wrong = Object.keys(errors).length;
  return (
    <form ref={element} className="ops-settings" aria-label={`Settings of ${plugin.name}`} noValidate onSubmit={submit}>
      <SettingsFormContext.Provider value={form}>
        {children ?? <SchemaFields fields={host.configFields} values={values} />}
      </SettingsFormContext.Provider>
      {status === 'refused' && (
        <div role="alert" className="ops-error">
          {failure ?? (wrong === 1 ? 'One setting needs a correction.' : `${wrong} settings need a correction.`)}
        </div>
      )}
      <div className="ops-settings-actions">
        <button type="submit" className="ops-button ops-button-primary" disabled={status === 'saving'}>
          {saveLabel}
        </button>
        <span role="status">{status === 'saving' ? 'Saving…' : status === 'saved' ? 'Saved.' : ''}</span>
      </div>
    </form>
  );
}

function findErrors(
  fields: ReadonlyMap<string, FormField>,
  definitions: ConfigFields,
  secrets: readonly string[],
): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const [key, { label, value, required, secret }] of fields) {
    const kept = secret && secrets.includes(key) && isEmpty(value) && value !== null;
    const definition = definitions[key];
    if (kept) continue;
    if (isEmpty(value)) {
      if (required) errors[key] = `${label} is needed.`;
      continue;
    }
    const misfit = definition === undefined ? undefined : findMisfit(value, definition);
    if (misfit !== undefined) errors[key] = secret ? `${label} does not fit.` : `${label} ${misfit}.`;
  }
  return errors;
}

/** What the fields hold now, without those that were never set. */
function toConfig(fields: ReadonlyMap<string, FormField>): AnyConfig {
  const sent = [...fields].filter(([, { value, secret }]) => value !== undefined && !(secret && value === ''));
  return Object.fromEntries(sent.map(([key, { value }]) => [key, value]));
}

/** Saved drafts stay on the form until the setting changes; secrets go at once. */
function keepSaved(
  drafts: Readonly<Record<string, Draft>>,
  fields: ReadonlyMap<string, FormField>,
): Readonly<Record<string, Draft>> {
  const kept = Object.entries(drafts).flatMap(([key, draft]) => {
    const field = fields.get(key);
    if (field === undefined) return [[key, draft] as const];
    return field.secret ? [] : [[key, { value: draft.value, savedOver: { value: field.given } }] as const];
  });
  return Object.fromEntries(kept);
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
