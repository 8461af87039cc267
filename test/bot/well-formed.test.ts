/** What counts as an update of Telegram's, and what is passed over. */
import type { Update } from 'grammy/types'
import { expect, it } from 'vitest'
import { makeRoute } from '../../src/bot/bot.ts'
import { rooms } from '../../src/bot/rooms.ts'
import { isWellFormed, kindOf } from '../../src/bot/well-formed.ts'
import { house, me } from '../attacks/house.ts'
import { messageUpdate, tapUpdate, textUpdate } from '../attacks/updates.ts'
import { openTestStore } from '../telegram/test-store.ts'

it('an update as Telegram sends it is read', () => {
  const photo = [{ file_id: 'a', file_unique_id: 'b', width: 1, height: 1, file_size: 2_000_000_000 }]
  for (const update of [
    textUpdate(7, '/start x'),
    tapUpdate(7, 'go:ask'),
    messageUpdate(7, { photo, caption: 'KTP', caption_entities: [{ type: 'bold', offset: 0, length: 3 }] }),
    messageUpdate(7, { location: { latitude: 1, longitude: 2 }, field_of_next_year: null }),
  ])
    expect(isWellFormed(update), JSON.stringify(update)).toBe(true)
})

it('one that is not is passed over, and its kind is told, never a name that somebody made up', async () => {
  const { message } = textUpdate(7, 'x')
  const broken = [
    { update_id: 1, message: { ...message, chat: { id: 2 ** 60, type: 'private' } } },
    { update_id: 1, message: { ...message, text: 5 } },
    {
      update_id: 1,
      message: { ...message, text: undefined, entities: [{ type: 'bot_command', offset: 0, length: 6 }] },
    },
    { update_id: 1, message: null },
    { update_id: 1, channel_post: message },
    { update_id: 1, 'x\n{"forged":1}': message },
  ] as unknown as Update[]
  const told: string[] = []
  const onUnsound = (kind: string) => void told.push(kind)
  const route = await makeRoute({ me, token: '1:x' }, house, await openTestStore(), rooms, { onUnsound })
  for (const update of broken) await route({ kind: 'update', update })
  expect(told).toEqual(['message', 'message', 'message', 'message', 'other', 'other'])
  expect(kindOf(textUpdate(7, 'x'))).toBe('message')
})
