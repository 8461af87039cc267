import { expect, it } from 'vitest'
import type { Context } from 'grammy'
import { FIRST_ANSWERS } from '../../../src/bot/answers/first.ts'
import { inputOf } from '../../../src/bot/forms/incoming.ts'
import { sourceOf, voiceMessage } from '../../../src/bot/voices/message.ts'
import { readingOf } from '../../../src/bot/voices/reading.ts'
import {
  allAnswers,
  changeAnswer,
  seedAnswers,
  switchAnswer,
  undoAnswer,
} from '../../../src/records/answers/answers.ts'
import { allVoices, recordVoice } from '../../../src/records/voices/voices.ts'
import { newAccount, newOfficer } from '../../records/sample.ts'
import { describeOnStores } from '../../records/stores.ts'
import { tapsOf, turnOf } from '../staff/taps.ts'

const methodsOf = ({ out }: { out: readonly { method: string }[] }) => out.map(({ method }) => method)

describeOnStores('hearing a text', stage => {
  it("the office's answers are heard as long as they say what was read", async () => {
    const { store } = await stage()
    const rina = await newOfficer(store)
    await store.tx(tx => seedAnswers(tx, FIRST_ANSWERS))
    const [answer] = await allAnswers(store.reader())
    if (!answer) throw new Error('no answers')
    const key = `answer:${answer.id}`
    await store.tx(async tx => {
      const reading = await readingOf(turnOf(tx, rina), key)
      expect(reading?.text).not.toMatch(/[{}]/)
      const of = { key, language: 'id' as const, textVersion: reading?.version ?? '', seconds: 9 }
      await recordVoice(tx, { by: rina.id, ...of, source: sourceOf('voice', 'ABC') })
    })
    const [tap, siti] = [await tapsOf(store), await newAccount(store)]
    const listen = () => tap(siti.address, `sr:play:${key}`)
    expect((await listen()).out).toMatchObject([
      { method: 'sendVoice', params: { voice: 'ABC', reply_parameters: { message_id: 5 } } },
    ])

    const by = { by: rina.id, id: answer.id }
    await store.tx(tx => changeAnswer(tx, { ...by, version: 1, change: { answer: 'Sekarang lain.' } }))
    expect(await listen()).toMatchObject({ out: [], toast: {} })
    await store.tx(tx => undoAnswer(tx, { ...by, version: 2, to: 1 }))
    expect(methodsOf(await listen())).toEqual(['sendVoice'])
    await store.tx(tx => switchAnswer(tx, { ...by, version: 3, on: false }))
    expect(await listen()).toMatchObject({ out: [], toast: {} })
  })

  it('buttons of any making change nothing and lead nowhere', async () => {
    const { store } = await stage()
    const rina = await newOfficer(store)
    const of = {
      key: 'menu:welcome',
      language: 'id' as const,
      textVersion: 'x',
      seconds: 3,
      source: 'voice:A',
    }
    const made = await store.tx(tx => recordVoice(tx, { by: rina.id, ...of }))
    const id = made.ok ? made.voice.id : ''
    const [tap, siti, leader] = [
      await tapsOf(store),
      await newAccount(store),
      await newOfficer(store, 'pimpinan'),
    ]
    const office = [
      'sr:all:0',
      'sr:g:start:0',
      'sr:t:menu:welcome',
      'sr:r:id:menu:welcome',
      `sr:h:${id}`,
      `sr:x:${id}`,
    ]
    for (const data of office) {
      expect(await tap(siti.address, data), data).toMatchObject({ out: [], toast: {} })
      expect(methodsOf(await tap(leader.address, data)), data).toEqual(['sendMessage'])
    }
    const nothing = [
      'sr:play:no:such',
      'sr:play:answer:no',
      'sr:play:__proto__',
      'sr:in:jv:menu:heirs',
      'sr:lang:x',
    ]
    for (const data of nothing)
      expect(await tap(siti.address, data), data).toMatchObject({ out: [], toast: {} })
    for (const data of [
      'sr:g:nowhere:0',
      'sr:g:start:999',
      'sr:t:no:such',
      'sr:r:id:no:such',
      'sr:x:no',
      'sr:u:no',
    ])
      await tap(rina.address, data)
    expect(await allVoices(store.reader())).toMatchObject([{ id }])
  })
})

it('a sound that came as a file goes out as one: Telegram makes no voice note of it', () => {
  const note = { id: 'n1', source: sourceOf('audio', 'CQAC:x') }
  expect(voiceMessage(note, { chat: 7 })).toMatchObject({ method: 'sendAudio', params: { audio: 'CQAC:x' } })
})

const sent = (message: object) => inputOf({ message: { message_id: 1, date: 1, ...message } } as Context)

it('forms read voice notes and sounds that came as files', () => {
  expect(sent({ voice: { file_id: 'V', duration: 3 } })).toEqual({
    kind: 'sound',
    sound: { kind: 'voice', source: 'V', seconds: 3 },
  })
  expect(sent({ audio: { file_id: 'A', duration: 61 } })).toMatchObject({
    sound: { kind: 'audio', source: 'A', seconds: 61 },
  })
  expect(sent({ sticker: {} })).toEqual({ kind: 'other' })
})
