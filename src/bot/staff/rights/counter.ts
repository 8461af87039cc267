/** At the counter, the KTP in hand: a citizen's PIN is taken away, and the code by which they take their file over. */
import { answersOf } from '../../../records/registrations/answers.ts'
import { resetAccountPin, type LockHolder } from '../../../records/rights/reset.ts'
import { makeFileCodeAtCounter } from '../../../records/rights/take-over.ts'
import { authorise } from '../../../records/office/officers.ts'
import { dateWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import type { Screen } from '../../house.ts'
import { outgoingOf } from '../../notices.ts'
import { message } from '../../render.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import { passing } from '../review/documents.ts'

/** Each followed by whose: `r:`, `p:` or `c:` and the id of a file, a person, or a row of who sees a claim. */
const ASK_RESET = 'dp:pin:'
const RESET = 'dp:pin+:'
/** Followed by a registration's id. */
const FILE_CODE = 'dp:code:'

const HOLDERS: Readonly<Record<string, (id: string) => LockHolder>> = {
  r: id => ({ registration: id }),
  p: id => ({ person: id }),
  c: id => ({ seer: id }),
}

/** @param whose as in the button's data. @param end of the account's number, where there are several. */
export const resetButton = (whose: `${'r' | 'p' | 'c'}:${string}`, end?: string): Button => ({
  label: end === undefined ? w('rights:office.pin') : w('rights:office.pinOf', { end }),
  data: `${ASK_RESET}${whose}`,
})

export const fileCodeButton = (registration: string): Button => ({
  label: w('rights:office.code'),
  data: `${FILE_CODE}${registration}`,
})

export const askResetScreen =
  (kind: string, id: string): Screen =>
  async turn => {
    const allowed = await authorise(turn.tx, turn.account.id, 'reset-account-pin')
    if (!allowed.ok) return deniedReply(turn, allowed, `${ASK_RESET}${kind}:${id}`)
    const yes: Button = { label: w('rights:office.pinYes'), data: `${RESET}${kind}:${id}`, style: 'danger' }
    return { say: [{ text: w('rights:office.pinAsk'), rows: [[yes], [deskButton]] }] }
  }

export const resetScreen =
  (kind: string, id: string): Screen =>
  async turn => {
    const holder = HOLDERS[kind]?.(id)
    if (!holder) return { say: [], toast: w('menu:oldButton') }
    const reset = await resetAccountPin(turn.tx, { officer: turn.account.id, of: holder })
    if (reset.ok)
      return {
        say: [],
        edit: { text: w('rights:office.pinDone'), rows: [[deskButton]] },
        also: await outgoingOf(turn.tx, reset.notices),
      }
    if (reset.error === 'denied') return deniedReply(turn, reset, `${RESET}${kind}:${id}`)
    const text = w(reset.error === 'oneself' ? 'rights:office.pinSelf' : 'rights:office.pinNone')
    return { say: [{ text, rows: [[deskButton]] }] }
  }

/** The code stands in the chat for a quarter of an hour; it is kept nowhere. */
export const fileCodeScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account, chat } = turn
    const made = await makeFileCodeAtCounter(tx, { registration: id, officer: account.id })
    if (!made.ok)
      return made.error === 'denied'
        ? deniedReply(turn, made, `${FILE_CODE}${id}`)
        : { say: [{ text: w('rights:office.codeNone'), rows: [[deskButton]] }] }
    const { name } = await answersOf(tx, made.registration)
    const text = w('rights:office.codeGiven', {
      name: escapeHtml(name),
      code: `${made.code.slice(0, 4)}-${made.code.slice(4)}`,
      until: dateWords(made.expiresAt),
    })
    const shown = message({ text, rows: [[deskButton]], ref: `file:${id}` }, { chat, class: 0 }, w)
    return { say: [], also: [passing(shown, tx.now)] }
  }
