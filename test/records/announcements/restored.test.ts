/** A copy of the database was put back: what was going out when it was made rests, and nothing is sent again unasked. */
import { expect, it } from 'vitest'
import { resumeAnnouncement } from '../../../src/records/announcements/control.ts'
import {
  changeAnnouncement,
  writeAnnouncement,
  type AnnouncementChange,
} from '../../../src/records/announcements/draft.ts'
import { figuresOf } from '../../../src/records/announcements/figures.ts'
import { holdRestored } from '../../../src/records/announcements/restored.ts'
import { sendAnnouncement } from '../../../src/records/announcements/send.ts'
import { recipientsToSend } from '../../../src/records/announcements/sending.ts'
import { endIfOver, resendUnknown, settleRecipient } from '../../../src/records/announcements/settle.ts'
import { startDue } from '../../../src/records/announcements/start.ts'
import type { Store } from '../../../src/store/store.ts'
import { openAccounts } from '../../bench/announcement.ts'
import { newOfficer } from '../sample.ts'
import { describeOnStores } from '../stores.ts'

const HOUR_MS = 3_600_000

/** To everybody: four people and the officer. */
async function sent(store: Store, officer: string, text: string, change: AnnouncementChange) {
  return store.tx(async tx => {
    const written = await writeAnnouncement(tx, {
      officer,
      content: { text, entities: [] },
      audience: { kind: 'everyone' },
    })
    if (!written.ok) throw new Error(written.error)
    const { id } = written.announcement
    const changed = await changeAnnouncement(tx, { officer, id, version: 1, change })
    if (!changed.ok) throw new Error(changed.error)
    const { version } = changed.announcement
    const gone = await sendAnnouncement(tx, { officer, id, version, typed: 5, bot: 'LindungBot' })
    if (!gone.ok) throw new Error(gone.error)
    return id
  })
}

describeOnStores('an announcement in a restored copy', stageOf => {
  it('half out or past its hour rests with the rest in doubt; one whose hour is ahead is a draft; what was sent stays so', async () => {
    const { store, clock } = await stageOf()
    const { id: officer } = await newOfficer(store)
    await openAccounts(store, [1001, 1002, 1003, 1004])
    const counts = async (id: string) => {
      const { byState } = await figuresOf(store.reader(), id)
      return Object.fromEntries(Object.entries(byState).filter(([, people]) => people > 0))
    }
    const next = () => store.tx(tx => recipientsToSend(tx, false, 2))
    const half = await sent(store, officer, 'Kartu dibagi', { urgent: true, mustArrive: true })
    for (const { recipient } of await next())
      await store.tx(tx => settleRecipient(tx, { announcement: half, recipient, state: 'sent' }))
    // In the outbox when the copy was made.
    await next()
    expect(await counts(half)).toEqual({ sent: 2, queued: 2, waiting: 1 })
    const now = clock.now().getTime()
    const past = await sent(store, officer, 'Besok libur', { dueAt: new Date(now + HOUR_MS) })
    const ahead = await sent(store, officer, 'Pekan depan', { dueAt: new Date(now + 100 * HOUR_MS) })
    clock.forward({ hours: 24 })

    const held = await store.tx(holdRestored)
    expect(held.map(({ id, state }) => [id, state])).toEqual([
      [half, 'paused'],
      [past, 'paused'],
      [ahead, 'draft'],
    ])
    expect(await counts(half)).toEqual({ sent: 2, unknown: 3 })
    expect(await counts(past)).toEqual({ unknown: 5 })
    expect(await counts(ahead)).toEqual({})
    // Its job may be in the copy too.
    for (const id of [past, ahead]) expect(await store.tx(tx => startDue(tx, id))).toBe(false)
    expect(await next()).toEqual([])

    // Going on sends to nobody, also where it must arrive; the button for the doubtful does.
    expect(await store.tx(tx => resumeAnnouncement(tx, { officer, id: half }))).toMatchObject({ ok: true })
    expect(await next()).toEqual([])
    expect(await store.tx(tx => endIfOver(tx, half))).toMatchObject({ goesOn: false })
    const { id: other } = await newOfficer(store)
    expect(await store.tx(tx => resendUnknown(tx, { officer: other, id: half }))).toMatchObject({ again: 3 })
    expect(await next()).toHaveLength(2)
  })
})
