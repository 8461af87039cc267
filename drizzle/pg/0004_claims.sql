CREATE TABLE "bank_changes" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"claim" text NOT NULL,
	"account_sealed" "bytea" NOT NULL,
	"state" text NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "bank_changes_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "claim_accounts" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"claim" text NOT NULL,
	"account" text NOT NULL,
	"sees" text NOT NULL,
	"how" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" text,
	CONSTRAINT "claim_accounts_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "claim_children" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"claim" text NOT NULL,
	"child_sealed" "bytea" NOT NULL,
	"confirmed_for" integer,
	"reminded_for" integer,
	"ends_on" text,
	"made_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "claim_children_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "claim_codes" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"code_index" "bytea" NOT NULL,
	"claim" text NOT NULL,
	"sees" text NOT NULL,
	"state" text NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "claim_codes_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "claim_papers" (
	"city" text NOT NULL,
	"claim" text NOT NULL,
	"paper" text NOT NULL,
	"state" text NOT NULL,
	"why" text,
	"seen_by" text,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "claim_papers_city_claim_paper_pk" PRIMARY KEY("city","claim","paper")
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"number" text NOT NULL,
	"kind" text NOT NULL,
	"origin" text NOT NULL,
	"status" text NOT NULL,
	"version" integer NOT NULL,
	"body_sealed" "bytea" NOT NULL,
	"person" text,
	"registration" text,
	"nik_index" "bytea",
	"birth_year" integer,
	"kelurahan" text,
	"on" text,
	"maybe_accident" boolean NOT NULL,
	"urgent" boolean NOT NULL,
	"draft" text,
	"made_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone,
	"taken_by" text,
	"taken_until" timestamp (3) with time zone,
	"receipt_on" text,
	"programme" text,
	"paid_on" text,
	"paid_amount" bigint,
	"reason" text,
	"checked_at" timestamp (3) with time zone,
	"death_proven_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "claims_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "claim" text;--> statement-breakpoint
CREATE UNIQUE INDEX "bank_changes_one_open" ON "bank_changes" USING btree ("city","claim") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "claim_accounts_account" ON "claim_accounts" USING btree ("city","account");--> statement-breakpoint
CREATE UNIQUE INDEX "claim_accounts_once" ON "claim_accounts" USING btree ("city","claim","account") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "claim_children_claim" ON "claim_children" USING btree ("city","claim");--> statement-breakpoint
CREATE INDEX "claim_codes_code" ON "claim_codes" USING btree ("city","code_index");--> statement-breakpoint
CREATE INDEX "claim_codes_claim" ON "claim_codes" USING btree ("city","claim","state");--> statement-breakpoint
CREATE UNIQUE INDEX "claims_number" ON "claims" USING btree ("city","number");--> statement-breakpoint
CREATE UNIQUE INDEX "claims_draft" ON "claims" USING btree ("city","draft");--> statement-breakpoint
CREATE INDEX "claims_queue" ON "claims" USING btree ("city","status","made_at","id");--> statement-breakpoint
CREATE INDEX "claims_due" ON "claims" USING btree ("city","due_at");--> statement-breakpoint
CREATE INDEX "claims_nik" ON "claims" USING btree ("city","nik_index");--> statement-breakpoint
CREATE INDEX "claims_day" ON "claims" USING btree ("city","on");--> statement-breakpoint
CREATE INDEX "claims_person" ON "claims" USING btree ("city","person");--> statement-breakpoint
CREATE INDEX "claims_taken" ON "claims" USING btree ("city","taken_by");--> statement-breakpoint
CREATE INDEX "documents_claim" ON "documents" USING btree ("city","claim");