/** How each text stands: read aloud as it is now, to be read again, or not read yet. */
import { allVoices, lostVoices, type VoiceNote } from '../../../records/voices/voices.ts'
import type { Turn } from '../../house.ts'
import { answerReadings } from '../../voices/answers.ts'
import { readingOf, type Reading } from '../../voices/reading.ts'
import { keysOfRoom, ROOM_NAMES, type VoiceRoom } from '../../voices/texts.ts'

/** Where a text belongs: a room of the bot, or the office's own answers. */
export type Room = VoiceRoom | 'answers'
export const ROOMS: readonly Room[] = [...ROOM_NAMES, 'answers']

export interface Standing {
  readonly room: Room
  readonly reading: Reading
  /** As the text is now. */
  readonly notes: readonly VoiceNote[]
  /** Of the text as it was; and what the channel has lost. */
  readonly stale: readonly VoiceNote[]
  readonly lost: readonly VoiceNote[]
}

/** All texts, in the order in which people meet them. */
export async function standings(turn: Turn): Promise<Standing[]> {
  const notes = Map.groupBy(await allVoices(turn.tx), ({ key }) => key)
  const lost = Map.groupBy(await lostVoices(turn.tx), ({ key }) => key)
  return (await readings(turn)).map(({ room, reading }) => {
    const all = notes.get(reading.key) ?? []
    const isCurrent = ({ textVersion }: VoiceNote) => textVersion === reading.version
    return {
      room,
      reading,
      notes: all.filter(isCurrent),
      stale: all.filter(note => !isCurrent(note)),
      lost: lost.get(reading.key) ?? [],
    }
  })
}

async function readings(turn: Turn): Promise<{ room: Room; reading: Reading }[]> {
  const all: { room: Room; reading: Reading }[] = []
  for (const room of ROOM_NAMES)
    for (const key of keysOfRoom(room)) {
      const reading = await readingOf(turn, key)
      if (reading) all.push({ room, reading })
    }
  const answers = await answerReadings(turn)
  return [...all, ...answers.map(reading => ({ room: 'answers' as const, reading }))]
}

export const isDone = ({ notes }: Standing): boolean => notes.length > 0
export const isToDoAgain = ({ stale, lost }: Standing): boolean => stale.length + lost.length > 0

/** The next text without any voice note, after this one and then from the top. */
export function nextMissing(all: readonly Standing[], after?: string): Standing | undefined {
  const at = all.findIndex(({ reading }) => reading.key === after)
  return [...all.slice(at + 1), ...all.slice(0, at + 1)].find(one => !isDone(one) && !isToDoAgain(one))
}
