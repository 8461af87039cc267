/** What the scripts say of a restored copy that was settled. */
import type { Settled } from '../src/app/restored.ts'
import type { Since } from '../src/store/since.ts'

export function sayRestored({ held, dropped }: Settled): void {
  console.log(
    `${held} announcements rest until the office decides; ${dropped} answers of back then are dropped.`,
  )
  console.log('The admins are told in the chat with the next start.')
}

/** What happened since the copy was made, as far as the database that was there tells. */
export function saySince(since: Since | undefined): void {
  if (since === undefined)
    return console.log(
      'There was no database that could be read: who was erased since, or took a consent back, is not known.',
    )
  if (since.consents.length > 0)
    console.log(`What was said about consents since is carried over (${since.consents.length}).`)
  if (since.erased.length === 0) return
  console.log(`${since.erased.length} accounts had been erased since the copy was made, and are back.`)
  console.log('The bot erases them again with its next start; where a claim runs, it asks the office first.')
}
