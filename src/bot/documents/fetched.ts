/**
 * A photo has been fetched, or was no good: the form it belongs to hears of it, and the photo leaves the chat if its
 * owner agreed, or if it is an officer's chat.
 */
import { consentOf, saidNoSince } from '../../records/consents.ts'
import { documentById, type Paper } from '../../records/documents/documents.ts'
import { draftById } from '../../records/drafts/drafts.ts'
import { isInTalk } from '../../records/questions/question-rows.ts'
import type { WireEvent } from '../../telegram/message.ts'
import { claimPhotoFetched } from '../claims/photo.ts'
import type { Draft } from '../forms/draft.ts'
import { playDraft, type FormBook } from '../forms/driver.ts'
import type { Reply, Screen, Turn } from '../house.ts'
import { words as w } from '../words.ts'
import type { PhotoTrouble } from './fetch.ts'

/** Bots may delete what a person sent for 48 hours; an hour less, for the way through the outbox. */
const DELETABLE_MS = 47 * 3_600_000

export const documentFetched =
  (book: FormBook, data: WireEvent['data']): Screen =>
  async turn => {
    const document = String(data['document'])
    const bad = data['bad'] as PhotoTrouble | undefined
    const paper = await documentById(turn.tx, document)
    if (paper?.claim !== undefined) return ofClaim(turn, paper, bad)
    const row = paper && (await draftById(turn.tx, paper.draft))
    const feature = row && book.get(row.form)
    if (!paper || !row || !feature) return { say: [] }
    const why = bad && w(`register:photoBad.${bad}`)
    const played = await playDraft(turn, feature, row, {
      kind: 'fetched',
      paper: document,
      ...(why === undefined ? {} : { bad: why }),
    })
    // While a human has the chat the form waits: it asks again when the person comes back to it.
    const reply = (await isInTalk(turn.tx, turn.account.id)) ? { ...played, say: [] } : played
    const { answers } = JSON.parse(row.body) as Draft
    const mayGo =
      leavesChat(answers) &&
      !(await saidNoSince(turn.tx, { account: paper.account, purpose: 'delete-photos', draft: row.id }))
    return bad === undefined && mayGo ? withDeletion(turn, reply, paper.source) : reply
  }

/** The form of a claim's photo is closed by now; what its owner agreed to stands on record. */
async function ofClaim(turn: Turn, { id, account, source }: Paper, bad: PhotoTrouble | undefined) {
  const reply = await claimPhotoFetched(turn, id, bad)
  const leaves = (await consentOf(turn.tx, account, 'delete-photos'))?.given === true
  return bad === undefined && leaves ? withDeletion(turn, reply, source) : reply
}

/** As its owner said; somebody else's papers never stay in an officer's chat. */
const leavesChat = (answers: Draft['answers']): boolean =>
  answers['deletePhotos'] === 'yes' || answers['forSelf'] === 'office'

function withDeletion({ tx, chat }: Turn, reply: Reply, source: string | undefined): Reply {
  const { message, at = 0 } = JSON.parse(source ?? '{}') as { message?: number; at?: number }
  if (message === undefined) return reply
  if (tx.now.getTime() - at * 1000 > DELETABLE_MS)
    return { ...reply, say: [{ text: w('register:photoStays') }, ...reply.say] }
  const deletion = { chat, class: 0, method: 'deleteMessage', params: { message_id: message } } as const
  return { ...reply, also: [...(reply.also ?? []), deletion] }
}
