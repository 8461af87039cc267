/**
 * Words as they are read: without signs that turn the rest of a line around, that have no width, or that only machines
 * know. Line ends and tabs stay, and so do the joiners that scripts and pictures of several parts need.
 */

/** Unicode's controls, its marks and embeddings of direction (UAX #9), and letters without width. */
const HIDDEN = /(?![\t\n\r])\p{Cc}|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu

export const visible = (text: string): string => text.replaceAll(HIDDEN, '')
