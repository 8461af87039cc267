/**
 * What somebody hears who may not do what they tapped; and the PIN, where only that is missing.
 */
import type { StaffAction } from '../../program/office.ts'
import { authorise, type Denied } from '../../records/office/officers.ts'
import { openForm } from '../forms/driver.ts'
import type { Reply, Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import { words as w } from '../words.ts'
import { pinForm } from './pin/form.ts'

/** A screen for who may do this. @param goOn data of the button that leads to it. */
export const onlyFor =
  (action: StaffAction, goOn: string, screen: Screen): Screen =>
  async turn => {
    const allowed = await authorise(turn.tx, turn.account.id, action)
    return allowed.ok ? screen(turn) : deniedReply(turn, allowed, goOn)
  }

/** @param goOn data of the button that was tapped: it goes on there once the PIN is right. */
export function deniedReply(turn: Turn, { why }: Denied, goOn: string): Promise<Reply> | Reply {
  switch (why) {
    case 'not-of-the-office':
      return { say: [], toast: w('menu:oldButton') }
    case 'pin':
      return openForm(
        turn,
        { form: pinForm },
        { about: goOn, intro: w(turn.house.demo ? 'pin:introDemo' : 'pin:intro'), replaceOpen: true },
      )
    case 'locked':
      return { say: [{ text: w('staff:denied.locked'), keyboard: 'menu' }] }
    case 'role':
    case 'area':
      return { say: [{ text: w(`staff:denied.${why}`), rows: [[deskButton]] }] }
  }
}

export const deskButton = { label: w('staff:deskButton'), data: links.desk }
/** Back to the rooms that they were chosen from: what an admin sets, and what is done with members and lists. */
export const keepingButton = { label: w('staff:keepingRoom.button'), data: links.keepingRoom }
export const membersRoomButton = { label: w('staff:membersRoom.button'), data: links.membersRoom }
