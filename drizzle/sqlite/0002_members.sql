CREATE TABLE `import_rows` (
	`city` text NOT NULL,
	`import` text NOT NULL,
	`row` integer NOT NULL,
	`row_sealed` blob,
	`problems` text NOT NULL,
	`state` text NOT NULL,
	PRIMARY KEY(`city`, `import`, `row`)
);
--> statement-breakpoint
CREATE INDEX `import_rows_next` ON `import_rows` (`city`,`import`,`state`,`row`);--> statement-breakpoint
CREATE TABLE `imports` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`account` text NOT NULL,
	`pass` text NOT NULL,
	`upload` text NOT NULL,
	`file_index` blob NOT NULL,
	`state` text NOT NULL,
	`about` text NOT NULL,
	`columns` text NOT NULL,
	`failure` text,
	`rows` integer NOT NULL,
	`good` integer NOT NULL,
	`written` integer NOT NULL,
	`counts` text NOT NULL,
	`made_at` integer NOT NULL,
	`ended_at` integer,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `imports_state` ON `imports` (`city`,`state`,`id`);--> statement-breakpoint
CREATE INDEX `imports_file` ON `imports` (`city`,`file_index`);--> statement-breakpoint
CREATE INDEX `imports_pass` ON `imports` (`city`,`pass`,`id`);--> statement-breakpoint
CREATE TABLE `link_codes` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`code_index` blob NOT NULL,
	`person` text NOT NULL,
	`state` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_by` text,
	`ended_at` integer,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `link_codes_code` ON `link_codes` (`city`,`code_index`);--> statement-breakpoint
CREATE INDEX `link_codes_person` ON `link_codes` (`city`,`person`,`state`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`person` text NOT NULL,
	`year` integer NOT NULL,
	`sector` text NOT NULL,
	`kelurahan` text,
	`kpj_sealed` blob,
	`kpj_index` blob,
	`from` text,
	`to` text,
	`registration` text,
	`list` text,
	`made_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `memberships_once` ON `memberships` (`city`,`person`,`year`);--> statement-breakpoint
CREATE INDEX `memberships_year` ON `memberships` (`city`,`year`,`sector`,`id`);--> statement-breakpoint
CREATE INDEX `memberships_kpj` ON `memberships` (`city`,`kpj_index`);--> statement-breakpoint
CREATE TABLE `passes` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`account` text NOT NULL,
	`list` text NOT NULL,
	`token_index` blob NOT NULL,
	`session_index` blob,
	`made_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`opened_at` integer,
	`proven_at` integer,
	`taken_at` integer,
	`void_at` integer,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `passes_token` ON `passes` (`city`,`token_index`);--> statement-breakpoint
CREATE INDEX `passes_account` ON `passes` (`city`,`account`,`expires_at`);--> statement-breakpoint
CREATE TABLE `payment_batches` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`month` text NOT NULL,
	`people` integer NOT NULL,
	`amount` integer NOT NULL,
	`proof` text NOT NULL,
	`paid_on` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `payment_batches_proof` ON `payment_batches` (`city`,`proof`,`month`);--> statement-breakpoint
CREATE TABLE `payments` (
	`city` text NOT NULL,
	`person` text NOT NULL,
	`month` text NOT NULL,
	`batch` text NOT NULL,
	PRIMARY KEY(`city`, `person`, `month`)
);
--> statement-breakpoint
CREATE INDEX `payments_batch` ON `payments` (`city`,`batch`);--> statement-breakpoint
CREATE TABLE `people` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`nik_index` blob NOT NULL,
	`person_sealed` blob NOT NULL,
	`phone_index` blob,
	`birth_index` blob,
	`kelurahan` text,
	`source` text NOT NULL,
	`made_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_nik` ON `people` (`city`,`nik_index`);--> statement-breakpoint
CREATE INDEX `people_phone` ON `people` (`city`,`phone_index`);--> statement-breakpoint
CREATE INDEX `people_kelurahan` ON `people` (`city`,`kelurahan`,`id`);--> statement-breakpoint
CREATE TABLE `person_links` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`person` text NOT NULL,
	`account` text NOT NULL,
	`how` text NOT NULL,
	`made_at` integer NOT NULL,
	`cut_at` integer,
	`cut_by` text,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `person_links_account` ON `person_links` (`city`,`account`);--> statement-breakpoint
CREATE UNIQUE INDEX `person_links_one` ON `person_links` (`city`,`person`) WHERE cut_at is null;