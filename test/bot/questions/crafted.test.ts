/** Buttons of conversations that somebody made up or kept: who may not, sees nothing of what was asked and changes nothing. */
import { expect, it } from 'vitest'
import { parts } from '../../../src/bot/questions/relay.ts'
import { openDraft, draftById } from '../../../src/records/drafts/drafts.ts'
import { ask } from '../../../src/records/questions/ask.ts'
import { addLine } from '../../../src/records/questions/lines.ts'
import { questionById } from '../../../src/records/questions/question-rows.ts'
import { endQuestion, takeQuestion } from '../../../src/records/questions/talk.ts'
import { newAccount, newOfficer } from '../../records/sample.ts'
import { describeOnStores } from '../../records/stores.ts'
import { tapsOf } from '../staff/taps.ts'

const SECRET = 'Kartu almarhum Wiryo'
const buttons = (id: string, line: string) => [
  ...['one', 'take', 'media', 'files', 'fill'].map(act => `tp:${act}:${id}`),
  'tp:all',
  'tp:all:0',
  'tp:all:9999',
  `tp:free:${id}`,
  'ta:end',
  `ta:end:${id}`,
  ...['y', 'n'].flatMap(yes => [`ta:rate:${yes}:${id}`, `ta:f:${yes}:${line}`, `ta:f:${yes}:${id}`]),
]

describeOnStores('a made-up button of a conversation', stage => {
  it('shows nothing and changes nothing, while it waits, is in hand, and is over', async () => {
    const { store } = await stage()
    const [asker, rina] = [await newAccount(store), await newOfficer(store)]
    const strangers = [
      await newAccount(store),
      await newOfficer(store, 'pimpinan'),
      await newOfficer(store, 'pendamping', ['3574031004']),
    ]
    const tap = await tapsOf(store)
    const { draft } = await store.tx(tx => openDraft(tx, { account: asker.id, form: 'daftar', body: '{}' }))
    const asked = await store.tx(tx =>
      ask(tx, { account: asker.id, kind: 'text', body: { text: SECRET }, urgent: false, draft: draft.id }),
    )
    const { id } = asked.question
    const line = await store.tx(tx =>
      addLine(tx, {
        question: id,
        voice: 'officer',
        account: rina.id,
        kind: 'filled',
        body: { text: 'x', filled: { draft: draft.id, form: 'daftar', question: 'nik', rev: 1 } },
      }),
    )
    const stages = [
      async () => undefined,
      async () => store.tx(tx => takeQuestion(tx, { id, officer: rina.id })),
      async () => store.tx(tx => endQuestion(tx, { id, by: rina.id })),
    ]
    for (const goOn of stages) {
      await goOn()
      const before = await questionById(store.reader(), id)
      for (const who of strangers)
        for (const data of buttons(id, line)) {
          const { out } = await tap(who.address, data)
          expect(JSON.stringify(out)).not.toContain('Wiryo')
          expect(out.filter(({ chat }) => chat !== who.address)).toEqual([])
        }
      expect(await questionById(store.reader(), id)).toEqual(before)
    }
    expect(await draftById(store.reader(), draft.id)).toMatchObject({ body: '{}' })
  })

  it('of an earlier one neither ends the conversation in hand nor lets it go', async () => {
    const { store } = await stage()
    const rina = await newOfficer(store)
    const [first, second] = [await newAccount(store), await newAccount(store)]
    const tap = await tapsOf(store)
    const inHand = async (account: string) => {
      const body = { text: SECRET }
      const asked = await store.tx(tx => ask(tx, { account, kind: 'text', body, urgent: false }))
      const { id } = asked.question
      await store.tx(tx => takeQuestion(tx, { id, officer: rina.id }))
      return id
    }
    const over = await inHand(first.id)
    await tap(rina.address, `ta:end:${over}`)
    expect(await questionById(store.reader(), over)).toMatchObject({ state: 'closed' })
    const now = await inHand(second.id)
    for (const act of ['ta:end', 'tp:free']) await tap(rina.address, `${act}:${over}`)
    expect(await questionById(store.reader(), now)).toMatchObject({
      state: 'taken',
      taken: { by: rina.id },
    })
    await tap(rina.address, `tp:free:${now}`)
    expect(await questionById(store.reader(), now)).toMatchObject({ state: 'open' })
  })
})

it('a long text is cut between words, and never through a character', () => {
  const words = 'kata '.repeat(820).trim()
  expect(parts(words).join(' ')).toBe(words)
  const flags = '🇮🇩'.repeat(1100)
  expect(parts(flags).join('')).toBe(flags)
  for (const part of [...parts(words), ...parts(flags)]) {
    expect(part.length).toBeLessThanOrEqual(3800)
    expect(part.isWellFormed()).toBe(true)
  }
  expect(parts('')).toEqual([''])
})
