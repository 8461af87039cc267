/** Buttons inside one claim, and the answer to whoever may not see it: the same as to a button of nothing. */
import { claimSeenBy, type SeenClaim } from '../../records/claims/access.ts'
import type { Reply, Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import { withWayBack } from '../menu/back.ts'
import { limited } from '../status/limit.ts'
import type { Button, View } from '../view.ts'
import { words as w } from '../words.ts'
import { brokerButton } from './words.ts'

/** Each is followed by a claim's id. */
export const FAMILY = 'kl:fam:'
export const BANK = 'kl:bank:'
export const FILL_BANK = 'kl:bank+:'
export const NO_BANK = 'kl:bank-:'
export const WHO = 'kl:who:'
export const ALLOW = 'kl:who+:'
export const WITHDRAW = 'kl:undo:'
export const WITHDRAW_YES = 'kl:undo!:'
export const OBJECT = 'kl:obj:'
export const CHILDREN = 'kl:kids:'
/** More than stage and dates, once the PIN is right. */
export const WHOLE = 'kl:whole:'
/** Followed by a claim's id, a colon and a paper. */
export const PAPER = 'kl:p:'
export const PHOTO = 'kl:f:'
/** Followed by the id of a row of who sees it. */
export const STOP = 'kl:who-:'
/** Followed by a child's id. */
export const CONFIRM = 'kl:kid:'

export const noSuchClaim: Reply = { say: [], toast: w('menu:oldButton') }

/** Whoever tries claims out is slowed down; the family may look as often as it likes. */
export const noClaimHere: Screen = limited(() => Promise.resolve(noSuchClaim))

/** A screen about one claim, for an account that sees all of it. Nobody learns whether there is such a claim. */
export const ofClaim =
  (id: string, show: (turn: Turn, seen: SeenClaim) => Promise<Reply>): Screen =>
  async turn => {
    const seen = await claimSeenBy(turn.tx, { id, account: turn.account.id })
    return seen?.sees === 'all' ? show(turn, seen) : noClaimHere(turn)
  }

/** A page about a claim, with the way back to it and "Laporkan calo" under its own buttons. */
export const pageOf = ({ back, ...of }: Pick<View, 'text' | 'voice' | 'rows'> & { back: Button }): View => ({
  ...of,
  rows: [...(of.rows ?? []), [back], [brokerButton]],
})

/** The page as the answer to a tap: with the way back to a form that was left for it. */
export const shown = async (turn: Turn, view: View): Promise<Reply> => ({
  say: [await withWayBack(turn, view)],
})

export const backTo = (claim: string): Button => ({
  label: w('claim:button.back'),
  data: `${links.claim}${claim}`,
})

export const backToPapers = (claim: string): Button => ({
  label: w('claim:button.backToPapers'),
  data: `${links.claimPapers}${claim}`,
})

export const papersButton = (claim: string): Button => ({
  label: w('claim:button.papers'),
  data: `${links.claimPapers}${claim}`,
})
