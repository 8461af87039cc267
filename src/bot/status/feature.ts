/**
 * "Sampai mana?": what was handed in from this account and where it stands; several people on one account, whose?
 */
import type { Composer } from 'grammy'
import { showPublicNumber } from '../../program/public-number.ts'
import { draftsOf } from '../../records/drafts/drafts.ts'
import { answersOf } from '../../records/registrations/answers.ts'
import { registrationsOf } from '../../records/registrations/find.ts'
import type { Registration } from '../../records/registrations/registration-rows.ts'
import { withdraw } from '../../records/registrations/withdraw.ts'
import { countFiledForWorkers, filedForWorkers } from '../../records/registrations/whose.ts'
import type { BotContext } from '../context.ts'
import { momentWords } from '../format.ts'
import { resumeForm, type FormBook } from '../forms/driver.ts'
import { ownClaimRows } from '../claims/entry.ts'
import { mindful } from '../claims/holder.ts'
import { escapeHtml } from '../html.ts'
import type { Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import { withWayBack } from '../menu/back.ts'
import { said } from '../menu/said.ts'
import { outgoingOf } from '../notices.ts'
import { myDataButton, takeButton } from '../rights/ways.ts'
import type { Button, View } from '../view.ts'
import { words as w } from '../words.ts'
import { linkButton, memberRows } from '../members/card.ts'
import { fileScreen, ownFile, shortWords } from './file.ts'
import { limited } from './limit.ts'

const WITHDRAW_YES = 'st:w:'
const registerButton: Button = { label: w('menu:register'), data: links.register }

export function statusScreens(screens: Composer<BotContext>, book: FormBook): void {
  const overview = mindful(limited(overviewScreen(book)))
  screens.command('status', ctx => ctx.show(overview))
  screens.command('start', (ctx, next) => (ctx.match === 'status' ? ctx.show(overview) : next()))
  screens.filter(said(w('menu:status'))).use(ctx => ctx.show(overview))
  screens.callbackQuery(links.status, ctx => ctx.show(overview))
  screens.callbackQuery(new RegExp(`^${links.filedForWorkers}(?::([\\w-]+))?$`), ctx =>
    ctx.show(limited(filedScreen(ctx.match[1]))),
  )
  screens.callbackQuery(new RegExp(`^${links.file}([\\w-]+)$`), ctx =>
    ctx.show(limited(fileScreen(ctx.match[1] ?? ''))),
  )
  screens.callbackQuery(new RegExp(`^${links.withdraw}([\\w-]+)$`), ctx =>
    ctx.show(askWithdraw(ctx.match[1] ?? '')),
  )
  screens.callbackQuery(new RegExp(`^${WITHDRAW_YES}([\\w-]+)$`), ctx =>
    ctx.show(withdrawScreen(ctx.match[1] ?? '')),
  )
  screens.callbackQuery(new RegExp(`^${links.resumeDraft}([\\w-]+)$`), ctx =>
    ctx.show(resumeScreen(book, ctx.match[1] ?? '')),
  )
}

const overviewScreen =
  (book: FormBook): Screen =>
  async turn => {
    const files = await registrationsOf(turn.tx, turn.account.id)
    const drafts = await draftLines(turn, book)
    const members = await memberRows(turn)
    const claims = await ownClaimRows(turn)
    const shown: Shown = { drafts, members, claims, others: await filedRows(turn) }
    const filed = [...members, ...shown.others, ...claims]
    const [only, ...more] = files
    if (!only) return { say: [withoutFile(shown)] }
    if (more.length === 0 && drafts.length === 0 && filed.length === 0) return fileScreen(only.id)(turn)
    const people = await Promise.all(files.map(file => personRow(turn, file)))
    const whose = w(claims.length > 0 ? 'status:whoseOrReport' : 'status:whose')
    const text = [whose, ...drafts.map(draft => draft.text)].join('\n\n')
    const rows = [...people, ...filed, ...drafts.map(draft => draft.row), [takeButton], [myDataButton]]
    const view: View = { text, rows }
    return { say: [drafts.length > 0 ? view : await withWayBack(turn, view)] }
  }

/** What stands beside one's own registrations. */
interface Shown {
  readonly drafts: readonly { text: string; row: Button[] }[]
  readonly members: readonly Button[][]
  readonly claims: readonly Button[][]
  readonly others: readonly Button[][]
}

/** Whoever reported a death looks here for the report, and not for a registration. */
function withoutFile({ drafts, members, claims, others }: Shown): View {
  const filed = [...members, ...others, ...claims]
  const noFile = w(others.length > 0 ? 'status:filed.noneOwn' : 'status:empty')
  const none = members.length > 0 ? w('status:linked') : noFile
  const reports = claims.length > 0 ? [w('status:reports')] : []
  const lines = claims.length > 0 && members.length + others.length === 0 ? reports : [none, ...reports]
  const begin = filed.length + drafts.length === 0 ? [[registerButton]] : []
  // The same for everybody: whoever asks learns nothing of who is on a list.
  const link = members.length > 0 ? { ...linkButton, label: w('member:linkAnother') } : linkButton
  const open = drafts.map(draft => draft.row)
  return {
    text: [...lines, ...drafts.map(draft => draft.text)].join('\n\n'),
    rows: [...filed, ...open, ...begin, [link], [takeButton], [myDataButton]],
    ...(filed.length === 0 ? { voice: 'status:empty' as const } : {}),
  }
}

/** An officer may have filled in hundreds: they stand on pages of their own. */
async function filedRows({ tx, account }: Turn): Promise<Button[][]> {
  const count = await countFiledForWorkers(tx, account.id)
  return count > 0 ? [[{ label: w('status:filed.button', { count }), data: links.filedForWorkers }]] : []
}

const A_PAGE = 8

/** @param after id of the last file of the page before. */
const filedScreen =
  (after: string | undefined): Screen =>
  async turn => {
    const found = await filedForWorkers(turn.tx, turn.account.id, { limit: A_PAGE + 1, after })
    if (found.length === 0) return { say: [], toast: w('menu:oldButton') }
    const shown = found.slice(0, A_PAGE)
    const people = await Promise.all(shown.map(file => personRow(turn, file)))
    const last = found.length > A_PAGE ? shown.at(-1) : undefined
    const ways: Button[] = [
      ...(after === undefined ? [] : [{ label: w('status:filed.first'), data: links.filedForWorkers }]),
      ...(last ? [{ label: w('status:filed.more'), data: `${links.filedForWorkers}:${last.id}` }] : []),
    ]
    const rows = ways.length > 0 ? [...people, ways] : people
    return { say: [await withWayBack(turn, { text: w('status:filed.title'), rows })] }
  }

async function personRow(turn: Turn, file: Registration): Promise<Button[]> {
  const { name } = await answersOf(turn.tx, file)
  const label = w('status:one', { name, status: await shortWords(turn, file) })
  return [{ label, data: `${links.file}${file.id}` }]
}

/** Open forms, offered to be gone on with. */
async function draftLines({ tx, account }: Turn, book: FormBook): Promise<{ text: string; row: Button[] }[]> {
  const drafts = await draftsOf(tx, account.id)
  return drafts.flatMap(draft => {
    const form = book.get(draft.form)?.form
    if (!form || form.passing) return []
    const text = w('status:draft', { title: form.title(w), when: momentWords(draft.changedAt) })
    return [
      { text, row: [{ label: w('menu:goOn'), data: `${links.resumeDraft}${draft.id}`, style: 'primary' }] },
    ]
  })
}

const resumeScreen =
  (book: FormBook, id: string): Screen =>
  async turn => {
    const draft = (await draftsOf(turn.tx, turn.account.id)).find(one => one.id === id)
    const feature = draft && book.get(draft.form)
    return draft && feature ? resumeForm(turn, feature, draft) : { say: [], toast: w('menu:oldButton') }
  }

const askWithdraw =
  (id: string): Screen =>
  async turn => {
    const file = await ownFile(turn, id)
    if (!file) return { say: [], toast: w('menu:oldButton') }
    const { name } = await answersOf(turn.tx, file)
    return {
      say: [
        {
          text: w('status:withdrawAsk', { name: escapeHtml(name), number: showPublicNumber(file.number) }),
          rows: [
            [{ label: w('status:withdrawYes'), data: `${WITHDRAW_YES}${id}`, style: 'danger' }],
            [{ label: w('status:withdrawNo'), data: `${links.file}${id}` }],
          ],
        },
      ],
    }
  }

const withdrawScreen =
  (id: string): Screen =>
  async ({ tx, account }) => {
    const gone = await withdraw(tx, { id, account: account.id })
    if (!gone.ok) {
      if (gone.error === 'not-found') return { say: [], toast: w('menu:oldButton') }
      return { say: [{ text: w('status:tooLate'), keyboard: 'menu' }] }
    }
    const { name } = await answersOf(tx, gone.registration)
    const text = w('status:withdrawn', { name: escapeHtml(name) })
    return { say: [{ text, keyboard: 'menu' }], also: await outgoingOf(tx, gone.notices) }
  }
