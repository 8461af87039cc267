/** A copy to take along: one to read and one for another system, made when it is sent, and gone from the chat after an hour. */
import { recordEvent } from '../../records/events.ts'
import { timesToday } from '../../records/limits.ts'
import { copyFor } from '../../records/rights/kept.ts'
import type { Store } from '../../store/store.ts'
import type { Outgoing } from '../../telegram/message.ts'
import type { Renderer } from '../../telegram/sender.ts'
import { momentWords } from '../format.ts'
import type { Screen } from '../house.ts'
import { words as w } from '../words.ts'
import { copyHtml } from './copy-html.ts'
import { SHOWN_MS } from './papers.ts'
import { pageOf } from './ways.ts'

/** The renderer that makes a copy; its argument is the kind, a colon, and the account's id. */
export const COPY_RENDERER = 'data-copy'

const COPIES_A_DAY = 5
const KINDS = ['html', 'json'] as const
type CopyKind = (typeof KINDS)[number]

export const copyScreen: Screen = async ({ tx, account, chat }) => {
  if ((await timesToday(tx, account.id, 'data-copied')) >= COPIES_A_DAY)
    return { say: [pageOf(w('rights:copy.tooMany', { most: COPIES_A_DAY }))] }
  await recordEvent(tx, {
    subjectKind: 'account',
    subject: account.id,
    kind: 'data-copied',
    actor: account.id,
  })
  const copy = (kind: CopyKind): Outgoing => ({
    chat,
    class: 0,
    method: 'sendDocument',
    params: { caption: w('rights:copy.caption', { at: momentWords(tx.now) }) },
    render: { by: COPY_RENDERER, arg: `${kind}:${account.id}` },
    goneAt: new Date(tx.now.getTime() + SHOWN_MS),
  })
  return { say: [pageOf(w('rights:copy.text'))], also: KINDS.map(copy) }
}

export const copyRenderer =
  (store: Store, botUsername: string): Renderer =>
  async arg => {
    const [kind, account = ''] = arg.split(':')
    const reader = store.reader()
    const copy = await copyFor(reader, account)
    const name = w('rights:copy.file')
    if (kind === 'json')
      return file(
        `${name}.json`,
        'application/json',
        JSON.stringify({ madeAt: reader.now, ...copy }, undefined, 2),
      )
    return file(`${name}.html`, 'text/html', copyHtml(copy, { at: reader.now, bot: botUsername }))
  }

const file = (name: string, type: string, content: string) => ({
  document: new File([content], name, { type }),
})
