CREATE TABLE "accounts" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"channel" text NOT NULL,
	"address" bigint NOT NULL,
	"reachable" boolean NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "accounts_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"account" text NOT NULL,
	"purpose" text NOT NULL,
	"version" text NOT NULL,
	"given" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "consents_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"account" text NOT NULL,
	"draft" text NOT NULL,
	"registration" text,
	"paper" text NOT NULL,
	"state" text NOT NULL,
	"why" text,
	"source_sealed" "bytea",
	"mime" text,
	"size" integer,
	"checksum_index" "bytea",
	"made_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "documents_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"account" text NOT NULL,
	"form" text NOT NULL,
	"has_floor" boolean NOT NULL,
	"body_sealed" "bytea" NOT NULL,
	"reminders" integer NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "drafts_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject" text NOT NULL,
	"kind" text NOT NULL,
	"actor" text NOT NULL,
	"codes" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "events_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"seq" text NOT NULL,
	"lane" text NOT NULL,
	"state" text NOT NULL,
	"body_sealed" "bytea",
	"tries" integer NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"arrived_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "inbox_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"key" text,
	"state" text NOT NULL,
	"args_sealed" "bytea",
	"tries" integer NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "jobs_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "meta" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"chat" bigint NOT NULL,
	"class" integer NOT NULL,
	"state" text NOT NULL,
	"body_sealed" "bytea",
	"slot" text,
	"ref" text,
	"target" text,
	"tries" integer NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"message_id" bigint,
	CONSTRAINT "outbox_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "pace" (
	"city" text NOT NULL,
	"bot" text NOT NULL,
	"next_at" double precision NOT NULL,
	"paused_until" double precision NOT NULL,
	CONSTRAINT "pace_city_bot_pk" PRIMARY KEY("city","bot")
);
--> statement-breakpoint
CREATE TABLE "registrations" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"number" text NOT NULL,
	"draft" text NOT NULL,
	"account" text NOT NULL,
	"year" integer NOT NULL,
	"status" text NOT NULL,
	"version" integer NOT NULL,
	"sector" text NOT NULL,
	"kelurahan" text NOT NULL,
	"for_self" boolean NOT NULL,
	"consent" text NOT NULL,
	"consent_by" text,
	"consent_at" timestamp (3) with time zone,
	"form_version" integer NOT NULL,
	"answers_sealed" "bytea" NOT NULL,
	"nik_index" "bytea" NOT NULL,
	"phone_index" "bytea",
	"birth_year" integer,
	"double" boolean NOT NULL,
	"eligibility" jsonb NOT NULL,
	"papers_seen_by" text,
	"papers_seen_at" timestamp (3) with time zone,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"decided_by" text,
	"reason" text,
	"decision_sealed" "bytea",
	CONSTRAINT "registrations_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"key" text NOT NULL,
	"value" jsonb NOT NULL,
	"source" text NOT NULL,
	"set_by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "settings_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_address" ON "accounts" USING btree ("city","channel","address");--> statement-breakpoint
CREATE INDEX "consents_account" ON "consents" USING btree ("city","account","purpose","id");--> statement-breakpoint
CREATE INDEX "documents_draft" ON "documents" USING btree ("city","draft");--> statement-breakpoint
CREATE INDEX "documents_registration" ON "documents" USING btree ("city","registration");--> statement-breakpoint
CREATE UNIQUE INDEX "drafts_form" ON "drafts" USING btree ("city","account","form");--> statement-breakpoint
CREATE UNIQUE INDEX "drafts_floor" ON "drafts" USING btree ("city","account") WHERE has_floor;--> statement-breakpoint
CREATE INDEX "events_subject" ON "events" USING btree ("city","subject_kind","subject","id");--> statement-breakpoint
CREATE INDEX "events_kind" ON "events" USING btree ("city","kind","id");--> statement-breakpoint
CREATE INDEX "inbox_waiting" ON "inbox" USING btree ("city","state","seq");--> statement-breakpoint
CREATE INDEX "inbox_ended" ON "inbox" USING btree ("city","ended_at");--> statement-breakpoint
CREATE INDEX "jobs_due" ON "jobs" USING btree ("city","state","due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "jobs_once" ON "jobs" USING btree ("city","kind","key") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "outbox_next" ON "outbox" USING btree ("city","state","class","id");--> statement-breakpoint
CREATE INDEX "outbox_chat" ON "outbox" USING btree ("city","chat","state","id");--> statement-breakpoint
CREATE INDEX "outbox_ref" ON "outbox" USING btree ("city","ref");--> statement-breakpoint
CREATE INDEX "outbox_ended" ON "outbox" USING btree ("city","ended_at");--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_number" ON "registrations" USING btree ("city","number");--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_draft" ON "registrations" USING btree ("city","draft");--> statement-breakpoint
CREATE INDEX "registrations_account" ON "registrations" USING btree ("city","account","submitted_at");--> statement-breakpoint
CREATE INDEX "registrations_nik" ON "registrations" USING btree ("city","year","nik_index");--> statement-breakpoint
CREATE INDEX "registrations_queue" ON "registrations" USING btree ("city","status","submitted_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_one_approved" ON "registrations" USING btree ("city","year","nik_index") WHERE status in ('approved', 'decreed', 'sent-to-bpjs', 'active');--> statement-breakpoint
CREATE INDEX "settings_key" ON "settings" USING btree ("city","key","id");