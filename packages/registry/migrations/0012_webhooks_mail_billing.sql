CREATE TABLE "billing_checkouts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"plugin_id" uuid NOT NULL,
	"price_id" uuid NOT NULL,
	"term" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"stripe_session" text,
	"entitlement_id" uuid,
	CONSTRAINT "billing_checkouts_stripe_session_key" UNIQUE("stripe_session"),
	CONSTRAINT "billing_checkouts_entitlement_id_key" UNIQUE("entitlement_id"),
	CONSTRAINT "billing_checkouts_term_known" CHECK ("billing_checkouts"."term" IN ('once', 'month', 'year')),
	CONSTRAINT "billing_checkouts_positive" CHECK ("billing_checkouts"."amount_minor" > 0)
);
--> statement-breakpoint
CREATE TABLE "billing_customers" (
	"organisation_id" uuid PRIMARY KEY NOT NULL,
	"stripe_customer" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "billing_customers_stripe_customer_key" UNIQUE("stripe_customer")
);
--> statement-breakpoint
CREATE TABLE "entitlements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"plugin_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"price_id" uuid,
	"starts_at" timestamp with time zone NOT NULL,
	"paid_until" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"is_ending" boolean DEFAULT false NOT NULL,
	"reason" text,
	"granted_by" uuid,
	"revoked_at" timestamp with time zone,
	"revoked_reason" text,
	"stripe_subscription" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "entitlements_stripe_subscription_key" UNIQUE("stripe_subscription"),
	CONSTRAINT "entitlements_kind_known" CHECK ("entitlements"."kind" IN ('purchase', 'subscription', 'trial', 'grant')),
	CONSTRAINT "entitlements_grant_whole" CHECK (("entitlements"."kind" = 'grant') = ("entitlements"."reason" IS NOT NULL)),
	CONSTRAINT "entitlements_trial_ends" CHECK ("entitlements"."kind" <> 'trial' OR "entitlements"."ends_at" IS NOT NULL),
	CONSTRAINT "entitlements_revoked_whole" CHECK (("entitlements"."revoked_at" IS NULL) = ("entitlements"."revoked_reason" IS NULL))
);
--> statement-breakpoint
CREATE TABLE "ledger_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"transaction_id" uuid NOT NULL,
	"account" text NOT NULL,
	"organisation_id" uuid,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	CONSTRAINT "ledger_entries_transaction_account_key" UNIQUE("transaction_id","account"),
	CONSTRAINT "ledger_entries_account_known" CHECK ("ledger_entries"."account" IN ('cash', 'payable', 'revenue')),
	CONSTRAINT "ledger_entries_whose" CHECK (("ledger_entries"."account" = 'payable') = ("ledger_entries"."organisation_id" IS NOT NULL))
);
--> statement-breakpoint
CREATE TABLE "ledger_transactions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"cause" text NOT NULL,
	"payment_id" uuid,
	"note" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"occurred_at" timestamp with time zone NOT NULL,
	CONSTRAINT "ledger_transactions_cause_key" UNIQUE("cause"),
	CONSTRAINT "ledger_transactions_kind_known" CHECK ("ledger_transactions"."kind" IN ('payment', 'refund', 'payout'))
);
--> statement-breakpoint
CREATE TABLE "payments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"entitlement_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"publisher_id" uuid NOT NULL,
	"plugin_id" uuid NOT NULL,
	"amount_minor" bigint NOT NULL,
	"refunded_minor" bigint DEFAULT 0 NOT NULL,
	"currency" text NOT NULL,
	"publisher_percent" smallint NOT NULL,
	"stripe_payment_intent" text NOT NULL,
	"paid_at" timestamp with time zone NOT NULL,
	CONSTRAINT "payments_stripe_payment_intent_key" UNIQUE("stripe_payment_intent"),
	CONSTRAINT "payments_positive" CHECK ("payments"."amount_minor" > 0),
	CONSTRAINT "payments_refund_range" CHECK ("payments"."refunded_minor" BETWEEN 0 AND "payments"."amount_minor"),
	CONSTRAINT "payments_percent_known" CHECK ("payments"."publisher_percent" IN (70, 85, 100))
);
--> statement-breakpoint
CREATE TABLE "plugin_prices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plugin_id" uuid NOT NULL,
	"source" text NOT NULL,
	"model" text NOT NULL,
	"is_free" boolean NOT NULL,
	"currency" text NOT NULL,
	"price_minor" bigint,
	"monthly_minor" bigint,
	"yearly_minor" bigint,
	"lifetime_minor" bigint,
	"trial_days" integer,
	"valid_from" timestamp with time zone NOT NULL,
	"valid_until" timestamp with time zone,
	"set_by" uuid,
	CONSTRAINT "plugin_prices_source_known" CHECK ("plugin_prices"."source" IN ('version', 'owner')),
	CONSTRAINT "plugin_prices_model_known" CHECK ("plugin_prices"."model" IN ('free', 'freemium', 'one-time', 'subscription', 'usage-based', 'enterprise')),
	CONSTRAINT "plugin_prices_currency_form" CHECK ("plugin_prices"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "plugin_prices_positive" CHECK (least("plugin_prices"."price_minor", "plugin_prices"."monthly_minor", "plugin_prices"."yearly_minor", "plugin_prices"."lifetime_minor", 0) >= 0),
	CONSTRAINT "plugin_prices_trial_range" CHECK ("plugin_prices"."trial_days" BETWEEN 0 AND 365),
	CONSTRAINT "plugin_prices_validity_order" CHECK ("plugin_prices"."valid_until" >= "plugin_prices"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "stripe_events" (
	"id" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"processed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"recipient" text NOT NULL,
	"template" text NOT NULL,
	"content" text NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone,
	"failure" text,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "mails_state_known" CHECK ("mails"."state" IN ('pending', 'sent', 'failed')),
	CONSTRAINT "mails_due_whole" CHECK (("mails"."state" = 'pending') = ("mails"."next_attempt_at" IS NOT NULL)),
	CONSTRAINT "mails_recipient_form" CHECK ("mails"."recipient" ~ '^[^@[:space:]]+@[^@[:space:]]+$')
);
--> statement-breakpoint
CREATE TABLE "webhook_attempts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"delivery_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"milliseconds" integer NOT NULL,
	"status" integer,
	"failure" text,
	"answer" text DEFAULT '' NOT NULL,
	CONSTRAINT "webhook_attempts_delivery_number_key" UNIQUE("delivery_id","number"),
	CONSTRAINT "webhook_attempts_outcome" CHECK (("webhook_attempts"."status" IS NULL) <> ("webhook_attempts"."failure" IS NULL)),
	CONSTRAINT "webhook_attempts_answer_size" CHECK (octet_length("webhook_attempts"."answer") <= 4096)
);
--> statement-breakpoint
CREATE TABLE "webhook_deliveries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"webhook_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"step" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"delivered_at" timestamp with time zone,
	CONSTRAINT "webhook_deliveries_event_webhook_key" UNIQUE("event_id","webhook_id"),
	CONSTRAINT "webhook_deliveries_state_known" CHECK ("webhook_deliveries"."state" IN ('pending', 'delivered', 'failed')),
	CONSTRAINT "webhook_deliveries_due_whole" CHECK (("webhook_deliveries"."state" = 'pending') = ("webhook_deliveries"."next_attempt_at" IS NOT NULL)),
	CONSTRAINT "webhook_deliveries_delivered_whole" CHECK (("webhook_deliveries"."state" = 'delivered') = ("webhook_deliveries"."delivered_at" IS NOT NULL))
);
--> statement-breakpoint
CREATE TABLE "webhook_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"type" text NOT NULL,
	"body" text NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	CONSTRAINT "webhook_events_body_size" CHECK (octet_length("webhook_events"."body") <= 262144)
);
--> statement-breakpoint
CREATE TABLE "webhooks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid,
	"plugin_id" uuid,
	"url" text NOT NULL,
	"events" text[] NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"secret" text NOT NULL,
	"previous_secret" text,
	"previous_secret_until" timestamp with time zone,
	"disabled_at" timestamp with time zone,
	"disabled_reason" text,
	"failing_since" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"created_by" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "webhooks_plugin_id_key" UNIQUE("plugin_id"),
	CONSTRAINT "webhooks_url_size" CHECK (octet_length("webhooks"."url") BETWEEN 8 AND 2000),
	CONSTRAINT "webhooks_events_some" CHECK (cardinality("webhooks"."events") BETWEEN 1 AND 50),
	CONSTRAINT "webhooks_disabled_reason_known" CHECK ("webhooks"."disabled_reason" IN ('asked', 'failing')),
	CONSTRAINT "webhooks_disabled_whole" CHECK (("webhooks"."disabled_at" IS NULL) = ("webhooks"."disabled_reason" IS NULL)),
	CONSTRAINT "webhooks_previous_whole" CHECK (("webhooks"."previous_secret" IS NULL) = ("webhooks"."previous_secret_until" IS NULL)),
	CONSTRAINT "webhooks_plugin_owned" CHECK ("webhooks"."plugin_id" IS NULL OR "webhooks"."organisation_id" IS NOT NULL)
);
--> statement-breakpoint
ALTER TABLE "billing_checkouts" ADD CONSTRAINT "billing_checkouts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "billing_checkouts" ADD CONSTRAINT "billing_checkouts_plugin_id_plugins_id_fk" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "billing_checkouts" ADD CONSTRAINT "billing_checkouts_price_id_plugin_prices_id_fk" FOREIGN KEY ("price_id") REFERENCES "public"."plugin_prices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "billing_checkouts" ADD CONSTRAINT "billing_checkouts_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "billing_checkouts" ADD CONSTRAINT "billing_checkouts_entitlement_id_entitlements_id_fk" FOREIGN KEY ("entitlement_id") REFERENCES "public"."entitlements"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "billing_customers" ADD CONSTRAINT "billing_customers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entitlements" ADD CONSTRAINT "entitlements_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entitlements" ADD CONSTRAINT "entitlements_plugin_id_plugins_id_fk" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entitlements" ADD CONSTRAINT "entitlements_price_id_plugin_prices_id_fk" FOREIGN KEY ("price_id") REFERENCES "public"."plugin_prices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entitlements" ADD CONSTRAINT "entitlements_granted_by_users_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_transaction_id_ledger_transactions_id_fk" FOREIGN KEY ("transaction_id") REFERENCES "public"."ledger_transactions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_transactions" ADD CONSTRAINT "ledger_transactions_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_transactions" ADD CONSTRAINT "ledger_transactions_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_entitlement_id_entitlements_id_fk" FOREIGN KEY ("entitlement_id") REFERENCES "public"."entitlements"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_publisher_id_organisations_id_fk" FOREIGN KEY ("publisher_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_plugin_id_plugins_id_fk" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_prices" ADD CONSTRAINT "plugin_prices_plugin_id_plugins_id_fk" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_prices" ADD CONSTRAINT "plugin_prices_set_by_users_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_attempts" ADD CONSTRAINT "webhook_attempts_delivery_id_webhook_deliveries_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."webhook_deliveries"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_event_id_webhook_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."webhook_events"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_plugin_id_plugins_id_fk" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "billing_checkouts_organisation_id_idx" ON "billing_checkouts" USING btree ("organisation_id","plugin_id");--> statement-breakpoint
CREATE INDEX "billing_checkouts_plugin_id_idx" ON "billing_checkouts" USING btree ("plugin_id");--> statement-breakpoint
CREATE INDEX "billing_checkouts_price_id_idx" ON "billing_checkouts" USING btree ("price_id");--> statement-breakpoint
CREATE INDEX "entitlements_organisation_id_idx" ON "entitlements" USING btree ("organisation_id","plugin_id");--> statement-breakpoint
CREATE INDEX "entitlements_plugin_id_idx" ON "entitlements" USING btree ("plugin_id");--> statement-breakpoint
CREATE INDEX "entitlements_price_id_idx" ON "entitlements" USING btree ("price_id");--> statement-breakpoint
CREATE UNIQUE INDEX "entitlements_one_trial_key" ON "entitlements" USING btree ("organisation_id","plugin_id") WHERE "entitlements"."kind" = 'trial';--> statement-breakpoint
CREATE INDEX "ledger_entries_transaction_id_idx" ON "ledger_entries" USING btree ("transaction_id");--> statement-breakpoint
CREATE INDEX "ledger_entries_organisation_id_idx" ON "ledger_entries" USING btree ("organisation_id","currency");--> statement-breakpoint
CREATE INDEX "ledger_transactions_payment_id_idx" ON "ledger_transactions" USING btree ("payment_id");--> statement-breakpoint
CREATE INDEX "payments_entitlement_id_idx" ON "payments" USING btree ("entitlement_id");--> statement-breakpoint
CREATE INDEX "payments_organisation_id_idx" ON "payments" USING btree ("organisation_id","paid_at");--> statement-breakpoint
CREATE INDEX "payments_publisher_id_idx" ON "payments" USING btree ("publisher_id","paid_at");--> statement-breakpoint
CREATE INDEX "payments_plugin_id_idx" ON "payments" USING btree ("plugin_id");--> statement-breakpoint
CREATE UNIQUE INDEX "plugin_prices_current_key" ON "plugin_prices" USING btree ("plugin_id") WHERE "plugin_prices"."valid_until" IS NULL;--> statement-breakpoint
CREATE INDEX "plugin_prices_plugin_id_idx" ON "plugin_prices" USING btree ("plugin_id","valid_from");--> statement-breakpoint
CREATE INDEX "mails_due_idx" ON "mails" USING btree ("next_attempt_at") WHERE "mails"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "mails_created_at_idx" ON "mails" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_webhook_id_idx" ON "webhook_deliveries" USING btree ("webhook_id","created_at","id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_due_idx" ON "webhook_deliveries" USING btree ("next_attempt_at") WHERE "webhook_deliveries"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "webhook_events_occurred_at_idx" ON "webhook_events" USING btree ("occurred_at");--> statement-breakpoint
CREATE INDEX "webhooks_organisation_id_idx" ON "webhooks" USING btree ("organisation_id");--> statement-breakpoint
-- Past prices are never rewritten: all that may change is that one ends.
CREATE FUNCTION ops_center_keep_price() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE check_violation USING
    MESSAGE = 'a price that was in force never changes',
    TABLE = 'plugin_prices',
    CONSTRAINT = 'plugin_prices_kept';
END $$;
--> statement-breakpoint
CREATE TRIGGER plugin_prices_keep BEFORE UPDATE ON plugin_prices
  FOR EACH ROW
  WHEN (
    OLD.valid_until IS NOT NULL
    OR (OLD.id, OLD.plugin_id, OLD.source, OLD.model, OLD.is_free, OLD.currency, OLD.price_minor, OLD.monthly_minor,
        OLD.yearly_minor, OLD.lifetime_minor, OLD.trial_days, OLD.valid_from, OLD.set_by)
    IS DISTINCT FROM
       (NEW.id, NEW.plugin_id, NEW.source, NEW.model, NEW.is_free, NEW.currency, NEW.price_minor, NEW.monthly_minor,
        NEW.yearly_minor, NEW.lifetime_minor, NEW.trial_days, NEW.valid_from, NEW.set_by)
  )
  EXECUTE FUNCTION ops_center_keep_price();
--> statement-breakpoint
CREATE TRIGGER plugin_prices_keep_rows BEFORE DELETE OR TRUNCATE ON plugin_prices
  FOR EACH STATEMENT EXECUTE FUNCTION ops_center_keep_price();
--> statement-breakpoint
-- The ledger is only ever added to, and every transaction of it balances in each currency.
CREATE FUNCTION ops_center_keep_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE insufficient_privilege USING MESSAGE = 'the ledger is never changed: record a transaction that corrects it';
END $$;
--> statement-breakpoint
CREATE TRIGGER ledger_transactions_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_transactions
  FOR EACH STATEMENT EXECUTE FUNCTION ops_center_keep_ledger();
--> statement-breakpoint
CREATE TRIGGER ledger_entries_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entries
  FOR EACH STATEMENT EXECUTE FUNCTION ops_center_keep_ledger();
--> statement-breakpoint
CREATE FUNCTION ops_center_balance_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM ledger_entries WHERE transaction_id = NEW.transaction_id
    GROUP BY currency HAVING sum(amount_minor) <> 0
  ) THEN
    RAISE check_violation USING
      MESSAGE = 'the entries of a transaction must sum up to nothing',
      TABLE = 'ledger_entries',
      CONSTRAINT = 'ledger_entries_balance';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER ledger_entries_balance AFTER INSERT ON ledger_entries
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION ops_center_balance_ledger();
--> statement-breakpoint
-- Amounts of currencies without minor units were kept in hundredths.
UPDATE plugins
SET price_minor = price_minor / 100,
    price_monthly_minor = price_monthly_minor / 100,
    price_yearly_minor = price_yearly_minor / 100,
    price_lifetime_minor = price_lifetime_minor / 100
WHERE currency IN ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'VND', 'VUV', 'XAF', 'XOF', 'XPF');
--> statement-breakpoint
-- ... and of those with three digits.
UPDATE plugins
SET price_minor = price_minor * 10,
    price_monthly_minor = price_monthly_minor * 10,
    price_yearly_minor = price_yearly_minor * 10,
    price_lifetime_minor = price_lifetime_minor * 10
WHERE currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND');
--> statement-breakpoint
INSERT INTO plugin_prices (plugin_id, source, model, is_free, currency, price_minor, monthly_minor, yearly_minor,
                           lifetime_minor, trial_days, valid_from)
SELECT id, 'version', pricing_model, is_free, currency, price_minor, price_monthly_minor, price_yearly_minor,
       price_lifetime_minor, trial_days, coalesce(published_at, updated_at)
FROM plugins WHERE default_version_id IS NOT NULL;
