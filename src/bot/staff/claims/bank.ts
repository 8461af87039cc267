/**
 * Where the money goes: seen behind the PIN, for a quarter of an hour. Another account is entered with the heir at the
 * counter, and a second officer confirms the very one that they looked at.
 */
import {
  askBankChange,
  claimOfChange,
  seeBank,
  settleBankChange,
  type BankChanged,
} from '../../../records/claims/office/bank.ts'
import type { BankAccount } from '../../../records/claims/body.ts'
import { claimForOfficer } from '../../../records/claims/hold.ts'
import { numberWordsOf } from '../../claims/words.ts'
import { momentWords } from '../../format.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm } from '../../forms/form.ts'
import { readLine } from '../../forms/read/line.ts'
import { readName } from '../../forms/read/name.ts'
import { escapeHtml } from '../../html.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import { outgoingOf } from '../../notices.ts'
import { message } from '../../render.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { colleagueName } from '../colleague.ts'
import { papersRef, passing } from '../review/documents.ts'
import { aboutOf, backButton, claimIn, endOfForm, listButton, refusedReply } from './words.ts'

type BankAnswers = { seen: 'yes'; bank: string; number: string; holder: string }

export const bankFeature: FormFeature<BankAnswers> = {
  form: defineForm<BankAnswers>({
    id: 'klaim-rekening',
    version: 1,
    passing: true,
    title: () => w('claimdesk:bank.form.title'),
    ending: 'summary',
    questions: [
      {
        id: 'seen',
        kind: 'choice',
        ask: () => w('claimdesk:bank.form.seen'),
        label: () => w('claimdesk:bank.form.seenLabel'),
        options: () => [{ value: 'yes', label: w('claimdesk:bank.form.seenYes'), also: w('yesAlso') }],
      },
      {
        id: 'bank',
        kind: 'text',
        ask: () => w('claimdesk:bank.form.bank'),
        label: () => w('claimdesk:bank.form.bankLabel'),
        read: text => readLine(text, { w }),
      },
      {
        id: 'number',
        kind: 'text',
        secret: () => true,
        ask: () => w('claimdesk:bank.form.number'),
        label: () => w('claimdesk:bank.form.numberLabel'),
        read: text => {
          const digits = text.replaceAll(/[\s.-]/g, '')
          return /^\d{6,20}$/.test(digits)
            ? { ok: true, value: digits }
            : { ok: false, why: w('claimdesk:bank.form.numberWrong') }
        },
      },
      {
        id: 'holder',
        kind: 'text',
        ask: () => w('claimdesk:bank.form.holder'),
        label: () => w('claimdesk:bank.form.holderLabel'),
        read: text => readName(text, { w }),
      },
    ],
  }),
  async handIn(turn, { bank, number, holder }, { about }): Promise<HandedIn> {
    const { id } = claimIn(about)
    const asked = await askBankChange(turn.tx, {
      id,
      officer: turn.account.id,
      bank: { bank, number, holder },
    })
    return endOfForm(asked.ok, await changedReply(turn, asked, id, 'asked'))
  },
}

const accountWords = ({ bank, number, holder }: BankAccount): string =>
  w('claimdesk:bank.account', { bank: escapeHtml(bank), number, holder: escapeHtml(holder) })

export const bankScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account, chat } = turn
    const seen = await seeBank(tx, { id, officer: account.id })
    if (!seen.ok) return refusedReply(turn, seen, id, `pk:bank:${id}`)
    const { claim, change } = seen
    const isAsker = change?.madeBy === account.id
    const parts = [seen.account ? accountWords(seen.account) : w('claimdesk:bank.none')]
    if (change)
      parts.push(
        w('claimdesk:bank.change', {
          by: await colleagueName(tx, change.madeBy),
          when: momentWords(change.madeAt),
          account: accountWords(change.account),
        }),
        ...(isAsker ? [w('claimdesk:bank.changeOwn')] : []),
      )
    const text = w('claimdesk:bank.text', { number: numberWordsOf(claim), account: parts.join('\n\n') })
    const rows: Button[][] = [
      ...(change ? settling(change.id, isAsker) : []),
      ...(change || claim.endedAt ? [] : [[{ label: w('claimdesk:bank.new'), data: `pk:banknew:${id}` }]]),
      [backButton(claim)],
    ]
    const shown = message({ text, rows, ref: papersRef(id) }, { chat, class: 0 }, w)
    return { say: [], also: [passing(shown, tx.now)], toast: w('claimdesk:docs.toast') }
  }

/** They name the change, so that none is confirmed that nobody looked at. */
const settling = (change: string, isAsker: boolean): Button[][] =>
  isAsker
    ? [[{ label: w('claimdesk:bank.takeBack'), data: `pk:bankno:${change}` }]]
    : [
        [{ label: w('claimdesk:bank.yes'), data: `pk:bankyes:${change}`, style: 'success' }],
        [{ label: w('claimdesk:bank.no'), data: `pk:bankno:${change}`, style: 'danger' }],
      ]

export const bankNewScreen =
  (id: string): Screen =>
  async turn => {
    const found = await claimForOfficer(turn.tx, { id, officer: turn.account.id }, 'claim-money')
    if (!found.ok) return refusedReply(turn, found, id, `pk:banknew:${id}`)
    return openForm(turn, bankFeature, {
      about: aboutOf(found.claim),
      intro: w('claimdesk:bank.form.intro', { number: numberWordsOf(found.claim) }),
      replaceOpen: true,
    })
  }

export const bankSettleScreen =
  (change: string, yes: boolean): Screen =>
  async turn => {
    const { tx, account } = turn
    const id = await claimOfChange(tx, change)
    if (id === undefined) return refusedReply(turn, await unknownChange(turn), '')
    const settled = await settleBankChange(tx, { id, officer: account.id, yes, change })
    if (!settled.ok && settled.error === 'ended')
      return refusedReply(turn, { ok: false, error: 'settled' }, id)
    if (!settled.ok && settled.error === 'denied')
      return refusedReply(turn, settled, id, `pk:bank${yes ? 'yes' : 'no'}:${change}`)
    return changedReply(turn, settled, id, yes ? 'changed' : 'declined')
  }

/** Whoever may not know hears nothing else of a change that there never was. */
async function unknownChange({ tx, account }: Turn) {
  const found = await claimForOfficer(tx, { id: '', officer: account.id }, 'claim-money')
  return found.ok ? ({ ok: false, error: 'not-found' } as const) : found
}

async function changedReply(
  turn: Turn,
  changed: BankChanged,
  id: string,
  what: 'asked' | 'changed' | 'declined',
): Promise<Reply> {
  if (!changed.ok) return refusedReply(turn, changed, id)
  const text = w(`claimdesk:bank.${what}`, { number: numberWordsOf(changed.claim) })
  return {
    say: [{ text, rows: [[backButton(changed.claim)], [listButton]] }],
    also: await outgoingOf(turn.tx, changed.notices),
  }
}
