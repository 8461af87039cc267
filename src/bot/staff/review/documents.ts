/**
 * Personal things in an officer's chat, and how they leave it. The papers of a file are shown on demand: as Telegram has
 * them where it does, else uploaded from our own sealed files; they cannot be forwarded, and leave every chat when the
 * file is decided. The file itself leaves the chat of who has done with it.
 */
import { showPublicNumber } from '../../../program/public-number.ts'
import type { Paper } from '../../../records/documents/documents.ts'
import type { Registration } from '../../../records/registrations/registration-rows.ts'
import type { Tx } from '../../../store/store.ts'
import type { Outgoing } from '../../../telegram/message.ts'
import { sentToChat, sentWithRef } from '../../../telegram/outbox.ts'
import { paperWords } from '../../documents/words.ts'
import { words as w } from '../../words.ts'

/** The renderer that uploads a sealed file; its argument is the paper's id. */
export const DOCUMENT_RENDERER = 'document'

const PAPERS = 'papers:'
const FILE = 'file:'
const VISIT = 'visit:'
export const papersRef = (registration: string) => `${PAPERS}${registration}`

/** As long as the PIN counts as typed. */
const SHOWN_MS = 15 * 60_000

/** The papers of a file. Whatever becomes of it, they do not stay in the chat. */
export function documentMessages(
  file: Registration,
  papers: readonly Paper[],
  to: { chat: number; now: Date },
): Outgoing[] {
  return papers
    .filter(paper => paper.state === 'ready')
    .map(paper => {
      const number = showPublicNumber(file.number)
      const caption = w('staff:documentCaption', { paper: paperWords(paper.paper), number })
      return paperMessage(paper, { ...to, caption, about: file.id })
    })
}

/**
 * A paper for an officer's eyes, as Telegram has it where it does, else uploaded from our own sealed file.
 * @param about id of the registration or the claim that it belongs to: with it, it leaves the chat.
 */
export function paperMessage(
  paper: Paper,
  { chat, now, caption, about }: { chat: number; now: Date; caption: string; about: string },
): Outgoing {
  const { how, fileId: sent } = sourceOf(paper)
  // A file bears the name that its sender gave it, such as ktp.bat: our own copy has ours.
  const fileId = how === 'file' ? undefined : sent
  const isPhoto = isShownAsPhoto(paper)
  const shown = {
    chat,
    class: 0,
    method: isPhoto ? 'sendPhoto' : 'sendDocument',
    params: {
      caption,
      protect_content: true,
      ...(fileId === undefined ? {} : { [isPhoto ? 'photo' : 'document']: fileId }),
    },
    ...(fileId !== undefined ? {} : { render: { by: DOCUMENT_RENDERER, arg: paper.id } }),
    ref: papersRef(about),
  } satisfies Outgoing
  return passing(shown, now)
}

const sourceOf = ({ source }: Paper) => JSON.parse(source ?? '{}') as { fileId?: string; how?: string }

/** Whether it is sent as a photo: what came as a file stays one, and what came by our own page is one unless it is a PDF. */
export function isShownAsPhoto(paper: Paper): boolean {
  const { fileId, how } = sourceOf(paper)
  return fileId === undefined ? paper.mime !== 'application/pdf' : how === 'photo'
}

/** For a quarter of an hour. */
export const passing = (message: Outgoing, now: Date): Outgoing => ({
  ...message,
  goneAt: new Date(now.getTime() + SHOWN_MS),
})

/** Takes the papers of a decided file out of every officer's chat. */
export async function removeShownPapers(tx: Tx, registration: string): Promise<Outgoing[]> {
  const shown = await sentWithRef(tx, papersRef(registration))
  return shown.map(({ id, chat }) => takenBack(id, chat))
}

/** The reference of a file's view. */
export const fileRef = (registration: string) => `${FILE}${registration}`

/** The reference of what a field officer has of a person they go to: address and phone, the slip. */
export const visitRef = (registration: string) => `${VISIT}${registration}`

/** Takes a file and its papers out of the chat of who has done with it, for now or for good. */
export async function removeShownFile(tx: Tx, registration: string, from: number): Promise<Outgoing[]> {
  const shown = [
    ...(await sentWithRef(tx, fileRef(registration))),
    ...(await sentWithRef(tx, papersRef(registration))),
  ]
  return shown.flatMap(({ id, chat }) => (chat === from ? [takenBack(id, chat)] : []))
}

/** Takes all files, papers and tasks out of the chat of somebody who may not see them any more. */
export async function removePapersFrom(tx: Tx, chat: number): Promise<Outgoing[]> {
  const removed: Outgoing[] = []
  for (const prefix of [PAPERS, FILE, VISIT])
    for (const id of await sentToChat(tx, chat, prefix)) removed.push(takenBack(id, chat))
  return removed
}

const takenBack = (id: string, chat: number): Outgoing => ({
  chat,
  class: 0,
  method: 'deleteMessage',
  params: {},
  target: id,
})
