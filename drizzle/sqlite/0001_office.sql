CREATE TABLE `decisions` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`registration` text NOT NULL,
	`seq` integer NOT NULL,
	`officer` text NOT NULL,
	`leads_to` text NOT NULL,
	`reason` text,
	`decision_sealed` blob NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`made_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`ended_at` integer,
	`second_look` text,
	`second_by` text,
	`second_at` integer,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decisions_seq` ON `decisions` (`city`,`seq`);--> statement-breakpoint
CREATE INDEX `decisions_registration` ON `decisions` (`city`,`registration`,`id`);--> statement-breakpoint
CREATE INDEX `decisions_officer` ON `decisions` (`city`,`officer`,`state`);--> statement-breakpoint
CREATE INDEX `decisions_second_look` ON `decisions` (`city`,`second_look`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `decisions_one_pending` ON `decisions` (`city`,`registration`) WHERE state = 'pending';--> statement-breakpoint
CREATE TABLE `invitations` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`token_index` blob NOT NULL,
	`role` text NOT NULL,
	`areas` text NOT NULL,
	`state` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_by` text,
	`ended_at` integer,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token` ON `invitations` (`city`,`token_index`);--> statement-breakpoint
CREATE INDEX `invitations_state` ON `invitations` (`city`,`state`,`id`);--> statement-breakpoint
CREATE TABLE `staff` (
	`city` text NOT NULL,
	`account` text NOT NULL,
	`role` text NOT NULL,
	`areas` text NOT NULL,
	`state` text NOT NULL,
	`name_sealed` blob,
	`pin_index` blob,
	`pin_wrong` integer NOT NULL,
	`pin_blocked_until` integer,
	`pin_proven_until` integer,
	`filter` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`city`, `account`)
);
--> statement-breakpoint
CREATE TABLE `visits` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`registration` text NOT NULL,
	`kelurahan` text NOT NULL,
	`why` text NOT NULL,
	`state` text NOT NULL,
	`tries` integer NOT NULL,
	`tried_at` integer,
	`made_at` integer NOT NULL,
	`ended_by` text,
	`ended_at` integer,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `visits_open` ON `visits` (`city`,`state`,`kelurahan`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `visits_one_open` ON `visits` (`city`,`registration`) WHERE state = 'open';--> statement-breakpoint
DROP INDEX `registrations_one_approved`;--> statement-breakpoint
ALTER TABLE `registrations` ADD `taken_by` text;--> statement-breakpoint
ALTER TABLE `registrations` ADD `taken_until` integer;--> statement-breakpoint
ALTER TABLE `registrations` ADD `taken_from` text;--> statement-breakpoint
ALTER TABLE `registrations` ADD `kk_index` blob;--> statement-breakpoint
ALTER TABLE `registrations` ADD `birth_index` blob;--> statement-breakpoint
ALTER TABLE `registrations` ADD `filed_by` text;--> statement-breakpoint
ALTER TABLE `registrations` ADD `cover_sealed` blob;--> statement-breakpoint
CREATE INDEX `registrations_phone` ON `registrations` (`city`,`year`,`phone_index`);--> statement-breakpoint
CREATE INDEX `registrations_kk` ON `registrations` (`city`,`year`,`kk_index`);--> statement-breakpoint
CREATE INDEX `registrations_birth` ON `registrations` (`city`,`year`,`birth_index`);--> statement-breakpoint
CREATE INDEX `registrations_taken` ON `registrations` (`city`,`taken_by`);--> statement-breakpoint
CREATE INDEX `registrations_consent` ON `registrations` (`city`,`consent_by`);--> statement-breakpoint
CREATE UNIQUE INDEX `registrations_one_approved` ON `registrations` (`city`,`year`,`nik_index`) WHERE status in ('approved', 'decreed', 'sent-to-bpjs', 'refused-by-bpjs', 'active');--> statement-breakpoint
CREATE INDEX `events_actor` ON `events` (`city`,`actor`,`kind`,`at`);