/**
 * What somebody of the office types without having been asked: the number of a file, a NIK, a PIN that nobody wanted; and
 * the link of an invitation, from anybody. Whoever else types such digits reads what they would have read without this.
 */
import { showPublicNumber } from '../../program/public-number.ts'
import { memberWithNik } from '../../records/members/at-counter.ts'
import { personById } from '../../records/members/people.ts'
import { officerOf } from '../../records/office/officers.ts'
import type { Registration } from '../../records/registrations/registration-rows.ts'
import { filesByNik, NIKS_AN_HOUR } from '../../records/review/find.ts'
import type { Reply, Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import { lost } from '../menu/ways.ts'
import type { Button } from '../view.ts'
import { words as w } from '../words.ts'
import { deniedReply, deskButton } from './gate.ts'
import { memberButton } from './members/routes.ts'
import { STAFF_LINK } from './people/invite.ts'
import { joinScreen } from './people/join.ts'
import { byNumberScreen, openScreen } from './review/open.ts'

const BUTTONS_AT_MOST = 20

/** The screen that a text without a form leads to; undefined for any other text. */
export function screenForTyped(text: string): Screen | undefined {
  const token = tokenIn(text)
  if (token !== undefined) return joinScreen(token)
  const digits = digitsIn(text)
  switch (digits?.length) {
    case 6:
      return forOffice(unasked)
    case 9:
      return forOffice(byNumberScreen(digits))
    case 16:
      return forOffice(byNikScreen(digits))
    default:
      return undefined
  }
}

/** What follows the link's beginning: 24 characters, or what a careless copy has left of them. */
const TOKEN = new RegExp(`(?:^|[\\s=/])${STAFF_LINK}([\\w-]{10,})`)

/** The token of an invitation that was pasted instead of tapped: the bare one, its link, or the whole message. */
const tokenIn = (text: string): string | undefined => TOKEN.exec(text)?.[1]

/** A text that is one number, in groups or not; people write "NIK" before theirs. */
function digitsIn(text: string): string | undefined {
  const typed = text.replace(/^\s*nik\b[\s:.]*/i, '')
  return /^[\d\s.-]+$/.test(typed) ? typed.replaceAll(/\D/g, '') : undefined
}

/** Also for who is locked: they read so. */
const forOffice =
  (screen: Screen): Screen =>
  async turn =>
    (await officerOf(turn.tx, turn.account.id)) ? screen(turn) : lost(turn)

/** What was typed leaves the chat, whatever is answered. */
function withoutTyped({ chat, sent }: Turn, reply: Reply): Reply {
  if (sent === undefined) return reply
  return {
    ...reply,
    first: [{ chat, class: 0, method: 'deleteMessage', params: { message_id: sent } }],
  }
}

const unasked: Screen = async turn =>
  withoutTyped(turn, { say: [{ text: w('pin:notAsked'), rows: [[deskButton]] }] })

/** The files of the person whose NIK it is: the only one at once, of several a list. */
const byNikScreen =
  (nik: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const found = await filesByNik(tx, { nik, officer: account.id })
    if (found.ok) {
      const member = await memberWithNik(tx, { nik, officer: account.id })
      const person = member.ok ? member.person : undefined
      return withoutTyped(turn, await foundReply(turn, found.files, person))
    }
    const reply =
      found.error === 'too-many'
        ? { say: [{ text: w('people:find.tooMany', { most: NIKS_AN_HOUR }), rows: [[deskButton]] }] }
        : await deniedReply(turn, found, links.desk)
    return withoutTyped(turn, reply)
  }

/** @param person the member of the lists with this NIK, if there is one. */
async function foundReply(
  turn: Turn,
  files: readonly Registration[],
  person: string | undefined,
): Promise<Reply> {
  const [only, ...others] = files
  if (person !== undefined) {
    const known = await personById(turn.tx, person)
    const rows = [
      [memberButton(person, known?.name ?? '')],
      ...files.slice(0, BUTTONS_AT_MOST).map(file => [fileButton(file)]),
    ]
    return { say: [{ text: w('people:find.member'), rows: [...rows, [deskButton]] }] }
  }
  if (!only) return { say: [{ text: w('people:find.none'), rows: [[deskButton]] }] }
  if (others.length === 0) return openScreen(only.id)(turn)
  const rows = files.slice(0, BUTTONS_AT_MOST).map(file => [fileButton(file)])
  return { say: [{ text: w('people:find.several', { n: files.length }), rows: [...rows, [deskButton]] }] }
}

const fileButton = ({ id, number, status }: Registration): Button => ({
  label: w('people:find.one', { number: showPublicNumber(number), status: w(`status:short.${status}`) }),
  data: `${links.reviewFile}${id}`,
})
