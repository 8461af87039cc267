/** Who of the family sees a claim: a code for an heir whose KTP was seen, and the end of an account's look. */
import { seersOf, type ClaimSeer } from '../../../records/claims/access.ts'
import { shutOutAtOffice } from '../../../records/claims/shut-out.ts'
import { hasAccountPin } from '../../../records/rights/reset.ts'
import { makeClaimCode } from '../../../records/claims/codes.ts'
import { claimForOfficer } from '../../../records/claims/hold.ts'
import { accountById } from '../../../records/accounts.ts'
import type { ClaimView } from '../../../store/schema.ts'
import type { Tx } from '../../../store/store.ts'
import { numberWordsOf } from '../../claims/words.ts'
import { dateWords } from '../../format.ts'
import type { Screen } from '../../house.ts'
import { outgoingOf } from '../../notices.ts'
import { message } from '../../render.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { papersRef, passing } from '../review/documents.ts'
import { resetButton } from '../rights/counter.ts'
import { askView } from './steps.ts'
import { backButton, refusedReply } from './words.ts'

export const accessScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const found = await claimForOfficer(tx, { id, officer: account.id }, 'see-claims')
    if (!found.ok) return refusedReply(turn, found, id, `pk:sees:${id}`)
    const seers = await seersOf(tx, id)
    const lines: string[] = []
    const out: Button[][] = []
    for (const seer of seers) {
      const end = await endOf(tx, seer)
      lines.push(
        w('claimdesk:access.one', {
          end,
          sees: w(`claimdesk:access.sees.${seer.sees}`),
          how: w(`claimdesk:access.how.${seer.how}`),
          since: dateWords(seer.since),
        }),
      )
      out.push([{ label: w('claimdesk:access.out', { end }), data: outData('out', id, seer) }])
      if (await hasAccountPin(tx, { seer: seer.id })) out.push([resetButton(`c:${seer.id}`, end)])
    }
    const text = [
      w('claimdesk:access.title', { number: numberWordsOf(found.claim) }),
      ...(lines.length > 0 ? lines : [w('claimdesk:access.none')]),
    ].join('\n')
    const rows: Button[][] = [
      [{ label: w('claimdesk:access.codeAll'), data: `pk:code:${id}:all` }],
      [{ label: w('claimdesk:access.codeStage'), data: `pk:code:${id}:stage` }],
      ...out,
      [backButton(found.claim)],
    ]
    return { edit: { text, rows }, say: [] }
  }

/** The last four digits of an account tell one from another at the counter. */
const endOf = async (tx: Tx, { account }: ClaimSeer): Promise<string> =>
  String((await accountById(tx, account))?.address ?? '').slice(-4)

/** An account is named by the end of its id: two whole ones are too long for a button. */
const outData = (act: 'out' | 'isout', id: string, { account }: ClaimSeer) =>
  `pk:${act}:${id}:${account.slice(-8)}`

const namedBy = (seers: readonly ClaimSeer[], end: string): ClaimSeer | undefined => {
  const [only, ...others] = seers.filter(({ account }) => account.slice(-8) === end)
  return others.length === 0 ? only : undefined
}

export const outScreen =
  (id: string, end: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const found = await claimForOfficer(tx, { id, officer: account.id }, 'claim-codes')
    if (!found.ok) return refusedReply(turn, found, id, `pk:out:${id}:${end}`)
    const seer = namedBy(await seersOf(tx, id), end)
    if (!seer) return alreadyOut
    const text = w('claimdesk:access.outAsk', {
      end: await endOf(tx, seer),
      number: numberWordsOf(found.claim),
    })
    return { edit: askView(text, outData('isout', id, seer), found.claim), say: [] }
  }

const alreadyOut = { say: [], toast: w('claimdesk:access.outAlready') }

export const isOutScreen =
  (id: string, end: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const found = await claimForOfficer(tx, { id, officer: account.id }, 'claim-codes')
    if (!found.ok) return refusedReply(turn, found, id, `pk:isout:${id}:${end}`)
    const seer = namedBy(await seersOf(tx, id), end)
    if (!seer) return alreadyOut
    const out = await shutOutAtOffice(tx, { claim: id, account: seer.account, officer: account.id })
    if (!out.ok) return refusedReply(turn, out, id)
    const shown = await accessScreen(id)(turn)
    return { ...shown, also: await outgoingOf(tx, out.notices), toast: w('claimdesk:access.outDone') }
  }

/** The KTP first: a code opens everything. */
export const codeAskScreen =
  (id: string, sees: ClaimView): Screen =>
  async turn => {
    const found = await claimForOfficer(turn.tx, { id, officer: turn.account.id }, 'claim-codes')
    if (!found.ok) return refusedReply(turn, found, id, `pk:code:${id}:${sees}`)
    const rows = [
      [{ label: w('claimdesk:access.seenYes'), data: `pk:made:${id}:${sees}`, style: 'primary' as const }],
      [{ label: w('claimdesk:confirm.no'), data: `pk:sees:${id}` }],
    ]
    const text = w(`claimdesk:access.codeAsk.${sees}`, { number: numberWordsOf(found.claim) })
    return { edit: { text, rows }, say: [] }
  }

/** The code stands in the chat for a quarter of an hour; it is kept nowhere. */
export const codeScreen =
  (id: string, sees: ClaimView): Screen =>
  async turn => {
    const { tx, account, chat } = turn
    const found = await claimForOfficer(tx, { id, officer: account.id }, 'claim-codes')
    if (!found.ok) return refusedReply(turn, found, id, `pk:made:${id}:${sees}`)
    const made = await makeClaimCode(tx, { claim: id, officer: account.id, sees })
    if (!made.ok) return refusedReply(turn, made, id)
    const text = w('claimdesk:access.code', {
      number: numberWordsOf(found.claim),
      code: `${made.code.slice(0, 4)}-${made.code.slice(4)}`,
      until: dateWords(made.expiresAt),
      sees: w(`claimdesk:access.sees.${sees}`),
    })
    const shown = message(
      { text, rows: [[backButton(found.claim)]], ref: papersRef(id) },
      { chat, class: 0 },
      w,
    )
    return { say: [], also: [passing(shown, tx.now)] }
  }
