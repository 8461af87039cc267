/** After a deletion nothing of the person is left anywhere: a search of all tables, opened with the keys, finds nothing. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dateOf } from '../../../src/program/plain-date.ts'
import { letIn } from '../../../src/records/claims/access.ts'
import { shutOut } from '../../../src/records/claims/shut-out.ts'
import { withdrawClaim } from '../../../src/records/claims/family/withdraw.ts'
import { attach, attachToClaim } from '../../../src/records/documents/documents.ts'
import { bodyFor, claimOf } from '../claims/families.ts'
import { openAccount, type Account } from '../../../src/records/accounts.ts'
import { closeDraft, openDraft } from '../../../src/records/drafts/drafts.ts'
import { recordConsent } from '../../../src/records/consents.ts'
import { makeId } from '../../../src/store/ids.ts'
import { eraseAccount } from '../../../src/records/rights/erase.ts'
import { setAccountPin } from '../../../src/records/rights/lock.ts'
import { askRequest, doRequest } from '../../../src/records/rights/requests.ts'
import { withdraw } from '../../../src/records/registrations/withdraw.ts'
import { submitRegistration } from '../../../src/records/registrations/hand-in.ts'
import { takeFile } from '../../../src/records/review/hold.ts'
import { decide } from '../../../src/records/review/decide.ts'
import { forgetChat } from '../../../src/telegram/forget.ts'
import { put } from '../../../src/telegram/outbox.ts'
import { makeBackup } from '../../../src/store/backup.ts'
import { openStore } from '../../../src/store/open.ts'
import type { Store, Tx } from '../../../src/store/store.ts'
import {
  answersOf,
  approved,
  decided,
  fileOf,
  newAccount,
  newOfficer,
  nikOf,
  readyPaper,
  stepOf,
  submissionOf,
} from '../sample.ts'
import { allEvents, bytesAtRest, describeOnStores, waitingJobs, withoutIds } from '../stores.ts'
import { foundAnywhere, foundInFolder, opensEverything } from './anywhere.ts'

const NIK = nikOf(77)
const NAME = 'Paijan Kertosono'
const PHONE = '+6281399988877'
const WANTED = [NIK, NAME, 'Kertosono', PHONE, '81399988877', '3574010101209977', 'Lorong Ikan Hiu 99']
const SELF = {
  nik: NIK,
  name: NAME,
  phone: PHONE,
  noKk: '3574010101209977',
  address: 'Lorong Ikan Hiu 99',
}

/** A rejected file with a decision, a withdrawn one with photos, an open form, a conversation, a change, messages. */
async function aLife(store: Store) {
  const account = await newAccount(store)
  const officer = await newOfficer(store)
  const rejected = await fileOf(store, account, SELF)
  await decided(store, rejected, officer, { kind: 'reject', reason: 'too-old', note: `Maaf Pak ${NAME}` })
  const withdrawn = await store.tx(async tx => {
    const { draft } = await openDraft(tx, { account: account.id, form: 'daftar', body: '{}' })
    const paper = await readyPaper(tx, account, draft.id)
    const made = await submitRegistration(tx, submissionOf(draft.id, account, { ...SELF, papers: [paper] }))
    await closeDraft(tx, draft.id)
    if (!made.ok) throw new Error(made.error)
    await withdraw(tx, { id: made.registration.id, account: account.id })
    return made.registration
  })
  await store.tx(async tx => {
    const body = JSON.stringify(answersOf(SELF))
    const { draft } = await openDraft(tx, { account: account.id, form: 'daftar', body })
    await readyPaper(tx, account, draft.id)
    await recordConsent(tx, { account: account.id, purpose: 'notice', version: '2026-1', given: true })
    await setAccountPin(tx, { account: account.id, pin: '739162', birthDate: '1970-03-12' })
    await askRequest(tx, { account: account.id, kind: 'correct', text: `Nama saya ${NAME}` })
    await talk(tx, account.id)
    await put(tx, [
      { chat: account.address, class: 1, method: 'sendMessage', params: { text: `Yth. ${NAME}` } },
    ])
  })
  return { account, officer, withdrawn }
}

async function draftWithPaper(tx: Tx, account: Account): Promise<{ draft: string; papers: string[] }> {
  return { draft: 'draft', papers: [await readyPaper(tx, account, 'draft')] }
}

async function talk(tx: Tx, account: string): Promise<void> {
  const [question, line, ask] = [makeId(), makeId(), makeId()]
  const { city, now: at } = tx
  await tx.db
    .insert(tx.t.questions)
    .values({ city, id: question, account, state: 'open', version: 1, urgent: false, madeAt: at, lastAt: at })
  await tx.db.insert(tx.t.questionLines).values({
    city,
    id: line,
    question,
    voice: 'person',
    account,
    kind: 'text',
    at,
    bodySealed: tx.vault.seal('question_lines.body', line, JSON.stringify({ text: `saya ${NAME}` })),
  })
  await tx.db.insert(tx.t.asked).values({
    city,
    id: ask,
    account,
    outcome: 'refused',
    at,
    textSealed: tx.vault.seal('asked.text', ask, `NIK saya ${NIK}`),
  })
}

const sealedBytes = async (store: Store): Promise<Buffer[]> => {
  const { db, t } = store.reader()
  const [files, drafts, lines] = [
    await db.select({ bytes: t.registrations.answersSealed }).from(t.registrations),
    await db.select({ bytes: t.drafts.bodySealed }).from(t.drafts),
    await db.select({ bytes: t.questionLines.bodySealed }).from(t.questionLines),
  ]
  // A freed cell loses its first bytes in any case.
  return [...files, ...drafts, ...lines].flatMap(({ bytes }) => bytes?.subarray(-40) ?? [])
}

describeOnStores('A deletion', (openStage, engine) => {
  it('leaves nothing of the person in any table, nor in the next backup', { timeout: 20_000 }, async () => {
    const stage = await openStage()
    const { store } = stage
    const { account } = await aLife(store)
    expect(await foundAnywhere(store, WANTED)).toEqual(
      expect.arrayContaining([
        'registrations.answersSealed',
        'registrations.nikIndex',
        'decisions.decisionSealed',
        'drafts.bodySealed',
        'question_lines.bodySealed',
        'asked.textSealed',
        'data_requests.bodySealed',
        'outbox.bodySealed',
      ]),
    )
    expect((await opensEverything(store)).closed).toEqual([])
    const sealed = await sealedBytes(store)
    expect(sealed.length).toBeGreaterThan(3)
    const erased = await store.tx(async tx => {
      const done = await eraseAccount(tx, { account: account.id, by: account.id })
      await forgetChat(tx, account.address)
      return done
    })
    expect(erased.ok).toBe(true)
    expect(await foundAnywhere(store, WANTED)).toEqual([])
    expect((await opensEverything(store)).closed).toEqual([])
    const { db, t } = store.reader()
    for (const table of [
      t.registrations,
      t.decisions,
      t.drafts,
      t.documents,
      t.questions,
      t.asked,
      t.accountLocks,
    ])
      expect(await db.select().from(table)).toEqual([])
    const log = withoutIds(JSON.stringify(await allEvents(store)))
    expect(log).toContain('data-erased')
    expect(log).not.toMatch(/\d{6}/)
    const again = await store.tx(tx => openAccount(tx, 'telegram', account.address))
    expect(again.id).not.toBe(account.id)
    // SQLite's free pages are overwritten, or hold sealed bytes only.
    const bytes = await bytesAtRest(stage)
    expect(WANTED.filter(text => bytes.includes(text))).toEqual([])
    if (engine === 'sqlite') {
      const kept = {
        folder: join(stage.dir, 'backups'),
        documents: join(stage.dir, 'none'),
        vault: store.reader().vault,
      }
      // As at night, page by page, free ones too.
      const copy = (file: string) => store.copyTo!(file)
      const { path } = await makeBackup({ ...kept, city: '3574' }, { copy, now: store.now(), kept: 1 })
      const restored = await openStore({ ...stage.options, url: `file:${join(path, 'lindung.db')}` })
      expect(await foundAnywhere(restored, WANTED)).toEqual([])
      await restored.close()
      expect(foundInFolder(path, WANTED)).toEqual([])
      // Nor what could be opened with the keys: free pages are overwritten.
      const copied = readFileSync(join(path, 'lindung.db'))
      expect(sealed.filter(piece => copied.includes(piece))).toEqual([])
    }
  })

  it('keeps what the law locks, without its papers; files of others stay theirs', async () => {
    const { store } = await openStage()
    const [account, officer] = [await newAccount(store), await newOfficer(store)]
    const decreed = await fileOf(store, account, SELF)
    await approved(store, decreed, officer)
    const on = dateOf('2026-03-02')
    expect(await stepOf(store, decreed, officer, { to: 'decreed', number: 'SK 1', on })).toMatchObject({
      ok: true,
    })
    await store.tx(async tx =>
      attach(tx, { ...(await draftWithPaper(tx, account)), registration: decreed.id }),
    )
    const neighbour = { forSelf: false, relation: 'neighbour', nik: nikOf(5), name: 'Bu Sarinten' } as const
    const other = await fileOf(store, account, neighbour)
    const erased = await store.tx(tx => eraseAccount(tx, { account: account.id, by: account.id }))
    expect(erased.ok).toBe(true)
    const locked = await foundAnywhere(store, WANTED)
    expect(locked.every(place => place.startsWith('registrations.'))).toBe(true)
    expect(await foundAnywhere(store, ['Bu Sarinten'])).toEqual(['registrations.answersSealed'])
    const { db, t } = store.reader()
    const left = await db.select().from(t.registrations)
    expect(left.map(({ id }) => id).toSorted()).toEqual([decreed.id, other.id].toSorted())
    expect(await db.select().from(t.documents)).toEqual([])
    expect(await waitingJobs(store, 'document-erase')).toHaveLength(1)
  })

  it('waits for the end of a running claim, also at the office; one that was taken back goes', async () => {
    const { store } = await openStage()
    const [widow, officer] = [await newAccount(store), await newOfficer(store)]
    const claim = await claimOf(store, widow, { body: bodyFor({ nik: NIK, name: NAME }) })
    const by = (id: string) => store.tx(tx => eraseAccount(tx, { account: widow.id, by: id }))
    expect(await by(widow.id)).toEqual({ ok: false, error: 'claim-running' })
    const { request } = await store.tx(tx => askRequest(tx, { account: widow.id, kind: 'delete' }))
    expect(await store.tx(tx => doRequest(tx, { id: request.id, officer: officer.id }))).toEqual({
      ok: false,
      error: 'claim-running',
    })
    await store.tx(tx => withdrawClaim(tx, { id: claim.id, account: widow.id }))
    expect(await by(widow.id)).toMatchObject({ ok: true })
    expect(await foundAnywhere(store, [...WANTED, 'Sumiati'])).toEqual([])
  })

  it('takes the photos along that another account had sent for a claim that goes', async () => {
    const { store } = await openStage()
    const [widow, brother] = [await newAccount(store), await newAccount(store)]
    const { id: claim } = await claimOf(store, widow, { body: bodyFor({ nik: NIK, name: NAME }) })
    const kept = await store.tx(async tx => {
      await letIn(tx, { claim, account: brother.id, sees: 'all', how: 'allowed' })
      for (const account of [widow, brother])
        await attachToClaim(tx, {
          draft: account.id,
          claim,
          paper: 'ktp-heir',
          documents: [await readyPaper(tx, account, account.id)],
        })
      return readyPaper(tx, brother, 'of his own')
    })
    await store.tx(async tx => {
      await shutOut(tx, { claim, account: brother.id, by: widow.id })
      await withdrawClaim(tx, { id: claim, account: widow.id })
    })
    expect(await store.tx(tx => eraseAccount(tx, { account: widow.id, by: widow.id }))).toMatchObject({
      ok: true,
    })
    const { db, t } = store.reader()
    expect((await db.select().from(t.documents)).map(({ id }) => id)).toEqual([kept])
    expect(await waitingJobs(store, 'document-erase')).toHaveLength(2)
  })

  it('of a file in its check waits for the office, which does it with one tap', async () => {
    const { store } = await openStage()
    const { account, officer } = await aLife(store)
    const file = await fileOf(store, account, { ...SELF, nik: nikOf(78) })
    await store.tx(tx => takeFile(tx, { id: file.id, officer: officer.id }))
    await store.tx(tx =>
      decide(tx, {
        id: file.id,
        version: 1,
        officer: officer.id,
        decision: { kind: 'reject', reason: 'too-old' },
      }),
    )
    expect(await store.tx(tx => eraseAccount(tx, { account: account.id, by: account.id }))).toEqual({
      ok: false,
      error: 'in-check',
    })
    const asked = await store.tx(tx => askRequest(tx, { account: account.id, kind: 'delete' }))
    const done = await store.tx(tx => doRequest(tx, { id: asked.request.id, officer: officer.id }))
    expect(done).toMatchObject({ ok: true, erased: { address: account.address } })
    await store.tx(tx => forgetChat(tx, account.address))
    expect(await foundAnywhere(store, [...WANTED, nikOf(78)])).toEqual([])
    const { db, t } = store.reader()
    const requests = await db.select({ state: t.dataRequests.state }).from(t.dataRequests)
    expect(requests.map(({ state }) => state).toSorted()).toEqual(['done', 'withdrawn'])
  })
})
