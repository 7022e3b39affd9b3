import { createContext } from 'react';
import type { ConfigFields } from '../platform/checks.js';

/** A field that is on the form now. */
export interface FormField {
  readonly label: string;
  /** Secrets are sent only when somebody typed one. */
  readonly secret: boolean;
  readonly required: boolean;
  /** What would be saved; undefined when nothing is to be sent. */
  readonly value: unknown;
  /** The value that the field was given by the component that drew it. */
  readonly given: unknown;
}

/** What somebody typed. */
export interface Draft {
  readonly value: unknown;
  /** What the field was given when the draft was saved; none before. */
  readonly savedOver?: { readonly value: unknown };
}

/** The form around settings fields, for the fields in it. */
export interface SettingsForm {
  readonly fields: ConfigFields;
  /** Sensitive settings that have a value. */
  readonly secrets: readonly string[];
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly saving: boolean;
  /** Takes note of what somebody typed; undefined forgets it. */
  change(key: string, value: unknown): void;
  /** Puts a field on the form; the answer takes it off. */
  enter(key: string, field: FormField): () => void;
}

export const SettingsFormContext = createContext<SettingsForm | undefined>(undefined);
SettingsFormContext.displayName = 'SettingsForm';

/** What a field shows: a draft until it was saved and the setting has changed since. */
export function shownValue(draft: Draft | undefined, value: unknown): unknown {
  if (draft === undefined) return value;
  return draft.savedOver === undefined || Object.is(draft.savedOver.value, value) ? draft.value : value;
}
