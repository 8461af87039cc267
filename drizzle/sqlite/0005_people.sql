CREATE TABLE `account_locks` (
	`city` text NOT NULL,
	`account` text NOT NULL,
	`pin_index` blob,
	`wrong` integer NOT NULL,
	`blocked_until` integer,
	`open_until` integer,
	`proven_until` integer,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`city`, `account`)
);
--> statement-breakpoint
CREATE TABLE `announcement_recipients` (
	`city` text NOT NULL,
	`announcement` text NOT NULL,
	`recipient` text NOT NULL,
	`account` text,
	`about_kind` text,
	`about` text,
	`kelurahan` text,
	`state` text NOT NULL,
	`tries` integer NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`city`, `announcement`, `recipient`)
);
--> statement-breakpoint
CREATE INDEX `announcement_recipients_state` ON `announcement_recipients` (`city`,`announcement`,`state`,`recipient`);--> statement-breakpoint
CREATE INDEX `announcement_recipients_account` ON `announcement_recipients` (`city`,`account`);--> statement-breakpoint
CREATE TABLE `announcements` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`category` text NOT NULL,
	`content_sealed` blob NOT NULL,
	`text_index` blob,
	`audience` text NOT NULL,
	`urgent` integer NOT NULL,
	`must_arrive` integer NOT NULL,
	`paid` integer NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`checked_by` text,
	`checked_at` integer,
	`due_at` integer,
	`join_until` integer,
	`started_at` integer,
	`ended_at` integer,
	`ended_by` text,
	`reason` text,
	`progress` text,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `announcements_state` ON `announcements` (`city`,`state`,`id`);--> statement-breakpoint
CREATE INDEX `announcements_text` ON `announcements` (`city`,`text_index`);--> statement-breakpoint
CREATE TABLE `answer_versions` (
	`city` text NOT NULL,
	`answer` text NOT NULL,
	`version` integer NOT NULL,
	`on` integer NOT NULL,
	`content` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	PRIMARY KEY(`city`, `answer`, `version`)
);
--> statement-breakpoint
CREATE TABLE `answers` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`on` integer NOT NULL,
	`content` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `answers_valid` ON `answers` (`city`,`valid_to`);--> statement-breakpoint
CREATE TABLE `asked` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`account` text NOT NULL,
	`text_sealed` blob,
	`answer` text,
	`outcome` text NOT NULL,
	`helped` integer,
	`settled_by` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `asked_account` ON `asked` (`city`,`account`);--> statement-breakpoint
CREATE INDEX `asked_open` ON `asked` (`city`,`outcome`,`helped`,`id`);--> statement-breakpoint
CREATE INDEX `asked_answer` ON `asked` (`city`,`answer`,`id`);--> statement-breakpoint
CREATE TABLE `data_requests` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`account` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`body_sealed` blob,
	`made_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`ended_by` text,
	`ended_at` integer,
	`reason` text,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `data_requests_due` ON `data_requests` (`city`,`state`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `data_requests_account` ON `data_requests` (`city`,`account`,`id`);--> statement-breakpoint
CREATE TABLE `file_codes` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`code_index` blob NOT NULL,
	`registration` text NOT NULL,
	`state` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_by` text,
	`ended_at` integer,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `file_codes_code` ON `file_codes` (`city`,`code_index`);--> statement-breakpoint
CREATE INDEX `file_codes_registration` ON `file_codes` (`city`,`registration`,`state`);--> statement-breakpoint
CREATE TABLE `question_lines` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`question` text NOT NULL,
	`voice` text NOT NULL,
	`account` text NOT NULL,
	`kind` text NOT NULL,
	`body_sealed` blob,
	`at` integer NOT NULL,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `question_lines_question` ON `question_lines` (`city`,`question`,`id`);--> statement-breakpoint
CREATE TABLE `questions` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`account` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`urgent` integer NOT NULL,
	`about` text,
	`draft` text,
	`kelurahan` text,
	`taken_by` text,
	`taken_at` integer,
	`made_at` integer NOT NULL,
	`answered_at` integer,
	`last_at` integer NOT NULL,
	`ended_by` text,
	`ended_at` integer,
	`helped` integer,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE INDEX `questions_queue` ON `questions` (`city`,`state`,`urgent`,`id`);--> statement-breakpoint
CREATE INDEX `questions_taken` ON `questions` (`city`,`taken_by`,`state`);--> statement-breakpoint
CREATE INDEX `questions_account` ON `questions` (`city`,`account`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `questions_one_open` ON `questions` (`city`,`account`) WHERE state <> 'closed';--> statement-breakpoint
CREATE TABLE `retention_runs` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`counts` text NOT NULL,
	`at` integer NOT NULL,
	`ended_at` integer,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE TABLE `upload_links` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`account` text NOT NULL,
	`draft` text NOT NULL,
	`paper` text NOT NULL,
	`token_index` blob NOT NULL,
	`session_index` blob,
	`state` text NOT NULL,
	`received` integer NOT NULL,
	`size` integer,
	`made_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_at` integer,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `upload_links_token` ON `upload_links` (`city`,`token_index`);--> statement-breakpoint
CREATE INDEX `upload_links_account` ON `upload_links` (`city`,`account`,`state`);--> statement-breakpoint
CREATE UNIQUE INDEX `upload_links_one_open` ON `upload_links` (`city`,`draft`,`paper`) WHERE state = 'open';--> statement-breakpoint
CREATE TABLE `voices` (
	`city` text NOT NULL,
	`id` text NOT NULL,
	`key` text NOT NULL,
	`language` text NOT NULL,
	`text_version` text NOT NULL,
	`source` text NOT NULL,
	`seconds` integer NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`ended_by` text,
	`ended_at` integer,
	PRIMARY KEY(`city`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `voices_one` ON `voices` (`city`,`key`,`language`) WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE `accounts` ADD `hears` text;--> statement-breakpoint
ALTER TABLE `pace` ADD `slowed` real;--> statement-breakpoint
ALTER TABLE `pace` ADD `slowed_at` real;--> statement-breakpoint
ALTER TABLE `passes` ADD `about` text;