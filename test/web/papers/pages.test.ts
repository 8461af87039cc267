/** The page with the papers of one file, over real HTTP: who sees them, for how long, and what is left of it. */
import { describe, expect, it } from 'vitest'
import { attachToClaim, addPending, markReady, eraseOf } from '../../../src/records/documents/documents.ts'
import { eventsOf } from '../../../src/records/events.ts'
import { setPin } from '../../../src/records/office/pin.ts'
import { aboutClaim, aboutRegistration } from '../../../src/records/documents/paper-pages.ts'
import { changeRole, lockOfficer } from '../../../src/records/office/staff-changes.ts'
import { setSetting } from '../../../src/records/settings/settings.ts'
import { submitRegistration } from '../../../src/records/registrations/hand-in.ts'
import { declareFamily } from '../../../src/records/review/conflict.ts'
import { makeId } from '../../../src/store/ids.ts'
import { claimOf, memberOf } from '../../records/claims/families.ts'
import { newAccount, newOfficer, nikOf, PIN, submissionOf } from '../../records/sample.ts'
import { browser, openPages, visit, type Pages } from '../passes/fake.ts'

const MAYANGAN = '3574031001'
const ELSEWHERE = '3574031004'
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 1, 2, 3])

interface Sent {
  paper: string
  mime?: string
  content?: Buffer
  source?: object
}

/** A paper as its page left it. */
async function keptPaper({ store, documents }: Pages, draft: string, sent: Sent): Promise<string> {
  const { paper, mime = 'image/jpeg', content = JPEG, source = { how: 'page' } } = sent
  const { id: account } = await newAccount(store)
  const id = await store.tx(tx => addPending(tx, { account, draft, paper, source: JSON.stringify(source) }))
  const kept = await documents.write(id, ReadableStream.from([content]))
  await store.tx(tx => markReady(tx, id, { mime, ...kept }))
  return id
}

/** A registration with these papers. */
async function fileWith(pages: Pages, serial: number, sent: readonly Sent[] = [{ paper: 'ktpPhoto' }]) {
  const account = await newAccount(pages.store)
  const draft = makeId()
  const papers: string[] = []
  for (const one of sent) papers.push(await keptPaper(pages, draft, one))
  const answers = { nik: nikOf(serial), papers, kelurahan: MAYANGAN }
  const made = await pages.store.tx(tx => submitRegistration(tx, submissionOf(draft, account, answers)))
  if (!made.ok) throw new Error(made.error)
  return { ...made.registration, papers }
}

const enter = async (pages: Pages, officer: string, about: string) => {
  const visitor = await visit(await pages.link(officer, 'papers', about))
  expect((await visitor.post('pin', { pin: PIN })).status).toBe(303)
  return visitor
}

/** The addresses of what the page shows, below its own. */
const sheetsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\/lembar\/[\w-]+/g)].map(([path]) => path)),
]

const looksAt = async ({ store }: Pages, kind: 'registration' | 'claim', id: string) =>
  (await eventsOf(store.reader(), kind, id))
    .filter(event => event.kind === 'papers-opened')
    .map(({ actor }) => actor)

describe('the papers of a registration', () => {
  it('are shown behind the PIN with what they are compared with, kept nowhere, each look on record', async () => {
    const pages = await openPages()
    const file = await fileWith(pages, 1, [
      { paper: 'ktpPhoto', source: { how: 'page', doubt: 'blurred' } },
      { paper: 'proofPhoto', content: Buffer.from('%PDF-1.7'), mime: 'application/pdf' },
      { paper: 'proofPhoto', content: Buffer.from('heic'), mime: 'image/heic' },
    ])
    const { id: officer } = await newOfficer(pages.store)
    const visitor = await visit(await pages.link(officer, 'papers', aboutRegistration(file.id)))
    expect(await visitor.text()).toContain('Ketik PIN')
    expect(await looksAt(pages, 'registration', file.id)).toEqual([])
    await visitor.post('pin', { pin: PIN })
    const page = await visitor.get()
    const text = await page.text()
    for (const said of ['Berkas usulan', nikOf(1), 'Slamet Wiryawan', 'kurang tajam', '23 Nov, 09.00'])
      expect(text).toContain(said)
    expect(text).toContain('Foto bukti kerja (2 dari 2)')
    expect(await looksAt(pages, 'registration', file.id)).toEqual([officer])
    const [ktp, pdf, heic, ...more] = sheetsIn(text)
    expect(more).toEqual([])
    const picture = await visitor.get(ktp)
    expect(Buffer.from(await picture.arrayBuffer())).toEqual(JPEG)
    expect(Object.fromEntries(picture.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'no-store',
      'content-disposition': 'inline; filename="Foto_KTP.jpeg"',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringMatching(/default-src 'none'.*img-src 'self'/),
    })
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self'; img-/)
    expect((await visitor.get('/lembar/ada')).headers.get('content-security-policy')).not.toContain('img-src')
    expect((await visitor.get(pdf)).headers.get('content-disposition')).toMatch(/^inline; .*\.pdf"/)
    expect((await visitor.get(heic)).headers.get('content-disposition')).toMatch(/^attachment/)
    for (const secret of [file.id, file.number, ...file.papers, 'ktp'])
      expect(visitor.page + sheetsIn(text).join(' ')).not.toContain(secret)
    await fetch(visitor.page, { method: 'HEAD', headers: { cookie: visitor.cookie } })
    expect(await looksAt(pages, 'registration', file.id)).toEqual([officer])
    await pages.store.tx(tx => eraseOf(tx, file.id, 'retention'))
    expect((await visitor.get(ktp)).status).toBe(404)
    expect(await visitor.text()).toContain('Belum ada foto')
  })

  it('are not shown to another officer, in another browser, or by a wrong PIN', async () => {
    const pages = await openPages()
    const file = await fileWith(pages, 1)
    const { id } = await newOfficer(pages.store)
    const colleague = await newOfficer(pages.store)
    await pages.store.tx(tx => setPin(tx, { account: colleague.id, pin: '135790' }))
    const link = await pages.link(id, 'papers', aboutRegistration(file.id))
    const visitor = await visit(link)
    expect(await (await visitor.post('pin', { pin: '135790' })).text()).toContain('Sisa 4 kali')
    await visitor.post('pin', { pin: PIN })
    const [sheet] = sheetsIn(await visitor.text())
    expect((await fetch(link)).status).toBe(403)
    for (const cookie of ['', `berkas=${makeId()}`]) {
      const stranger = browser(visitor.page, cookie)
      expect([(await stranger.get()).status, (await stranger.get(sheet)).status]).toEqual([403, 403])
    }
  })

  it('are over with the pass: after a quarter of an hour, and as soon as the officer is locked or moved', async () => {
    const pages = await openPages()
    const file = await fileWith(pages, 1)
    const about = aboutRegistration(file.id)
    const [{ id: by }] = [await newOfficer(pages.store, 'admin'), await newOfficer(pages.store, 'admin')]
    const acts = [
      (account: string) => pages.store.tx(tx => lockOfficer(tx, { by, account })),
      (account: string) =>
        pages.store.tx(tx => changeRole(tx, { by, account, role: 'pendamping', areas: [ELSEWHERE] })),
      async () => pages.forward(16),
    ]
    for (const act of acts) {
      const { id } = await newOfficer(pages.store, 'pendamping', [MAYANGAN])
      const visitor = await enter(pages, id, about)
      const [sheet] = sheetsIn(await visitor.text())
      expect((await visitor.get(sheet)).status).toBe(200)
      await act(id)
      expect([(await visitor.get()).status, (await visitor.get(sheet)).status]).toEqual([403, 403])
    }
    expect(await looksAt(pages, 'registration', file.id)).toHaveLength(acts.length)
  })

  it('of another area or one’s own family, and a paper of another file, are not found', async () => {
    const pages = await openPages()
    const [mine, other] = [await fileWith(pages, 1), await fileWith(pages, 2)]
    const away = await newOfficer(pages.store, 'pendamping', [ELSEWHERE])
    const { id } = await newOfficer(pages.store)
    const first = await enter(pages, id, aboutRegistration(mine.id))
    const second = await enter(pages, id, aboutRegistration(other.id))
    const [theirs] = sheetsIn(await second.text())
    for (const path of [theirs, `/lembar/${other.papers[0]}`, `/lembar/${mine.papers[0]}`, '/lembar/..%2F'])
      expect((await first.get(path)).status).toBe(404)
    const cousin = await newOfficer(pages.store)
    await pages.store.tx(tx => declareFamily(tx, { id: mine.id, officer: cousin.id }))
    for (const officer of [away, cousin]) {
      const answer = await (await enter(pages, officer.id, aboutRegistration(mine.id))).get()
      expect([answer.status, await answer.text()]).toEqual([410, expect.stringContaining('bukan lagi untuk')])
    }
    expect(await looksAt(pages, 'registration', mine.id)).toEqual([])
    const lists = await visit(await pages.link(id, 'members'))
    await lists.post('pin', { pin: PIN })
    expect((await lists.get(theirs)).status).toBe(404)
  })

  it('of very many people raise the alarm, though their files were not opened in the chat', async () => {
    const pages = await openPages()
    const admin = await newOfficer(pages.store, 'admin')
    const { id } = await newOfficer(pages.store)
    await pages.store.tx(tx => setSetting(tx, 'files-opened-per-hour', 1, 'rapat', admin.id))
    for (const serial of [1, 2]) {
      const file = await fileWith(pages, serial)
      expect(pages.told).toEqual([])
      await (await enter(pages, id, aboutRegistration(file.id))).get()
    }
    expect(pages.told).toMatchObject([
      { kind: 'many-files-opened', account: admin.id, officer: id, files: 2 },
    ])
  })
})

describe('the papers of a claim', () => {
  it('are shown with the numbers in full, on record', async () => {
    const pages = await openPages()
    await memberOf(pages.store)
    const claim = await claimOf(pages.store, await newAccount(pages.store))
    const draft = makeId()
    const documents = [await keptPaper(pages, draft, { paper: 'photo' })]
    const of = { draft, claim: claim.id, paper: 'family-card', documents }
    await pages.store.tx(tx => attachToClaim(tx, of))
    const { id } = await newOfficer(pages.store, 'pendamping', [MAYANGAN])
    const visitor = await enter(pages, id, aboutClaim(claim.id))
    const text = await visitor.text()
    for (const said of ['Berkas klaim', 'NIK pekerja', nikOf(1), 'Kartu Keluarga'])
      expect(text).toContain(said)
    expect((await visitor.get(sheetsIn(text)[0])).status).toBe(200)
    expect(await looksAt(pages, 'claim', claim.id)).toEqual([id])
  })
})
