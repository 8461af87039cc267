/**
 * Where papers come by a page of our own: under a question that asks for one stands the button to that page, whose link is
 * made with the message that shows it.
 */
import type { DraftRow } from '../../records/drafts/drafts.ts'
import { uploadLinkFor } from '../../records/documents/upload-links.ts'
import type { Turn as ChatTurn } from '../house.ts'
import type { View } from '../view.ts'
import type { Draft } from './draft.ts'
import type { Form } from './form.ts'
import { paperAskedIn } from './papers.ts'

/** Where a draft stands. */
interface LinkedPlace {
  readonly form: Form
  readonly draft: Draft
  /** Whose it is: what arrives is told there, whoever had this turn. */
  readonly row: Pick<DraftRow, 'id' | 'account'>
  /** The person asked for a new link. */
  readonly fresh?: boolean | undefined
}

/** The views of a turn, the last of which shows where the draft stands, with the button to the page. */
export async function withUploadLink(
  { tx, house, w }: ChatTurn,
  { form, draft, row, fresh = false }: LinkedPlace,
  views: readonly View[],
): Promise<readonly View[]> {
  const last = views.at(-1)
  const paper = house.documentsVia === 'upload' ? paperAskedIn(form, draft) : undefined
  if (!last || paper === undefined) return views
  const token = await uploadLinkFor(tx, { account: row.account, draft: row.id, paper, fresh })
  const button = { label: w('upload:button'), url: house.uploadUrl(token) }
  return [...views.slice(0, -1), { ...last, rows: [[button], ...(last.rows ?? [])] }]
}
