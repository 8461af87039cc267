/** The second person: sees what is to be sent, to whom and why they are asked, and agrees or says no with a line. */
import { accountById } from '../../../records/accounts.ts'
import { announcementFor, type Announcement } from '../../../records/announcements/rows.ts'
import {
  approveAnnouncement,
  checkBefore,
  declineAnnouncement,
  type Checked,
} from '../../../records/announcements/send.ts'
import { takeBackAnnouncement } from '../../../records/announcements/draft.ts'
import type { Notice } from '../../../records/notices.ts'
import { authorise } from '../../../records/office/officers.ts'
import type { Tx } from '../../../store/store.ts'
import type { Outgoing } from '../../../telegram/message.ts'
import { CHANNEL } from '../../channel.ts'
import { numberWords } from '../../format.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm } from '../../forms/form.ts'
import { readSharedLine } from '../../forms/read/line.ts'
import { escapeHtml } from '../../html.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import { outgoingOf } from '../../notices.ts'
import { message } from '../../render.ts'
import { words as w } from '../../words.ts'
import { deniedReply } from '../gate.ts'
import { colleagueName } from '../colleague.ts'
import { endOfForm, refusedReply } from './draft.ts'
import { APPROVE, APPROVE_YES, DECLINE, TAKE_BACK } from './links.ts'
import { whenWords } from './send.ts'
import { startTelling } from './telling.ts'
import { announcementView } from './view.ts'
import { backButton, seeButton, titleHtml } from './words.ts'

/** The PIN, then once more what it means; agreeing is for exactly what was looked at. */
export const approveScreen = (id: string): Screen =>
  whileWaiting(id, `${APPROVE}${id}`, async (turn, of) => {
    const { count } = await checkBefore(turn.tx, of, turn.house.botUsername)
    const text = w('announcement:check.sure', {
      n: numberWords(count.willGet),
      when: await whenWords(turn, of, count.willGet),
    })
    const yes = {
      label: w('announcement:do.approve'),
      data: `${APPROVE_YES}${id}:${of.version}`,
      style: 'success' as const,
    }
    return { say: [], edit: { text, rows: [[yes], [backButton(id)]] } }
  })

export const approveYesScreen =
  (id: string, version: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const checked = await approveAnnouncement(tx, { officer: account.id, id, version: Number(version) })
    if (!checked.ok) return notChecked(turn, checked, id, `${APPROVE}${id}`)
    const { announcement, notices } = checked
    if (announcement.state === 'running') await startTelling(tx, id)
    // How far it is stands in the chat of who sent it; here it would stand still.
    const thanks = { text: w('announcement:check.approved'), rows: [[seeButton(id)]] }
    return { say: [], edit: thanks, also: await outgoingOf(tx, notices) }
  }

/** For who may agree, while it waits. */
const whileWaiting =
  (id: string, goOn: string, screen: (turn: Turn, of: Announcement) => Promise<Reply> | Reply): Screen =>
  async turn => {
    const allowed = await authorise(turn.tx, turn.account.id, 'send-announcements')
    if (!allowed.ok) return deniedReply(turn, allowed, goOn)
    const found = await announcementFor(turn.tx, { officer: turn.account.id, id })
    if (!found.ok) return refusedReply(turn, found, id, goOn)
    const { announcement } = found
    return announcement.state === 'checking'
      ? screen(turn, announcement)
      : refusedReply(turn, { ok: false, error: 'not-waiting', announcement }, id, goOn)
  }

const notChecked = (
  turn: Turn,
  refused: Exclude<Checked, { ok: true }>,
  id: string,
  goOn: string,
): Promise<Reply> | Reply =>
  refused.error === 'own'
    ? { say: [{ text: w('announcement:check.ownRefused'), rows: [[backButton(id)]] }] }
    : refusedReply(turn, refused, id, goOn)

// ——— Saying no ———

type DeclineAnswers = { line: string }

const declineForm = defineForm<DeclineAnswers>({
  id: 'pengumuman-tolak',
  version: 1,
  passing: true,
  title: () => w('announcement:do.decline'),
  ending: 'none',
  questions: [
    {
      id: 'line',
      kind: 'text',
      ask: () => w('announcement:declineForm.ask'),
      read: (text, asking) => readSharedLine(text, asking),
    },
  ],
})

export const declineScreen = (id: string): Screen =>
  whileWaiting(id, `${DECLINE}${id}`, (turn, { version }) =>
    openForm(
      turn,
      { form: declineForm },
      { about: `${id}@${version}`, intro: w('announcement:declineForm.intro'), replaceOpen: true },
    ),
  )

export const declineFeature: FormFeature<DeclineAnswers> = {
  form: declineForm,
  async handIn(turn, { line }, { about = '' }): Promise<HandedIn> {
    const { tx, account } = turn
    const [id = '', version = ''] = about.split('@')
    const checked = await declineAnnouncement(tx, { officer: account.id, id, version: Number(version) })
    if (!checked.ok) return endOfForm(await notChecked(turn, checked, id, `${DECLINE}${id}`))
    const also = await declined(tx, checked.announcement, checked.notices, { line, by: account.id })
    const view = await announcementView(turn, checked.announcement)
    return endOfForm({ say: [view], also, toast: w('announcement:check.declined') })
  },
}

/** The line goes to whom it concerns and is kept nowhere else: events hold codes. */
async function declined(
  tx: Tx,
  of: Announcement,
  notices: readonly Notice[],
  { line, by }: { line: string; by: string },
): Promise<Outgoing[]> {
  const text = w('announcement:told.declined', {
    title: titleHtml(of.content),
    by: await colleagueName(tx, by),
    line: w('announcement:told.line', { line: escapeHtml(line) }),
  })
  const messages: Outgoing[] = []
  for (const notice of notices) {
    const account = await accountById(tx, notice.account)
    if (account?.channel !== CHANNEL) continue
    messages.push(message({ text, rows: [[seeButton(of.id)]] }, { chat: account.address, class: 1 }, w))
  }
  return messages
}

// ——— The writer thinks better of it ———

export const takeBackScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const found = await announcementFor(tx, { officer: account.id, id })
    if (!found.ok) return refusedReply(turn, found, id, `${TAKE_BACK}${id}`)
    const { version } = found.announcement
    const back = await takeBackAnnouncement(tx, { officer: account.id, id, version })
    if (!back.ok) return refusedReply(turn, back, id, `${TAKE_BACK}${id}`)
    return {
      say: [],
      edit: await announcementView(turn, back.announcement),
      toast: w('announcement:said.takenBack'),
    }
  }
