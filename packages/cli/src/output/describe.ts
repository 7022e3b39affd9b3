import type { Static, TObject } from 'typebox';

type DeepReadonly<Value> = Value extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value;

/** `unknown` when the schema tells the truth about `Data`; else a type that names what is wrong. */
type Truth<Data, Schema extends TObject> = [Data] extends [DeepReadonly<Static<Schema>>]
  ? [Exclude<keyof Data, keyof Static<Schema>>] extends [never]
    ? unknown
    : { 'the schema lacks these fields of the data': Exclude<keyof Data, keyof Static<Schema>> }
  : { 'the data does not fit the schema': DeepReadonly<Static<Schema>> };

/**
 * Binds the schema of what `--json` prints as `data` to the type that the command's action returns:
 * a field that is missing in the schema, or has another type there, does not compile.
 *
 * @example
 * export const keysExport = dataOf<ExportedKey>()(Type.Object({ keyId: KeyId, pem: Type.String() }));
 */
export function dataOf<Data>() {
  return <Schema extends TObject>(schema: Schema & Truth<Data, Schema>): Schema => schema;
}
