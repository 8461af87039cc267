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
  'tp:free',
  'ta:end',
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
