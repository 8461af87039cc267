/** Buttons of announcements that somebody made up or kept: who may not write them learns nothing and changes nothing. */
import { expect, it } from 'vitest'
import { resources } from '../../../locales/resources.gen.ts'
import { ANNOUNCEMENT_RENDERER } from '../../../src/bot/announcements/message.ts'
import { announcementSettled, moreAnnouncements } from '../../../src/bot/announcements/sending.ts'
import { announcementNoticeView } from '../../../src/bot/staff/announcements/notices.ts'
import { packId } from '../../../src/bot/staff/announcements/links.ts'
import { changeAnnouncement, writeAnnouncement } from '../../../src/records/announcements/draft.ts'
import { announcementById } from '../../../src/records/announcements/rows.ts'
import { sendAnnouncement } from '../../../src/records/announcements/send.ts'
import { setSetting } from '../../../src/records/settings/settings.ts'
import type { Store } from '../../../src/store/store.ts'
import { put, takeBack } from '../../../src/telegram/outbox.ts'
import { newAccount, newOfficer, PIN } from '../../records/sample.ts'
import { allEvents, describeOnStores } from '../../records/stores.ts'
import { provePin } from '../../../src/records/office/pin.ts'
import { tapsOf } from '../staff/taps.ts'

const TEXT = 'Rahasia dapur {nama}'
const NOWHERE = '01890000-0000-7000-8000-000000000000'
const bot = 'lindung_bot'

const WITH_ID =
  `ps:v ps:one ps:all ps:text ps:cat ps:to ps:ends ps:btn ps:opt ps:due ps:due0 ps:join ps:join0 ps:see ps:me
  ps:send ps:drop ps:drop1 ps:yes ps:nay ps:back ps:hold ps:go ps:stop ps:again ps:un ps:xls ps:copy`.split(
    /\s+/,
  )
const WITH_MORE =
  `ps:k:ID:duty ps:w:ID:sector ps:w:ID:357403 ps:w:ID:constructor ps:t:ID:+s:fisher ps:t:ID:+all:everyone
  ps:t:ID:-zz:toString ps:b:ID:status ps:b:ID:constructor ps:o:ID:+p ps:yes1:ID:1 ps:yes1:ID:999999999 ps:all:0 ps:new
  ps:mine ps:paid ps:paid:+ ps:n:PACKED:3574031001 ps:n:PACKED:-:PACKED`.split(/\s+/)

const everyButton = (id: string): string[] =>
  [...WITH_ID.map(act => `${act}:${id}`), ...WITH_MORE].map(data =>
    data.replaceAll('PACKED', packId(id)).replaceAll('ID', id),
  )

async function draftOf(store: Store, officer: { id: string }): Promise<string> {
  const content = { text: TEXT, entities: [] }
  const written = await store.tx(tx =>
    writeAnnouncement(tx, { officer: officer.id, content, audience: { kind: 'everyone' } }),
  )
  if (!written.ok) throw new Error(written.error)
  return written.announcement.id
}

describeOnStores('buttons of announcements', stage => {
  it('bring who is not of the office one short word, and who may not write them nothing of the text', async () => {
    const { store } = await stage()
    const id = await draftOf(store, await newOfficer(store))
    const [citizen, leader, field] = [
      await newAccount(store),
      await newOfficer(store, 'pimpinan'),
      await newOfficer(store, 'pendamping', ['3574031001']),
    ]
    const tap = await tapsOf(store)
    const [before, events] = [await announcementById(store.reader(), id), await allEvents(store)]
    for (const data of [...everyButton(id), ...everyButton(NOWHERE)]) {
      expect(await tap(citizen.address, data), data).toEqual({
        out: [],
        toast: { text: resources.menu.oldButton },
      })
      expect(JSON.stringify(await tap(leader.address, data)), data).not.toContain('Rahasia')
      // The field goes to whom it did not reach, so it may know which one it was.
      if (!data.startsWith('ps:un:') && data !== 'ps:mine')
        expect(JSON.stringify(await tap(field.address, data)), data).not.toContain('Rahasia')
    }
    expect(await announcementById(store.reader(), id)).toEqual(before)
    expect(await allEvents(store)).toEqual(events)
  })

  it('cannot make an announcement a paid one that the office does not allow; nor is one paid for once it is off', async () => {
    const { store } = await stage()
    const officer = await newOfficer(store, 'admin')
    await store.tx(tx => provePin(tx, { account: officer.id, pin: PIN }))
    const id = await draftOf(store, officer)
    const tap = await tapsOf(store)
    await tap(officer.address, `ps:o:${id}:+p`)
    expect(await announcementById(store.reader(), id)).toMatchObject({ paid: false })
    await tap(officer.address, 'ps:paid:+')
    await tap(officer.address, `ps:o:${id}:+p`)
    expect(await announcementById(store.reader(), id)).toMatchObject({ paid: true })
    await store.tx(tx => setSetting(tx, 'announcement-quiet', { from: 0, until: 0 }, 'test', 'system'))
    const { version } = (await announcementById(store.reader(), id))!
    const send = () =>
      store.tx(tx => sendAnnouncement(tx, { officer: officer.id, id, version, typed: 1, bot }))
    await tap(officer.address, 'ps:paid:-')
    expect(await send()).toMatchObject({ ok: false, error: 'paid-off' })
    expect(JSON.stringify(await tap(officer.address, `ps:send:${id}`))).toContain(
      resources.announcement.send.needs.free,
    )
    // It can be taken back where it was chosen.
    expect(JSON.stringify(await tap(officer.address, `ps:opt:${id}`))).toContain(`ps:o:${id}:-p`)
    await tap(officer.address, 'ps:paid:+')
    expect(await send()).toMatchObject({ ok: true })
    const more = moreAnnouncements()
    expect(await store.tx(tx => more(tx, 2, 10))).toEqual([])
    await tap(officer.address, 'ps:paid:-')
    const messages = await store.tx(async tx => {
      const out = await more(tx, 3, 10)
      await put(tx, out)
      return out
    })
    expect(messages).toMatchObject([
      { class: 2, params: {}, chat: officer.address, render: { by: ANNOUNCEMENT_RENDERER } },
    ])
    // Paused: what lay in the outbox waits in the ledger again, and goes out once it goes on.
    await tap(officer.address, `ps:hold:${id}`)
    expect(await store.tx(tx => takeBack(tx, `ann:${id}:`))).toEqual([])
    expect(await store.tx(tx => more(tx, 3, 10))).toEqual([])
    expect(JSON.stringify(await tap(officer.address, `ps:hold:${id}`))).toContain(
      resources.announcement.said.pausedAlready,
    )
    await tap(officer.address, `ps:go:${id}`)
    const [again] = await store.tx(tx => more(tx, 3, 10))
    await store.tx(tx =>
      announcementSettled(tx, {
        id: NOWHERE,
        chat: officer.address,
        class: 2,
        ref: again?.ref ?? null,
        state: 'unknown',
        messageId: null,
      }),
    )
    const report = JSON.stringify(await tap(officer.address, `ps:v:${id}`))
    expect(report).toContain('Ragu: 1')
    await tap(officer.address, `ps:stop:${id}`)
    expect(await announcementById(store.reader(), id)).toMatchObject({ state: 'paused' })
    await tap(officer.address, `ps:stop1:${id}`)
    await tap(officer.address, `ps:stop1:${id}`)
    expect(await announcementById(store.reader(), id)).toMatchObject({ state: 'stopped' })
  })

  it('show a text that Telegram refuses as failed, with nothing left on its way; and a long wait', async () => {
    const { store } = await stage()
    const officer = await newOfficer(store)
    for (let n = 0; n < 5; n++) await newAccount(store)
    const id = await draftOf(store, officer)
    await store.tx(tx => setSetting(tx, 'announcement-quiet', { from: 0, until: 0 }, 'test', 'system'))
    const sent = await store.tx(tx =>
      sendAnnouncement(tx, { officer: officer.id, id, version: 1, typed: 6, bot }),
    )
    expect(sent).toMatchObject({ ok: true })
    const more = moreAnnouncements()
    const out = await store.tx(async tx => {
      const next = await more(tx, 2, 6)
      await put(tx, next)
      return next
    })
    const until = new Date(store.now().getTime() + 30 * 60_000)
    const waits = { kind: 'announcement-held', account: officer.id, announcement: id, until } as const
    const held = await store.tx(tx => announcementNoticeView(tx, waits))
    expect(held.text).toMatch(/^⏳ Telegram meminta kami menunggu sampai/)
    for (const { chat, ref } of out.slice(0, 3))
      await store.tx(tx =>
        announcementSettled(tx, {
          id: NOWHERE,
          chat,
          class: 2,
          ref: ref ?? null,
          state: 'wrong',
          messageId: null,
          reason: 'refused',
        }),
      )
    expect(await store.tx(tx => takeBack(tx, `ann:${id}:`))).toEqual([])
    expect(await store.tx(tx => more(tx, 2, 6))).toEqual([])
    const tap = await tapsOf(store)
    const shown = JSON.stringify(await tap(officer.address, `ps:one:${id}`))
    expect(shown).toContain(resources.announcement.report.failed)
    expect(shown).toContain('isinya ditolak Telegram: <b>3</b>')
  })

  it('say that a draft was changed, and never lose what another officer tapped', async () => {
    const { store } = await stage()
    const [rina, joko] = [await newOfficer(store), await newOfficer(store)]
    const id = await draftOf(store, rina)
    const tap = await tapsOf(store)
    await tap(rina.address, `ps:t:${id}:+s:fisher`)
    await tap(joko.address, `ps:t:${id}:+k:3574031001`)
    await tap(rina.address, `ps:t:${id}:+s:fisher`)
    expect(await announcementById(store.reader(), id)).toMatchObject({
      audience: { kind: 'people', sectors: ['fisher'], kelurahans: ['3574031001'] },
    })
    const { version } = (await announcementById(store.reader(), id))!
    const late = await store.tx(tx =>
      changeAnnouncement(tx, { officer: joko.id, id, version: version - 1, change: { urgent: true } }),
    )
    expect(late).toMatchObject({ ok: false, error: 'changed' })
  })
})
