CREATE TABLE "import_rows" (
	"city" text NOT NULL,
	"import" text NOT NULL,
	"row" integer NOT NULL,
	"row_sealed" "bytea",
	"problems" jsonb NOT NULL,
	"state" text NOT NULL,
	CONSTRAINT "import_rows_city_import_row_pk" PRIMARY KEY("city","import","row")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"account" text NOT NULL,
	"pass" text NOT NULL,
	"upload" text NOT NULL,
	"file_index" "bytea" NOT NULL,
	"state" text NOT NULL,
	"about" jsonb NOT NULL,
	"columns" jsonb NOT NULL,
	"failure" text,
	"rows" integer NOT NULL,
	"good" integer NOT NULL,
	"written" integer NOT NULL,
	"counts" jsonb NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "imports_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "link_codes" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"code_index" "bytea" NOT NULL,
	"person" text NOT NULL,
	"state" text NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "link_codes_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"person" text NOT NULL,
	"year" integer NOT NULL,
	"sector" text NOT NULL,
	"kelurahan" text,
	"kpj_sealed" "bytea",
	"kpj_index" "bytea",
	"from" text,
	"to" text,
	"registration" text,
	"list" text,
	"made_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "memberships_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "passes" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"account" text NOT NULL,
	"list" text NOT NULL,
	"token_index" "bytea" NOT NULL,
	"session_index" "bytea",
	"made_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"proven_at" timestamp (3) with time zone,
	"taken_at" timestamp (3) with time zone,
	"void_at" timestamp (3) with time zone,
	CONSTRAINT "passes_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "payment_batches" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"month" text NOT NULL,
	"people" integer NOT NULL,
	"amount" bigint NOT NULL,
	"proof" text NOT NULL,
	"paid_on" text NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "payment_batches_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "payments" (
	"city" text NOT NULL,
	"person" text NOT NULL,
	"month" text NOT NULL,
	"batch" text NOT NULL,
	CONSTRAINT "payments_city_person_month_pk" PRIMARY KEY("city","person","month")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"nik_index" "bytea" NOT NULL,
	"person_sealed" "bytea" NOT NULL,
	"phone_index" "bytea",
	"birth_index" "bytea",
	"kelurahan" text,
	"source" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "people_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE TABLE "person_links" (
	"city" text NOT NULL,
	"id" text NOT NULL,
	"person" text NOT NULL,
	"account" text NOT NULL,
	"how" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"cut_at" timestamp (3) with time zone,
	"cut_by" text,
	CONSTRAINT "person_links_city_id_pk" PRIMARY KEY("city","id")
);
--> statement-breakpoint
CREATE INDEX "import_rows_next" ON "import_rows" USING btree ("city","import","state","row");--> statement-breakpoint
CREATE INDEX "imports_state" ON "imports" USING btree ("city","state","id");--> statement-breakpoint
CREATE INDEX "imports_file" ON "imports" USING btree ("city","file_index");--> statement-breakpoint
CREATE INDEX "imports_pass" ON "imports" USING btree ("city","pass","id");--> statement-breakpoint
CREATE INDEX "link_codes_code" ON "link_codes" USING btree ("city","code_index");--> statement-breakpoint
CREATE INDEX "link_codes_person" ON "link_codes" USING btree ("city","person","state");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_once" ON "memberships" USING btree ("city","person","year");--> statement-breakpoint
CREATE INDEX "memberships_year" ON "memberships" USING btree ("city","year","sector","id");--> statement-breakpoint
CREATE INDEX "memberships_kpj" ON "memberships" USING btree ("city","kpj_index");--> statement-breakpoint
CREATE UNIQUE INDEX "passes_token" ON "passes" USING btree ("city","token_index");--> statement-breakpoint
CREATE INDEX "passes_account" ON "passes" USING btree ("city","account","expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_batches_proof" ON "payment_batches" USING btree ("city","proof","month");--> statement-breakpoint
CREATE INDEX "payments_batch" ON "payments" USING btree ("city","batch");--> statement-breakpoint
CREATE UNIQUE INDEX "people_nik" ON "people" USING btree ("city","nik_index");--> statement-breakpoint
CREATE INDEX "people_phone" ON "people" USING btree ("city","phone_index");--> statement-breakpoint
CREATE INDEX "people_kelurahan" ON "people" USING btree ("city","kelurahan","id");--> statement-breakpoint
CREATE INDEX "person_links_account" ON "person_links" USING btree ("city","account");--> statement-breakpoint
CREATE UNIQUE INDEX "person_links_one" ON "person_links" USING btree ("city","person") WHERE cut_at is null;