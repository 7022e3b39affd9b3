export { Peer, type Call, type PeerHandlers, type PeerOptions } from './peer/peer.js';
export { fromWire, ProtocolError, type WireError } from './protocol-error.js';
export {
  PROTOCOL,
  type HostParams,
  type HostResult,
  type PluginDescription,
  type PluginParams,
  type PluginResult,
} from './schema/catalogue.js';
export { checkParams, checkResult, type Side } from './schema/check.js';
export * from './tables.js';
export { FrameReader, type Frame } from './wire/frames.js';
export { readMessage, type Message, type MessageId } from './wire/read-message.js';
