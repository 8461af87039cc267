/** Deletion: what goes and what the law keeps, the PIN once more, a typed word, and then for good. */
import { eraseAccount } from '../../records/rights/erase.ts'
import { erasurePlan, type ErasurePlan } from '../../records/rights/plan.ts'
import { forgetChat } from '../../telegram/forget.ts'
import { openForm, type FormFeature, type HandedIn } from '../forms/driver.ts'
import { defineForm } from '../forms/form.ts'
import type { Screen } from '../house.ts'
import { outgoingOf } from '../notices.ts'
import { words as w } from '../words.ts'
import { asked } from './fix.ts'
import { DELETE_GO, pageOf } from './ways.ts'

export const deleteScreen: Screen = async ({ tx, account }) => {
  const plan = await erasurePlan(tx, account.id)
  if (plan.waits === 'of-the-office') return { say: [pageOf(w('rights:delete.ofTheOffice'))] }
  const text = [planWords(plan), ...officeWords(plan), w('rights:delete.final')].join('\n\n')
  return {
    say: [pageOf(text, [[{ label: w('rights:delete.goOn'), data: DELETE_GO, style: 'danger' }]])],
  }
}

function planWords(plan: ErasurePlan): string {
  const open = plan.files.filter(({ status }) => status !== 'withdrawn' && status !== 'rejected').length
  const gone = [
    w('rights:delete.account'),
    ...counted(plan.files.length, count => w('rights:delete.files', { count })),
    ...counted(open, count => w('rights:delete.openFiles', { count })),
    ...counted(plan.papers.length, count => w('rights:delete.papers', { count })),
    ...counted(plan.drafts, count => w('rights:delete.drafts', { count })),
    ...counted(plan.questions + plan.asked, count => w('rights:delete.talks', { count })),
    ...counted(plan.changes, count => w('rights:delete.changes', { count })),
    ...counted(plan.claims.length, count => w('rights:delete.claims', { count })),
    ...counted(plan.members, count => w('rights:delete.members', { count })),
  ]
  const locked = [
    ...counted(plan.lockedFiles.length, count => w('rights:delete.lockedFiles', { count })),
    ...counted(plan.members, count => w('rights:delete.lockedMembers', { count })),
    ...counted(plan.lockedClaims.length, count => w('rights:delete.lockedClaims', { count })),
    ...counted(plan.filesOfOthers.length, count => w('rights:delete.others', { count })),
    w('rights:delete.log'),
  ]
  return w('rights:delete.text', { gone: gone.join('\n'), locked: locked.join('\n') })
}

const counted = (count: number, words: (count: number) => string): string[] =>
  count > 0 ? [words(count)] : []

const officeWords = ({ waits }: ErasurePlan): string[] =>
  waits === undefined || waits === 'of-the-office'
    ? []
    : [w('rights:delete.office', { why: w(`rights:delete.waits.${waits}`) })]

type DeleteAnswers = { word: string }

export const deleteFeature: FormFeature<DeleteAnswers> = {
  form: defineForm<DeleteAnswers>({
    id: 'hapus-data',
    version: 1,
    passing: true,
    title: () => w('rights:delete.title'),
    ending: 'none',
    questions: [
      {
        id: 'word',
        kind: 'text',
        anew: true,
        ask: () => w('rights:delete.ask'),
        help: () => w('rights:delete.help'),
        read: text =>
          text.trim().toUpperCase() === w('rights:delete.word')
            ? { ok: true, value: w('rights:delete.word') }
            : { ok: false, why: w('rights:delete.wrongWord') },
      },
    ],
  }),
  async handIn(turn): Promise<HandedIn> {
    const { tx, account, chat } = turn
    const erased = await eraseAccount(tx, { account: account.id, by: account.id })
    if (erased.ok) {
      await forgetChat(tx, chat)
      const also = await outgoingOf(tx, erased.notices)
      return { done: true, reply: { say: [{ text: w('rights:delete.done'), keyboard: 'menu' }], also } }
    }
    if (erased.error === 'in-check' || erased.error === 'claim-running')
      return { done: true, reply: await asked(turn, { kind: 'delete' }, 'menu') }
    const text = erased.error === 'of-the-office' ? w('rights:delete.ofTheOffice') : w('menu:oldButton')
    return { done: true, reply: { say: [{ text, keyboard: 'menu' }] } }
  },
}

export const deleteGoScreen: Screen = turn =>
  openForm(turn, deleteFeature, { intro: w('rights:delete.button'), replaceOpen: true })
