import { and, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import {
  pauseAnnouncement,
  resumeAnnouncement,
  stopAnnouncement,
} from '../../../src/records/announcements/control.ts'
import { choicesOf, keepAnswer, optIn, optOut } from '../../../src/records/announcements/choices.ts'
import {
  changeAnnouncement,
  writeAnnouncement,
  type AnnouncementChange,
} from '../../../src/records/announcements/draft.ts'
import { figuresOf } from '../../../src/records/announcements/figures.ts'
import { announcementById, type Announcement } from '../../../src/records/announcements/rows.ts'
import {
  approveAnnouncement,
  declineAnnouncement,
  sendAnnouncement,
  type Sent,
} from '../../../src/records/announcements/send.ts'
import { recipientsToSend } from '../../../src/records/announcements/sending.ts'
import { askingsFor, secondPeopleFor, strandedBy } from '../../../src/records/announcements/second-person.ts'
import {
  endIfOver,
  resendUnknown,
  returnRecipients,
  settleRecipient,
  type Fate,
} from '../../../src/records/announcements/settle.ts'
import { lookForJoiners, startDue } from '../../../src/records/announcements/start.ts'
import { unreachedByKelurahan, unreachedPage } from '../../../src/records/announcements/unreached.ts'
import { provePin } from '../../../src/records/office/pin.ts'
import { giveRole } from '../../../src/records/office/staff-changes.ts'
import type { Store } from '../../../src/store/store.ts'
import { newOfficer, PIN } from '../sample.ts'
import { describeOnStores } from '../stores.ts'
import { settle, type Town, type TownIds } from './town.ts'

const MAYANGAN = '3574031001'

/** So many fishers with an account each, whose end of cover nobody has told; the last has none. */
const townOf = (size: number, over: Partial<Town['people'][number]> = {}): Town => ({
  accounts: Array.from({ length: size }, () => ({ reachable: true, saidNo: [] })),
  files: [],
  people: Array.from({ length: size }, (_, at) => ({
    kelurahan: MAYANGAN,
    memberships: [{ year: 2026, sector: 'fisher', from: '2026-01-01', to: '2026-12-31', file: undefined }],
    link: at === size - 1 ? undefined : { account: at, how: 'code' },
    wasCut: false,
    mournedBy: undefined,
    ...over,
  })),
})

async function drafted(store: Store, officer: string, change: AnnouncementChange = {}, text = 'Halo {nama}') {
  const made = await store.tx(tx =>
    writeAnnouncement(tx, {
      officer,
      content: { text, entities: [] },
      audience: { kind: 'people', sectors: ['fisher'], kelurahans: [], standings: ['covered'] },
    }),
  )
  if (!made.ok) throw new Error(made.error)
  const changed = await store.tx(tx =>
    changeAnnouncement(tx, { officer, id: made.announcement.id, version: 1, change }),
  )
  if (!changed.ok) throw new Error(changed.error)
  return changed.announcement
}

const sent = (
  store: Store,
  officer: string,
  { id, version }: Announcement,
  typed: number,
  more: { sameTextAs?: string } = {},
): Promise<Sent> =>
  store.tx(tx => sendAnnouncement(tx, { officer, id, version, typed, bot: 'LindungBot', ...more }))

const next = (store: Store, atMost = 100) => store.tx(tx => recipientsToSend(tx, false, atMost))

const told = (store: Store, { id }: Announcement, recipient: string, fate: Fate) =>
  store.tx(tx => settleRecipient(tx, { announcement: id, recipient, ...fate }))

const counts = async (store: Store, { id }: Announcement) => {
  const { byState } = await figuresOf(store.reader(), id)
  return Object.fromEntries(Object.entries(byState).filter(([, people]) => people > 0))
}

async function begun(store: Store, officer: string, change: AnnouncementChange = {}, typed = 3) {
  const gone = await sent(store, officer, await drafted(store, officer, change), typed)
  if (!gone.ok) throw new Error(gone.error)
  return gone.announcement
}

const stateOf = async (store: Store, { id }: Announcement) =>
  (await announcementById(store.reader(), id))?.state

describeOnStores('an announcement', stageOf => {
  const arranged = async (town = townOf(4)) => {
    const { store, clock } = await stageOf()
    const officer = (await newOfficer(store)).id
    const ids: TownIds = await settle(store, town)
    return { store, clock, officer, ids }
  }

  it('goes out once, with the number typed, whoever presses at the same time', async () => {
    const { store, officer } = await arranged()
    const other = (await newOfficer(store)).id
    const draft = await drafted(store, officer)
    expect(await sent(store, officer, draft, 4)).toEqual({ ok: false, error: 'wrong-number', willGet: 3 })
    const both = await Promise.all([officer, other].map(who => sent(store, who, draft, 3)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: 'sent-already' })
    expect(await counts(store, draft)).toEqual({ waiting: 3, 'never-started': 1 })
    const all = await next(store)
    expect(new Set(all.map(({ recipient }) => recipient)).size).toBe(3)
    expect(await next(store)).toEqual([])
    const again = await sent(store, officer, await drafted(store, officer), 3)
    expect(again).toMatchObject({ error: 'same-text', as: { id: draft.id } })
    const agreed = await sent(store, officer, await drafted(store, officer), 3, { sameTextAs: draft.id })
    expect(agreed).toMatchObject({ ok: true, announcement: { state: 'running' } })
  })

  it('waits for a second person, who is not its author, and for another one once it is changed', async () => {
    const { store, officer } = await arranged()
    const other = (await newOfficer(store)).id
    const draft = await drafted(store, officer, { category: 'duty' })
    const offered = await sent(store, officer, draft, 3)
    if (!offered.ok) throw new Error(offered.error)
    expect(offered.announcement.state).toBe('checking')
    expect(offered.notices.map(({ account }) => account)).toEqual([other])
    const check = (who: string, { id, version }: Announcement) =>
      store.tx(tx => approveAnnouncement(tx, { officer: who, id, version }))
    expect(await check(officer, offered.announcement)).toEqual({ ok: false, error: 'own' })
    const { id, version } = offered.announcement
    const declined = await store.tx(tx => declineAnnouncement(tx, { officer: other, id, version }))
    if (!declined.ok) throw new Error(declined.error)
    expect(declined.notices).toEqual([{ kind: 'announcement-declined', account: officer, announcement: id }])
    const second = await sent(store, officer, declined.announcement, 3)
    if (!second.ok) throw new Error(second.error)
    const changed = await store.tx(tx =>
      changeAnnouncement(tx, {
        officer: other,
        id,
        version: second.announcement.version,
        change: { urgent: true },
      }),
    )
    expect(changed).toMatchObject({ ok: true, lostApproval: true, announcement: { state: 'draft' } })
    expect(await check(other, second.announcement)).toMatchObject({ error: 'not-waiting' })
    if (!changed.ok) throw new Error(changed.error)
    const third = await sent(store, officer, changed.announcement, 3)
    if (!third.ok) throw new Error(third.error)
    // Whoever changed it is one of its authors now.
    expect(await check(other, third.announcement)).toEqual({ ok: false, error: 'own' })
    const fresh = (await newOfficer(store)).id
    expect(await check(fresh, third.announcement)).toMatchObject({
      ok: true,
      announcement: { state: 'running', checkedBy: fresh },
    })
  })

  it('asks whoever gets the right while it waits, and knows when nobody can be asked', async () => {
    const { store, officer } = await arranged()
    const draft = await drafted(store, officer, { category: 'duty' })
    expect(await secondPeopleFor(store.reader(), draft, officer)).toEqual([])
    const offered = await sent(store, officer, draft, 3)
    if (!offered.ok) throw new Error(offered.error)
    expect(offered).toMatchObject({ announcement: { state: 'checking' }, notices: [] })
    const asked = (account: string) => askingsFor(store.reader(), account)
    const field = (await newOfficer(store, 'pendamping', [MAYANGAN])).id
    expect(await asked(field)).toEqual([])
    await store.tx(tx => giveRole(tx, { by: officer, account: field, role: 'verifikator', areas: [] }))
    const notice = { kind: 'announcement-to-check', account: field, announcement: draft.id }
    expect(await asked(field)).toEqual([notice])
    expect(await asked(officer)).toEqual([])
    const stranded = (gone: string) => store.tx(tx => strandedBy(tx, gone))
    expect(await stranded(field)).toEqual([])
    await store.tx(tx => giveRole(tx, { by: officer, account: field, role: 'pimpinan', areas: [] }))
    expect(await stranded(field)).toEqual([{ ...notice, kind: 'announcement-stranded', account: officer }])
    await store.tx(tx => giveRole(tx, { by: officer, account: field, role: 'verifikator', areas: [] }))
    await store.tx(tx => provePin(tx, { account: field, pin: PIN }))
    const { id, version } = offered.announcement
    await store.tx(tx => declineAnnouncement(tx, { officer: field, id, version }))
    expect(await asked(field)).toEqual([])
  })

  it('is stopped by a link that leads elsewhere, and by an officer who may not', async () => {
    const { store, officer } = await arranged()
    const draft = await drafted(store, officer, {}, 'Lihat bit.ly/bantuan')
    expect(await sent(store, officer, draft, 3)).toMatchObject({
      error: 'content',
      problems: [{ kind: 'link', host: 'bit.ly' }],
    })
    const field = (await newOfficer(store, 'pendamping', [MAYANGAN])).id
    expect(await sent(store, field, draft, 3)).toMatchObject({ error: 'denied', why: 'role' })
  })

  it('rests at night, unless it is urgent, and begins at its hour', async () => {
    const { store, clock } = await arranged()
    clock.set('2026-03-02T21:00:00+07:00')
    const officer = (await newOfficer(store)).id
    const plain = await begun(store, officer)
    expect(await next(store)).toEqual([])
    const urgent = await sent(store, officer, await drafted(store, officer, { urgent: true }, 'Badai'), 3)
    if (!urgent.ok) throw new Error(urgent.error)
    expect((await next(store)).map(({ announcement }) => announcement)).toEqual(
      Array.from({ length: 3 }, () => urgent.announcement.id),
    )
    const dueAt = new Date('2026-03-03T08:00:00+07:00')
    const later = await sent(store, officer, await drafted(store, officer, { dueAt }, 'Besok'), 3)
    if (!later.ok) throw new Error(later.error)
    expect(later.announcement.state).toBe('scheduled')
    clock.set('2026-03-03T08:00:00+07:00')
    expect(await next(store)).toHaveLength(3)
    expect(await store.tx(tx => startDue(tx, later.announcement.id))).toBe(true)
    expect(await store.tx(tx => startDue(tx, later.announcement.id))).toBe(false)
    expect(await counts(store, plain)).toMatchObject({ queued: 3 })
  })

  it('leaves out who said no, died or blocked since it was counted', async () => {
    const { store, officer, ids } = await arranged(townOf(5))
    const running = await begun(store, officer, {}, 4)
    const [one, two] = ids.accounts
    expect(await store.tx(tx => optOut(tx, { account: one!, category: 'info' }))).toBe(true)
    expect(await store.tx(tx => optOut(tx, { account: one!, category: 'info' }))).toBe(false)
    expect(await choicesOf(store.reader(), one!)).toEqual({ info: false, event: true })
    await store.tx(({ db, t }) =>
      db.update(t.accounts).set({ reachable: false }).where(eq(t.accounts.id, two!)),
    )
    await store.tx(({ db, t, city, now, vault }) =>
      db.insert(t.claims).values({
        city,
        id: 'claim',
        number: '1',
        kind: 'death',
        origin: 'paper',
        status: 'reported',
        version: 1,
        bodySealed: vault.seal('claims.body', 'claim', '{}'),
        person: ids.people[2]!,
        maybeAccident: false,
        urgent: false,
        madeAt: now,
      }),
    )
    expect((await next(store, 1)).map(({ recipient }) => recipient)).toEqual([ids.accounts[3]])
    expect(await counts(store, running)).toEqual({
      queued: 1,
      'never-started': 1,
      'opted-out': 1,
      unreachable: 1,
      mourning: 1,
    })
    expect(await store.tx(tx => optIn(tx, { account: one!, category: 'info' }))).toBe(true)
  })

  it('a no in the form of registration is a no to every kind, until one is switched on again', async () => {
    const { store, officer, ids } = await arranged(townOf(4))
    const answers = (account: string | undefined, given: boolean) =>
      store.tx(tx => keepAnswer(tx, { account: account!, version: 'test', given }))
    const [one, two, three] = ids.accounts
    await answers(one, false)
    const running = await begun(store, officer, {}, 2)
    await answers(two, false)
    expect((await next(store)).map(({ recipient }) => recipient)).toEqual([three])
    expect(await counts(store, running)).toEqual({ queued: 1, 'never-started': 1, 'opted-out': 2 })
    await store.tx(tx => optIn(tx, { account: one!, category: 'event' }))
    // The same answer, as when a file is corrected, takes nothing of that back.
    await answers(one, false)
    expect(await choicesOf(store.reader(), one!)).toEqual({ info: false, event: true })
    await answers(one, true)
    expect(await choicesOf(store.reader(), one!)).toEqual({ info: true, event: true })
  })

  it('is paused, goes on and is stopped without losing anybody', async () => {
    const { store, officer } = await arranged()
    const running = await begun(store, officer)
    const { id } = running
    const [first, second] = await next(store, 2)
    const of = { officer, id }
    expect(await store.tx(tx => pauseAnnouncement(tx, of))).toMatchObject({ ok: true, isNew: true })
    expect(await store.tx(tx => pauseAnnouncement(tx, of))).toMatchObject({ ok: true, isNew: false })
    await store.tx(tx => returnRecipients(tx, id, [first!.recipient]))
    expect(await next(store)).toEqual([])
    // The other one was in the air already.
    await told(store, running, second!.recipient, { state: 'sent' })
    expect(await counts(store, running)).toEqual({ waiting: 2, sent: 1, 'never-started': 1 })
    expect(await store.tx(tx => resumeAnnouncement(tx, of))).toMatchObject({ ok: true, isNew: true })
    expect(await next(store, 1)).toHaveLength(1)
    const [pause, stop] = await Promise.all([
      store.tx(tx => pauseAnnouncement(tx, of)),
      store.tx(tx => stopAnnouncement(tx, of)),
    ])
    expect(stop.ok || pause.ok).toBe(true)
    await store.tx(tx => stopAnnouncement(tx, of))
    await store.tx(tx => returnRecipients(tx, id, [first!.recipient]))
    expect(await stateOf(store, running)).toBe('stopped')
    expect(await counts(store, running)).toEqual({ stopped: 2, sent: 1, 'never-started': 1 })
    expect(await store.tx(tx => resumeAnnouncement(tx, of))).toMatchObject({ error: 'not-running' })
  })

  it('ends by itself, sends what is in doubt once more if it must arrive, and again at one tap', async () => {
    const { store, officer } = await arranged()
    const running = await begun(store, officer, { mustArrive: true })
    const [one, two, three] = await next(store)
    await told(store, running, one!.recipient, { state: 'sent' })
    await told(store, running, two!.recipient, { state: 'gone', reason: 'blocked' })
    await told(store, running, three!.recipient, { state: 'unknown' })
    const end = () => store.tx(tx => endIfOver(tx, running.id))
    expect(await end()).toEqual({ notices: [], goesOn: true })
    expect((await next(store)).map(({ recipient }) => recipient)).toEqual([three!.recipient])
    await told(store, running, three!.recipient, { state: 'unknown' })
    expect((await end()).notices).toEqual([
      { kind: 'announcement-ended', account: officer, announcement: running.id },
    ])
    expect(await stateOf(store, running)).toBe('done')
    const again = () => store.tx(tx => resendUnknown(tx, { officer, id: running.id }))
    expect(await again()).toMatchObject({ ok: true, again: 1, announcement: { state: 'running' } })
    expect(await again()).toMatchObject({ ok: true, again: 0 })
    expect(await unreachedByKelurahan(store.reader(), { officer, id: running.id })).toEqual({
      ok: true,
      areas: [{ kelurahan: MAYANGAN, people: 2 }],
    })
    const elsewhere = (await newOfficer(store, 'pendamping', ['3574011001'])).id
    const page = (who: string) =>
      store.tx(tx =>
        unreachedPage(
          tx,
          { officer: who, id: running.id, kelurahan: MAYANGAN },
          { after: undefined, limit: 5 },
        ),
      )
    expect(await page(elsewhere)).toMatchObject({ error: 'denied', why: 'area' })
    const seen = await page(officer)
    expect(seen.ok && Object.fromEntries(seen.people.map(({ name, state }) => [name, state]))).toEqual({
      'Slamet 1': 'blocked',
      'Slamet 3': 'never-started',
    })
  })

  it('stops after the first few when its text is refused', async () => {
    const { store, officer } = await arranged(townOf(6))
    const running = await begun(store, officer, {}, 5)
    const all = await next(store, 4)
    const fates = []
    for (const { recipient } of all.slice(0, 3))
      fates.push(await told(store, running, recipient, { state: 'wrong', reason: 'refused' }))
    expect(fates.map(({ hasFailed }) => hasFailed)).toEqual([false, false, true])
    expect(fates[2]?.notices).toEqual([
      { kind: 'announcement-failed', account: officer, announcement: running.id },
    ])
    await store.tx(tx => returnRecipients(tx, running.id, [all[3]!.recipient]))
    expect(await next(store)).toEqual([])
    expect(await counts(store, running)).toEqual({ waiting: 2, refused: 3, 'never-started': 1 })
  })

  it('reaches who joins until the day that was set', async () => {
    const { store, clock, officer, ids } = await arranged()
    const joinUntil = new Date('2026-03-05T09:00:00+07:00')
    const running = await begun(store, officer, { joinUntil })
    for (const { recipient } of await next(store)) await told(store, running, recipient, { state: 'sent' })
    expect(await store.tx(tx => endIfOver(tx, running.id))).toEqual({ notices: [], goesOn: false })
    await store.tx(({ db, t, city, now }) =>
      db.insert(t.personLinks).values({
        city,
        id: 'link',
        person: ids.people[3]!,
        account: ids.accounts[3]!,
        how: 'phone',
        madeAt: now,
      }),
    )
    const joiners = () => store.tx(tx => lookForJoiners(tx, running.id))
    expect(await joiners()).toBe(true)
    expect(await counts(store, running)).toEqual({ waiting: 1, sent: 3, joined: 1 })
    expect(await joiners()).toBe(true)
    const late = await next(store)
    expect(late.map(({ recipient }) => recipient)).toEqual([ids.accounts[3]])
    await told(store, running, late[0]!.recipient, { state: 'sent' })
    clock.set('2026-03-05T09:00:01+07:00')
    await next(store)
    const { db, t, city } = store.reader()
    expect(
      await db
        .select({ key: t.jobs.key })
        .from(t.jobs)
        .where(and(eq(t.jobs.city, city), eq(t.jobs.kind, 'announcement-end'))),
    ).toEqual([{ key: running.id }])
    expect((await store.tx(tx => endIfOver(tx, running.id))).notices).toHaveLength(1)
  })
})
