/**
 * What people wrote freely, whether an answer was found, and whether it helped: for counting, and for the list of answers
 * that the office has yet to write. The texts are sealed; what they have in common is found after opening them.
 */
import { and, count, desc, eq, inArray, isNull, or } from 'drizzle-orm'
import { makeId } from '../../store/ids.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { yearAt } from '../jakarta.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { restrictedSince } from '../rights/restriction.ts'
import { answerById, changeAnswer, type AnswerChanged } from './answers.ts'
import { LIMITS } from './content.ts'
import { LEXICON } from './lexicon.ts'
import { readWords } from './reading.ts'

const COLUMN = 'asked.text'
/** More of a message says nothing more about what was asked. */
const TEXT_AT_MOST = 500
/** The latest that the list looks at. */
const LOOKED_AT = 300

/** @param of `answer`: the one that was shown; absent: none was. */
export async function noteAsked(
  tx: Tx,
  of: { account: string; text: string; answer: string | undefined },
): Promise<string> {
  const id = makeId()
  await tx.db.insert(tx.t.asked).values({
    city: tx.city,
    id,
    account: of.account,
    textSealed: tx.vault.seal(COLUMN, id, of.text.slice(0, TEXT_AT_MOST)),
    answer: of.answer ?? null,
    outcome: of.answer === undefined ? 'refused' : 'shown',
    // Nobody of the office reads it, unless they ask for somebody.
    settledBy: (await restrictedSince(tx, of.account)) ? of.account : null,
    at: tx.now,
  })
  return id
}

export interface Asked {
  readonly id: string
  readonly account: string
  /** Undefined once it was forgotten. */
  readonly text: string | undefined
  readonly answer: string | undefined
  readonly helped: boolean | undefined
}

/** What this account asked; undefined for what another did. */
export async function askedBy(
  reader: Reader,
  { id, account }: { id: string; account: string },
): Promise<Asked | undefined> {
  const { asked } = reader.t
  const [row] = await reader.db
    .select()
    .from(asked)
    .where(and(eq(asked.city, reader.city), eq(asked.id, id), eq(asked.account, account)))
  if (!row) return undefined
  return {
    id,
    account,
    text: row.textSealed ? reader.vault.open(COLUMN, id, row.textSealed) : undefined,
    answer: row.answer ?? undefined,
    helped: row.helped ?? undefined,
  }
}

/** Another of the answers that were offered was opened: that one counts now. */
export async function showInstead(
  tx: Tx,
  of: { id: string; account: string; answer: string },
): Promise<void> {
  const { asked } = tx.t
  await tx.db
    .update(asked)
    .set({ answer: of.answer, outcome: 'shown', helped: null })
    .where(and(eq(asked.city, tx.city), eq(asked.id, of.id), eq(asked.account, of.account)))
}

/** "Apakah ini menjawab?" Said anew it counts anew. */
export async function rateAnswer(
  tx: Tx,
  of: { id: string; account: string; helped: boolean },
): Promise<Asked | undefined> {
  const { asked } = tx.t
  await tx.db
    .update(asked)
    .set({ helped: of.helped })
    .where(and(eq(asked.city, tx.city), eq(asked.id, of.id), eq(asked.account, of.account)))
  return askedBy(tx, of)
}

/** What many asked in like words and nobody has answered. */
export interface Unanswered {
  /** The latest of them stands for the group. */
  readonly id: string
  readonly text: string
  readonly times: number
  readonly ids: readonly string[]
  /** The answer that was shown and did not help. */
  readonly answer: string | undefined
  readonly at: Date
}

/** The most asked first. */
export async function unanswered(
  reader: Reader,
  by: string,
): Promise<{ ok: true; groups: Unanswered[] } | Denied> {
  const allowed = await authorise(reader, by, 'keep-answers')
  if (!allowed.ok) return allowed
  return { ok: true, groups: await groupsOf(reader) }
}

async function groupsOf(reader: Reader): Promise<Unanswered[]> {
  const { asked } = reader.t
  const rows = await reader.db
    .select({ id: asked.id, sealed: asked.textSealed, answer: asked.answer, at: asked.at })
    .from(asked)
    .where(openIn(reader))
    .orderBy(desc(asked.id))
    .limit(LOOKED_AT)
  const year = yearAt(reader.now)
  const opened = rows.flatMap(({ id, sealed, answer, at }) => {
    const text = sealed && reader.vault.open(COLUMN, id, sealed)
    return text === null || text === '' ? [] : [{ id, text, answer: answer ?? undefined, at }]
  })
  const groups = Map.groupBy(opened, ({ text }) => likenessOf(text, year))
  return [...groups.values()]
    .flatMap(group => {
      const [latest] = group
      return latest ? [{ ...latest, times: group.length, ids: group.map(({ id }) => id) }] : []
    })
    .toSorted((a, b) => b.times - a.times || +b.at - +a.at)
}

/** The words that matter, in the order of the alphabet: "uang duka brp" and "berapa uang dukanya" are one question. */
function likenessOf(text: string, year: number): string {
  const words = readWords(text, year)
  const strong = words.filter(word => !LEXICON.faint.has(word))
  return (strong.length > 0 ? strong : words).toSorted().join(' ')
}

const openIn = ({ t: { asked }, city }: Reader) =>
  and(
    eq(asked.city, city),
    isNull(asked.settledBy),
    or(eq(asked.outcome, 'refused'), and(eq(asked.outcome, 'shown'), eq(asked.helped, false))),
  )

export async function countUnanswered(reader: Reader): Promise<number> {
  const { asked } = reader.t
  return reader.db.$count(asked, openIn(reader))
}

export type Settled =
  | { readonly ok: true; readonly settled: number }
  | Denied
  | { readonly ok: false; readonly error: 'not-found' }

/** Dealt with: it and everything in like words leave the list. */
export async function settleAsked(tx: Tx, of: { by: string; id: string }): Promise<Settled> {
  const found = await groupWith(tx, of)
  if (!found.ok) return found
  await settle(tx, of.by, found.group.ids)
  return { ok: true, settled: found.group.times }
}

/**
 * Its words become a way of asking for an answer that there is; then it is dealt with.
 * @param of `shape`: takes out of the text what is nobody's business.
 */
export async function askedIntoKeyword(
  tx: Tx,
  of: { by: string; id: string; answer: string; shape: (text: string) => string },
): Promise<AnswerChanged> {
  const found = await groupWith(tx, of)
  if (!found.ok) return found
  const answer = await answerById(tx, of.answer)
  if (!answer) return { ok: false, error: 'not-found' }
  const keyword = of
    .shape(found.group.text)
    .replaceAll(/[\s|]+/g, ' ')
    .trim()
    .slice(0, LIMITS.keyword)
  const changed = await changeAnswer(tx, {
    by: of.by,
    id: answer.id,
    version: answer.version,
    change: { keywords: [...new Set([...answer.content.keywords, keyword])] },
  })
  if (changed.ok) await settle(tx, of.by, found.group.ids)
  return changed
}

/** The group of one that is still open. */
export async function groupWith(
  reader: Reader,
  { by, id }: { by: string; id: string },
): Promise<{ ok: true; group: Unanswered } | { ok: false; error: 'not-found' } | Denied> {
  const all = await unanswered(reader, by)
  if (!all.ok) return all
  const group = all.groups.find(({ ids }) => ids.includes(id))
  return group ? { ok: true, group } : { ok: false, error: 'not-found' }
}

async function settle(tx: Tx, by: string, ids: readonly string[]): Promise<void> {
  const { asked } = tx.t
  await tx.db
    .update(asked)
    .set({ settledBy: by })
    .where(and(eq(asked.city, tx.city), inArray(asked.id, [...ids])))
  const [subject = ''] = ids
  await recordEvent(tx, {
    subjectKind: 'answer',
    subject,
    kind: 'asked-settled',
    actor: by,
    codes: { times: Math.min(ids.length, 99_999) },
  })
}

/** How often an answer was shown, and what was said of it. */
export async function ratingsOf(
  reader: Reader,
  answer: string,
): Promise<{ shown: number; helped: number; not: number }> {
  const { asked } = reader.t
  const rows = await reader.db
    .select({ helped: asked.helped, n: count() })
    .from(asked)
    .where(and(eq(asked.city, reader.city), eq(asked.answer, answer)))
    .groupBy(asked.helped)
  const of = (helped: boolean) => rows.find(row => row.helped === helped)?.n ?? 0
  return { shown: rows.reduce((sum, { n }) => sum + n, 0), helped: of(true), not: of(false) }
}
