import { PluginAnalytics } from './analytics.js';
import { Member, MemberList } from './members.js';
import { VersionState } from './review.js';
import { ChangedVersions } from './overlays.js';
import { SecurityReport } from './security-reports.js';
import { AccessToken, DeviceCode, NewToken, OAuthError, TokenList, WhoAmI } from './identity.js';
import { PluginIndex, PublisherKey } from './index-document.js';
import { PluginDetail, PluginPage, PublishedVersion, VersionPage } from './marketplace.js';
import { UploadResult } from './publish.js';
import { KeyChallenge, KeyList, RegisteredKey } from './publisher-keys.js';
import { TransferList, TransferOffer } from './transfers.js';
import { CiToken, TrustedPublisher, TrustedPublisherList } from './trusted-publishing.js';
import { OpenUpload } from './uploads.js';
import { WellKnown } from './well-known.js';

/** What clients read, by the name that `parseAnswer` takes. Answers that none of them reads stand only in their routes. */
export const ANSWERS = {
  AccessToken,
  ChangedVersions,
  CiToken,
  DeviceCode,
  KeyChallenge,
  KeyList,
  Member,
  MemberList,
  NewToken,
  OAuthError,
  OpenUpload,
  PluginAnalytics,
  PluginDetail,
  PluginIndex,
  PluginPage,
  PublishedVersion,
  PublisherKey,
  RegisteredKey,
  SecurityReport,
  TokenList,
  TransferList,
  TransferOffer,
  TrustedPublisher,
  TrustedPublisherList,
  UploadResult,
  VersionPage,
  VersionState,
  WellKnown,
  WhoAmI,
};
