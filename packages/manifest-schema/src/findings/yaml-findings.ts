import type { FindingText } from './finding-text.js';

/** What can be wrong with plugin.yaml as YAML, before anybody asks what it says. */
export const YAML_FINDINGS = {
  'manifest.yaml.too_large': {
    severity: 'error',
    meaning: 'plugin.yaml is larger than 256 KiB, so it is not read.',
    remedy: 'Move long texts into files of their own, such as README.md.',
  },
  'manifest.yaml.syntax': {
    severity: 'error',
    meaning: 'The text is not valid YAML from this place on.',
    remedy: 'Look at indentation, quotes and brackets here and in the line above.',
  },
  'manifest.yaml.empty': {
    severity: 'error',
    meaning: 'The file has no content.',
    remedy: 'Write a manifest; `ops-center plugin init` makes one to start from.',
  },
  'manifest.yaml.too_deep': {
    severity: 'error',
    meaning: 'Lists and mappings are nested more than 20 deep.',
    remedy: 'Make the structure flatter.',
  },
  'manifest.yaml.too_many_nodes': {
    severity: 'error',
    meaning: 'The file has more than 20,000 keys and values.',
    remedy: 'Remove what the manifest does not need.',
  },
  'manifest.yaml.too_many_findings': {
    severity: 'error',
    meaning: 'More than 500 things are wrong; the rest is not shown.',
    remedy: 'Mend the first findings; many of the others are often consequences.',
  },
  'manifest.yaml.documents': {
    severity: 'error',
    meaning: 'The file has more than one YAML document.',
    remedy: 'Keep one document: remove everything from the second "---".',
  },
  'manifest.yaml.anchor': {
    severity: 'error',
    meaning: 'The file uses an anchor ("&name") or an alias ("*name"). A few of them can stand for gigabytes.',
    remedy: 'Write repeated values out.',
  },
  'manifest.yaml.tag': {
    severity: 'error',
    meaning: 'The file uses a tag ("!name" or "!!type"), which asks the reader to build other things than plain data.',
    remedy: 'Remove the tag; quotes make a value text.',
  },
  'manifest.yaml.duplicate_key': {
    severity: 'error',
    meaning: 'A mapping has the same key twice, and readers differ in which one they take.',
    remedy: 'Remove one of the two.',
  },
  'manifest.yaml.non_text_key': {
    severity: 'error',
    meaning: 'A key is something other than text: a number, true, a list.',
    remedy: 'Put the key in quotes.',
  },
  'manifest.yaml.key_too_long': {
    severity: 'error',
    meaning: 'A key has more than 256 characters.',
    remedy: 'Shorten it.',
  },
  'manifest.yaml.control_character': {
    severity: 'error',
    meaning: 'The text holds a control character, which can hide text or steer a terminal.',
    remedy: 'Remove the character.',
  },
  'manifest.yaml.bidi_character': {
    severity: 'error',
    meaning:
      'The text holds a character that changes the direction of writing, so that people read something else than programs.',
    remedy: 'Remove the character.',
  },
  'manifest.yaml.lone_surrogate': {
    severity: 'error',
    meaning: 'The text holds half of a character, which cannot be stored.',
    remedy: 'Write the character itself, or its whole escape.',
  },
} as const satisfies Record<`manifest.yaml.${string}`, FindingText>;
