/** Whether announcements may go out at the pace that Telegram takes Stars for: an admin's switch, off until it is set. */
import { setting, setSetting } from '../../../records/settings/settings.ts'
import type { Screen, Turn } from '../../house.ts'
import * as links from '../../links.ts'
import type { View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deskButton, onlyFor } from '../gate.ts'
import { PAID, SET_PAID } from './links.ts'
import { starsEach } from './words.ts'

export const paidScreen: Screen = onlyFor('enter-settings', PAID, async turn => ({
  say: [],
  edit: await paidView(turn),
}))

export const setPaidScreen = (sign: string): Screen =>
  onlyFor('enter-settings', PAID, async turn => {
    const { tx, account } = turn
    const isOn = sign === '+'
    if ((await setting(tx, 'paid-broadcast')) !== isOn)
      await setSetting(tx, 'paid-broadcast', isOn, w('announcement:paidSetting.source'), account.id)
    return { say: [], edit: await paidView(turn) }
  })

async function paidView({ tx }: Turn): Promise<View> {
  const isOn = await setting(tx, 'paid-broadcast')
  return {
    text: w('announcement:paidSetting.text', {
      each: starsEach(),
      now: w(isOn ? 'announcement:paidSetting.isOn' : 'announcement:paidSetting.isOff'),
    }),
    rows: [
      [
        {
          label: w(isOn ? 'announcement:paidSetting.turnOff' : 'announcement:paidSetting.turnOn'),
          data: `${SET_PAID}${isOn ? '-' : '+'}`,
        },
      ],
      [{ label: w('staff:keepingRoom.button'), data: links.keepingRoom }, deskButton],
    ],
  }
}
