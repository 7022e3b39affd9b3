export * from './contract/primitives.js';
export * from './contract/well-known.js';
export * from './contract/index-document.js';
export * from './contract/marketplace.js';
export * from './contract/publish.js';
export * from './contract/identity.js';
export * from './contract/publisher-keys.js';
export { parseContract } from './contract/validate.js';
export type { ContractName, ContractProblem, ContractReading, ContractValue } from './contract/validate.js';
