/** Who sees a claim: another heir is let in by a code that is handed on, and shut out again. */
import { seersOf, type ClaimSeer } from '../../records/claims/access.ts'
import { shutOutByFamily } from '../../records/claims/shut-out.ts'
import { allowAnother } from '../../records/claims/codes.ts'
import { claimById, type Claim } from '../../records/claims/claim-rows.ts'
import { dateWords } from '../format.ts'
import type { Screen, Turn } from '../house.ts'
import { outgoingOf } from '../notices.ts'
import type { View } from '../view.ts'
import { words as w } from '../words.ts'
import { ALLOW, backTo, noClaimHere, ofClaim, pageOf, shown, STOP } from './ways.ts'
import { freeLine, numberWordsOf } from './words.ts'

export const whoScreen = (id: string): Screen =>
  ofClaim(id, async (turn, { claim }) => shown(turn, await whoView(turn, claim)))

/** The family let them in, so the family may shut them out again. */
const isTheirs = ({ how }: ClaimSeer): boolean => how === 'allowed'

/** Nobody has heirs who lives, or is looked for. */
const whomWords = ({ kind }: Claim): string =>
  w(kind === 'death' ? 'claim:who.whom.heir' : 'claim:who.whom.family')

/** An account has no name here: each is told from the others by how it came in, and when. */
async function whoView(turn: Turn, claim: Claim): Promise<View> {
  const others = (await seersOf(turn.tx, claim.id)).filter(({ account }) => account !== turn.account.id)
  const lines = others.map(({ how, sees, since }, at) =>
    w('claim:who.line', {
      n: at + 1,
      how: w(`claim:who.how.${how}`),
      sees: w(`claim:who.sees.${sees}`),
      date: dateWords(since),
    }),
  )
  const text = [
    w('claim:who.title', { number: numberWordsOf(claim) }),
    [w('claim:who.you'), ...lines].join('\n'),
    w('claim:who.about', { whom: whomWords(claim) }),
    ...(others.every(isTheirs) ? [] : [w('claim:who.byOffice')]),
    freeLine,
  ].join('\n\n')
  const stops = others.flatMap((one, at) =>
    isTheirs(one) ? [[{ label: w('claim:who.stop', { n: at + 1 }), data: `${STOP}${one.id}` }]] : [],
  )
  const allow = [{ label: w('claim:who.allow', { whom: whomWords(claim) }), data: `${ALLOW}${claim.id}` }]
  return pageOf({ text, rows: [allow, ...stops], back: backTo(claim.id) })
}

/** The code is not kept: this is the only time it is shown. */
export const allowScreen = (id: string): Screen =>
  ofClaim(id, async (turn, { claim }) => {
    const made = await allowAnother(turn.tx, { claim: id, account: turn.account.id })
    if (!made.ok) return noClaimHere(turn)
    const code = `${made.code.slice(0, 4)}-${made.code.slice(4)}`
    const text = w('claim:who.code', {
      whom: whomWords(claim),
      code,
      menu: w('menu:heirs'),
      button: w('claims:entry.code'),
      until: dateWords(made.expiresAt),
    })
    const rows = [[{ label: w('claim:who.copy'), copy: code }]]
    return shown(turn, pageOf({ text: `${text}\n\n${freeLine}`, rows, back: backTo(id) }))
  })

export const stopScreen =
  (seer: string): Screen =>
  async turn => {
    const stopped = await shutOutByFamily(turn.tx, { seer, account: turn.account.id })
    const claim = stopped.claim === undefined ? undefined : await claimById(turn.tx, stopped.claim)
    if (!claim) return noClaimHere(turn)
    const list = await shown(turn, await whoView(turn, claim))
    if (!stopped.ok) return { ...list, toast: w('claim:who.byOffice') }
    return {
      ...list,
      toast: w('claim:who.stopped'),
      also: await outgoingOf(turn.tx, stopped.notices),
    }
  }
