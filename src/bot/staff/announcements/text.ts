/** Writing the text: one message as it is to go out, with its formatting and at most one picture or file. */
import {
  keptEntities,
  MOST_CAPTION,
  MOST_TEXT,
  problemsOf,
  ROOM_FOR_FRAME,
  type AnnouncementContent,
} from '../../../program/announcements/content.ts'
import { linkProblems } from '../../../program/announcements/checks.ts'
import { writeAnnouncement } from '../../../records/announcements/draft.ts'
import { setting } from '../../../records/settings/settings.ts'
import { numberWords } from '../../format.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm, type Read, type SentMessage } from '../../forms/form.ts'
import type { Screen, Turn } from '../../house.ts'
import type { View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { onlyFor } from '../gate.ts'
import { categoryView } from './category.ts'
import { changeScreen, draftScreen, endOfForm, refusedReply } from './draft.ts'
import { NEW, TEXT } from './links.ts'
import { announcementView } from './view.ts'
import { allowedWords, problemWords } from './problems.ts'

/** What an answer of the form keeps: a button is chosen on its own screen. */
type Written = Omit<AnnouncementContent, 'button'>
type TextAnswers = { content: Written }

const form = defineForm<TextAnswers>({
  id: 'pengumuman',
  version: 1,
  passing: true,
  title: () => w('announcement:textForm.title'),
  ending: 'none',
  questions: [
    {
      id: 'content',
      kind: 'message',
      anew: true,
      ask: () => w('announcement:textForm.ask'),
      help: () =>
        w('announcement:textForm.help', {
          text: numberWords(MOST_TEXT - ROOM_FOR_FRAME),
          caption: numberWords(MOST_CAPTION - ROOM_FOR_FRAME),
        }),
      show: ({ text }) => text,
      read: readContent,
    },
  ],
})

/** Kept as it came; only formatting that an announcement has. */
function readContent({ text, entities, medium, ofAlbum }: SentMessage): Read<Written> {
  if (ofAlbum) return { ok: false, why: w('announcement:textForm.problem.album') }
  const content: Written = {
    text,
    entities: keptEntities(text, entities),
    ...(medium ? { medium } : {}),
  }
  const [problem] = problemsOf(content)
  return problem ? { ok: false, why: problemWords(problem, '') } : { ok: true, value: content }
}

/** The first thing in the way of this text that the office's settings know of. */
async function linkProblem({ tx, house }: Turn, content: Written): Promise<string | undefined> {
  const allowed = await setting(tx, 'announcement-domains')
  const [problem] = linkProblems(content, { allowed, bot: house.botUsername })
  return problem && problemWords(problem, await allowedWords(tx, house.botUsername))
}

export const textFeature: FormFeature<TextAnswers> = {
  form,
  async handIn(turn, { content }, { about }): Promise<HandedIn> {
    const problem = await linkProblem(turn, content)
    if (problem !== undefined) return { done: false, lead: problem, at: 'content' }
    return about === undefined ? writeNew(turn, content) : changeText(turn, about, content)
  },
}

/** A new draft goes on to what it is for, and from there to whom. */
async function writeNew(turn: Turn, content: Written): Promise<HandedIn> {
  const written = await writeAnnouncement(turn.tx, { officer: turn.account.id, content })
  if (!written.ok) return endOfForm(await refusedReply(turn, written, '', NEW))
  const kept: View = { text: w('announcement:textForm.kept'), keyboard: 'menu' }
  return { done: true, reply: { say: [kept, categoryView(written.announcement, true)] } }
}

const changeText = async (turn: Turn, id: string, content: Written): Promise<HandedIn> =>
  endOfForm(
    await changeScreen(
      id,
      ({ content: { button } }) => ({ content: button ? { ...content, button } : content }),
      async (now, draft) => ({ say: [await announcementView(now, draft)] }),
    )(turn),
  )

export const newScreen: Screen = onlyFor('write-announcements', NEW, turn =>
  openForm(turn, { form }, { intro: w('announcement:textForm.intro'), replaceOpen: true }),
)

export const textScreen = (id: string): Screen =>
  draftScreen(id, `${TEXT}${id}`, turn =>
    openForm(turn, { form }, { about: id, intro: w('announcement:textForm.introChange'), replaceOpen: true }),
  )
