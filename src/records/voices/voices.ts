/**
 * Voice notes in which the office reads a text aloud: one for each text and language at a time. What was there before stays
 * in the table, so that a removal or a new recording can be undone.
 *
 * Which texts there are, and what each says now, is not known here: a note carries the version of the text that was read,
 * and whoever offers it compares.
 */
import { and, asc, eq, isNull } from 'drizzle-orm'
import { makeId } from '../../store/ids.ts'
import type { Tables, VoiceLanguage } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import type { EventKind } from '../event-kinds.ts'
import { recordEvent } from '../events.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { takeTurn } from '../turn.ts'

export const VOICE_LANGUAGES = ['id', 'jv', 'mad'] as const satisfies readonly VoiceLanguage[]

export interface VoiceNote {
  readonly id: string
  /** Of the text: a key of the locale, or `answer:` and an answer's id. */
  readonly key: string
  readonly language: VoiceLanguage
  /** Of the text as it was read. */
  readonly textVersion: string
  /** Where the channel keeps it; opaque. */
  readonly source: string
  readonly seconds: number
  /** Account of the officer who read it. */
  readonly madeBy: string
  readonly madeAt: Date
  /** Since when it is offered no more, and by whom: an account, or `system` where the channel had lost it. */
  readonly ended?: { readonly by: string; readonly at: Date }
}

type Row = Tables['voices']['$inferSelect']
const LOST_BY = 'system'

// ——— Looking ———

export async function voiceById(reader: Reader, id: string): Promise<VoiceNote | undefined> {
  const { voices } = reader.t
  const [row] = await reader.db
    .select()
    .from(voices)
    .where(and(eq(voices.city, reader.city), eq(voices.id, id)))
  return row && shape(row)
}

/** What is kept for a text now, whatever version of it was read. */
export async function voicesFor(reader: Reader, key: string): Promise<VoiceNote[]> {
  const { voices } = reader.t
  const rows = await reader.db
    .select()
    .from(voices)
    .where(and(eq(voices.city, reader.city), eq(voices.key, key), isNull(voices.endedAt)))
  return rows.map(shape)
}

/** What is kept for all texts, the oldest first: some hundreds at most. */
export async function allVoices(reader: Reader): Promise<VoiceNote[]> {
  const { voices } = reader.t
  const rows = await reader.db
    .select()
    .from(voices)
    .where(and(eq(voices.city, reader.city), isNull(voices.endedAt)))
    .orderBy(asc(voices.id))
  return rows.map(shape)
}

/** What the channel has lost and nobody has read again. */
export async function lostVoices(reader: Reader): Promise<VoiceNote[]> {
  const { voices } = reader.t
  const lost = await reader.db
    .select()
    .from(voices)
    .where(and(eq(voices.city, reader.city), eq(voices.endedBy, LOST_BY)))
    .orderBy(asc(voices.id))
  if (lost.length === 0) return []
  const present = new Set((await allVoices(reader)).map(placeOf))
  // Of one that was lost twice the last counts.
  const last = new Map(lost.map(row => [placeOf(row), shape(row)]))
  return [...last].flatMap(([place, one]) => (present.has(place) ? [] : [one]))
}

const placeOf = ({ key, language }: Pick<VoiceNote, 'key' | 'language'>) => `${language} ${key}`

// ——— Changing ———

export type VoiceChanged =
  | {
      readonly ok: true
      readonly voice: VoiceNote
      /** What was offered until now in its place. */
      readonly replaced?: VoiceNote
    }
  | { readonly ok: false; readonly error: 'not-there' }
  | Denied

/** Takes the place of what was read before: nothing of that is lost (`restoreVoice`). */
export async function recordVoice(
  tx: Tx,
  { by, ...read }: { by: string } & Omit<VoiceNote, 'id' | 'madeBy' | 'madeAt' | 'ended'>,
): Promise<Exclude<VoiceChanged, { error: 'not-there' }>> {
  await takeTurn(tx, 'staff')
  const allowed = await authorise(tx, by, 'record-voices')
  if (!allowed.ok) return allowed
  const replaced = await endPresent(tx, read, by)
  const row = { city: tx.city, id: makeId(), ...read, madeBy: by, madeAt: tx.now }
  const [made] = await tx.db.insert(tx.t.voices).values(row).returning()
  const voice = shape(made!)
  await tell(tx, 'voice-recorded', voice, by)
  return { ok: true, voice, ...(replaced ? { replaced } : {}) }
}

/** It is offered no more. `not-there`: somebody else was faster. */
export async function removeVoice(tx: Tx, { by, id }: { by: string; id: string }): Promise<VoiceChanged> {
  await takeTurn(tx, 'staff')
  const allowed = await authorise(tx, by, 'record-voices')
  if (!allowed.ok) return allowed
  const present = await voiceById(tx, id)
  if (!present || present.ended) return notThere
  const voice = await end(tx, present, by)
  await tell(tx, 'voice-removed', voice, by)
  return { ok: true, voice }
}

/** Brings one back that was removed or replaced; what is offered now gives way to it. */
export async function restoreVoice(tx: Tx, { by, id }: { by: string; id: string }): Promise<VoiceChanged> {
  await takeTurn(tx, 'staff')
  const allowed = await authorise(tx, by, 'record-voices')
  if (!allowed.ok) return allowed
  const gone = await voiceById(tx, id)
  if (!gone?.ended || gone.ended.by === LOST_BY) return notThere
  const replaced = await endPresent(tx, gone, by)
  const voice = await set(tx, id, { endedBy: null, endedAt: null })
  await tell(tx, 'voice-restored', voice, by)
  return { ok: true, voice, ...(replaced ? { replaced } : {}) }
}

/** The channel knows its sound no more (another bot's token, a file that is gone): it is to be read again. */
export async function loseVoice(tx: Tx, id: string): Promise<void> {
  const present = await voiceById(tx, id)
  if (!present || present.ended) return
  await tell(tx, 'voice-lost', await end(tx, present, LOST_BY), LOST_BY)
}

const notThere = { ok: false, error: 'not-there' } as const

async function endPresent(
  tx: Tx,
  { key, language }: Pick<VoiceNote, 'key' | 'language'>,
  by: string,
): Promise<VoiceNote | undefined> {
  const present = (await voicesFor(tx, key)).find(one => one.language === language)
  return present && end(tx, present, by)
}

const end = (tx: Tx, { id }: VoiceNote, by: string) => set(tx, id, { endedBy: by, endedAt: tx.now })

async function set(tx: Tx, id: string, ended: Pick<Row, 'endedBy' | 'endedAt'>): Promise<VoiceNote> {
  const { voices } = tx.t
  const [row] = await tx.db
    .update(voices)
    .set(ended)
    .where(and(eq(voices.city, tx.city), eq(voices.id, id)))
    .returning()
  return shape(row!)
}

async function tell(tx: Tx, kind: EventKind, { id, language }: VoiceNote, actor: string): Promise<void> {
  await recordEvent(tx, { subjectKind: 'voice', subject: id, kind, actor, codes: { language } })
  tx.afterCommit(() => forget(tx))
}

function shape({ id, key, language, textVersion, source, seconds, madeBy, madeAt, ...row }: Row): VoiceNote {
  const { endedBy, endedAt } = row
  const note = { id, key, language, textVersion, source, seconds, madeBy, madeAt }
  return { ...note, ...(endedBy === null || endedAt === null ? {} : { ended: { by: endedBy, at: endedAt } }) }
}

// ——— Known by heart ———

/** Other processes hear of a change within this time; this one at once. */
const KNOWN_FOR_MS = 30_000

interface Known {
  readonly at: number
  readonly byKey: ReadonlyMap<string, readonly VoiceNote[]>
}

/** By the vault, of which each store has one of its own. */
const known = new WeakMap<object, Known>()
const forget = (reader: Reader) => known.delete(reader.vault)

/**
 * The same as `voicesFor`, from memory: it is asked with every screen, and mostly there is nothing. What it says may have
 * been removed some seconds ago.
 */
export async function likelyVoicesFor(reader: Reader, key: string): Promise<readonly VoiceNote[]> {
  return (await knownOf(reader)).byKey.get(key) ?? []
}

async function knownOf(reader: Reader): Promise<Known> {
  const at = reader.now.getTime()
  const present = known.get(reader.vault)
  if (present && Math.abs(at - present.at) < KNOWN_FOR_MS) return present
  const fresh = { at, byKey: Map.groupBy(await allVoices(reader), ({ key }) => key) }
  known.set(reader.vault, fresh)
  return fresh
}
