/** Kinds of the jobs about announcements; the key of each is an announcement's id. */
export const ANNOUNCEMENT_START = 'announcement-start'
export const ANNOUNCEMENT_JOINERS = 'announcement-joiners'
export const ANNOUNCEMENT_END = 'announcement-end'
/** Shows how far it is; done by the bot, ordered when it starts. */
export const ANNOUNCEMENT_PROGRESS = 'announcement-progress'
