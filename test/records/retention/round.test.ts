/** The daily forgetting: what goes and what stays, page by page, through a stop, and when it does not run. */
import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { recordEvent } from '../../../src/records/events.ts'
import { insertClaim } from '../../../src/records/claims/family/report.ts'
import { bodyOf, claimById } from '../../../src/records/claims/claim-rows.ts'
import { addPending, documentById } from '../../../src/records/documents/documents.ts'
import { openDraft } from '../../../src/records/drafts/drafts.ts'
import { registrationById } from '../../../src/records/registrations/registration-rows.ts'
import { lastRunEnded } from '../../../src/records/retention/runs.ts'
import {
  alarmOfRetention,
  RETENTION_CHECK,
  retentionState,
  watchRetention,
} from '../../../src/records/retention/watch.ts'
import { setSetting } from '../../../src/records/settings/settings.ts'
import {
  goForgetting,
  keepRetention,
  RETENTION,
  skipForgetting,
} from '../../../src/records/retention/round.ts'
import { STEPS } from '../../../src/records/retention/steps.ts'
import { uploadLinkFor } from '../../../src/records/documents/upload-links.ts'
import { makeId } from '../../../src/store/ids.ts'
import { cancel } from '../../../src/store/jobs.ts'
import type { Store } from '../../../src/store/store.ts'
import { decided, fileOf, newAccount, newOfficer, readyPaper } from '../sample.ts'
import { argsOfJob, describeOnStores, waitingJobs } from '../stores.ts'

const ROUND = 100

/** A whole round, page after page, as the jobs do it. @returns what it told, and how many pages there were. */
async function forget(store: Store) {
  let args = ''
  for (let pages = 1; pages < ROUND; pages++) {
    const notices = await store.tx(tx => goForgetting(tx, args))
    args = (await argsOfJob(store, RETENTION)) ?? ''
    if (args === '') return { notices, pages, counts: (await lastRunEnded(store.reader()))!.counts }
  }
  throw new Error('it does not end')
}

const count = async (
  store: Store,
  table: 'asked' | 'questions' | 'questionLines' | 'registrations' | 'claims',
) => {
  const { db, t } = store.reader()
  return (await db.select().from(t[table])).length
}

describeOnStores('the daily forgetting', open => {
  it('begins at three at night; the first start counts as a run', async () => {
    const { store } = await open()
    await store.tx(keepRetention)
    await store.tx(keepRetention)
    expect(await waitingJobs(store, RETENTION)).toEqual([
      { key: 'daily', dueAt: new Date('2026-03-03T03:00:00+07:00') },
    ])
    expect(await retentionState(store.reader())).toMatchObject({ ok: true })
    const { counts, notices } = await forget(store)
    expect([counts, notices]).toEqual([{ papers: 0, drafts: 0 }, []])
  })

  it('a refused file goes after a year with all that hangs on it; one that was not decided stays', async () => {
    const { store, clock } = await open()
    await store.tx(keepRetention)
    const admin = await newOfficer(store, 'admin')
    const officer = await newOfficer(store)
    const refused = await fileOf(store, await newAccount(store))
    const open_ = await fileOf(store, await newAccount(store), { nik: '3574011203700002' })
    await decided(store, refused, officer, { kind: 'reject', reason: 'not-resident' })
    clock.forward({ days: 364 })
    await forget(store)
    expect(await registrationById(store.reader(), refused.id)).toBeDefined()
    clock.forward({ days: 2 })
    const { notices, counts } = await forget(store)
    expect(counts).toMatchObject({ files: 1 })
    expect(notices).toEqual([{ kind: 'retention-done', account: admin.id, run: expect.any(String) }])
    expect(await registrationById(store.reader(), refused.id)).toBeUndefined()
    expect(await registrationById(store.reader(), open_.id)).toBeDefined()
    const { db, t } = store.reader()
    expect(await db.select().from(t.decisions)).toEqual([])
    expect((await db.select().from(t.events).where(eq(t.events.subject, refused.id))).length).toBeGreaterThan(
      0,
    )
  })

  it('an ended claim is emptied after its years, not while a child is entitled; the death stays known', async () => {
    const { store, clock } = await open()
    const { id: account } = await newAccount(store)
    const make = (endsOn: string | undefined) =>
      store.tx(async tx => {
        const claim = await insertClaim(tx, {
          draft: makeId(),
          account,
          kind: 'death',
          on: '2026-02-20',
          origin: 'chat',
          body: {
            worker: { name: 'Slamet Wiryawan', nik: '3574011203700001' },
            event: { cause: null },
            reporter: { relation: 'spouse', name: 'Sumiati' },
          },
        })
        const { claims, claimChildren } = tx.t
        await tx.db
          .update(claims)
          .set({ status: 'paid', endedAt: tx.now, deathProvenAt: tx.now })
          .where(eq(claims.id, claim.id))
        if (endsOn !== undefined)
          await tx.db.insert(claimChildren).values({
            city: tx.city,
            id: makeId(),
            claim: claim.id,
            childSealed: tx.vault.seal('claim_children.child', 'x', '{}'),
            endsOn,
            madeAt: tx.now,
            changedAt: tx.now,
          })
        return claim.id
      })
    const [plain, withChild] = [await make(undefined), await make('2040-01-01')]
    clock.forward({ days: 5 * 365 - 1 })
    expect((await forget(store)).counts).not.toHaveProperty('claims')
    clock.forward({ days: 2 })
    expect((await forget(store)).counts).toMatchObject({ claims: 1 })
    expect((await forget(store)).counts).not.toHaveProperty('claims')
    const bodies = await Promise.all(
      [plain, withChild].map(async id => bodyOf(store.reader(), (await claimById(store.reader(), id))!)),
    )
    expect(JSON.stringify(bodies[0])).not.toMatch(/Slamet|Sumiati|3574/)
    expect(bodies[1]).toMatchObject({ worker: { name: 'Slamet Wiryawan' } })
    expect((await claimById(store.reader(), plain))!.status).toBe('paid')
    clock.set('2040-01-02T09:00:00+07:00')
    expect((await forget(store)).counts).toMatchObject({ claims: 1 })
  })

  it('questions after 90 days, conversations after a year, links after a month, in pages', async () => {
    const { store, clock } = await open()
    const { id: account } = await newAccount(store)
    await store.tx(async tx => {
      const { asked, questions, questionLines } = tx.t
      const rows = Array.from({ length: 1200 }, () => makeId())
      for (const ids of [rows.slice(0, 600), rows.slice(600)])
        await tx.db
          .insert(asked)
          .values(ids.map(id => ({ city: tx.city, id, account, outcome: 'shown' as const, at: tx.now })))
      const question = makeId()
      await tx.db.insert(questions).values({
        city: tx.city,
        id: question,
        account,
        state: 'closed',
        version: 1,
        urgent: false,
        madeAt: tx.now,
        lastAt: tx.now,
        endedAt: tx.now,
      })
      await tx.db.insert(questionLines).values({
        city: tx.city,
        id: makeId(),
        question,
        voice: 'person',
        account,
        kind: 'text',
        at: tx.now,
      })
      const { draft } = await openDraft(tx, { account, form: 'daftar', body: '{}' })
      await uploadLinkFor(tx, { account, draft: draft.id, paper: 'ktpPhoto' })
    })
    clock.forward({ days: 91 })
    const { counts, pages } = await forget(store)
    // The draft was left for ninety days, and nobody ran its own job here.
    expect(counts).toEqual({ papers: 0, drafts: 1, asked: 1200, links: 1 })
    expect(pages).toBe(Object.keys(STEPS).length + 1 + 2)
    expect([await count(store, 'asked'), await count(store, 'questions')]).toEqual([0, 1])
    clock.forward({ days: 275 })
    await forget(store)
    expect([await count(store, 'questions'), await count(store, 'questionLines')]).toEqual([0, 0])
  })

  it('what was set aside for a look keeps its content for a month; papers of nothing go', async () => {
    const { store, clock } = await open()
    const { id: account } = await newAccount(store)
    await store.tx(async tx => {
      await tx.db.insert(tx.t.inbox).values({
        city: tx.city,
        id: 'tg:1',
        seq: makeId(),
        lane: '1',
        state: 'aside',
        bodySealed: Buffer.from('x'),
        tries: 8,
        dueAt: tx.now,
        arrivedAt: tx.now,
        endedAt: tx.now,
      })
      await addPending(tx, { account, draft: makeId(), paper: 'ktpPhoto', source: '{}' })
    })
    clock.forward({ days: 31 })
    expect((await forget(store)).counts).toMatchObject({ aside: 1, papers: 1 })
    const { db, t } = store.reader()
    expect(await db.select({ body: t.inbox.bodySealed, state: t.inbox.state }).from(t.inbox)).toEqual([
      { body: null, state: 'aside' },
    ])
  })

  it('photos of a decided file that no job remembers go; those that a job waits for are its own', async () => {
    const { store, clock } = await open()
    const officer = await newOfficer(store)
    const file = await fileOf(store, await newAccount(store))
    const account = await newAccount(store)
    const paper = await store.tx(async tx => {
      const id = await readyPaper(tx, account, makeId())
      await tx.db.update(tx.t.documents).set({ registration: file.id }).where(eq(tx.t.documents.id, id))
      return id
    })
    await decided(store, file, officer, { kind: 'reject', reason: 'not-resident' })
    clock.forward({ days: 29 })
    expect((await forget(store)).counts).toMatchObject({ papers: 0 })
    clock.forward({ days: 2 })
    expect((await forget(store)).counts).toMatchObject({ papers: 0 })
    await store.tx(tx => cancel(tx, 'documents-retention', file.id))
    clock.forward({ hours: 1 })
    expect((await forget(store)).counts).toMatchObject({ papers: 1 })
    expect((await documentById(store.reader(), paper))?.state).toBe('erased')
  })

  it('goes on after a stop in the middle, and past a kind that always fails', async () => {
    const { store, clock } = await open()
    await store.tx(keepRetention)
    const admin = await newOfficer(store, 'admin')
    await store.tx(tx => goForgetting(tx, ''))
    const stopped = (await argsOfJob(store, RETENTION))!
    expect(JSON.parse(stopped)).toMatchObject({ step: 1 })
    await store.tx(tx => skipForgetting(tx, stopped))
    let args = (await argsOfJob(store, RETENTION))!
    const told = []
    while (args !== '') {
      told.push(...(await store.tx(tx => goForgetting(tx, args))))
      args = (await argsOfJob(store, RETENTION))!
    }
    expect(told).toEqual([{ kind: 'retention-done', account: admin.id, run: expect.any(String) }])
    expect(await retentionState(store.reader())).toMatchObject({ ok: false })
    const { db, t } = store.reader()
    expect(await db.select().from(t.retentionRuns)).toHaveLength(2)
    clock.forward({ days: 1 })
    await forget(store)
    expect(await retentionState(store.reader())).toMatchObject({ ok: true })
  })

  it('tells the admins weekly where they want that, of the week', async () => {
    const { store, clock } = await open()
    await newOfficer(store, 'admin')
    await store.tx(tx => setSetting(tx, 'retention-report', 'weekly', 'uji', 'system'))
    const told: number[] = []
    clock.set('2026-03-03T03:00:00+07:00')
    for (let day = 0; day < 8; day++) {
      if ((await forget(store)).notices.length > 0) told.push(day)
      clock.forward({ days: 1 })
    }
    // The next Monday.
    expect(told).toEqual([6])
  })

  it('raises an alarm when it has not run for 26 hours, once a day, and not for a house that was dark', async () => {
    const { store, clock } = await open()
    const admin = await newOfficer(store, 'admin')
    await store.tx(watchRetention)
    clock.forward({ hours: 26 })
    await store.tx(watchRetention)
    expect(await waitingJobs(store, RETENTION_CHECK)).toEqual([])
    expect(await retentionState(store.reader())).toMatchObject({ ok: true })
    clock.forward({ minutes: 30 })
    expect(await retentionState(store.reader())).toMatchObject({ ok: false })
    await store.tx(watchRetention)
    expect(await waitingJobs(store, RETENTION_CHECK)).toEqual([
      { key: 'daily', dueAt: new Date('2026-03-03T11:45:00+07:00') },
    ])
    expect(await store.tx(alarmOfRetention)).toEqual([{ kind: 'retention-missed', account: admin.id }])
    expect(await store.tx(alarmOfRetention)).toEqual([])
    clock.forward({ hours: 25 })
    expect(await store.tx(alarmOfRetention)).toHaveLength(1)
    await forget(store)
    clock.forward({ hours: 25 })
    expect(await store.tx(alarmOfRetention)).toEqual([])
  })

  it('counts what its own jobs erased since the last round', async () => {
    const { store, clock } = await open()
    await store.tx(keepRetention)
    clock.forward({ hours: 5 })
    for (const why of ['retention', 'retention', 'withdrawn'])
      await store.tx(tx =>
        recordEvent(tx, {
          subjectKind: 'document',
          subject: makeId(),
          kind: 'document-erased',
          actor: 'system',
          codes: { why },
        }),
      )
    clock.forward({ hours: 5 })
    expect((await forget(store)).counts).toEqual({ papers: 2, drafts: 0 })
    clock.forward({ hours: 5 })
    expect((await forget(store)).counts).toEqual({ papers: 0, drafts: 0 })
  })
})
