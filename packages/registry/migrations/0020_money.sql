CREATE TABLE "usage_bills" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"entitlement_id" uuid NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"state" text DEFAULT 'made' NOT NULL,
	"text" text NOT NULL,
	"stripe_invoice" text,
	"created_at" timestamp with time zone NOT NULL,
	"failed_at" timestamp with time zone,
	"settled_at" timestamp with time zone,
	CONSTRAINT "usage_bills_stripe_invoice_key" UNIQUE("stripe_invoice"),
	CONSTRAINT "usage_bills_state_known" CHECK ("usage_bills"."state" IN ('made', 'sent', 'failed', 'paid', 'dropped')),
	CONSTRAINT "usage_bills_positive" CHECK ("usage_bills"."amount_minor" > 0)
);
--> statement-breakpoint
CREATE TABLE "usage_reports" (
	"organisation_id" uuid NOT NULL,
	"plugin_id" uuid NOT NULL,
	"report" text NOT NULL,
	"digest" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "usage_reports_pkey" PRIMARY KEY("organisation_id","plugin_id","report"),
	CONSTRAINT "usage_reports_report_size" CHECK (length("usage_reports"."report") BETWEEN 1 AND 100)
);
--> statement-breakpoint
CREATE TABLE "usage_totals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"plugin_id" uuid NOT NULL,
	"entitlement_id" uuid,
	"month" timestamp with time zone NOT NULL,
	"metric" text NOT NULL,
	"quantity" bigint NOT NULL,
	"bill_id" uuid,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "usage_totals_key" UNIQUE NULLS NOT DISTINCT("organisation_id","plugin_id","entitlement_id","month","metric"),
	CONSTRAINT "usage_totals_quantity" CHECK ("usage_totals"."quantity" >= 0),
	CONSTRAINT "usage_totals_metric_form" CHECK ("usage_totals"."metric" ~ '^[a-z][a-z0-9-]{0,62}$')
);
--> statement-breakpoint
ALTER TABLE "billing_checkouts" DROP CONSTRAINT "billing_checkouts_positive";--> statement-breakpoint
ALTER TABLE "ledger_transactions" DROP CONSTRAINT "ledger_transactions_kind_known";--> statement-breakpoint
ALTER TABLE "billing_checkouts" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "entitlements" ADD COLUMN "suspends_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "entitlements" ADD COLUMN "spending_cap_minor" bigint;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "disputed_minor" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "plugin_prices" ADD COLUMN "usage" jsonb;--> statement-breakpoint
ALTER TABLE "usage_bills" ADD CONSTRAINT "usage_bills_entitlement_id_entitlements_id_fk" FOREIGN KEY ("entitlement_id") REFERENCES "public"."entitlements"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "usage_reports" ADD CONSTRAINT "usage_reports_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "usage_reports" ADD CONSTRAINT "usage_reports_plugin_id_plugins_id_fk" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "usage_totals" ADD CONSTRAINT "usage_totals_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "usage_totals" ADD CONSTRAINT "usage_totals_plugin_id_plugins_id_fk" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "usage_totals" ADD CONSTRAINT "usage_totals_entitlement_id_entitlements_id_fk" FOREIGN KEY ("entitlement_id") REFERENCES "public"."entitlements"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "usage_totals" ADD CONSTRAINT "usage_totals_bill_id_usage_bills_id_fk" FOREIGN KEY ("bill_id") REFERENCES "public"."usage_bills"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "usage_bills_entitlement_id_idx" ON "usage_bills" USING btree ("entitlement_id");--> statement-breakpoint
CREATE INDEX "usage_bills_made_idx" ON "usage_bills" USING btree ("created_at") WHERE "usage_bills"."state" = 'made';--> statement-breakpoint
CREATE INDEX "usage_reports_plugin_id_idx" ON "usage_reports" USING btree ("plugin_id");--> statement-breakpoint
CREATE INDEX "usage_reports_received_at_idx" ON "usage_reports" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "usage_totals_plugin_id_idx" ON "usage_totals" USING btree ("plugin_id","month");--> statement-breakpoint
CREATE INDEX "usage_totals_entitlement_id_idx" ON "usage_totals" USING btree ("entitlement_id");--> statement-breakpoint
CREATE INDEX "usage_totals_bill_id_idx" ON "usage_totals" USING btree ("bill_id");--> statement-breakpoint
CREATE INDEX "mails_recipient_idx" ON "mails" USING btree ("recipient","created_at");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_pending_idx" ON "webhook_deliveries" USING btree ("webhook_id","next_attempt_at") WHERE "webhook_deliveries"."state" = 'pending';--> statement-breakpoint
ALTER TABLE "billing_checkouts" ADD CONSTRAINT "billing_checkouts_amount" CHECK ("billing_checkouts"."amount_minor" >= 0);--> statement-breakpoint
ALTER TABLE "entitlements" ADD CONSTRAINT "entitlements_cap_positive" CHECK ("entitlements"."spending_cap_minor" >= 0);--> statement-breakpoint
ALTER TABLE "ledger_transactions" ADD CONSTRAINT "ledger_transactions_kind_known" CHECK ("ledger_transactions"."kind" IN ('payment', 'refund', 'dispute', 'payout'));--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_dispute_range" CHECK ("payments"."disputed_minor" >= 0 AND "payments"."refunded_minor" + "payments"."disputed_minor" <= "payments"."amount_minor");
--> statement-breakpoint
-- What uses cost is as much a part of a price as its amounts.
DROP TRIGGER plugin_prices_keep ON plugin_prices;
--> statement-breakpoint
CREATE TRIGGER plugin_prices_keep BEFORE UPDATE ON plugin_prices
  FOR EACH ROW
  WHEN (
    OLD.valid_until IS NOT NULL
    OR (OLD.id, OLD.plugin_id, OLD.source, OLD.model, OLD.is_free, OLD.currency, OLD.price_minor, OLD.monthly_minor,
        OLD.yearly_minor, OLD.lifetime_minor, OLD.usage, OLD.trial_days, OLD.valid_from, OLD.set_by)
    IS DISTINCT FROM
       (NEW.id, NEW.plugin_id, NEW.source, NEW.model, NEW.is_free, NEW.currency, NEW.price_minor, NEW.monthly_minor,
        NEW.yearly_minor, NEW.lifetime_minor, NEW.usage, NEW.trial_days, NEW.valid_from, NEW.set_by)
  )
  EXECUTE FUNCTION ops_center_keep_price();
