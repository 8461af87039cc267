CREATE TABLE `batch_files` (
	`city` text NOT NULL,
	`batch` text NOT NULL,
	`registration` text NOT NULL,
	`state` text NOT NULL,
	`answered_at` integer,
	PRIMARY KEY(`city`, `batch`, `registration`)
);
--> statement-breakpoint
CREATE INDEX `batch_files_registration` ON `batch_files` (`city`,`registration`);--> statement-breakpoint
CREATE UNIQUE INDEX `batch_files_one_out` ON `batch_files` (`city`,`registration`) WHERE state = 'out';--> statement-breakpoint
CREATE TABLE `batches` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`year` integer NOT NULL,
	`number` integer NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `batches_number` ON `batches` (`city`,`year`,`number`);--> statement-breakpoint
CREATE TABLE `change_reports` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`person` text NOT NULL,
	`account` text NOT NULL,
	`kelurahan` text,
	`what` text NOT NULL,
	`body_sealed` blob NOT NULL,
	`state` text NOT NULL,
	`made_at` integer NOT NULL,
	`ended_by` text,
	`ended_at` integer,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `change_reports_open` ON `change_reports` (`city`,`state`,`kelurahan`,`id`);--> statement-breakpoint
CREATE INDEX `change_reports_person` ON `change_reports` (`city`,`person`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `change_reports_one_open` ON `change_reports` (`city`,`person`,`what`) WHERE state = 'open';--> statement-breakpoint
CREATE TABLE `exports` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`pass` text NOT NULL,
	`account` text NOT NULL,
	`list` text NOT NULL,
	`about` text NOT NULL,
	`state` text NOT NULL,
	`failure` text,
	`file` text,
	`rows` integer NOT NULL,
	`made_at` integer NOT NULL,
	`ended_at` integer,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `exports_state` ON `exports` (`city`,`state`,`id`);--> statement-breakpoint
CREATE INDEX `exports_pass` ON `exports` (`city`,`pass`,`id`);--> statement-breakpoint
CREATE TABLE `member_cards` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`membership` text NOT NULL,
	`person` text NOT NULL,
	`token_index` blob NOT NULL,
	`token_sealed` blob NOT NULL,
	`account` text NOT NULL,
	`made_at` integer NOT NULL,
	`revoked_at` integer,
	`revoked_by` text,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `member_cards_token` ON `member_cards` (`city`,`token_index`);--> statement-breakpoint
CREATE UNIQUE INDEX `member_cards_one` ON `member_cards` (`city`,`membership`) WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX `member_cards_person` ON `member_cards` (`city`,`person`);--> statement-breakpoint
CREATE TABLE `member_notices` (
	`city` text NOT NULL,
	`person` text NOT NULL,
	`year` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`city`, `person`, `year`, `kind`)
);
--> statement-breakpoint
CREATE TABLE `renewal_decisions` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`year` integer NOT NULL,
	`sector` text NOT NULL,
	`until` text NOT NULL,
	`decision` text NOT NULL,
	`source` text NOT NULL,
	`set_by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `renewal_decisions_group` ON `renewal_decisions` (`city`,`year`,`sector`,`until`,`id`);--> statement-breakpoint
CREATE TABLE `renewals` (
	`city` text NOT NULL,
	`year` integer NOT NULL,
	`person` text NOT NULL,
	`standing` text NOT NULL,
	`reason` text,
	`set_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`city`, `year`, `person`)
);
--> statement-breakpoint
CREATE INDEX `renewals_standing` ON `renewals` (`city`,`year`,`standing`,`person`);