import type { ServedFile } from '../http/served-file.js';

/** An answer that everybody may have, ready to be sent again. */
export type KeptAnswer =
  | {
      readonly kind: 'full';
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
      readonly etag: string;
    }
  | { readonly kind: 'file'; readonly file: ServedFile };
