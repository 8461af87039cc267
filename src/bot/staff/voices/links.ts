/** The buttons of the voices room. A text's key has up to 54 bytes. */
import * as links from '../../links.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'

export const voicesButton: Button = { label: w('voice:office.button'), data: links.voices }

/** Followed by a room and a page; by `again` for what is to be read again. */
export const ROOM = 'sr:g:'
export const AGAIN = 'again'
/** Followed by a text's key. */
export const TEXT = 'sr:t:'
/** Followed by a language and a text's key. */
export const RECORD = 'sr:r:'
/** Followed by a voice note's id: hears it, takes it away, brings it back. */
export const HEAR = 'sr:h:'
export const REMOVE = 'sr:x:'
export const RESTORE = 'sr:u:'
