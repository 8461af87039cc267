/** One text as people read it, and who has read it aloud in which language: to be recorded, heard, taken away and brought back. */
import {
  removeVoice,
  restoreVoice,
  voiceById,
  VOICE_LANGUAGES,
  type VoiceNote,
} from '../../../records/voices/voices.ts'
import type { Reader } from '../../../store/store.ts'
import type { VoiceLanguage } from '../../../store/schema.ts'
import { momentWords } from '../../format.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import type { Button, View } from '../../view.ts'
import { voiceMessage } from '../../voices/message.ts'
import { exampleOf, readingOf } from '../../voices/reading.ts'
import { words as w } from '../../words.ts'
import { colleagueName } from '../colleague.ts'
import { deniedReply, onlyFor } from '../gate.ts'
import * as links from '../../links.ts'
import { HEAR, RECORD, REMOVE, RESTORE, ROOM, TEXT } from './links.ts'
import { nextMissing, standings, type Standing } from './standing.ts'

export const textScreen = (key: string): Screen =>
  onlyFor('record-voices', `${TEXT}${key}`, async turn => {
    const view = await textView(turn, key)
    return view ? { say: [view] } : noText
  })

const noText: Reply = {
  say: [{ text: w('voice:office.noText'), rows: [[{ label: w('voice:office.back'), data: links.voices }]] }],
}

/** @param first said above it, with its buttons on top. */
export async function textView(
  turn: Turn,
  key: string,
  first?: { readonly text: string; readonly rows?: readonly Button[][] },
): Promise<View | undefined> {
  const all = await standings(turn)
  const one = all.find(({ reading }) => reading.key === key)
  if (!one) return undefined
  const room = all.filter(other => other.room === one.room)
  const head = w('voice:office.one.head', {
    room: w(`voice:room.${one.room}`),
    at: room.indexOf(one) + 1,
    of: room.length,
  })
  const lines: string[] = []
  for (const language of VOICE_LANGUAGES) lines.push(await lineOf(turn.tx, one, language))
  const next = nextMissing(all, key)
  return {
    text: [...(first ? [first.text] : []), head, textToRead(one.reading), lines.join('\n')].join('\n\n'),
    rows: [
      ...(first?.rows ?? []),
      VOICE_LANGUAGES.map(language => ({
        label: w('voice:office.one.record', { language: w(`voice:short.${language}`) }),
        data: `${RECORD}${language}:${key}`,
      })),
      ...[...one.notes, ...one.stale].map(noteRow),
      ...(next && next !== one
        ? [
            [
              {
                label: w('voice:office.one.next'),
                data: `${TEXT}${next.reading.key}`,
                style: 'primary' as const,
              },
            ],
          ]
        : []),
      [
        {
          label: w('voice:office.backToRoom', { room: w(`voice:room.${one.room}`) }),
          data: `${ROOM}${one.room}:0`,
        },
      ],
    ],
  }
}

/** The text itself, and what of it is not read out. */
export function textToRead(reading: Standing['reading']): string {
  const { text, isPersonal } = exampleOf(reading)
  const quoted = `<blockquote>${text}</blockquote>`
  return isPersonal ? `${quoted}\n${w('voice:office.one.personal')}` : quoted
}

async function lineOf(
  reader: Reader,
  { notes, stale, lost }: Standing,
  code: VoiceLanguage,
): Promise<string> {
  const language = w(`voice:button.${code}`)
  const isOf = (note: VoiceNote) => note.language === code
  const [done, old, gone] = [notes.find(isOf), stale.find(isOf), lost.find(isOf)]
  if (done)
    return w('voice:office.one.done', { language, seconds: done.seconds, ...(await whose(reader, done)) })
  if (old) return w('voice:office.one.stale', { language, ...(await whose(reader, old)) })
  if (gone) return w('voice:office.one.lost', { language, by: await colleagueName(reader, gone.madeBy) })
  return w('voice:office.one.none', { language })
}

export const whose = async (reader: Reader, { madeBy, madeAt }: VoiceNote) => ({
  by: await colleagueName(reader, madeBy),
  when: momentWords(madeAt),
})

function noteRow({ id, language }: VoiceNote): Button[] {
  const of = { language: w(`voice:short.${language}`) }
  return [
    { label: w('voice:office.one.hear', of), data: `${HEAR}${id}` },
    { label: w('voice:office.one.remove', of), data: `${REMOVE}${id}` },
  ]
}

export const hearScreen = (id: string): Screen =>
  onlyFor('record-voices', `${HEAR}${id}`, async turn => {
    const note = await voiceById(turn.tx, id)
    if (!note) return { say: [], toast: w('menu:oldButton') }
    const reading = await readingOf(turn, note.key)
    const caption = w(
      reading?.version === note.textVersion ? 'voice:office.hearing' : 'voice:office.hearingStale',
      { language: w(`voice:button.${note.language}`), ...(await whose(turn.tx, note)) },
    )
    return { say: [], also: [voiceMessage(note, { chat: turn.chat, under: turn.tapped, caption })] }
  })

export const removeScreen =
  (id: string): Screen =>
  async turn => {
    const removed = await removeVoice(turn.tx, { by: turn.account.id, id })
    if (!removed.ok)
      return removed.error === 'denied' ? deniedReply(turn, removed, `${REMOVE}${id}`) : tooLate(turn, id)
    const { language } = removed.voice
    const text = w('voice:office.removed', { language: w(`voice:language.${language}`) })
    return inPlace(turn, removed.voice, { text, rows: [[undoButton(id)]] })
  }

export const undoButton = (id: string, label: string = w('voice:office.undo')): Button => ({
  label,
  data: `${RESTORE}${id}`,
})

export const restoreScreen =
  (id: string): Screen =>
  async turn => {
    const restored = await restoreVoice(turn.tx, { by: turn.account.id, id })
    if (!restored.ok)
      return restored.error === 'denied' ? deniedReply(turn, restored, `${RESTORE}${id}`) : tooLate(turn, id)
    const { voice, replaced } = restored
    const { by } = await whose(turn.tx, voice)
    const text = w('voice:office.restored', { language: w(`voice:language.${voice.language}`), by })
    return inPlace(turn, voice, { text, ...(replaced ? { rows: [[undoButton(replaced.id)]] } : {}) })
  }

/** Somebody else was faster: what holds now. */
async function tooLate(turn: Turn, id: string): Promise<Reply> {
  const note = await voiceById(turn.tx, id)
  return note
    ? inPlace(turn, note, { text: w('voice:office.tooLate') })
    : { say: [], toast: w('menu:oldButton') }
}

async function inPlace(
  turn: Turn,
  { key }: VoiceNote,
  first: { text: string; rows?: readonly Button[][] },
): Promise<Reply> {
  return { say: [], edit: (await textView(turn, key, first)) ?? first }
}
