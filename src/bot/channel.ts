/** The name under which the records know accounts of Telegram. */
export const CHANNEL = 'telegram'
