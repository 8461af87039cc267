CREATE TABLE "decisions" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"registration" text NOT NULL,
	"seq" integer NOT NULL,
	"officer" text NOT NULL,
	"leads_to" text NOT NULL,
	"reason" text,
	"decision_sealed" "bytea" NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"second_look" text,
	"second_by" text,
	"second_at" timestamp (3) with time zone,
	CONSTRAINT "decisions_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"token_index" "bytea" NOT NULL,
	"role" text NOT NULL,
	"areas" jsonb NOT NULL,
	"state" text NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "invitations_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"city" text NOT NULL,
	"account" text NOT NULL,
	"role" text NOT NULL,
	"areas" jsonb NOT NULL,
	"state" text NOT NULL,
	"name_sealed" "bytea",
	"pin_index" "bytea",
	"pin_wrong" integer NOT NULL,
	"pin_blocked_until" timestamp (3) with time zone,
	"pin_proven_until" timestamp (3) with time zone,
	"filter" jsonb NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "staff_city_account_pk" PRIMARY KEY("city","account")
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"registration" text NOT NULL,
	"kelurahan" text NOT NULL,
	"why" text NOT NULL,
	"state" text NOT NULL,
	"tries" integer NOT NULL,
	"tried_at" timestamp (3) with time zone,
	"made_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "visits_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
DROP INDEX "registrations_one_approved";--> statement-breakpoint
ALTER TABLE "registrations" ADD COLUMN "taken_by" text;--> statement-breakpoint
ALTER TABLE "registrations" ADD COLUMN "taken_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "registrations" ADD COLUMN "taken_from" text;--> statement-breakpoint
ALTER TABLE "registrations" ADD COLUMN "kk_index" "bytea";--> statement-breakpoint
ALTER TABLE "registrations" ADD COLUMN "birth_index" "bytea";--> statement-breakpoint
ALTER TABLE "registrations" ADD COLUMN "filed_by" text;--> statement-breakpoint
ALTER TABLE "registrations" ADD COLUMN "cover_sealed" "bytea";--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_seq" ON "decisions" USING btree ("city","seq");--> statement-breakpoint
CREATE INDEX "decisions_registration" ON "decisions" USING btree ("city","registration","id");--> statement-breakpoint
CREATE INDEX "decisions_officer" ON "decisions" USING btree ("city","officer","state");--> statement-breakpoint
CREATE INDEX "decisions_second_look" ON "decisions" USING btree ("city","second_look","id");--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_one_pending" ON "decisions" USING btree ("city","registration") WHERE state = 'pending';--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token" ON "invitations" USING btree ("city","token_index");--> statement-breakpoint
CREATE INDEX "invitations_state" ON "invitations" USING btree ("city","state","id");--> statement-breakpoint
CREATE INDEX "visits_open" ON "visits" USING btree ("city","state","kelurahan","id");--> statement-breakpoint
CREATE UNIQUE INDEX "visits_one_open" ON "visits" USING btree ("city","registration") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "events_actor" ON "events" USING btree ("city","actor","kind","at");--> statement-breakpoint
CREATE INDEX "registrations_phone" ON "registrations" USING btree ("city","year","phone_index");--> statement-breakpoint
CREATE INDEX "registrations_kk" ON "registrations" USING btree ("city","year","kk_index");--> statement-breakpoint
CREATE INDEX "registrations_birth" ON "registrations" USING btree ("city","year","birth_index");--> statement-breakpoint
CREATE INDEX "registrations_taken" ON "registrations" USING btree ("city","taken_by");--> statement-breakpoint
CREATE INDEX "registrations_consent" ON "registrations" USING btree ("city","consent_by");--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_one_approved" ON "registrations" USING btree ("city","year","nik_index") WHERE status in ('approved', 'decreed', 'sent-to-bpjs', 'refused-by-bpjs', 'active');