/**
 * The account that is paid to: asked once the papers are complete, shown masked ever after, and changed only at the counter.
 * Who has none yet is not held up.
 */
import { isOvershadowed } from '../../records/claims/access.ts'
import { openBankChange } from '../../records/claims/office/bank.ts'
import type { ClaimBody } from '../../records/claims/body.ts'
import { bodyOf, claimById, type Claim } from '../../records/claims/claim-rows.ts'
import { giveBank, isPaidAtCounter } from '../../records/claims/family/details.ts'
import { isComplete, papersOfClaim } from '../../records/claims/family/papers.ts'
import type { Outgoing } from '../../telegram/message.ts'
import { openForm, type FormFeature, type HandedIn } from '../forms/driver.ts'
import { defineForm, type Read } from '../forms/form.ts'
import { readLine } from '../forms/read/line.ts'
import { readName } from '../forms/read/name.ts'
import { escapeHtml } from '../html.ts'
import type { Reply, Screen, Turn } from '../house.ts'
import { officeLines } from '../menu/office.ts'
import { outgoingOf } from '../notices.ts'
import type { Button, View } from '../view.ts'
import { words as w } from '../words.ts'
import { backTo, BANK, FILL_BANK, NO_BANK, noSuchClaim, ofClaim, pageOf, shown } from './ways.ts'
import { freeLine, numberWordsOf } from './words.ts'

type BankAnswers = {
  bank: string
  number: string
  holder: string
  /** Known when the form is opened, for comparing. It stands last, so that nobody is asked for it. */
  heir?: string
}

/** What most people here have; any other is typed. */
const BANKS = ['BRI', 'Bank Jatim', 'BNI', 'Mandiri', 'BSI', 'BCA'] as const

/** "•••• 4567" */
const maskAccount = (number: string): string => `•••• ${number.slice(-4)}`

const form = defineForm<BankAnswers>({
  id: 'rekening-klaim',
  version: 1,
  title: () => w('claim:bank.title'),
  grave: { reminder: date => w('claim:bank.reminder', { date }) },
  ending: 'summary',
  questions: [
    {
      id: 'bank',
      kind: 'text',
      ask: () => w('claim:bank.name.ask'),
      help: () => w('claim:bank.name.help'),
      label: () => w('claim:bank.name.label'),
      read: (text, asking) => readLine(text, asking),
      options: () => BANKS.map(value => ({ value, label: value })),
    },
    {
      id: 'number',
      kind: 'text',
      secret: () => true,
      ask: () => w('claim:bank.number.ask'),
      help: () => w('claim:bank.number.help'),
      label: () => w('claim:bank.number.label'),
      read: readAccount,
      // It is struck from the chat, so that a digit too many or too few would be seen nowhere else.
      show: value => w('claim:bank.number.shown', { number: maskAccount(value), n: value.length }),
    },
    {
      id: 'holder',
      kind: 'text',
      ask: () => w('claim:bank.holder.ask'),
      help: () => w('claim:bank.holder.help'),
      label: () => w('claim:bank.holder.label'),
      read: (text, asking) => readName(text, asking),
      doubt: (holder, { answers: { heir } }) =>
        heir === undefined || isSameName(holder, heir)
          ? undefined
          : w('claim:bank.holder.differs', { heir: escapeHtml(heir), holder: escapeHtml(holder) }),
    },
    {
      id: 'heir',
      kind: 'choice',
      applies: ({ answers }) => answers.heir !== undefined,
      ask: () => w('claim:bank.heir'),
      options: ({ answers: { heir } }) => (heir === undefined ? [] : [{ value: heir, label: heir }]),
    },
  ],
})

const [SHORTEST, LONGEST] = [8, 18]

function readAccount(text: string): Read<string> {
  const bare = text.replaceAll(/[\s.\-/]/g, '').replace(/^(?:no|nomor|rek|rekening|:)+/i, '')
  if (/\D/.test(bare)) return { ok: false, why: w('claim:bank.number.letters') }
  return bare.length < SHORTEST || bare.length > LONGEST
    ? { ok: false, why: w('claim:bank.number.length', { n: bare.length }) }
    : { ok: true, value: bare }
}

const bare = (name: string) => name.toLowerCase().replaceAll(/[^a-z]/g, '')

/** Banks shorten names, and print them in capitals without titles. */
function isSameName(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)]
  return a === b || (Math.min(a.length, b.length) >= 5 && (a.startsWith(b) || b.startsWith(a)))
}

export const bankFeature: FormFeature<BankAnswers> = {
  form,
  async handIn(turn, { bank, number, holder }, { about: id = '' }) {
    const { tx, account } = turn
    const given = await giveBank(tx, { id, account: account.id, bank: { bank, number, holder } })
    if (!given.ok && given.error === 'not-found') return done(w('menu:oldButton'))
    const claim = given.ok ? given.claim : await claimById(tx, id)
    const view = claim && (await bankView(turn, claim))
    const text = given.ok
      ? w('claim:bank.done', { bank: escapeHtml(bank), number: maskAccount(number) })
      : w(given.error === 'too-late' ? 'claim:bank.tooLate' : 'claim:bank.notTaken')
    return done(text, view, given.ok ? await outgoingOf(tx, given.notices) : [])
  },
}

const done = (text: string, view?: View, also: readonly Outgoing[] = []): HandedIn => ({
  done: true,
  reply: { say: [{ text, keyboard: 'menu' }, ...(view ? [view] : [])], also: [...also] },
})

/** The masked account on the claim's own screen. */
export const bankLine = ({ bank }: Pick<ClaimBody, 'bank'>): string[] =>
  bank === undefined
    ? []
    : [
        w('claim:one.bank', {
          bank: escapeHtml(bank.bank),
          number: maskAccount(bank.number),
          holder: escapeHtml(bank.holder),
        }),
      ]

export const bankScreen = (id: string): Screen =>
  ofClaim(id, async (turn, { claim }) =>
    claim.kind === 'accident' ? noSuchClaim : shown(turn, await bankView(turn, claim)),
  )

async function bankView(turn: Turn, claim: Claim): Promise<View> {
  const { text, ways } = await standing(turn, claim)
  const head = w('claim:bank.head', { number: numberWordsOf(claim) })
  return pageOf({
    text: [head, ...text, freeLine].join('\n\n'),
    rows: ways.map(way => [way]),
    back: backTo(claim.id),
  })
}

/** Given, not asked yet, or asked now; and what can be done. */
async function standing({ tx, account }: Turn, claim: Claim): Promise<{ text: string[]; ways: Button[] }> {
  const { bank } = await bodyOf(tx, claim)
  const office = await officeLines(tx, false)
  if (bank !== undefined) {
    const isChanging = (await openBankChange(tx, claim.id)) !== undefined
    const given = w('claim:bank.given', {
      bank: escapeHtml(bank.bank),
      number: maskAccount(bank.number),
      holder: escapeHtml(bank.holder),
    })
    return {
      text: [given, ...(isChanging ? [w('claim:bank.changing')] : []), w('claim:bank.counterOnly'), office],
      ways: [],
    }
  }
  if (isPaidAtCounter(claim)) return { text: [w('claim:bank.atCounter'), office], ways: [] }
  if (await isOvershadowed(tx, { id: claim.id, account: account.id }))
    return { text: [w('claim:bank.counterOnly'), office], ways: [] }
  const none: Button = { label: w('claim:bank.none'), data: `${NO_BANK}${claim.id}` }
  if (claim.status === 'papers-complete' || claim.status === 'to-mend') {
    if (isComplete(await papersOfClaim(tx, claim)))
      return {
        text: [w('claim:bank.askNow')],
        ways: [{ label: w('claim:bank.fill'), data: `${FILL_BANK}${claim.id}`, style: 'primary' }, none],
      }
    return { text: [w('claim:bank.notYet')], ways: [none] }
  }
  const isBefore = claim.status === 'reported' || claim.status === 'papers-missing'
  return isBefore
    ? { text: [w('claim:bank.notYet')], ways: [none] }
    : { text: [w('claim:bank.tooLate'), office], ways: [] }
}

export const noBankScreen = (id: string): Screen =>
  ofClaim(id, turn => {
    const again: Button = { label: w('claim:button.bank'), data: `${BANK}${id}` }
    const text = `${w('claim:bank.how')}\n\n${freeLine}`
    return shown(turn, pageOf({ text, rows: [[again]], back: backTo(id) }))
  })

export const fillBankScreen = (id: string): Screen =>
  ofClaim(id, async (turn, { claim }): Promise<Reply> => {
    const { ways } = await standing(turn, claim)
    // Not asked for (any more): what stands there says why.
    if (ways.length < 2) return bankScreen(id)(turn)
    const heir = (await bodyOf(turn.tx, claim)).family?.heir.name
    return openForm(turn, bankFeature, {
      about: id,
      ...(heir === undefined ? {} : { answers: { heir } }),
      intro: w('claim:bank.intro'),
      replaceOpen: true,
    })
  })
