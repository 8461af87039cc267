/** Buttons inside "Data saya". */
import * as links from '../links.ts'
import type { Button, View } from '../view.ts'
import { words as w } from '../words.ts'

export const WHY = 'ds:why'
/** Followed by nothing, or by a colon and the id of the last look of the page before. */
export const LOOKS = 'ds:looks'
export const PAPERS = 'ds:papers'
/** Followed by a document's id. */
export const PAPER = 'ds:p:'
export const COPY = 'ds:copy'
export const FIX = 'ds:fix'
export const WRITE = 'ds:fix+'
export const CONSENTS = 'ds:consents'
/** Followed by a purpose. */
export const GIVE = 'ds:yes:'
export const STOP = 'ds:no:'
export const LIMIT = 'ds:limit'
export const ASK_LIMIT = 'ds:limit+'
export const END_LIMIT = 'ds:limit-'
export const DELETE = 'ds:del'
export const DELETE_GO = 'ds:del+'
/** Followed by a request's id. */
export const TAKE_BACK = 'ds:back:'
/** A file that another handed in; followed by nothing, or by a colon and its code. */
export const TAKE = 'ds:take'
/** Followed by a registration's id. */
export const GIVE_CODE = 'ds:code:'

export const myDataButton: Button = { label: w('rights:button'), data: links.myData }
export const takeButton: Button = { label: w('rights:take.button'), data: TAKE }

/** A page of this room, with the way back to its beginning. */
export const pageOf = (text: string, rows: readonly (readonly Button[])[] = []): View => ({
  text,
  rows: [...rows, [{ label: w('rights:back'), data: links.myData }]],
})
