/**
 * The list of papers made for this family: what is there, what is missing and from which office, what is to be made again;
 * and for each what it is, where it comes from, what it costs and what to bring.
 */
import type { ClaimPaper } from '../../program/claims/papers.ts'
import { bodyOf, type Claim } from '../../records/claims/claim-rows.ts'
import { mayTellFamily } from '../../records/claims/family/details.ts'
import { isComplete, papersOfClaim, type ClaimPaperNow } from '../../records/claims/family/papers.ts'
import { takesPapers } from '../../records/claims/family/photos.ts'
import type { Reply, Screen, Turn } from '../house.ts'
import { officeLines, officePlace } from '../menu/office.ts'
import { inRows } from '../rows.ts'
import type { Button, View } from '../view.ts'
import { words as w } from '../words.ts'
import { backTo, backToPapers, FAMILY, noSuchClaim, ofClaim, pageOf, PAPER, PHOTO, shown } from './ways.ts'
import { freeLine, numberWordsOf } from './words.ts'

export const papersScreen = (id: string): Screen =>
  ofClaim(id, async (turn, { claim }) =>
    claim.kind === 'accident' ? noSuchClaim : shown(turn, await papersView(turn, claim)),
  )

export async function papersView(turn: Turn, claim: Claim): Promise<View> {
  const { tx } = turn
  const { family } = await bodyOf(tx, claim)
  const papers = await papersOfClaim(tx, claim)
  const isOpen = takesPapers(claim)
  if (claim.kind === 'missing' && claim.status === 'reported') return nothingYet(claim)
  const asksFamily = mayTellFamily(claim) && family === undefined
  const text = [
    w('claim:papers.title', { number: numberWordsOf(claim) }),
    w(asksFamily ? 'claim:papers.guess' : 'claim:papers.made'),
    [w('claim:papers.needed'), ...lines(papers, true)].join('\n'),
    [w('claim:papers.optional'), ...lines(papers, false)].join('\n'),
    isOpen ? leftWords(papers) : w('claim:papers.closed'),
    ...(isOpen ? [await wayWords(turn)] : []),
    w('claim:papers.decides'),
    freeLine,
  ].join('\n\n')
  const family_: Button = { label: w('claim:button.family'), data: `${FAMILY}${claim.id}`, style: 'primary' }
  // As in the list above them; of what the office makes out the family needs no button.
  const theirs = papers.filter(({ state, from }) => state !== 'accepted' && from !== 'ours')
  const open = isOpen
    ? [...theirs.filter(({ isNeeded }) => isNeeded), ...theirs.filter(({ isNeeded }) => !isNeeded)]
    : []
  const rows = [
    ...(asksFamily ? [[family_]] : []),
    ...inRows(
      open.map(paper => paperButton(claim, paper)),
      2,
    ),
  ]
  const voice = asksFamily ? 'claim:papers.guess' : 'claim:papers.made'
  return pageOf({ text, voice, rows, back: backTo(claim.id) })
}

/** While the search goes on nobody is sent for papers, nor reads of heirs. */
const nothingYet = (claim: Claim): View =>
  pageOf({
    text: [w('claim:papers.title', { number: numberWordsOf(claim) }), w('claim:papers.later'), freeLine].join(
      '\n\n',
    ),
    voice: 'claim:papers.later',
    back: backTo(claim.id),
  })

const lines = (papers: readonly ClaimPaperNow[], isNeeded: boolean): string[] =>
  papers.filter(paper => paper.isNeeded === isNeeded).map(lineOf)

function lineOf({ paper: code, state, why, from }: ClaimPaperNow): string {
  const paper = w(`claim:paper.${code}.name`)
  switch (state) {
    case 'again':
      return w('claim:papers.again', { paper, why: w(`claim:why.${why ?? 'other'}`) })
    case 'missing':
      return w('claim:papers.missing', { paper, from: w(`claim:from.${from}`) })
    case 'accepted':
    case 'handed-in':
      return w(`claim:papers.${state}`, { paper })
  }
}

/** Only what nobody has handed in yet, or what is to be made again, is left for the family. */
export function leftWords(papers: readonly ClaimPaperNow[]): string {
  const left = papers.filter(
    ({ isNeeded, state }) => isNeeded && (state === 'missing' || state === 'again'),
  ).length
  return left === 0 ? w('claim:papers.leftNone') : w('claim:papers.left', { count: left })
}

async function wayWords({ tx, house }: Turn): Promise<string> {
  return w(`claim:papers.${house.documentsVia}`, { office: await officeLines(tx, false) })
}

const MARKS = { accepted: '✅', 'handed-in': '⏳', again: '🔁', missing: '▫️' } as const

const paperButton = ({ id }: Claim, { paper, state }: ClaimPaperNow): Button => ({
  label: `${MARKS[state]} ${w(`claim:paper.${paper}.name`)}`,
  data: `${PAPER}${id}:${paper}`,
})

// ——— One paper ———

/** Whether a photo of it is taken here. The book of an account is asked for once the others are complete. */
export const takesPhoto = (
  { house }: Turn,
  claim: Claim,
  { paper, from, state }: ClaimPaperNow,
  papers: readonly ClaimPaperNow[],
): boolean =>
  house.documentsVia !== 'counter' &&
  takesPapers(claim) &&
  from !== 'ours' &&
  state !== 'accepted' &&
  (paper !== 'bank-book' || isComplete(papers))

export const paperScreen = (id: string, code: ClaimPaper): Screen =>
  ofClaim(id, async (turn, { claim }): Promise<Reply> => {
    const papers = await papersOfClaim(turn.tx, claim)
    const paper = papers.find(one => one.paper === code)
    if (!paper) return noSuchClaim
    const takes = takesPhoto(turn, claim, paper, papers)
    const photo: Button = {
      label: w(paper.state === 'handed-in' ? 'claim:photo.next' : 'claim:photo.button'),
      data: `${PHOTO}${id}:${code}`,
      style: 'primary',
    }
    const text = [
      lineOf(paper),
      w(`claim:paper.${code}.what`),
      [
        w('claim:help.where', { where: w(`claim:where.${paper.from}`) }),
        w('claim:help.bring', { bring: w(`claim:paper.${code}.bring`) }),
        w('claim:help.cost', { cost: w(`claim:cost.${paper.from}`) }),
      ].join('\n'),
      ...(await deliverWords(turn, claim, paper, takes)),
      freeLine,
    ].join('\n\n')
    return shown(
      turn,
      pageOf({
        text,
        voice: `claim:paper.${code}.what`,
        rows: takes ? [[photo]] : [],
        back: backToPapers(id),
      }),
    )
  })

async function deliverWords(
  { tx, house }: Turn,
  claim: Claim,
  { paper, from, state }: ClaimPaperNow,
  takes: boolean,
): Promise<string[]> {
  if (!takesPapers(claim) || from === 'ours' || state === 'accepted') return []
  if (takes) return [w(house.documentsVia === 'upload' ? 'claim:help.upload' : 'claim:help.telegram')]
  const later = paper === 'bank-book' ? [w('claim:help.bankLater')] : []
  return [...later, w('claim:help.counter', { office: await officePlace(tx) })]
}
