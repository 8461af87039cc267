/** Tables of what people ask: the office's answers, what was looked for, conversations with a human, voice notes. */
import { sql } from 'drizzle-orm'
import type { Kit } from '../kit.ts'

/** Waits for somebody of the office, is in somebody's hands, has ended. */
export type QuestionState = 'open' | 'taken' | 'closed'
/** Who wrote a line of a conversation. */
export type QuestionVoice = 'person' | 'officer'
/** What the search made of what somebody wrote: an answer shown, or none. */
export type AskedOutcome = 'shown' | 'refused'
export type VoiceLanguage = 'id' | 'jv' | 'mad'

export const questionsTables = (k: Kit) => ({
  /** The office's answers to what is asked often, as they are now. */
  answers: k.table(
    'answers',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      /** Its content of now, as `records/answers` says it; every earlier one stays in `answerVersions`. */
      version: k.int().notNull(),
      on: k.bool().notNull(),
      content: k.json<unknown>().notNull(),
      /** `YYYY-MM-DD`, both inclusive; open where absent. */
      validFrom: k.text(),
      validTo: k.text(),
      changedAt: k.time().notNull(),
    },
    t => [k.primaryKey({ columns: [t.city, t.id] }), k.index('answers_valid').on(t.city, t.validTo)],
  ),

  /** Everything that an answer has ever said, append-only. */
  answerVersions: k.table(
    'answer_versions',
    {
      city: k.text().notNull(),
      answer: k.text().notNull(),
      version: k.int().notNull(),
      on: k.bool().notNull(),
      content: k.json<unknown>().notNull(),
      validFrom: k.text(),
      validTo: k.text(),
      /** An account's id, or `system` for what came with a release. */
      madeBy: k.text().notNull(),
      madeAt: k.time().notNull(),
    },
    t => [k.primaryKey({ columns: [t.city, t.answer, t.version] })],
  ),

  /** What people wrote freely, and what was found: for the list of answers to be written. */
  asked: k.table(
    'asked',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      account: k.text().notNull(),
      textSealed: k.bytes(),
      /** The answer that was shown last. */
      answer: k.text(),
      outcome: k.code<AskedOutcome>().notNull(),
      /** "Apakah ini menjawab?" */
      helped: k.bool(),
      /** Somebody of the office has dealt with it. */
      settledBy: k.text(),
      at: k.time().notNull(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('asked_account').on(t.city, t.account),
      k.index('asked_open').on(t.city, t.outcome, t.helped, t.id),
      k.index('asked_answer').on(t.city, t.answer, t.id),
    ],
  ),

  /** Conversations of a person with somebody of the office. */
  questions: k.table(
    'questions',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      account: k.text().notNull(),
      state: k.code<QuestionState>().notNull(),
      /** Compare-and-set: each change of state counts one up. */
      version: k.int().notNull(),
      urgent: k.bool().notNull(),
      /** Where they came from: a screen, or a question of a form. A code. */
      about: k.text(),
      /** The draft whose question they want help with. */
      draft: k.text(),
      kelurahan: k.text(),
      takenBy: k.text(),
      takenAt: k.time(),
      madeAt: k.time().notNull(),
      /** When somebody of the office wrote first. */
      answeredAt: k.time(),
      /** The last line, of whomever: after twelve quiet hours the bot takes over again. */
      lastAt: k.time().notNull(),
      endedBy: k.text(),
      endedAt: k.time(),
      helped: k.bool(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('questions_queue').on(t.city, t.state, t.urgent, t.id),
      k.index('questions_taken').on(t.city, t.takenBy, t.state),
      k.index('questions_account').on(t.city, t.account, t.id),
      k
        .uniqueIndex('questions_one_open')
        .on(t.city, t.account)
        .where(sql`state <> 'closed'`),
    ],
  ),

  /** The lines of these conversations. */
  questionLines: k.table(
    'question_lines',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      question: k.text().notNull(),
      voice: k.code<QuestionVoice>().notNull(),
      /** The account that wrote it. */
      account: k.text().notNull(),
      /** `text`, or the kind of the channel's message. */
      kind: k.text().notNull(),
      /** JSON: the text, and where the channel keeps the message. */
      bodySealed: k.bytes(),
      at: k.time().notNull(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('question_lines_question').on(t.city, t.question, t.id),
    ],
  ),

  /** Voice notes in which the office reads a text aloud. */
  voices: k.table(
    'voices',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      /** Key of the text in `locales`, or `answer:` and an answer's id. */
      key: k.text().notNull(),
      language: k.code<VoiceLanguage>().notNull(),
      /** The version of the text that was read: a hash of it. */
      textVersion: k.text().notNull(),
      /** Where the channel keeps it. */
      source: k.text().notNull(),
      seconds: k.int().notNull(),
      madeBy: k.text().notNull(),
      madeAt: k.time().notNull(),
      endedBy: k.text(),
      endedAt: k.time(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k
        .uniqueIndex('voices_one')
        .on(t.city, t.key, t.language)
        .where(sql`ended_at is null`),
    ],
  ),
})
