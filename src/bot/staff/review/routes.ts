/**
 * The review in chat: the queue, one file at a time, and the decision. A decision is taken in the database first, on the
 * version that the officer looked at; who comes second is told who decided and when.
 */
import { showPublicNumber } from '../../../program/public-number.ts'
import { authorise } from '../../../records/office/officers.ts'
import { aboutRegistration } from '../../../records/documents/paper-pages.ts'
import { answersOf } from '../../../records/registrations/answers.ts'
import { declareFamily } from '../../../records/review/conflict.ts'
import { decide } from '../../../records/review/decide.ts'
import { openPapers, papersFor, tickPapersSeen, untickPapersSeen } from '../../../records/review/file.ts'
import { inHandOf } from '../../../records/review/hold.ts'
import { rowFor } from '../../../records/review/row-for.ts'
import { confirmConsentByOfficer } from '../../../records/registrations/worker-consent.ts'
import { paperWords } from '../../documents/words.ts'
import { hourWords } from '../../format.ts'
import { openForm, type FormFeature } from '../../forms/driver.ts'
import { escapeHtml } from '../../html.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import * as links from '../../links.ts'
import { outgoingOf } from '../../notices.ts'
import { message } from '../../render.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import type { StaffRoute } from '../routes.ts'
import { compareScreen } from './compare.ts'
import { decidedReply, decidedRoutes } from './decided.ts'
import { documentMessages, fileRef, papersRef, passing, removeShownFile } from './documents.ts'
import { filterRoutes } from './filter.ts'
import { paperLink } from './paper-link.ts'
import { rejectFeature, returnFeature } from './forms.ts'
import { byNumberScreen, nextScreen, openedInPlace, openScreen, releaseScreen, takeScreen } from './open.ts'
import { refusedReply } from './said.ts'
import { secondLookRoutes } from './second-look.ts'
import { STEP_NAMES, stepFeatures, stepScreen } from './steps.ts'

export const reviewFeatures: readonly FormFeature[] = [returnFeature, rejectFeature, ...stepFeatures]

export const reviewRoutes: readonly StaffRoute[] = [
  { match: /^pt:first$/, screen: () => nextScreen(undefined) },
  { match: /^pt:mine$/, screen: () => mineScreen },
  { match: /^pt:see:([\w-]+)$/, screen: (id = '') => openScreen(id) },
  { match: /^pt:no:(\d{9})$/, screen: (number = '') => byNumberScreen(number) },
  { match: /^pt:cmp:([\w-]+):(\d{9})$/, screen: (one = '', number = '') => compareScreen(one, number) },
  {
    match: new RegExp(String.raw`^pt:go-(${STEP_NAMES}):([\w-]{36}):(\d+)$`),
    screen: (to = '', id = '', version = '') => stepScreen(to as 'decreed', id, Number(version)),
  },
  {
    match: /^pt:(\w+):([\w-]{36}):(\d+)$/,
    screen: (act = '', id = '', version = '') => onFile(act, id, Number(version)),
  },
  ...decidedRoutes,
  ...filterRoutes,
  ...secondLookRoutes,
]

const onFile = (act: string, id: string, version: number): Screen =>
  Object.hasOwn(acts, act)
    ? acts[act as keyof typeof acts](id, version)
    : () => Promise.resolve({ say: [], toast: w('menu:oldButton') })

/** They stay on our own server: the way to its page. */
const linkScreen =
  (id: string, version: number): Screen =>
  async turn => {
    const tried = `pt:docs:${id}:${version}`
    const found = await papersFor(turn.tx, { id, officer: turn.account.id })
    if (!found.ok) return refusedReply(turn, found, id, tried)
    const link = await paperLink(turn, {
      id,
      about: aboutRegistration(id),
      title: w('papers:chat.registration', { number: showPublicNumber(found.registration.number) }),
      papers: found.papers.map(({ paper }) => paperWords(paper)),
      back: { label: w('staff:backToFile'), data: `${links.reviewFile}${id}` },
    })
    if (!link.ok) return refusedReply(turn, link, id, tried)
    return { say: [], also: [link.message], toast: w('papers:chat.toast') }
  }

const docsScreen =
  (id: string, version: number): Screen =>
  turn =>
    turn.house.documentsVia === 'upload' ? linkScreen(id, version)(turn) : photosScreen(id, version)(turn)

/** The photos, each as Telegram has it, not to be forwarded, and the NIK in full; looking at them goes on record. */
const photosScreen =
  (id: string, version: number): Screen =>
  async turn => {
    const { tx, chat, account } = turn
    const opened = await openPapers(tx, { id, officer: account.id })
    if (!opened.ok) return refusedReply(turn, opened, id, `pt:docs:${id}:${version}`)
    const { registration, papers, nik } = opened
    const messages = documentMessages(registration, papers, { chat, now: tx.now })
    const n = messages.length
    const text =
      n > 0
        ? w('staff:sentDocuments', { n, nik })
        : w('staff:sentNik', { number: showPublicNumber(registration.number), nik })
    const back = [[{ label: w('staff:backToFile'), data: `${links.reviewFile}${id}` }]]
    const below = message({ text, rows: back, ref: papersRef(id) }, { chat, class: 0 }, w)
    const also = [...messages, passing(below, tx.now), ...(await outgoingOf(tx, opened.notices))]
    return { say: [], also, toast: w('staff:documentsToast') }
  }

const seenScreen =
  (id: string): Screen =>
  async turn => {
    const ticked = await tickPapersSeen(turn.tx, { id, officer: turn.account.id })
    if (ticked.ok) return { ...(await openedInPlace(id)(turn)), toast: w('staff:seenToast') }
    return refusedReply(turn, ticked, id)
  }

const unseenScreen =
  (id: string): Screen =>
  async turn => {
    const unticked = await untickPapersSeen(turn.tx, { id, officer: turn.account.id })
    if (unticked.ok) return { ...(await openedInPlace(id)(turn)), toast: w('staff:unseenToast') }
    return refusedReply(turn, unticked, id)
  }

/** Somebody's yes is never recorded by one slip of the finger. */
const askConsentScreen =
  (id: string, version: number): Screen =>
  async turn =>
    askAbout(turn, id, 'staff:consentAsk', [
      [{ label: w('staff:consentYes'), data: `pt:agreed:${id}:${version}`, style: 'success' }],
      [{ label: w('staff:consentNo'), data: `${links.reviewFile}${id}` }],
    ])

const askFamilyScreen =
  (id: string, version: number): Screen =>
  async turn =>
    askAbout(turn, id, 'staff:familyAsk', [
      [{ label: w('staff:familyYes'), data: `pt:family:${id}:${version}` }],
      [{ label: w('staff:familyNo'), data: `${links.reviewFile}${id}` }],
    ])

/** A question about a file that this officer may open. */
async function askAbout(
  turn: Turn,
  id: string,
  question: 'staff:consentAsk' | 'staff:familyAsk',
  rows: Button[][],
): Promise<Reply> {
  const { tx, account } = turn
  const found = await rowFor(tx, { id, officer: account.id }, 'see-files')
  if (!found.ok) return refusedReply(turn, found, id)
  const { name } = await answersOf(tx, found.file)
  return { say: [{ text: w(question, { name: escapeHtml(name) }), rows, ref: fileRef(id) }] }
}

const consentScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const confirmed = await confirmConsentByOfficer(tx, { id, officer: account.id })
    if (confirmed.ok) {
      const opened = await openedInPlace(id)(turn)
      const also = [...(opened.also ?? []), ...(await outgoingOf(tx, confirmed.notices))]
      return { ...opened, toast: w('staff:consentToast'), also }
    }
    const { error } = confirmed
    if (error === 'closed' || error === 'answered-already')
      return { ...(await openedInPlace(id)(turn)), toast: w('staff:consentAlready') }
    return refusedReply(turn, error === 'denied' ? confirmed : { ok: false, error }, id)
  }

const decideScreen =
  (kind: 'approve' | 'waiting-list') =>
  (id: string, version: number): Screen =>
  async turn => {
    const { tx, account } = turn
    const decided = await decide(tx, { id, version, officer: account.id, decision: { kind } })
    return decidedReply(turn, decided, id)
  }

/** Returning and rejecting need a reason, which is asked in a form of its own. */
const reasonForm =
  (feature: FormFeature, intro: 'staff:returnForm.intro' | 'staff:rejectForm.intro') =>
  (id: string, version: number): Screen =>
  async turn => {
    const { tx, account } = turn
    const found = await rowFor(tx, { id, officer: account.id }, 'decide')
    if (!found.ok) return refusedReply(turn, found, id)
    const { name } = await answersOf(tx, found.file)
    return openForm(turn, feature, {
      about: `${id}@${version}`,
      intro: w(intro, { number: showPublicNumber(found.file.number), name: escapeHtml(name) }),
      replaceOpen: true,
    })
  }

const familyScreen =
  (id: string): Screen =>
  async turn => {
    const declared = await declareFamily(turn.tx, { id, officer: turn.account.id })
    if (!declared.ok) return refusedReply(turn, declared, id)
    const rows = [[{ label: w('staff:nextFile'), data: 'pt:first', style: 'primary' as const }], [deskButton]]
    const also = await removeShownFile(turn.tx, id, turn.chat)
    return { say: [{ text: w('staff:familyDeclared'), rows }], also }
  }

/** Buttons of one message; whoever takes more comes to the rest when these are done. */
const MOST_IN_HAND = 20

/** What the officer has in hand, with until when. */
const mineScreen: Screen = async turn => {
  const { tx, account } = turn
  const allowed = await authorise(tx, account.id, 'decide')
  if (!allowed.ok) return deniedReply(turn, allowed, 'pt:mine')
  const files = await inHandOf(tx, account.id)
  if (files.length === 0)
    return {
      say: [
        { text: w('staff:mineNone'), rows: [[{ label: w('staff:next'), data: 'pt:first' }], [deskButton]] },
      ],
    }
  const rows: Button[][] = []
  for (const file of files.slice(0, MOST_IN_HAND)) {
    const { name } = await answersOf(tx, file)
    const until = file.taken ? hourWords(file.taken.until) : ''
    rows.push([{ label: w('staff:mineOne', { name, until }), data: `${links.reviewFile}${file.id}` }])
  }
  return { say: [{ text: w('staff:mine', { n: files.length }), rows: [...rows, [deskButton]] }] }
}

const acts = {
  open: openScreen,
  take: takeScreen,
  free: releaseScreen,
  next: (id: string) => nextScreen(id),
  docs: docsScreen,
  seen: seenScreen,
  unseen: unseenScreen,
  consent: askConsentScreen,
  agreed: consentScreen,
  approve: decideScreen('approve'),
  wait: decideScreen('waiting-list'),
  fam: askFamilyScreen,
  family: familyScreen,
  return: reasonForm(returnFeature, 'staff:returnForm.intro'),
  reject: reasonForm(rejectFeature, 'staff:rejectForm.intro'),
} as const satisfies Record<string, (id: string, version: number) => Screen>
