/** Somebody wants a human: a conversation is opened, or what they say is added to the one that waits. */
import { and, count, desc, eq, lt, ne, or } from 'drizzle-orm'
import { makeId } from '../../store/ids.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { linkedPeople } from '../members/links.ts'
import type { Notice } from '../notices.ts'
import { officers, visitorsOf } from '../office/officers.ts'
import { answersOf } from '../registrations/answers.ts'
import { registrationsOf } from '../registrations/find.ts'
import { addLine, countLines, lastLines, type LineBody } from './lines.ts'
import { isQuestion, isUnended, openQuestionOf, shapeQuestion, type Question } from './question-rows.ts'

/** Lines that one waiting question takes: who has more to say says it to the officer. */
const MOST_WAITING_LINES = 50

export interface Asking {
  readonly account: string
  readonly kind: string
  readonly body: LineBody
  readonly urgent: boolean
  /** Where they came from. A code. */
  readonly about?: string | undefined
  readonly draft?: string | undefined
}

export type Asked =
  | {
      ok: true
      question: Question
      /** It was added to what waits already. */
      added: boolean
      /** Nothing new: this was taken before. */
      again: boolean
      notices: Notice[]
    }
  | { ok: false; error: 'too-many-lines'; question: Question }

/** Takes what somebody wrote or said. The office hears of it once, and again when it turns out to be urgent. */
export async function ask(tx: Tx, asking: Asking): Promise<Asked> {
  const open = await openQuestionOf(tx, asking.account)
  const question = open ?? (await openNew(tx, asking))
  const { account, kind, body } = asking
  if (open && body.asked !== undefined && (await isTaken(tx, open, body.asked)))
    return { ok: true, question: open, added: true, again: true, notices: [] }
  if (open?.state === 'open' && (await countLines(tx, open.id)) >= MOST_WAITING_LINES)
    return { ok: false, error: 'too-many-lines', question: open }
  await addLine(tx, { question: question.id, voice: 'person', account, kind, body })
  const now = await touched(tx, question, asking)
  const isNews = !open || (now.urgent && !open.urgent)
  return {
    ok: true,
    question: now,
    added: open !== undefined,
    again: false,
    notices: isNews && now.state === 'open' ? await toOffice(tx, now) : [],
  }
}

async function openNew(tx: Tx, { account, urgent, about, draft }: Asking): Promise<Question> {
  const id = makeId()
  const kelurahan = await kelurahanOf(tx, account)
  const [row] = await tx.db
    .insert(tx.t.questions)
    .values({
      city: tx.city,
      id,
      account,
      state: 'open',
      version: 1,
      urgent,
      about: about ?? null,
      draft: draft ?? null,
      kelurahan: kelurahan ?? null,
      madeAt: tx.now,
      lastAt: tx.now,
    })
    .returning()
  await recordEvent(tx, {
    subjectKind: 'question',
    subject: id,
    kind: 'question-asked',
    actor: account,
    codes: { urgent },
  })
  return shapeQuestion(row!)
}

/** What it is about now is what they ask about last; urgent it stays. */
async function touched(tx: Tx, question: Question, { urgent, about, draft }: Asking): Promise<Question> {
  const [row] = await tx.db
    .update(tx.t.questions)
    .set({
      lastAt: tx.now,
      ...(urgent ? { urgent } : {}),
      ...(about === undefined ? {} : { about }),
      ...(draft === undefined ? {} : { draft }),
    })
    .where(isQuestion(tx, question.id))
    .returning()
  return row ? shapeQuestion(row) : question
}

async function isTaken(reader: Reader, { id }: Question, asked: string): Promise<boolean> {
  return (await lastLines(reader, id, MOST_WAITING_LINES)).some(({ body }) => body.asked === asked)
}

/** Where the person lives, as far as their files tell: a field officer answers the people of their kelurahan. */
async function kelurahanOf(reader: Reader, account: string): Promise<string | undefined> {
  const [member] = await linkedPeople(reader, account)
  if (member?.kelurahan !== undefined) return member.kelurahan
  const [file] = await registrationsOf(reader, account)
  return file?.kelurahan
}

/** Who asks, if their own file tells: a linked member, or who registered for themselves. */
export async function nameOf(reader: Reader, account: string): Promise<string | undefined> {
  const [member] = await linkedPeople(reader, account)
  if (member) return member.name
  const file = (await registrationsOf(reader, account)).find(({ forSelf }) => forSelf)
  return file && (await answersOf(reader, file)).name
}

/** Everybody who may answer it. */
export async function toOffice(reader: Reader, question: Question): Promise<Notice[]> {
  const { kelurahan, id, urgent } = question
  const field = kelurahan === undefined ? [] : await visitorsOf(reader, kelurahan)
  const reviewers = (await officers(reader)).filter(
    ({ role, state }) => state === 'active' && (role === 'admin' || role === 'verifikator'),
  )
  const all = new Set([...reviewers.map(({ account }) => account), ...field])
  all.delete(question.account)
  return [...all].map((account): Notice => ({ kind: 'question-waiting', account, question: id, urgent }))
}

/** How many others wait longer, or are urgent: nobody promises that they are answered in this order. */
export async function waitingBefore(reader: Reader, question: Question): Promise<number> {
  const { questions } = reader.t
  const isEarlier = lt(questions.id, question.id)
  const [row] = await reader.db
    .select({ before: count() })
    .from(questions)
    .where(
      and(
        eq(questions.city, reader.city),
        isUnended,
        eq(questions.state, 'open'),
        ne(questions.id, question.id),
        question.urgent
          ? and(eq(questions.urgent, true), isEarlier)
          : or(eq(questions.urgent, true), isEarlier),
      ),
    )
  return row?.before ?? 0
}

/**
 * A text that somebody wrote freely a moment ago, and that the bot found no answer to that helped. One that waits for the
 * office already is none.
 */
export async function askedJustNow(
  reader: Reader,
  account: string,
): Promise<{ id: string; text: string } | undefined> {
  const { asked } = reader.t
  const [newest] = await reader.db
    .select({ id: asked.id, textSealed: asked.textSealed, helped: asked.helped, at: asked.at })
    .from(asked)
    .where(and(eq(asked.city, reader.city), eq(asked.account, account)))
    .orderBy(desc(asked.id))
    .limit(1)
  if (!newest?.textSealed || newest.helped === true) return undefined
  if (reader.now.getTime() - newest.at.getTime() > JUST_NOW_MS) return undefined
  const open = await openQuestionOf(reader, account)
  if (open && (await isTaken(reader, open, newest.id))) return undefined
  return { id: newest.id, text: reader.vault.open('asked.text', newest.id, newest.textSealed) }
}

const JUST_NOW_MS = 10 * 60_000
