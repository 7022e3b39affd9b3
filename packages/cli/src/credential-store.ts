/** Where tokens are kept: `auto` is the keychain when it is there and works, else the file. */
export const CREDENTIAL_STORES = ['auto', 'keychain', 'file'] as const;
export type CredentialStore = (typeof CREDENTIAL_STORES)[number];
