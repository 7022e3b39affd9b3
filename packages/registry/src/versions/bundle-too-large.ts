import { OpsError } from '@ops-center/manifest-schema';

const ARCHIVE_SETTING = 'OPS_CENTER_REGISTRY_MAX_ARCHIVE_BYTES';

/** The failure for a bundle over the limit. */
export function bundleTooLarge(archiveBytes: number): OpsError {
  return new OpsError('request.too_large', `the bundle is larger than ${archiveBytes} bytes`, {
    hint: `Make the bundle smaller, or ask the operator of the registry to raise ${ARCHIVE_SETTING}.`,
    details: { limit: archiveBytes, setting: ARCHIVE_SETTING },
  });
}
