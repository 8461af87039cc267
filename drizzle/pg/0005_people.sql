CREATE TABLE "account_locks" (
	"city" text NOT NULL,
	"account" text NOT NULL,
	"pin_index" "bytea",
	"wrong" integer NOT NULL,
	"blocked_until" timestamp (3) with time zone,
	"open_until" timestamp (3) with time zone,
	"proven_until" timestamp (3) with time zone,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "account_locks_city_account_pk" PRIMARY KEY("city","account")
);
--> statement-breakpoint
CREATE TABLE "announcement_recipients" (
	"city" text NOT NULL,
	"announcement" text NOT NULL,
	"recipient" text NOT NULL,
	"account" text,
	"about_kind" text,
	"about" text,
	"kelurahan" text,
	"state" text NOT NULL,
	"tries" integer NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "announcement_recipients_city_announcement_recipient_pk" PRIMARY KEY("city","announcement","recipient")
);
--> statement-breakpoint
CREATE TABLE "announcements" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"category" text NOT NULL,
	"content_sealed" "bytea" NOT NULL,
	"text_index" "bytea",
	"audience" jsonb NOT NULL,
	"urgent" boolean NOT NULL,
	"must_arrive" boolean NOT NULL,
	"paid" boolean NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"checked_by" text,
	"checked_at" timestamp (3) with time zone,
	"due_at" timestamp (3) with time zone,
	"join_until" timestamp (3) with time zone,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"ended_by" text,
	"reason" text,
	"progress" text,
	CONSTRAINT "announcements_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "answer_versions" (
	"city" text NOT NULL,
	"answer" text NOT NULL,
	"version" integer NOT NULL,
	"on" boolean NOT NULL,
	"content" jsonb NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"made_by" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "answer_versions_city_answer_version_pk" PRIMARY KEY("city","answer","version")
);
--> statement-breakpoint
CREATE TABLE "answers" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"version" integer NOT NULL,
	"on" boolean NOT NULL,
	"content" jsonb NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "answers_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "asked" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"account" text NOT NULL,
	"text_sealed" "bytea",
	"answer" text,
	"outcome" text NOT NULL,
	"helped" boolean,
	"settled_by" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "asked_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "data_requests" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"account" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"body_sealed" "bytea",
	"made_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text,
	"ended_at" timestamp (3) with time zone,
	"reason" text,
	CONSTRAINT "data_requests_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "file_codes" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"code_index" "bytea" NOT NULL,
	"registration" text NOT NULL,
	"state" text NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "file_codes_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "question_lines" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"question" text NOT NULL,
	"voice" text NOT NULL,
	"account" text NOT NULL,
	"kind" text NOT NULL,
	"body_sealed" "bytea",
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "question_lines_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"account" text NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"urgent" boolean NOT NULL,
	"about" text,
	"draft" text,
	"kelurahan" text,
	"taken_by" text,
	"taken_at" timestamp (3) with time zone,
	"made_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"last_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text,
	"ended_at" timestamp (3) with time zone,
	"helped" boolean,
	CONSTRAINT "questions_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "retention_runs" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"counts" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "retention_runs_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "upload_links" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"account" text NOT NULL,
	"draft" text NOT NULL,
	"paper" text NOT NULL,
	"token_index" "bytea" NOT NULL,
	"session_index" "bytea",
	"state" text NOT NULL,
	"received" integer NOT NULL,
	"size" integer,
	"made_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "upload_links_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "voices" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"key" text NOT NULL,
	"language" text NOT NULL,
	"text_version" text NOT NULL,
	"source" text NOT NULL,
	"seconds" integer NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "voices_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "hears" text;--> statement-breakpoint
ALTER TABLE "pace" ADD COLUMN "slowed" double precision;--> statement-breakpoint
ALTER TABLE "pace" ADD COLUMN "slowed_at" double precision;--> statement-breakpoint
ALTER TABLE "passes" ADD COLUMN "about" text;--> statement-breakpoint
CREATE INDEX "announcement_recipients_state" ON "announcement_recipients" USING btree ("city","announcement","state","recipient");--> statement-breakpoint
CREATE INDEX "announcement_recipients_account" ON "announcement_recipients" USING btree ("city","account");--> statement-breakpoint
CREATE INDEX "announcements_state" ON "announcements" USING btree ("city","state","id");--> statement-breakpoint
CREATE INDEX "announcements_text" ON "announcements" USING btree ("city","text_index");--> statement-breakpoint
CREATE INDEX "answers_valid" ON "answers" USING btree ("city","valid_to");--> statement-breakpoint
CREATE INDEX "asked_account" ON "asked" USING btree ("city","account");--> statement-breakpoint
CREATE INDEX "asked_open" ON "asked" USING btree ("city","outcome","helped","id");--> statement-breakpoint
CREATE INDEX "asked_answer" ON "asked" USING btree ("city","answer","id");--> statement-breakpoint
CREATE INDEX "data_requests_due" ON "data_requests" USING btree ("city","state","due_at","id");--> statement-breakpoint
CREATE INDEX "data_requests_account" ON "data_requests" USING btree ("city","account","id");--> statement-breakpoint
CREATE INDEX "file_codes_code" ON "file_codes" USING btree ("city","code_index");--> statement-breakpoint
CREATE INDEX "file_codes_registration" ON "file_codes" USING btree ("city","registration","state");--> statement-breakpoint
CREATE INDEX "question_lines_question" ON "question_lines" USING btree ("city","question","id");--> statement-breakpoint
CREATE INDEX "questions_queue" ON "questions" USING btree ("city","state","urgent","id");--> statement-breakpoint
CREATE INDEX "questions_taken" ON "questions" USING btree ("city","taken_by","state");--> statement-breakpoint
CREATE INDEX "questions_account" ON "questions" USING btree ("city","account","id");--> statement-breakpoint
CREATE UNIQUE INDEX "questions_one_open" ON "questions" USING btree ("city","account") WHERE state <> 'closed';--> statement-breakpoint
CREATE UNIQUE INDEX "upload_links_token" ON "upload_links" USING btree ("city","token_index");--> statement-breakpoint
CREATE INDEX "upload_links_account" ON "upload_links" USING btree ("city","account","state");--> statement-breakpoint
CREATE UNIQUE INDEX "upload_links_one_open" ON "upload_links" USING btree ("city","draft","paper") WHERE state = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "voices_one" ON "voices" USING btree ("city","key","language") WHERE ended_at is null;