export type { DeviceAnswer, DeviceLogin } from './device-login.js';
export { createRegistryClient } from './create-registry-client.js';
export { readTrustRoots } from './dispatchers.js';
export type { ClientOptions, ListOptions, PageOptions, RegistryClient } from './registry-client.js';
export type { DownloadTarget, Resumable } from './download.js';
export type { RetryInfo } from './retries.js';
export type { Upload, Uploaded } from './upload.js';
