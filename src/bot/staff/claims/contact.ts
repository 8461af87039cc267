/** What the office tells a family beside the stages: a line on the claim's page, a phone call; and all that happened to it. */
import { CLAIM_PAPERS } from '../../../program/claims/papers.ts'
import type { ClaimBody } from '../../../records/claims/body.ts'
import { isAccidentStatus, isClaimStatus, type Claim } from '../../../records/claims/claim-rows.ts'
import { claimForOfficer } from '../../../records/claims/hold.ts'
import { noteCall, noteForFamily } from '../../../records/claims/office/note.ts'
import { historyOfClaim } from '../../../records/claims/office/file.ts'
import { sumCorrectionOf } from '../../../records/claims/office/paid-sum.ts'
import type { PastEvent } from '../../../records/events.ts'
import { knownOfficer } from '../../../records/office/officers.ts'
import { resources } from '../../../../locales/resources.gen.ts'
import type { Tx } from '../../../store/store.ts'
import { numberWordsOf, statusWords } from '../../claims/words.ts'
import { momentWords, rupiahWords } from '../../format.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm } from '../../forms/form.ts'
import type { Screen } from '../../house.ts'
import { outgoingOf } from '../../notices.ts'
import { words as w } from '../../words.ts'
import { colleagueName } from '../colleague.ts'
import { openedInPlace } from './open.ts'
import { readNote } from './steps.ts'
import { aboutOf, backButton, claimIn, endOfForm, listButton, paperName, refusedReply } from './words.ts'

type NoteAnswers = { note: string }

export const noteFeature: FormFeature<NoteAnswers> = {
  form: defineForm<NoteAnswers>({
    id: 'klaim-pesan',
    version: 1,
    passing: true,
    title: () => w('claimdesk:note.title'),
    ending: 'summary',
    questions: [
      {
        id: 'note',
        kind: 'text',
        ask: () => w('claimdesk:stepForm.note.ask'),
        help: () => w('claimdesk:stepForm.note.help'),
        label: () => w('claimdesk:stepForm.note.label'),
        read: text => readNote(text),
      },
    ],
  }),
  async handIn(turn, { note }, { about }): Promise<HandedIn> {
    const of = claimIn(about)
    const noted = await noteForFamily(turn.tx, { ...of, officer: turn.account.id, note })
    if (!noted.ok) return endOfForm(false, await refusedReply(turn, noted, of.id))
    const text = w('claimdesk:note.done', { number: numberWordsOf(noted.claim) })
    return endOfForm(true, {
      say: [{ text, rows: [[backButton(noted.claim)], [listButton]] }],
      also: await outgoingOf(turn.tx, noted.notices),
    })
  },
}

export const noteScreen =
  (id: string): Screen =>
  async turn => {
    const found = await claimForOfficer(turn.tx, { id, officer: turn.account.id }, 'keep-claims')
    if (!found.ok) return refusedReply(turn, found, id, `pk:note:${id}`)
    return openForm(turn, noteFeature, {
      about: aboutOf(found.claim),
      intro: w('claimdesk:note.intro', { number: numberWordsOf(found.claim) }),
      replaceOpen: true,
    })
  }

export const callScreen =
  (id: string): Screen =>
  async turn => {
    const found = await claimForOfficer(turn.tx, { id, officer: turn.account.id }, 'see-claims')
    if (!found.ok) return refusedReply(turn, found, id, `pk:call:${id}`)
    const rows = [
      [{ label: w('claimdesk:call.yes'), data: `pk:called:${id}:1` }],
      [{ label: w('claimdesk:call.no'), data: `pk:called:${id}:0` }],
      [backButton(found.claim)],
    ]
    return {
      edit: { text: w('claimdesk:call.ask', { number: numberWordsOf(found.claim) }), rows },
      say: [],
    }
  }

export const calledScreen =
  (id: string, reached: boolean): Screen =>
  async turn => {
    const noted = await noteCall(turn.tx, { id, officer: turn.account.id, reached })
    if (!noted.ok) return refusedReply(turn, noted, id)
    return { ...(await openedInPlace(id)(turn)), toast: w('claimdesk:call.toast') }
  }

const MOST_LINES = 40

export const historyScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const history = await historyOfClaim(tx, { id, officer: account.id })
    if (!history.ok) return refusedReply(turn, history, id, `pk:way:${id}`)
    const known = history.events.filter(({ kind }) => whatKeyOf(kind) !== undefined)
    const shown = known.slice(-MOST_LINES)
    const lines: string[] = []
    for (const event of shown.toReversed())
      lines.push(
        w('claimdesk:history.line', {
          when: momentWords(event.at),
          what: whatWords(event, history),
          by: await whoWords(tx, event.actor, account.id),
        }),
      )
    const older = known.length - shown.length
    const text = [
      w('claimdesk:history.title', { number: numberWordsOf(history.claim) }),
      ...lines,
      ...(older > 0 ? [w('claimdesk:history.more', { n: older })] : []),
    ].join('\n')
    return { edit: { text, rows: [[backButton(history.claim)]] }, say: [] }
  }

type Kind = keyof (typeof resources)['claimdesk']['history']['kind']

/** Events of a later release have no words yet. */
const whatKeyOf = (kind: string): Kind | undefined => {
  const key = kind === 'claim-called' ? 'claim-called-yes' : kind
  return Object.hasOwn(resources.claimdesk.history.kind, key) ? (key as Kind) : undefined
}

function whatWords(event: PastEvent, { claim, body }: { claim: Claim; body: ClaimBody }): string {
  const { kind, codes } = event
  if (kind === 'claim-called')
    return w(`claimdesk:history.kind.claim-called-${codes['reached'] === true ? 'yes' : 'no'}`)
  if (kind === 'claim-paper') {
    const paper = CLAIM_PAPERS.find(one => one === codes['paper'])
    return w('claimdesk:history.kind.claim-paper', {
      paper: paper === undefined ? '?' : paperName(paper),
      state: w(`claimdesk:papers.state.${codes['to'] as 'missing'}`),
    })
  }
  if (kind === 'claim-moved') {
    const to = String(codes['to'])
    const isKnown = isClaimStatus(to) || isAccidentStatus(to)
    const reason = typeof codes['reason'] === 'string' ? codes['reason'] : undefined
    return w('claimdesk:history.kind.claim-moved', {
      status: isKnown ? statusWords({ status: to, reason }) : to,
    })
  }
  if (kind === 'claim-sum-corrected') {
    const sum = sumCorrectionOf(event, claim, body)
    return sum
      ? w('claimdesk:history.kind.claim-sum-corrected', {
          before: rupiahWords(sum.before),
          amount: rupiahWords(sum.after),
          why: w(`claimdesk:sum.why.${sum.why}`),
        })
      : w('claimdesk:history.kind.claim-amended')
  }
  return w(`claimdesk:history.kind.${whatKeyOf(kind) ?? 'read'}` as 'claimdesk:history.kind.read')
}

async function whoWords(tx: Tx, actor: string, officer: string): Promise<string> {
  if (actor === 'system') return w('claimdesk:history.system')
  if (actor === officer) return w('claimdesk:history.you')
  const isOfOffice = (await knownOfficer(tx, actor)) !== undefined
  return isOfOffice ? colleagueName(tx, actor) : w('claimdesk:history.family')
}
