/**
 * A paper has arrived by the page of its link: it answers the question it was made for, and the chat goes on by itself.
 * Where the form is gone or rests, the person reads what became of it.
 */
import { documentById, erase } from '../../records/documents/documents.ts'
import { draftById } from '../../records/drafts/drafts.ts'
import type { WireEvent } from '../../telegram/message.ts'
import { playDraft, type FormBook } from '../forms/driver.ts'
import type { Screen } from '../house.ts'
import * as links from '../links.ts'
import { words as w } from '../words.ts'
import { paperWords } from './words.ts'

export const DOCUMENT_UPLOADED = 'document-uploaded'

export const documentUploaded =
  (book: FormBook, data: WireEvent['data']): Screen =>
  async turn => {
    const id = String(data['document'])
    const paper = await documentById(turn.tx, id)
    if (paper?.state !== 'ready') return { say: [] }
    const row = await draftById(turn.tx, paper.draft)
    const feature = row && book.get(row.form)
    if (!row || !feature) {
      await erase(turn.tx, id, 'draft-closed')
      return { say: [{ text: w('upload:noPlace') }] }
    }
    const reply = await playDraft(turn, feature, row, { kind: 'uploaded', question: paper.paper, paper: id })
    if (row.hasFloor || reply.ended) return reply
    // Its question must not be asked in the middle of something else.
    const goOn = { label: w('menu:goOn'), data: `${links.resumeDraft}${row.id}`, style: 'primary' } as const
    return { say: [{ text: w('upload:receivedResting', { name: paperWords(paper.paper) }), rows: [[goOn]] }] }
  }
