export * from './errors/error-codes.js';
export * from './errors/ops-error.js';
export * from './errors/problem.js';
export type { ArchiveCode } from './findings/archive-findings.js';
export * from './findings/catalogue.js';
export * from './findings/finding.js';
export type { FindingText } from './findings/finding-text.js';
export type { DoctorCode } from './findings/doctor-findings.js';
export type { ProjectCode } from './findings/project-findings.js';
export * from './frontend/frontend-entry.js';
export { CATEGORIES } from './manifest/catalogue/categories.js';
export { FILTERS, HOOKS, PAYMENT_EVENTS } from './manifest/catalogue/hooks.js';
export {
  PERMISSIONS,
  describePermission,
  type PermissionDescription,
  type Risk,
} from './manifest/catalogue/permissions.js';
export { PLUGIN_TYPES, type PluginType } from './manifest/catalogue/plugin-types.js';
export { UI_SLOTS } from './manifest/catalogue/ui-slots.js';
export { normaliseConfigSchema, type JsonSchema } from './manifest/config-schema.js';
export { fixManifest, type AppliedFix, type FixedManifest } from './manifest/fix/fix-manifest.js';
export { parseHandler, type Handler } from './manifest/handler.js';
export { MANIFEST_LIMITS, PLUGIN_LIMITS } from './manifest/limits.js';
export {
  listNpmDependencies,
  listPermissions,
  listPluginDependencies,
  type DeclaredPermission,
  type Manifest,
  type ManifestShape,
  type NpmRequirement,
  type PluginRequirement,
} from './manifest/manifest.js';
export { parsePythonRequirement, type PythonRequirement } from './manifest/python-requirement.js';
export { currencyDigits, isPayable, readPricing, type Pricing, type UsagePrice } from './manifest/pricing.js';
export { PRICING_MODELS, type PricingModel } from './manifest/schema/commerce-sections.js';
export { pricingProblems } from './manifest/rules/pricing.js';
export { manifestFromData, parseManifest, readManifest, type ManifestReading } from './manifest/read-manifest.js';
export { MANIFEST_SCHEMA_ID, ManifestSchema } from './manifest/schema/manifest-schema.js';
export { RESERVED_SLUGS, canonicalSlug, isReservedSlug, isSlug } from './manifest/slug.js';
export {
  compareVersions,
  isAffected,
  isVersion,
  readRange,
  satisfiesPlatform,
  satisfiesRange,
} from './manifest/version.js';
export {
  MAX_ENVELOPE_BYTES,
  parseEnvelope,
  readStatement,
  serialiseEnvelope,
  signStatement,
} from './signing/envelope.js';
export type { Envelope, EnvelopeSignature } from './signing/envelope.js';
export { signDetached, verifyDetached } from './signing/detached.js';
export { hasStrictForm, verifyBytes, type VerifyBytes } from './signing/ed25519-strict.js';
export { sha256Hex } from './signing/digest.js';
export { followRotations, type AcceptedRotation } from './signing/key-chain.js';
export {
  keyRegistrationFor,
  keyRotationFor,
  type KeyFacts,
  type KeyRegistration,
  type KeyRotation,
  type RotationFacts,
} from './signing/key-statement.js';
export {
  parseKeyEnvelope,
  signKeyStatement,
  verifyKeyRegistration,
  verifyKeyRotation,
  type KeyContext,
  type VerifiedRegistration,
  type VerifiedRotation,
} from './signing/key-envelope.js';
export { keyStatus, type KeyStatus } from './signing/key-status.js';
export {
  pluginTransferFor,
  verifyPluginTransfer,
  type PluginTransfer,
  type TransferFacts,
  type VerifiedTransfer,
} from './signing/transfer-statement.js';
export {
  followTransfers,
  type AcceptedTransfer,
  type HandedOn,
  type PublisherFacts,
} from './signing/transfer-chain.js';
export { decodePrivateKeyPem, decodePublicKeyPem, encodePrivateKeyPem, encodePublicKeyPem } from './signing/key-pem.js';
export { publicKeyFromBytes, signingKeyFromSeed } from './signing/keys.js';
export type { PublicKey, SigningKey } from './signing/keys.js';
export { readPem, writePem } from './signing/pem.js';
export type { PemBlock } from './signing/pem.js';
export { statementFor } from './signing/statement.js';
export type { ReleaseFacts, Statement } from './signing/statement.js';
export { fileListText, treeDigest } from './signing/tree-digest.js';
export type { TreeFile } from './signing/tree-digest.js';
export { findTimeFault, verifyEnvelope } from './signing/verify.js';
export type { ExpectedRelease, TrustedKey, VerifiedRelease } from './signing/verify.js';
