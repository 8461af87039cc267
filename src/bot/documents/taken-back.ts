/** A photo that comes after its owner has stopped photos through Telegram: it is not fetched, and the way on is shown. */
import { saidNoSince } from '../../records/consents.ts'
import type { DraftRow } from '../../records/drafts/drafts.ts'
import type { Form } from '../forms/form.ts'
import type { Turn } from '../house.ts'
import * as links from '../links.ts'
import { GIVE } from '../rights/ways.ts'
import type { View } from '../view.ts'
import { words as w } from '../words.ts'

/** Undefined where photos may be taken: in the form itself it was agreed to them, and nothing was said against it since. */
export async function photoRefused(
  { tx, account, house }: Turn,
  form: Form,
  { id }: DraftRow,
): Promise<View | undefined> {
  if (house.documentsVia !== 'telegram' || !form.questions.some(({ kind }) => kind === 'papers'))
    return undefined
  if (!(await saidNoSince(tx, { account: account.id, purpose: 'telegram-photos', draft: id })))
    return undefined
  const purpose = w('rights:consents.purpose.telegram-photos')
  return {
    text: w('rights:consents.photoNotTaken'),
    rows: [
      [{ label: w('rights:consents.give', { purpose }), data: `${GIVE}telegram-photos` }],
      [{ label: w('menu:goOn'), data: `${links.resumeDraft}${id}`, style: 'primary' }],
    ],
  }
}
