/**
 * Lists on their way in: which one, then the link to its page. Nothing with a full NIK goes through the chat, neither way.
 */
import { authorise } from '../../../records/office/officers.ts'
import { makePass, type PassList } from '../../../records/passes.ts'
import { hourWords } from '../../format.ts'
import type { Screen } from '../../house.ts'
import * as links from '../../links.ts'
import { lost } from '../../menu/feature.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import type { StaffRoute } from '../routes.ts'

/** Followed by the list. */
const LINK = 'ls:'

/** What the house can work on. */
const SERVED: readonly PassList[] = ['members', 'payments']

export const listRoutes: readonly StaffRoute[] = [
  { match: new RegExp(`^${links.listsIn}$`), screen: () => listsScreen },
  ...SERVED.map(list => ({ match: new RegExp(`^${LINK}${list}$`), screen: () => linkScreen(list) })),
]

/** `/impor`. For everybody else it is a word like any other. */
export const listsScreen: Screen = async turn => {
  const { tx, account, house } = turn
  const allowed = await authorise(tx, account.id, 'lists')
  if (!allowed.ok && allowed.why === 'not-of-the-office') return lost(turn)
  if (!allowed.ok && allowed.why !== 'pin') return deniedReply(turn, allowed, links.listsIn)
  // Before the PIN is typed for nothing.
  if (!house.hasPages()) return noAddress
  if (!allowed.ok) return deniedReply(turn, allowed, links.listsIn)
  return { say: [{ text: w('lists:chat.import'), rows: [...SERVED.map(listRow), [deskButton]] }] }
}

const listRow = (list: PassList): Button[] => [{ label: w(`lists:list.${list}`), data: `${LINK}${list}` }]

const linkScreen =
  (list: PassList): Screen =>
  async turn => {
    const { tx, account, house } = turn
    if (!house.hasPages()) return noAddress
    const made = await makePass(tx, { account: account.id, list })
    if (!made.ok) return deniedReply(turn, made, `${LINK}${list}`)
    const { expiresAt } = made.pass
    const url = house.passUrl(made.token)
    const text = w('lists:chat.link', { list: w(`lists:list.${list}`), until: hourWords(expiresAt) })
    const again = { label: w('lists:chat.again'), data: links.listsIn }
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
