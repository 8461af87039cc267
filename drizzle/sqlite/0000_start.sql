CREATE TABLE `accounts` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`channel` text NOT NULL,
	`address` integer NOT NULL,
	`reachable` integer NOT NULL,
	`made_at` integer NOT NULL,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_address` ON `accounts` (`city`,`channel`,`address`);--> statement-breakpoint
CREATE TABLE `consents` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`account` text NOT NULL,
	`purpose` text NOT NULL,
	`version` text NOT NULL,
	`given` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `consents_account` ON `consents` (`city`,`account`,`purpose`,`id`);--> statement-breakpoint
CREATE TABLE `documents` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`account` text NOT NULL,
	`draft` text NOT NULL,
	`registration` text,
	`paper` text NOT NULL,
	`state` text NOT NULL,
	`why` text,
	`source_sealed` blob,
	`mime` text,
	`size` integer,
	`checksum_index` blob,
	`made_at` integer NOT NULL,
	`ended_at` integer,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `documents_draft` ON `documents` (`city`,`draft`);--> statement-breakpoint
CREATE INDEX `documents_registration` ON `documents` (`city`,`registration`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`account` text NOT NULL,
	`form` text NOT NULL,
	`has_floor` integer NOT NULL,
	`body_sealed` blob NOT NULL,
	`reminders` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_form` ON `drafts` (`city`,`account`,`form`);--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_floor` ON `drafts` (`city`,`account`) WHERE has_floor;--> statement-breakpoint
CREATE TABLE `events` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject` text NOT NULL,
	`kind` text NOT NULL,
	`actor` text NOT NULL,
	`codes` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `events_subject` ON `events` (`city`,`subject_kind`,`subject`,`id`);--> statement-breakpoint
CREATE INDEX `events_kind` ON `events` (`city`,`kind`,`id`);--> statement-breakpoint
CREATE TABLE `inbox` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`seq` text NOT NULL,
	`lane` text NOT NULL,
	`state` text NOT NULL,
	`body_sealed` blob,
	`tries` integer NOT NULL,
	`due_at` integer NOT NULL,
	`arrived_at` integer NOT NULL,
	`ended_at` integer,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `inbox_waiting` ON `inbox` (`city`,`state`,`seq`);--> statement-breakpoint
CREATE INDEX `inbox_ended` ON `inbox` (`city`,`ended_at`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`key` text,
	`state` text NOT NULL,
	`args_sealed` blob,
	`tries` integer NOT NULL,
	`due_at` integer NOT NULL,
	`made_at` integer NOT NULL,
	`ended_at` integer,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`city`,`state`,`due_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_once` ON `jobs` (`city`,`kind`,`key`) WHERE state = 'waiting';--> statement-breakpoint
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`chat` integer NOT NULL,
	`class` integer NOT NULL,
	`state` text NOT NULL,
	`body_sealed` blob,
	`slot` text,
	`ref` text,
	`target` text,
	`tries` integer NOT NULL,
	`due_at` integer NOT NULL,
	`made_at` integer NOT NULL,
	`ended_at` integer,
	`message_id` integer,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `outbox_next` ON `outbox` (`city`,`state`,`class`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_chat` ON `outbox` (`city`,`chat`,`state`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_ref` ON `outbox` (`city`,`ref`);--> statement-breakpoint
CREATE INDEX `outbox_ended` ON `outbox` (`city`,`ended_at`);--> statement-breakpoint
CREATE TABLE `pace` (
	`city` text NOT NULL,
	`bot` text NOT NULL,
	`next_at` real NOT NULL,
	`paused_until` real NOT NULL,
	PRIMARY KEY(`city`, `bot`)
);
--> statement-breakpoint
CREATE TABLE `registrations` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`number` text NOT NULL,
	`draft` text NOT NULL,
	`account` text NOT NULL,
	`year` integer NOT NULL,
	`status` text NOT NULL,
	`version` integer NOT NULL,
	`sector` text NOT NULL,
	`kelurahan` text NOT NULL,
	`for_self` integer NOT NULL,
	`consent` text NOT NULL,
	`consent_by` text,
	`consent_at` integer,
	`form_version` integer NOT NULL,
	`answers_sealed` blob NOT NULL,
	`nik_index` blob NOT NULL,
	`phone_index` blob,
	`birth_year` integer,
	`double` integer NOT NULL,
	`eligibility` text NOT NULL,
	`papers_seen_by` text,
	`papers_seen_at` integer,
	`submitted_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`decided_at` integer,
	`decided_by` text,
	`reason` text,
	`decision_sealed` blob,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `registrations_number` ON `registrations` (`city`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `registrations_draft` ON `registrations` (`city`,`draft`);--> statement-breakpoint
CREATE INDEX `registrations_account` ON `registrations` (`city`,`account`,`submitted_at`);--> statement-breakpoint
CREATE INDEX `registrations_nik` ON `registrations` (`city`,`year`,`nik_index`);--> statement-breakpoint
CREATE INDEX `registrations_queue` ON `registrations` (`city`,`status`,`submitted_at`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `registrations_one_approved` ON `registrations` (`city`,`year`,`nik_index`) WHERE status in ('approved', 'decreed', 'sent-to-bpjs', 'active');--> statement-breakpoint
CREATE TABLE `settings` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL,
	`source` text NOT NULL,
	`set_by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `settings_key` ON `settings` (`city`,`key`,`id`);