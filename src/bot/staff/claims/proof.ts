/** The death certificate, or the letter of Basarnas, is accepted with the date on it: the officer reads first what it changes. */
import { parseDate } from '../../../program/plain-date.ts'
import { claimForOfficer } from '../../../records/claims/hold.ts'
import { proveDeath, unproveDeath } from '../../../records/claims/mourning.ts'
import { lookAtPaper } from '../../../records/claims/family/papers.ts'
import { personMeant } from '../../../records/claims/family/report.ts'
import { numberWordsOf } from '../../claims/words.ts'
import { dateTextWords, dateWords } from '../../format.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm } from '../../forms/form.ts'
import { readDay } from '../../forms/read/date.ts'
import { escapeHtml } from '../../html.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import { outgoingOf } from '../../notices.ts'
import { words as w } from '../../words.ts'
import { askView } from './steps.ts'
import { aboutOf, backButton, claimIn, endOfForm, listButton, refusedReply } from './words.ts'

type ProofAnswers = { on: string }

/** A form for each, since their questions differ and the form does not know the claim. */
const formOf = (what: 'death' | 'missing') =>
  defineForm<ProofAnswers>({
    id: what === 'death' ? 'klaim-akta' : 'klaim-basarnas',
    version: 1,
    passing: true,
    title: () => w('claimdesk:proof.title'),
    ending: 'summary',
    questions: [
      {
        id: 'on',
        kind: 'text',
        ask: () => w(`claimdesk:proof.on.${what}`),
        help: () => w('claimdesk:proof.help'),
        label: () => w('claimdesk:proof.label'),
        show: value => dateTextWords(value),
        read: text => readDay(text, { w }),
      },
    ],
  })

const features = {
  death: { form: formOf('death'), handIn: (turn, { on }, { about }) => handIn(turn, about, on) },
  missing: { form: formOf('missing'), handIn: (turn, { on }, { about }) => handIn(turn, about, on) },
} satisfies Record<'death' | 'missing', FormFeature<ProofAnswers>>

export const proofFeatures = Object.values(features) as readonly FormFeature[]

export const proveScreen =
  (id: string, version: number): Screen =>
  async turn => {
    const found = await claimForOfficer(turn.tx, { id, officer: turn.account.id }, 'keep-claims')
    if (!found.ok) return refusedReply(turn, found, id, `pk:prove:${id}:${version}`)
    const { claim } = found
    if (claim.kind === 'accident') return refusedReply(turn, { ok: false, error: 'living' }, id)
    const person = await personMeant(turn.tx, claim)
    if (!person) return refusedReply(turn, { ok: false, error: 'nobody-meant' }, id)
    return openForm(turn, features[claim.kind], {
      about: aboutOf({ id, version }),
      intro: w(`claimdesk:proof.intro.${claim.kind}`, {
        number: numberWordsOf(claim),
        name: escapeHtml(person.name),
      }),
      replaceOpen: true,
    })
  }

/** The proof is accepted as a paper too, if it was not yet. */
async function handIn(turn: Turn, about: string | undefined, day: string): Promise<HandedIn> {
  const { tx, account, today } = turn
  const of = claimIn(about)
  const on = parseDate(day) ?? today
  const proven = await proveDeath(tx, { ...of, officer: account.id, on })
  if (!proven.ok) {
    if (proven.error === 'in-the-future' || proven.error === 'before-birth')
      return { done: false, lead: w(`claimdesk:proof.problem.${proven.error}`), at: 'on' }
    return endOfForm(false, await refusedReply(turn, proven, of.id))
  }
  const { claim } = proven
  const paper = claim.kind === 'missing' ? 'basarnas-letter' : 'death-certificate'
  const looked = await lookAtPaper(tx, {
    id: of.id,
    officer: account.id,
    paper,
    found: { kind: 'accepted' },
  })
  const text = w('claimdesk:proof.done', { number: numberWordsOf(claim), date: dateWords(on) })
  return endOfForm(true, {
    say: [{ text, rows: [[backButton(claim)], [listButton]] }],
    also: looked.ok ? await outgoingOf(tx, looked.notices) : [],
  })
}

export const unproveScreen =
  (id: string, version: number): Screen =>
  async turn => {
    const found = await claimForOfficer(turn.tx, { id, officer: turn.account.id }, 'keep-claims')
    if (!found.ok) return refusedReply(turn, found, id)
    const text = w('claimdesk:confirm.unprove', { number: numberWordsOf(found.claim) })
    return { edit: askView(text, `pk:unproved:${id}:${version}`, found.claim), say: [] }
  }

export const unprovedScreen =
  (id: string, version: number): Screen =>
  async (turn): Promise<Reply> => {
    const undone = await unproveDeath(turn.tx, { id, version, officer: turn.account.id })
    if (undone.ok) {
      const text = w('claimdesk:proof.undone', { number: numberWordsOf(undone.claim) })
      return { edit: { text, rows: [[backButton(undone.claim)], [listButton]] }, say: [] }
    }
    // Only an entry of a day can be wrong about the day.
    if (undone.error === 'in-the-future' || undone.error === 'before-birth')
      return { say: [], toast: w('menu:oldButton') }
    return refusedReply(turn, undone, id)
  }
