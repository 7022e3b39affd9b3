import type { ManifestFindingCode } from '../findings/manifest-findings.js';
import type { Fix } from './fix/fix.js';
import type { ManifestShape } from './schema/manifest-schema.js';

/** A finding before it has its place and severity. */
export interface Remark {
  readonly code: ManifestFindingCode;
  readonly pointer: string;
  readonly target: 'key' | 'value';
  readonly message: string;
  readonly hint?: string;
  /** How it is mended, when there is no doubt. */
  readonly fix?: Fix;
}

export interface RemarkOptions {
  readonly hint?: string | undefined;
  readonly target?: 'key' | 'value';
  readonly fix?: Fix | undefined;
}

/** Takes note of something that is wrong at a pointer. */
export type Report = (code: ManifestFindingCode, pointer: string, message: string, options?: RemarkOptions) => void;

/** Everything of `T` may be absent: what did not have the right shape was taken out. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly (Loose<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;

export type LooseManifest = Loose<ManifestShape>;

/**
 * A rule between fields. It sees only values of the right shape, so that it can speak about one part
 * of a manifest while another part is broken.
 */
export type Rule = (manifest: LooseManifest, report: Report) => void;

export function createReport(remarks: Remark[]): Report {
  return (code, pointer, message, options = {}) => {
    remarks.push({
      code,
      pointer,
      message,
      target: options.target ?? 'value',
      ...(options.hint === undefined ? {} : { hint: options.hint }),
      ...(options.fix === undefined ? {} : { fix: options.fix }),
    });
  };
}
