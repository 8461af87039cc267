/** The way to the one-time page that prints slips with codes: nothing with a code on it goes through the chat. */
import { SLIPS_A_PRINT } from '../../../records/members/slips.ts'
import { makePass } from '../../../records/passes/passes.ts'
import { hourWords } from '../../format.ts'
import type { Screen } from '../../house.ts'
import * as links from '../../links.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import { PRINT } from './list.ts'

export const printScreen: Screen = async turn => {
  const { tx, account, house } = turn
  if (!house.hasPages()) return { say: [{ text: w('lists:chat.noAddress'), rows: [[deskButton]] }] }
  const made = await makePass(tx, { account: account.id, list: 'slips' })
  if (!made.ok) return deniedReply(turn, made, PRINT)
  const url = house.passUrl(made.token)
  const text = w('unlinked:printLink', { most: SLIPS_A_PRINT, until: hourWords(made.pass.expiresAt) })
  const rows = [
    [{ label: w('lists:chat.open'), url }],
    [{ label: w('lists:chat.copy'), copy: url }],
    [{ label: w('unlinked:backToAll'), data: links.unlinked }, deskButton],
  ]
  return { say: [{ text, rows }] }
}
