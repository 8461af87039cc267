/**
 * Open forms that were left: a reminder after a day and after three, and a word when the answers are thrown away after
 * thirty.
 */
import { accountById } from '../records/accounts.ts'
import { countReminder, expireDraft, reminderDue, type DraftRow } from '../records/drafts/drafts.ts'
import type { JobHandler } from '../store/jobs.ts'
import type { Tx } from '../store/store.ts'
import { put } from '../telegram/outbox.ts'
import { dateWords } from './format.ts'
import type { FormBook } from './forms/driver.ts'
import { withOwnKeyboard } from './keyboard.ts'
import * as links from './links.ts'
import { message } from './render.ts'
import type { View } from './view.ts'
import { words as w } from './words.ts'

/** The job `draft-reminder`; its key is the draft's id. */
export const remind =
  (book: FormBook): JobHandler =>
  async (_args, { key = '' }) =>
  async tx => {
    const draft = await reminderDue(tx, key)
    if (!draft || isPassing(book, draft)) return
    await tell(tx, draft, reminder(book, draft))
    await countReminder(tx, key)
  }

/** The job `draft-expiry`; its key is the draft's id. */
export const expire =
  (book: FormBook): JobHandler =>
  async (_args, { key = '' }) =>
  async tx => {
    const draft = await expireDraft(tx, key)
    if (draft && !isPassing(book, draft))
      await tell(tx, draft, { text: w('form:expired', { title: titleOf(book, draft) }), keyboard: 'menu' })
  }

const reminder = (book: FormBook, draft: DraftRow): View => ({
  text:
    book.get(draft.form)?.form.grave?.reminder(dateWords(draft.expiresAt)) ??
    w('form:reminder', { title: titleOf(book, draft), date: dateWords(draft.expiresAt) }),
  rows: [[{ label: w('form:reminderGoOn'), data: `${links.resumeDraft}${draft.id}`, style: 'primary' }]],
})

/** A decision that was begun and left is no form to come back to. */
const isPassing = (book: FormBook, { form }: DraftRow) => book.get(form)?.form.passing === true

const titleOf = (book: FormBook, { form }: DraftRow) => book.get(form)?.form.title(w) ?? w('form:someForm')

async function tell(tx: Tx, draft: DraftRow, view: View): Promise<void> {
  const account = await accountById(tx, draft.account)
  if (!account?.reachable) return
  const shown = await withOwnKeyboard(tx, draft.account, view)
  await put(tx, [message(shown, { chat: account.address, class: 1 }, w)])
}
