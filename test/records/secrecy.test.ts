import { expect, it } from 'vitest'
import { closeDraft, openDraft, saveDraft } from '../../src/records/drafts/drafts.ts'
import { recordConsent } from '../../src/records/consents.ts'
import { resubmit, startCorrection } from '../../src/records/registrations/correct.ts'
import { submitRegistration } from '../../src/records/registrations/hand-in.ts'
import { withdraw } from '../../src/records/registrations/withdraw.ts'
import { dateOf } from '../../src/program/plain-date.ts'
import { introduce } from '../../src/records/office/officers.ts'
import { provePin } from '../../src/records/office/pin.ts'
import { declareFamily } from '../../src/records/review/conflict.ts'
import { decide, undoDecision } from '../../src/records/review/decide.ts'
import { openFile, openPapers } from '../../src/records/review/file.ts'
import { takeFile } from '../../src/records/review/hold.ts'
import { confirmConsent, consentToken } from '../../src/records/registrations/worker-consent.ts'
import {
  answersOf,
  approved,
  decided,
  fileOf,
  newAccount,
  newOfficer,
  nikOf,
  PIN,
  readyPaper,
  stepOf,
  submissionOf,
} from './sample.ts'
import { allEvents, bytesAtRest, describeOnStores, withoutIds } from './stores.ts'
import type { Store } from '../../src/store/store.ts'

/**
 * Handed in for a neighbour, doubled, confirmed at the second try, decided and undone, returned, mended, approved, covered,
 * ended; one more withdrawn. What nobody has been told of yet rests there too.
 */
async function wholeStory(store: Store): Promise<void> {
  const [neighbour, worker] = [await newAccount(store), await newAccount(store)]
  const [officer, stranger] = [await newOfficer(store), await newAccount(store)]
  await store.tx(async tx => {
    await introduce(tx, { account: officer.id, name: 'Endang Purwaningsih' })
    await provePin(tx, { account: officer.id, pin: WRONG_PIN })
    await provePin(tx, { account: officer.id, pin: PIN })
  })
  const over = { forSelf: false, relation: 'neighbour', rtRw: '003/007', noKk: '3574010101200007' } as const
  const draft = await store.tx(async tx => {
    await recordConsent(tx, { account: neighbour.id, purpose: 'notice', version: '2026-1', given: true })
    const opened = await openDraft(tx, { account: neighbour.id, form: 'daftar', body: '{}' })
    await saveDraft(tx, opened.draft.id, JSON.stringify(answersOf(over)))
    return opened.draft.id
  })
  // Left open on purpose: an unfinished form is at rest too.
  await store.tx(async tx => {
    const left = await openDraft(tx, {
      account: stranger.id,
      form: 'daftar',
      body: JSON.stringify(answersOf()),
    })
    await readyPaper(tx, stranger, left.draft.id)
  })
  const paper = await store.tx(tx => readyPaper(tx, neighbour, draft))
  await store.tx(tx => readyPaper(tx, neighbour, draft))
  const submission = submissionOf(draft, neighbour, { ...over, papers: [paper] })
  const made = await store.tx(async tx => {
    const submitted = await submitRegistration(tx, submission)
    await closeDraft(tx, draft)
    return submitted
  })
  if (!made.ok) throw new Error(made.error)
  const { id } = made.registration
  const token = consentToken(store.reader(), made.registration)
  for (const nik of [nikOf(44), nikOf(1)])
    await store.tx(tx => confirmConsent(tx, { token, account: worker.id, nik }))
  await store.tx(tx => openFile(tx, { id, officer: officer.id }))
  await store.tx(tx => openPapers(tx, { id, officer: officer.id }))
  const mistaken = { kind: 'reject', reason: 'not-resident', note: 'Salah ketuk, maaf Pak Wiryawan' } as const
  const undone = await store.tx(tx => decide(tx, { id, version: 1, officer: officer.id, decision: mistaken }))
  if (!undone.ok) throw new Error(undone.error)
  await store.tx(tx => undoDecision(tx, { id: undone.decision.id, officer: officer.id }))
  const note = 'Rumah nomor berapa, Pak Slamet?'
  await decided(store, { id }, officer, {
    kind: 'return',
    reason: 'address-incomplete',
    questions: ['address'],
    note,
  })
  const start = await startCorrection(store.reader(), { id, account: neighbour.id })
  if (!start.ok) throw new Error(start.error)
  await store.tx(tx => resubmit(tx, { ...submission, draft: 'mend', id, version: start.version }))
  await doubledAndPending(store, officer)
  await approved(store, { id }, officer)
  const on = dateOf('2026-03-02')
  for (const step of [
    { to: 'decreed', number: SK, on },
    { to: 'sent-to-bpjs', on },
    { to: 'active', kpj: KPJ, from: on, until: dateOf('2026-12-31') },
    { to: 'ended', reason: 'deceased', on },
  ] as const) {
    const advanced = await stepOf(store, { id }, officer, step)
    if (!advanced.ok) throw new Error(advanced.error)
  }
}

/** The same NIK from another account, decided on, withdrawn; and a file whose decision nobody has been told of. */
async function doubledAndPending(store: Store, officer: { id: string }): Promise<void> {
  const doubled = await fileOf(store, await newAccount(store))
  const pending = await fileOf(store, await newAccount(store), { nik: nikOf(2) })
  const decision = { kind: 'reject', reason: 'duplicate', note: 'Sudah ada, Pak Wiryawan' } as const
  for (const { id } of [doubled, pending])
    await store.tx(tx => decide(tx, { id, version: 1, officer: officer.id, decision }))
  await store.tx(tx => withdraw(tx, { id: doubled.id, account: doubled.account }))
  const left = await fileOf(store, await newAccount(store), { nik: nikOf(3) })
  await store.tx(tx => takeFile(tx, { id: left.id, officer: officer.id }))
  await store.tx(tx => declareFamily(tx, { id: left.id, officer: officer.id }))
}

const SK = '188.45/777/425.012/2026'
const KPJ = '26031277788'
const WRONG_PIN = '530867'

const secrets = [
  nikOf(1),
  nikOf(44),
  'Slamet',
  'Wiryawan',
  'Sumiati',
  '81234567890',
  '85233344455',
  'Tongkol',
  'Sumber Rejeki',
  '003/007',
  '3574010101200007',
  'nomor berapa',
  'AgAC',
  'Salah ketuk',
  'Endang',
  'Purwaningsih',
  SK,
  '425.012',
  KPJ,
  'Sudah ada',
]

describeOnStores('after a whole story', stage => {
  it('the log of events knows ids and codes, and nothing of the answers', async () => {
    const { store } = await stage()
    await wholeStory(store)
    const events = await allEvents(store)
    expect(new Set(events.map(({ kind }) => kind))).toEqual(
      new Set([
        'document-added',
        'document-ready',
        'document-erased',
        'submitted',
        'consent-nik-wrong',
        'consent-confirmed',
        'read',
        'decided',
        'corrected',
        'papers-seen',
        'marked-double',
        'withdrawn',
        'role-changed',
        'pin-set',
        'pin-wrong',
        'pin-proven',
        'papers-opened',
        'taken',
        'released',
        'family-declared',
        'decision-made',
        'decision-undone',
        'decision-fallen',
        'advanced',
      ]),
    )
    const codes = withoutIds(JSON.stringify(events.map(event => event.codes)))
    expect(codes).not.toMatch(/\d{6}/)
    for (const secret of secrets) expect(codes).not.toContain(secret)
  })

  it('what lies on the disk shows no NIK, name, phone or address, no PIN, decree or member’s number', async () => {
    const place = await stage()
    await wholeStory(place.store)
    const bytes = await bytesAtRest(place)
    // The account's address is there in the clear, so this really is what was written.
    expect(bytes.includes('telegram')).toBe(true)
    for (const secret of secrets) expect(bytes.includes(secret), secret).toBe(false)
    // Six digits in a row may stand in an id by chance.
    const text = withoutIds(bytes.toString('latin1'))
    for (const pin of [PIN, WRONG_PIN]) expect(text.includes(pin), pin).toBe(false)
  })
})
