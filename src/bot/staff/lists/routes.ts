/**
 * Lists on their way in and out: which one, then the link to its page. Nothing with a full NIK goes through the chat,
 * neither way.
 */
import { authorise } from '../../../records/office/officers.ts'
import { actionFor, EXPORT_LISTS, isImport, makePass, type PassList } from '../../../records/passes/passes.ts'
import { hourWords } from '../../format.ts'
import type { Screen } from '../../house.ts'
import * as links from '../../links.ts'
import { lost } from '../../menu/ways.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import type { StaffRoute } from '../routes.ts'

const LISTS_IN: readonly PassList[] = ['members', 'payments', 'answers', 'claims']

const WAYS = {
  in: { data: links.listsIn, lists: LISTS_IN, text: () => w('lists:chat.import') },
  out: { data: links.listsOut, lists: EXPORT_LISTS, text: () => w('lists:chat.export') },
} as const

export const listRoutes: readonly StaffRoute[] = [
  { match: new RegExp(`^${links.listsIn}$`), screen: () => listsScreen('in') },
  { match: new RegExp(`^${links.listsOut}$`), screen: () => listsScreen('out') },
  ...[...LISTS_IN, ...EXPORT_LISTS].map(list => ({
    match: new RegExp(`^${links.list}${list}$`),
    screen: () => linkScreen(list),
  })),
]

/** `/impor` and `/ekspor`. For everybody else they are words like any other. */
export const listsScreen =
  (way: 'in' | 'out'): Screen =>
  async turn => {
    const { tx, account, house } = turn
    const { data, lists, text } = WAYS[way]
    const allowed = await Promise.all(lists.map(list => authorise(tx, account.id, actionFor(list))))
    const first = allowed.find(one => one.ok || one.why === 'pin') ?? allowed[0]!
    if (!first.ok && first.why === 'not-of-the-office') return lost(turn)
    if (!first.ok && first.why !== 'pin') return deniedReply(turn, first, data)
    // Before the PIN is typed for nothing.
    if (!house.hasPages()) return noAddress
    if (!first.ok) return deniedReply(turn, first, data)
    const rows = lists.filter((_list, at) => allowed[at]?.ok).map(listRow)
    return { say: [{ text: text(), rows: [...rows, [deskButton]] }] }
  }

const listRow = (list: PassList): Button[] => [
  { label: w(`lists:list.${list}`), data: `${links.list}${list}` },
]

const linkScreen =
  (list: PassList): Screen =>
  async turn => {
    const { tx, account, house } = turn
    if (!house.hasPages()) return noAddress
    const made = await makePass(tx, { account: account.id, list })
    if (!made.ok) return deniedReply(turn, made, `${links.list}${list}`)
    const { expiresAt } = made.pass
    const url = house.passUrl(made.token)
    const text = w('lists:chat.link', { list: w(`lists:list.${list}`), until: hourWords(expiresAt) })
    const again = {
      label: w('lists:chat.again'),
      data: isImport(list) ? links.listsIn : links.listsOut,
    }
    return {
      say: [
        {
          text,
          rows: [
            [{ label: w('lists:chat.open'), url }],
            [{ label: w('lists:chat.copy'), copy: url }],
            [again, deskButton],
          ],
        },
      ],
    }
  }

const noAddress = { say: [{ text: w('lists:chat.noAddress'), rows: [[deskButton]] }] }
