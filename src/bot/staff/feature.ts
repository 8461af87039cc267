/**
 * The office's desk in chat: the queue by age, one file at a time, and the decision.
 *
 * For everybody else `/petugas` leads to a human. A decision is taken in the database first, on the version that the
 * officer looked at; who comes second is told who decided and when.
 */
import type { Composer } from 'grammy'
import { showPublicNumber } from '../../program/public-number.ts'
import { documentsOf } from '../../records/documents.ts'
import { recordEvent } from '../../records/events.ts'
import { answersOf, registrationById } from '../../records/registrations.ts'
import { decide, nextFile, openFile, queueFigures, tickPapersSeen } from '../../records/review.ts'
import { confirmConsentByOfficer } from '../../records/worker-consent.ts'
import { schedule } from '../../store/jobs.ts'
import type { BotContext } from '../context.ts'
import { openForm, type FormFeature } from '../forms/driver.ts'
import { escapeHtml } from '../html.ts'
import type { Reply, Screen } from '../house.ts'
import * as links from '../links.ts'
import { askScreen } from '../menu/pages.ts'
import { outgoingOf } from '../notices.ts'
import { words as w } from '../words.ts'
import { decidedReply } from './decided.ts'
import { documentMessages } from './documents.ts'
import { fileView } from './file.ts'
import { rejectFeature, returnFeature } from './forms.ts'

/** `pt:<act>:<registration>:<version>` */
const act = /^pt:(open|docs|seen|consent|approve|yes|return|reject|wait|next):([\w-]+):(\d+)$/

export function staffScreens(screens: Composer<BotContext>): void {
  screens.command('petugas', ctx => ctx.show(ctx.officer ? deskScreen : askScreen))
  const desk = screens.filter(ctx => ctx.officer)
  desk.callbackQuery(links.desk, ctx => ctx.show(deskScreen))
  desk.callbackQuery('pt:first', ctx => ctx.show(nextScreen(undefined)))
  desk.callbackQuery(act, ctx => {
    const [, name = '', id = '', version = ''] = ctx.match
    ctx.show(acts[name as keyof typeof acts](id, Number(version)))
  })
}

const deskScreen: Screen = async ({ tx, chat }) => {
  await schedule(tx, { kind: 'desk-command', key: `${chat}`, dueAt: tx.now })
  const { waiting, late } = await queueFigures(tx)
  if (waiting === 0) return { say: [{ text: w('staff:deskEmpty'), rows: [[refresh]] }] }
  const next = { label: w('staff:next'), data: 'pt:first', style: 'primary' } as const
  return { say: [{ text: w('staff:desk', { waiting, late }), rows: [[next], [refresh]] }] }
}

const refresh = { label: w('staff:refresh'), data: links.desk }

const nextScreen =
  (after: string | undefined): Screen =>
  async turn => {
    const next = await nextFile(turn.tx, { after })
    return next ? openScreen(next.id)(turn) : deskScreen(turn)
  }

const openScreen =
  (id: string): Screen =>
  async ({ tx, account, today }) => {
    const file = await openFile(tx, { id, officer: account.id })
    return file ? { say: [fileView(file, today, tx.now)] } : refused('not-found')
  }

/** The photos, each as Telegram has it, not to be forwarded; looking at them goes on record. */
const docsScreen =
  (id: string): Screen =>
  async ({ tx, chat, account }) => {
    const file = await registrationById(tx, id)
    if (!file) return refused('not-found')
    const papers = await documentsOf(tx, { registration: id })
    const messages = documentMessages(file, papers, chat)
    await recordEvent(tx, {
      subjectKind: 'registration',
      subject: id,
      kind: 'papers-opened',
      actor: account.id,
    })
    return { say: [], also: messages, toast: w('staff:sentDocuments', { n: messages.length }) }
  }

const seenScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const ticked = await tickPapersSeen(tx, { id, officer: account.id })
    if (!ticked.ok) return decidedReply(tx, ticked, { officer: account.id, id })
    return { ...(await openScreen(id)(turn)), toast: w('staff:seenToast') }
  }

const consentScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const confirmed = await confirmConsentByOfficer(tx, { id, officer: account.id })
    if (!confirmed.ok) return refused(confirmed.error === 'own-file' ? 'own-file' : 'not-allowed')
    const also = await outgoingOf(tx, confirmed.notices)
    return { ...(await openScreen(id)(turn)), toast: w('staff:consentToast'), also }
  }

/** One more tap before approving: the next room of this house will have an undo. */
const approveScreen =
  (id: string, version: number): Screen =>
  async ({ tx }) => {
    const file = await registrationById(tx, id)
    if (!file) return refused('not-found')
    const { name } = await answersOf(tx, file)
    const text = w('staff:approveAsk', { number: showPublicNumber(file.number), name: escapeHtml(name) })
    return {
      say: [
        {
          text,
          rows: [
            [{ label: w('staff:approveYes'), data: `pt:yes:${id}:${version}`, style: 'success' }],
            [{ label: w('staff:cancel'), data: `pt:open:${id}:${version}` }],
          ],
        },
      ],
    }
  }

const decideScreen =
  (kind: 'approve' | 'waiting-list') =>
  (id: string, version: number): Screen =>
  async ({ tx, account }) => {
    const decided = await decide(tx, { id, version, officer: account.id, decision: { kind } })
    return decidedReply(tx, decided, { officer: account.id, id })
  }

/** Returning and rejecting need a reason, which is asked in a form of its own. */
const reasonForm =
  (feature: FormFeature, intro: 'staff:returnForm.intro' | 'staff:rejectForm.intro') =>
  (id: string, version: number): Screen =>
  async turn => {
    const file = await registrationById(turn.tx, id)
    if (!file) return refused('not-found')
    return openForm(turn, feature, {
      about: `${id}@${version}`,
      intro: w(intro, { number: showPublicNumber(file.number) }),
      replaceOpen: true,
    })
  }

const acts = {
  open: openScreen,
  next: nextScreen,
  docs: docsScreen,
  seen: seenScreen,
  consent: consentScreen,
  approve: approveScreen,
  yes: decideScreen('approve'),
  wait: decideScreen('waiting-list'),
  return: reasonForm(returnFeature, 'staff:returnForm.intro'),
  reject: reasonForm(rejectFeature, 'staff:rejectForm.intro'),
} as const satisfies Record<string, (id: string, version: number) => Screen>

const refused = (why: 'not-found' | 'own-file' | 'not-allowed'): Reply => ({
  say: [{ text: w(`staff:refused.${why}`), rows: [[{ label: w('staff:deskButton'), data: links.desk }]] }],
})
