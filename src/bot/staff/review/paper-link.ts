/**
 * The way to the one-time page with the papers of a registration or a claim, where nothing of them goes through the chat:
 * the link, which leaves the chat as the papers themselves would.
 */
import { makePass } from '../../../records/passes/passes.ts'
import type { Denied } from '../../../records/office/officers.ts'
import type { Outgoing } from '../../../telegram/message.ts'
import { hourWords } from '../../format.ts'
import type { Turn } from '../../house.ts'
import { message } from '../../render.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { papersRef, passing } from './documents.ts'

export interface PaperLink {
  /** Id of the registration or the claim. */
  readonly id: string
  /** What the pass is bound to: `aboutRegistration`, `aboutClaim`. */
  readonly about: string
  /** "Usulan 123-456-789" */
  readonly title: string
  /** Names of the papers, one for each page that was sent. */
  readonly papers: readonly string[]
  readonly back: Button
}

export async function paperLink(
  { tx, account, house, chat }: Turn,
  { id, about, title, papers, back }: PaperLink,
): Promise<{ ok: true; message: Outgoing } | Denied> {
  const shown = (text: string, rows: Button[][]): { ok: true; message: Outgoing } => {
    const view = { text, rows: [...rows, [back]], ref: papersRef(id) }
    return { ok: true, message: passing(message(view, { chat, class: 0 }, w), tx.now) }
  }
  if (!house.hasPages()) return shown(w('lists:chat.noAddress'), [])
  const made = await makePass(tx, { account: account.id, list: 'papers', about })
  if (!made.ok) return made
  const url = house.passUrl(made.token)
  const text = w('papers:chat.link', {
    title,
    papers: papers.length === 0 ? w('papers:chat.none') : countedNames(papers),
    until: hourWords(made.pass.expiresAt),
  })
  return shown(text, [[{ label: w('lists:chat.open'), url }], [{ label: w('lists:chat.copy'), copy: url }]])
}

function countedNames(papers: readonly string[]): string {
  const times = new Map<string, number>()
  for (const name of papers) times.set(name, (times.get(name) ?? 0) + 1)
  const lines = [...times].map(([name, n]) =>
    n === 1 ? w('papers:chat.paper', { name }) : w('papers:chat.sheets', { name, n }),
  )
  return lines.join('\n')
}
