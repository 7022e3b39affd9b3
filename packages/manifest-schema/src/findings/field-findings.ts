import type { FindingText } from './finding-text.js';

/** What can be wrong with a field of plugin.yaml, whichever field it is. */
export const FIELD_FINDINGS = {
  'manifest.field.missing': {
    severity: 'error',
    meaning: 'A section lacks a field that it must have.',
    remedy: 'Add the field that the message names.',
  },
  'manifest.field.unknown': {
    severity: 'error',
    meaning: 'The manifest has a field that does not exist.',
    remedy: 'Correct its name. Fields of your own start with "x-".',
  },
  'manifest.field.empty': {
    severity: 'error',
    meaning: 'A field has no value.',
    remedy: 'Give it a value, or remove the line.',
  },
  'manifest.field.wrong_type': {
    severity: 'error',
    meaning: 'A value is of another type than the field holds, such as text instead of a list.',
    remedy: 'Write a value of the type that the message names.',
  },
  'manifest.field.unquoted': {
    severity: 'error',
    meaning: 'The value must be text, but without quotes YAML reads a number or true or false: 1.10 becomes 1.1.',
    remedy: 'Put the value in quotes.',
  },
  'manifest.field.too_short': {
    severity: 'error',
    meaning: 'A text is shorter than it may be.',
    remedy: 'Make it longer.',
  },
  'manifest.field.too_long': {
    severity: 'error',
    meaning: 'A text is longer than it may be.',
    remedy: 'Shorten it to what the message allows.',
  },
  'manifest.field.out_of_range': {
    severity: 'error',
    meaning: 'A number is smaller or larger than it may be.',
    remedy: 'Choose a number in the range that the message names.',
  },
  'manifest.field.too_many': {
    severity: 'error',
    meaning: 'A list or mapping has more items than it may have.',
    remedy: 'Remove some.',
  },
  'manifest.field.too_few': {
    severity: 'error',
    meaning: 'A list or mapping has fewer items than it must have.',
    remedy: 'Add some, or remove the field.',
  },
  'manifest.field.malformed': {
    severity: 'error',
    meaning: 'A text does not have the form that the field wants.',
    remedy: 'Write it as the message says.',
  },
  'manifest.field.unknown_value': {
    severity: 'error',
    meaning: 'The field takes one of a few values, and this is none of them.',
    remedy: 'Use one of the values that the hint lists.',
  },
  'manifest.field.duplicate': {
    severity: 'error',
    meaning: 'The same thing is listed twice.',
    remedy: 'Remove one of the two.',
  },
} as const satisfies Record<`manifest.field.${string}`, FindingText>;
