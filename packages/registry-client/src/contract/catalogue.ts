import {
  AuditPage,
  FeatureRequest,
  ManagedPlugin,
  ManagedPluginPage,
  PlatformAnalytics,
  PluginEdit,
  VerificationRequest,
  VerifyRequest,
} from './administration.js';
import { FileList } from './files.js';
import {
  Entitlement,
  EntitlementList,
  GrantRequest,
  PluginPricing,
  PricingRequest,
  RevokeEntitlementRequest,
  TrialRequest,
} from './billing.js';
import { Advisory, AdvisoryList, AdvisoryRequest, WithdrawAdvisoryRequest } from './advisories.js';
import { PluginAnalytics } from './analytics.js';
import { Member, MemberList, MemberRequest } from './members.js';
import { ApproveRequest, PendingReviewPage, ReasonRequest, VersionState } from './review.js';
import { ChangedVersions, DeprecateRequest, UndeprecateRequest, YankRequest } from './overlays.js';
import {
  SecurityAnswerRequest,
  SecurityReport,
  SecurityReportList,
  SecurityReportRequest,
} from './security-reports.js';
import { AccessToken, DeviceCode, NewToken, OAuthError, TokenList, TokenRequest, WhoAmI } from './identity.js';
import { PluginIndex, PublisherKey } from './index-document.js';
import {
  CategoryList,
  FeaturedList,
  PluginDetail,
  PluginPage,
  PublishedVersion,
  SearchPage,
  TrendingList,
  VersionPage,
} from './marketplace.js';
import {
  ModeratedReview,
  ModeratedReviewPage,
  PluginReview,
  PluginReviewPage,
  PluginReviewRequest,
  ReviewReplyRequest,
  ReviewReportRequest,
} from './plugin-reviews.js';
import { Listing, PublishRequest, RegisterRequest, RegisterResult, UploadRequest, UploadResult } from './publish.js';
import { KeyChallenge, KeyList, KeyStatementRequest, RegisteredKey, RevokeKeyRequest } from './publisher-keys.js';
import {
  CiToken,
  CiTokenRequest,
  TrustedPublisher,
  TrustedPublisherList,
  TrustedPublisherRequest,
} from './trusted-publishing.js';
import { FinishUploadRequest, OpenUpload, OpenUploadRequest } from './uploads.js';
import {
  NewWebhook,
  Webhook,
  WebhookChange,
  WebhookDelivery,
  WebhookDeliveryDetail,
  WebhookDeliveryPage,
  WebhookList,
  WebhookRequest,
} from './webhooks.js';
import { ReadOnlyRequest, ReadOnlyState } from './read-only.js';
import {
  Invitation,
  InvitationList,
  InvitationRequest,
  NewInvitation,
  Organisation,
  OrganisationRequest,
} from './organisations.js';
import { WellKnown } from './well-known.js';

/** What the registry answers, by the name that `parseContract` takes. */
export const ANSWERS = {
  Webhook,
  NewWebhook,
  PluginPricing,
  Entitlement,
  EntitlementList,
  WebhookList,
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookDeliveryDetail,
  WellKnown,
  WhoAmI,
  KeyList,
  KeyChallenge,
  RegisteredKey,
  PublisherKey,
  ChangedVersions,
  Member,
  MemberList,
  SecurityReport,
  SecurityReportList,
  Advisory,
  AdvisoryList,
  PluginAnalytics,
  PluginIndex,
  PluginPage,
  SearchPage,
  FeaturedList,
  TrendingList,
  PluginDetail,
  VersionPage,
  PublishedVersion,
  VersionState,
  PendingReviewPage,
  ManagedPlugin,
  ManagedPluginPage,
  AuditPage,
  PlatformAnalytics,
  FileList,
  CategoryList,
  PluginReview,
  PluginReviewPage,
  ModeratedReview,
  ModeratedReviewPage,
  UploadResult,
  RegisterResult,
  OpenUpload,
  TokenList,
  NewToken,
  Organisation,
  Invitation,
  NewInvitation,
  InvitationList,
  TrustedPublisher,
  TrustedPublisherList,
  CiToken,
  DeviceCode,
  AccessToken,
  ReadOnlyState,
  OAuthError,
};

/** What the registry reads. */
export const REQUESTS = {
  WebhookRequest,
  PricingRequest,
  TrialRequest,
  GrantRequest,
  RevokeEntitlementRequest,
  WebhookChange,
  ReadOnlyRequest,
  Listing,
  UploadRequest,
  PublishRequest,
  RegisterRequest,
  KeyStatementRequest,
  RevokeKeyRequest,
  TokenRequest,
  YankRequest,
  DeprecateRequest,
  UndeprecateRequest,
  ApproveRequest,
  ReasonRequest,
  VerificationRequest,
  VerifyRequest,
  FeatureRequest,
  PluginEdit,
  MemberRequest,
  OrganisationRequest,
  InvitationRequest,
  TrustedPublisherRequest,
  CiTokenRequest,
  SecurityReportRequest,
  SecurityAnswerRequest,
  AdvisoryRequest,
  WithdrawAdvisoryRequest,
  PluginReviewRequest,
  ReviewReplyRequest,
  ReviewReportRequest,
  OpenUploadRequest,
  FinishUploadRequest,
};
