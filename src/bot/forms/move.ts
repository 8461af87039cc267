/**
 * One turn of a form in the making: the draft as it was, what can be seen of it, and how a turn ends.
 */
import { escapeHtml } from '../html.ts'
import type { View } from '../view.ts'
import { brief, shown } from './answer.ts'
import { show } from './ask.ts'
import {
  answersThatApply,
  applying,
  course,
  firstOpen,
  questionOf,
  same,
  type AnyQuestion,
} from './course.ts'
import type { Draft, SentFile } from './draft.ts'
import type { Answers, Asking, Form } from './form.ts'
import { offers, type Offer } from './offers.ts'
import { papersGone, papersIn, papersOf } from './papers.ts'

/** What one input leads to. */
export interface Turn {
  readonly draft: Draft
  readonly say: readonly View[]
  readonly toast?: string
  /** It was asked for help with this question, or somebody is stuck at it. */
  readonly helped?: true
  /** The form has ended: handed in (with the answers that apply), kept for later, or thrown away. */
  readonly end?:
    { readonly how: 'submit'; readonly answers: Answers } | { readonly how: 'rest' | 'throw-away' }
  /** Photos to fetch, and papers that are no longer part of the form. */
  readonly fetch: readonly { readonly question: string; readonly file: SentFile }[]
  readonly drop: readonly string[]
  /** The person asks for a new link to the page for a photo. */
  readonly freshLink?: true
}

/** What a turn looks at beside the draft. */
export type World = Omit<Asking<Answers>, 'answers'>

/** Letters of an answer that are said back. */
const SAID_BACK = 80

export class Move {
  readonly form: Form
  readonly draft: Draft
  readonly world: World

  constructor(form: Form, draft: Draft, world: World) {
    this.form = form
    this.draft = draft
    this.world = world
  }

  // ——— What it looks at ———

  asking(draft: Draft = this.draft): Asking<Answers> {
    return applying(this.form, { ...this.world, answers: draft.answers })
  }

  offers(): Offer[] {
    return offers(this.form, this.draft, this.asking()).flat()
  }

  /** The question at hand; none at the summary or while closing. */
  question(): AnyQuestion | undefined {
    return this.draft.closing ? undefined : questionOf(this.form, this.draft.at)
  }

  /** The question with this id, if it concerns this person. */
  applies(id: string): AnyQuestion | undefined {
    return course(this.form, this.asking()).find(question => question.id === id)
  }

  /** The draft after a change: at its place, or at what is open first if that place is gone or is the summary. */
  settled(draft: Draft): Draft {
    const asking = this.asking(draft)
    const stays = draft.at === 'edit' || course(this.form, asking).some(question => question.id === draft.at)
    return stays ? draft : { ...without(draft, 'doubted', 'editing'), at: firstOpen(this.form, asking) }
  }

  // ——— How it ends ———

  /** Takes a value as the answer and goes on to what is open next. */
  accept(question: AnyQuestion, value: unknown, from: Draft, lead?: string): Turn {
    const answers = { ...from.answers, [question.id]: value }
    const draft = this.settled({ ...from, answers, at: 'summary' })
    if (draft.at === 'summary' && this.form.ending === 'none') return this.submit(draft)
    return this.say(draft, lead ?? this.acknowledge(question, draft))
  }

  /** "✓ Pekerjaan: Nelayan": a tapped answer leaves no trace of its own in the chat. */
  acknowledge(question: AnyQuestion, draft: Draft): string | undefined {
    const { w } = this.world
    if (!question.label) return undefined
    const isSecret =
      question.kind !== 'choice' && question.kind !== 'papers' && question.secret?.(this.asking(draft))
    if (isSecret) return w('form:takenUnsaid', { label: question.label(w) })
    const value = brief(shown(question, draft.answers[question.id], this.asking(draft)), SAID_BACK)
    return w('form:taken', { label: question.label(w), value: escapeHtml(value) })
  }

  /** Hands in, unless a photo is still on its way where that matters. Papers of questions that no longer apply do not go along. */
  submit(draft: Draft): Turn {
    const answers = answersThatApply(this.form, this.asking(draft))
    if (!this.form.takesPending && papersIn(answers).some(paper => paper.state === 'pending'))
      return this.say(draft, this.world.w('form:documents.pending'))
    const kept = Object.entries(draft.answers).filter(
      ([id]) => id in answers || papersOf(draft, id).length === 0,
    )
    const handedIn = this.end({ ...draft, answers: Object.fromEntries(kept) }, { how: 'submit', answers })
    return { ...handedIn, drop: papersGone(draft.answers, answers) }
  }

  end(draft: Draft, end: NonNullable<Turn['end']>): Turn {
    return { ...this.quiet({ ...draft, rev: this.draft.rev + 1 }), end }
  }

  /** Shows where the draft stands. Buttons get a new revision when what the person can do has changed. */
  say(draft: Draft, lead?: string): Turn {
    const next = same(seen(draft), seen(this.draft)) ? draft : { ...draft, rev: this.draft.rev + 1 }
    const view = this.view(next, lead)
    if (view.keyboard === 'contact' || !this.showsContact()) return { ...this.quiet(next), say: [view] }
    // The contact keyboard gives way in a message of its own, since the question has buttons under it.
    const away: View = { text: lead ?? this.world.w('form:fine'), keyboard: 'form' }
    return { ...this.quiet(next), say: [away, this.view(next)] }
  }

  /** Nothing here is for what was sent: the same is asked again, with its help. */
  lost(why: string): Turn {
    if (this.draft.closing) return this.say(this.draft, this.world.w('form:closing.first'))
    const help = this.question()?.help?.(this.asking())
    return this.say(this.draft, help === undefined ? why : `${why}\n\n${help}`)
  }

  /** Kept without a word: nothing that the person sees has changed. */
  quiet(draft: Draft): Turn {
    return { draft, say: [], fetch: [], drop: [] }
  }

  private view(draft: Draft, lead?: string): View {
    return show(this.form, draft, this.asking(draft), lead)
  }

  private showsContact(): boolean {
    return this.question()?.kind === 'contact' && this.view(this.draft).keyboard === 'contact'
  }
}

/** The draft without these. */
export function without<K extends keyof Draft>(draft: Draft, ...names: K[]): Omit<Draft, K> {
  const copy = { ...draft }
  for (const name of names) delete copy[name]
  return copy
}

/** What decides on the buttons under a message. */
const seen = (draft: Draft) => without(draft, 'heard', 'rev')
