/**
 * People who fill in a form, or talk to an echo: each answers what the bot asked, checks that the next thing it says is
 * the right one, and begins anew when the form is done. Nobody sends anything before the last answer has come.
 */
import { forms, DONE, INTRO, typed, type FormName } from './questions.ts'
import { tapping, typing, type Bring, type Sent } from './telegram.ts'

export interface Person {
  /** Goes one step further. @returns ms from the update to the bot's answer. */
  step(): Promise<number>
  hear(sent: Sent): void
  readonly chat: number
  /** The number of the question that waits for an answer; 0 before the form. */
  readonly at: number
}

/** Longer, and the answer was lost. */
const LOST_MS = 10_000

let lastChat = 100_000

/** @param name of the form; absent: an echo. */
export function makePerson(bring: Bring, name: FormName | undefined): Person {
  const questions = name === undefined ? [] : forms[name]
  let chat = ++lastChat
  let at = 0
  let messages = 1
  let asked: Sent | undefined
  let answered: ((sent: Sent) => void) | undefined

  const update = () => {
    messages += 2
    const question = questions[at - 1]
    if (name !== undefined && !question) return typing(chat, messages, `/${name}`)
    return question?.options && asked ? tapping(chat, messages, asked) : typing(chat, messages, typed(at))
  }

  const arrive = ({ text }: Sent) => {
    if (name === undefined) return
    const expected = at < questions.length ? questions[at]?.ask : DONE
    if (expected === undefined || !text.endsWith(expected))
      throw new Error(`chat ${chat} was told "${text}" instead of "${expected}"`)
    at++
    if (at <= questions.length) return
    at = 0
    chat = ++lastChat
  }

  return {
    get chat() {
      return chat
    },
    get at() {
      return at
    },
    hear(sent) {
      if (sent.text !== INTRO) answered?.(sent)
    },
    async step() {
      const { promise, resolve, reject } = Promise.withResolvers<number>()
      const from = performance.now()
      const lost = setTimeout(() => reject(new Error(`chat ${chat} got no answer`)), LOST_MS)
      answered = sent => {
        answered = undefined
        asked = sent
        resolve(performance.now() - from)
      }
      const [ms] = await Promise.all([promise, bring(update())])
      clearTimeout(lost)
      if (asked) arrive(asked)
      return ms
    },
  }
}

/** The people of one bot, who hear it by their chats. */
export interface Crowd {
  readonly people: readonly Person[]
  readonly hear: (sent: Sent) => void
}

export function makeCrowd(size: number, bring: Bring, name: FormName | undefined): Crowd {
  const people = Array.from({ length: size }, () => makePerson(bring, name))
  return {
    people,
    hear(sent) {
      people.find(({ chat }) => chat === sent.chat_id)?.hear(sent)
    },
  }
}

/** Everybody answers as fast as the bot asks. @returns how many answers came per second. */
export async function fullSpeed({ people }: Crowd, warmMs: number, ms: number): Promise<number> {
  const begin = performance.now() + warmMs
  let answers = 0
  const run = async (person: Person) => {
    for (let now = 0; now < begin + ms;) {
      await person.step()
      now = performance.now()
      if (now >= begin && now < begin + ms) answers++
    }
  }
  await Promise.all(people.map(run))
  return (answers / ms) * 1000
}

/** So many updates a second, evenly. @returns the ms from update to answer. */
export async function steadily({ people }: Crowd, perSecond: number, count: number): Promise<number[]> {
  const begin = performance.now()
  const waits: Promise<number>[] = []
  for (let n = 0; n < count; n++) {
    const pauseMs = begin + (n * 1000) / perSecond - performance.now()
    if (pauseMs > 0) await new Promise(resolve => setTimeout(resolve, pauseMs))
    const person = people[n % people.length]
    if (person) waits.push(person.step())
  }
  return Promise.all(waits)
}
