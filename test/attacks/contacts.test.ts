/** Somebody else's number proves nothing, however it is sent. */
import { expect, test } from 'vitest'
import { resources } from '../../locales/resources.gen.ts'
import { makeRoute } from '../../src/bot/bot.ts'
import { findAccount } from '../../src/records/accounts.ts'
import { floorOf } from '../../src/records/drafts/drafts.ts'
import { linkedPeople } from '../../src/records/members/links.ts'
import { openTestStore } from '../telegram/test-store.ts'
import { house, me } from './house.ts'
import { messageUpdate, tapUpdate, textUpdate } from './updates.ts'
import { makeWorld } from './world.ts'

const { form, member } = resources

test('a contact that is forwarded, typed, of somebody else or of nobody links no member', async () => {
  const store = await openTestStore(() => new Date('2026-03-02T09:00:00+07:00'))
  const { citizens, strangers } = await makeWorld(store)
  const [victim, thief] = [citizens[0]!, strangers[0]!.address]
  const route = await makeRoute({ me, token: '1:x' }, house, store)
  const bring = async (update: ReturnType<typeof textUpdate>) => {
    const { out } = await store.tx(await route({ kind: 'update', update }))
    return out.map(({ params }) => String(params['text'])).join('\n')
  }
  await bring(tapUpdate(thief, 'an:link'))
  await bring(textUpdate(thief, member.linkForm.how.phone))
  const contact = { phone_number: victim.phone, first_name: 'X' }
  const forward_origin = { type: 'user', date: 1, sender_user: { id: victim.chat } }
  const tries = [
    { contact: { ...contact, user_id: victim.chat } },
    { contact: { ...contact, user_id: victim.chat }, forward_origin },
    { contact },
    { contact: { ...contact, user_id: 0 } },
  ]
  for (const sent of tries) expect(await bring(messageUpdate(thief, sent))).toContain(form.contactOfAnother)
  expect(await bring(textUpdate(thief, victim.phone))).toContain(form.onlyShared)
  const account = await findAccount(store.reader(), 'telegram', thief)
  const row = await floorOf(store.reader(), account!.id)
  expect(JSON.parse(row?.body ?? '{}')).toMatchObject({ at: 'phone', answers: { how: 'phone' } })
  // Their own number, and the other's birth date.
  await bring(
    messageUpdate(thief, { contact: { ...contact, phone_number: '+6281100022233', user_id: thief } }),
  )
  await bring(textUpdate(thief, victim.birthDate.split('-').toReversed().join('-')))
  expect(await linkedPeople(store.reader(), account!.id)).toEqual([])
  expect((await linkedPeople(store.reader(), victim.account.id)).map(({ name }) => name)).toEqual([
    victim.name,
  ])
})
