/** A claim that began on paper, or at BPJS, entered from the file that lies before the officer; then a code for its heir. */
import { dateOf } from '../../../program/plain-date.ts'
import type { ClaimChild } from '../../../records/claims/body.ts'
import { hasReceipt, openPaperClaim, type PaperClaim } from '../../../records/claims/office/on-paper.ts'
import { authorise } from '../../../records/office/officers.ts'
import { numberWordsOf, statusWords } from '../../claims/words.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import type { Screen } from '../../house.ts'
import { words as w } from '../../words.ts'
import { deniedReply } from '../gate.ts'
import { goesToSchool, isThere, NONE, paperClaimForm, type PaperAnswers } from './on-paper-form.ts'
import { backButton, endOfForm, listButton } from './words.ts'

/** Data of the button that opens the form. */
export const NEW_ON_PAPER = 'pk:new'

export const paperClaimFeature: FormFeature<PaperAnswers> = {
  form: paperClaimForm,
  async handIn(turn, answers, { id: draft }): Promise<HandedIn> {
    const opened = await openPaperClaim(turn.tx, { draft, officer: turn.account.id, entry: entryOf(answers) })
    if (opened.ok) {
      const { claim } = opened
      const text = w('claimdesk:new.done', { number: numberWordsOf(claim), status: statusWords(claim) })
      const code = {
        label: w('claimdesk:access.codeAll'),
        data: `pk:code:${claim.id}:all`,
        style: 'primary' as const,
      }
      return endOfForm(true, { say: [{ text, rows: [[code], [backButton(claim)], [listButton]] }] })
    }
    switch (opened.error) {
      case 'entry': {
        const lead = w(`claimdesk:stepForm.problem.${opened.problem}`)
        return { done: false, lead, at: AT[opened.of] }
      }
      case 'known': {
        const { claim } = opened
        const says = { number: numberWordsOf(claim), status: statusWords(claim) }
        const rows = [[backButton(claim)], [listButton]]
        return endOfForm(false, { say: [{ text: w('claimdesk:new.known', says), rows }] })
      }
      case 'not-of-the-area':
        return endOfForm(false, {
          say: [{ text: w('claimdesk:new.not-of-the-area'), rows: [[listButton]] }],
        })
      case 'denied':
        return endOfForm(false, await deniedReply(turn, opened, NEW_ON_PAPER))
    }
  },
}

/** Where an entry is mended. */
const AT = { death: 'on', receipt: 'receiptOn', stage: 'stageOn', amount: 'amount' } as const

function entryOf(said: PaperAnswers): PaperClaim {
  const { receiptOn, receipt, programme, stageOn, amount } = said
  const isComplete = receiptOn !== undefined && receipt !== undefined && programme !== undefined
  return {
    worker: { nik: said.nik, name: said.name },
    on: dateOf(said.on),
    stage: said.stage,
    ...(isComplete && hasReceipt(said.stage)
      ? { receipt: { on: dateOf(receiptOn), number: receipt, programme } }
      : {}),
    ...(stageOn === undefined ? {} : { stageOn: dateOf(stageOn) }),
    ...(amount === undefined ? {} : { amount }),
    heir: {
      name: said.heir,
      relation: said.relation,
      phone: said.phone === NONE ? undefined : said.phone,
    },
    children: isThere(said.child1)
      ? [childOf(said, 1), ...(isThere(said.child2) ? [childOf(said, 2)] : [])]
      : [],
  }
}

function childOf(said: PaperAnswers, n: 1 | 2): ClaimChild {
  const [level, year] = [said[`level${n}`] ?? 'not-yet', said[`year${n}`]]
  return {
    name: said[`child${n}`] ?? '',
    born: said[`born${n}`] ?? '',
    level,
    year: goesToSchool(level) && isThere(year) ? Number(year) : null,
    kin: 'born',
    saidBy: said.saidBy ?? 'guardian',
  }
}

export const newOnPaperScreen: Screen = async turn => {
  const allowed = await authorise(turn.tx, turn.account.id, 'open-claims')
  if (!allowed.ok) return deniedReply(turn, allowed, NEW_ON_PAPER)
  return openForm(turn, paperClaimFeature, { intro: w('claimdesk:new.intro'), replaceOpen: true })
}
