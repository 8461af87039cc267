import { expect, it } from 'vitest'
import { closeDraft, openDraft, saveDraft } from '../../src/records/drafts.ts'
import { recordConsent } from '../../src/records/consents.ts'
import { resubmit, startCorrection, submitRegistration, withdraw } from '../../src/records/registrations.ts'
import { decide, openFile, tickPapersSeen } from '../../src/records/review.ts'
import { confirmConsent, consentToken } from '../../src/records/worker-consent.ts'
import { answersOf, handIn, newAccount, nikOf, readyPaper, submissionOf } from './sample.ts'
import { allEvents, bytesAtRest, describeOnStores, withoutIds } from './stores.ts'
import type { Store } from '../../src/store/store.ts'

/** Handed in for a neighbour, doubled, confirmed at the second try, returned, mended, approved; one more withdrawn. */
async function wholeStory(store: Store): Promise<void> {
  const [neighbour, worker] = [await newAccount(store), await newAccount(store)]
  const [officer, stranger] = [await newAccount(store), await newAccount(store)]
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
  const note = 'Rumah nomor berapa, Pak Slamet?'
  const back = { kind: 'return', reason: 'address-incomplete', questions: ['address'], note } as const
  await store.tx(tx => decide(tx, { id, version: 1, officer: officer.id, decision: back }))
  const start = await startCorrection(store.reader(), { id, account: neighbour.id })
  if (!start.ok) throw new Error(start.error)
  await store.tx(tx => resubmit(tx, { ...submission, draft: 'mend', id, version: start.version }))
  await store.tx(tx => tickPapersSeen(tx, { id, officer: officer.id }))
  const approved = await store.tx(tx =>
    decide(tx, { id, version: 3, officer: officer.id, decision: { kind: 'approve' } }),
  )
  if (!approved.ok) throw new Error(approved.error)
  const doubled = await handIn(store, await newAccount(store))
  if (doubled.ok)
    await store.tx(tx => withdraw(tx, { id: doubled.registration.id, account: doubled.registration.account }))
}

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
      ]),
    )
    const codes = withoutIds(JSON.stringify(events.map(event => event.codes)))
    expect(codes).not.toMatch(/\d{6}/)
    for (const secret of secrets) expect(codes).not.toContain(secret)
  })

  it('what lies on the disk shows no NIK, name, phone or address', async () => {
    const place = await stage()
    await wholeStory(place.store)
    const bytes = await bytesAtRest(place)
    // The account's address is there in the clear, so this really is what was written.
    expect(bytes.includes('telegram')).toBe(true)
    for (const secret of secrets) expect(bytes.includes(secret), secret).toBe(false)
  })
})
