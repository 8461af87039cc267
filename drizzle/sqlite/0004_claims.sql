CREATE TABLE `bank_changes` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`claim` text NOT NULL,
	`account_sealed` blob NOT NULL,
	`state` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`ended_by` text,
	`ended_at` integer,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bank_changes_one_open` ON `bank_changes` (`city`,`claim`) WHERE state = 'open';--> statement-breakpoint
CREATE TABLE `claim_accounts` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`claim` text NOT NULL,
	`account` text NOT NULL,
	`sees` text NOT NULL,
	`how` text NOT NULL,
	`made_at` integer NOT NULL,
	`ended_at` integer,
	`ended_by` text,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `claim_accounts_account` ON `claim_accounts` (`city`,`account`);--> statement-breakpoint
CREATE UNIQUE INDEX `claim_accounts_once` ON `claim_accounts` (`city`,`claim`,`account`) WHERE ended_at is null;--> statement-breakpoint
CREATE TABLE `claim_children` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`claim` text NOT NULL,
	`child_sealed` blob NOT NULL,
	`confirmed_for` integer,
	`reminded_for` integer,
	`ends_on` text,
	`made_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `claim_children_claim` ON `claim_children` (`city`,`claim`);--> statement-breakpoint
CREATE TABLE `claim_codes` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`code_index` blob NOT NULL,
	`claim` text NOT NULL,
	`sees` text NOT NULL,
	`state` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_by` text,
	`ended_at` integer,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `claim_codes_code` ON `claim_codes` (`city`,`code_index`);--> statement-breakpoint
CREATE INDEX `claim_codes_claim` ON `claim_codes` (`city`,`claim`,`state`);--> statement-breakpoint
CREATE TABLE `claim_papers` (
	`city` text NOT NULL,
	`claim` text NOT NULL,
	`paper` text NOT NULL,
	`state` text NOT NULL,
	`why` text,
	`seen_by` text,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`city`, `claim`, `paper`)
);
--> statement-breakpoint
CREATE TABLE `claims` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`number` text NOT NULL,
	`kind` text NOT NULL,
	`origin` text NOT NULL,
	`status` text NOT NULL,
	`version` integer NOT NULL,
	`body_sealed` blob NOT NULL,
	`person` text,
	`registration` text,
	`nik_index` blob,
	`birth_year` integer,
	`kelurahan` text,
	`on` text,
	`maybe_accident` integer NOT NULL,
	`urgent` integer NOT NULL,
	`draft` text,
	`made_at` integer NOT NULL,
	`due_at` integer,
	`taken_by` text,
	`taken_until` integer,
	`receipt_on` text,
	`programme` text,
	`paid_on` text,
	`paid_amount` integer,
	`reason` text,
	`checked_at` integer,
	`death_proven_at` integer,
	`ended_at` integer,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `claims_number` ON `claims` (`city`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `claims_draft` ON `claims` (`city`,`draft`);--> statement-breakpoint
CREATE INDEX `claims_queue` ON `claims` (`city`,`status`,`made_at`,`id`);--> statement-breakpoint
CREATE INDEX `claims_due` ON `claims` (`city`,`due_at`);--> statement-breakpoint
CREATE INDEX `claims_nik` ON `claims` (`city`,`nik_index`);--> statement-breakpoint
CREATE INDEX `claims_day` ON `claims` (`city`,`on`);--> statement-breakpoint
CREATE INDEX `claims_person` ON `claims` (`city`,`person`);--> statement-breakpoint
CREATE INDEX `claims_taken` ON `claims` (`city`,`taken_by`);--> statement-breakpoint
ALTER TABLE `documents` ADD `claim` text;--> statement-breakpoint
CREATE INDEX `documents_claim` ON `documents` (`city`,`claim`);