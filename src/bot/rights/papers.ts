/** The papers that this account sent and that are still kept: which, and each once more for an hour. */
import { documentById, type Paper } from '../../records/documents/documents.ts'
import { ownPapers } from '../../records/rights/papers.ts'
import { CLAIM_PAPERS } from '../../program/claims/papers.ts'
import type { Outgoing } from '../../telegram/message.ts'
import { dateWords } from '../format.ts'
import { paperWords } from '../documents/words.ts'
import type { Screen } from '../house.ts'
import { DOCUMENT_RENDERER } from '../staff/review/documents.ts'
import { words as w } from '../words.ts'
import { PAPER, pageOf } from './ways.ts'

/** As long as a personal thing stays in the chat. */
export const SHOWN_MS = 3_600_000
const BUTTONS_AT_MOST = 30

export const ownPapersScreen: Screen = async ({ tx, account }) => {
  const papers = (await ownPapers(tx, account.id)).filter(({ state }) => state === 'ready')
  if (papers.length === 0) return { say: [pageOf(w('rights:papers.none'))] }
  const rows = papers
    .toReversed()
    .slice(0, BUTTONS_AT_MOST)
    .map(({ id, paper, madeAt }) => [
      {
        label: w('rights:papers.one', { paper: paperName(paper), since: dateWords(madeAt) }),
        data: `${PAPER}${id}`,
      },
    ])
  return { say: [pageOf(w('rights:papers.title'), rows)] }
}

/** @param id of one of this account's own; any other does not exist for it. */
export const ownPaperScreen =
  (id: string): Screen =>
  async ({ tx, account, chat }) => {
    const isOwn = (await ownPapers(tx, account.id)).some(one => one.id === id)
    const paper = isOwn ? await documentById(tx, id) : undefined
    if (paper?.state !== 'ready') return { say: [], toast: w('menu:oldButton') }
    const caption = w('rights:papers.caption', {
      paper: paperName(paper.paper),
      since: dateWords(paper.madeAt),
    })
    const shown = shownFor(paper, { chat, caption, goneAt: new Date(tx.now.getTime() + SHOWN_MS) })
    return { say: [], toast: w('rights:papers.sending'), also: [shown] }
  }

/** From our own sealed file: what is kept, not what the channel may still have. */
function shownFor(
  paper: Paper,
  { chat, caption, goneAt }: { chat: number; caption: string; goneAt: Date },
): Outgoing {
  return {
    chat,
    class: 0,
    method: paper.mime === 'application/pdf' ? 'sendDocument' : 'sendPhoto',
    params: { caption, protect_content: true },
    render: { by: DOCUMENT_RENDERER, arg: paper.id },
    goneAt,
  }
}

export function paperName(paper: string): string {
  const ofClaim = CLAIM_PAPERS.find(one => one === paper)
  return ofClaim ? w(`claim:paper.${ofClaim}.name`) : paperWords(paper)
}
