/**
 * An announcement on its way to one person. What travels through the outbox is only whose row of the ledger it is; text,
 * fields and buttons are put together when it is sent, from content that is opened once for each version.
 */
import { fill, type AnnouncementContent, type Field } from '../../program/announcements/content.ts'
import { isOptional, type Category } from '../../program/announcements/lists.ts'
import { fieldsOf, type About, type PersonalFields } from '../../records/announcements/fields.ts'
import type { ToSend } from '../../records/announcements/sending.ts'
import { refOf } from '../../records/announcements/refs.ts'
import { announcementById } from '../../records/announcements/rows.ts'
import type { Reader, Store } from '../../store/store.ts'
import type { Outgoing } from '../../telegram/message.ts'
import type { Renderer } from '../../telegram/sender.ts'
import { dateWords } from '../format.ts'
import * as links from '../links.ts'
import { markupOf } from '../render.ts'
import { screenButton } from '../screen-button.ts'
import type { Button } from '../view.ts'
import { words as w } from '../words.ts'
import { dress } from './dress.ts'

/** The renderer that fills an announcement in; its argument is `announcement:recipient`. */
export const ANNOUNCEMENT_RENDERER = 'announcement'

const METHODS = { photo: 'sendPhoto', document: 'sendDocument' } as const

/** Whoever is called "Bapak/Ibu {nama}" is not called "Bapak/Ibu Bapak/Ibu" where no name is known. */
const TITLE_BEFORE = /\b(?:bapak|ibu|pak|bu|sdr|saudara)[.,\s]*\{\s*nama\s*\}/iu

const fallbacksIn = (text: string): Readonly<Record<Field, string>> => ({
  nama: w(
    TITLE_BEFORE.test(text)
      ? 'announcement:public.fallback.nameAfterTitle'
      : 'announcement:public.fallback.name',
  ),
  kelurahan: w('announcement:public.fallback.kelurahan'),
  akhir: w('announcement:public.fallback.end'),
})

/** What is sent, whoever it goes to. */
export interface Sendable {
  readonly id: string
  readonly content: AnnouncementContent
  readonly category: Category
  readonly paid: boolean
}

export const methodOf = ({ medium }: Pick<AnnouncementContent, 'medium'>) =>
  medium ? METHODS[medium.kind] : 'sendMessage'

/** The parameters of the message for somebody of whom this is known. */
export function paramsFor(of: Sendable, fields: PersonalFields): Record<string, unknown> {
  const filled = fill(of.content, valuesOf(fields), fallbacksIn(of.content.text))
  if (!filled.ok) throw new Error(`an announcement that does not fit: ${filled.error}`)
  const { text, entities } = dress(filled, of.category)
  const { medium } = of.content
  const markup = markupOf(buttonsUnder(of))
  return medium
    ? { [medium.kind]: medium.source, caption: text, caption_entities: entities, ...markup }
    : { text, entities, link_preview_options: { is_disabled: true }, ...markup }
}

const valuesOf = ({ name, kelurahan, coverEnds }: PersonalFields): Partial<Record<Field, string>> => ({
  ...(name === undefined ? {} : { nama: name }),
  ...(kelurahan === undefined ? {} : { kelurahan }),
  ...(coverEnds === undefined ? {} : { akhir: dateWords(coverEnds) }),
})

/** The button that the office chose, and the way out of what is not a duty. */
export function buttonsUnder({ id, content, category }: Sendable, isOff = false): Button[][] {
  const way = { label: w(`announcement:public.${isOff ? 'backOn' : 'noMore'}`) }
  return [
    ...(content.button ? [[screenButton(content.button)]] : []),
    ...(isOptional(category)
      ? [[{ ...way, data: `${isOff ? links.moreAgain : links.noMore}${category}:${id}` }]]
      : []),
  ]
}

/** The row of the outbox for one of the ledger. */
export const announcementMessage = (of: Sendable, { recipient, address, about }: ToSend): Outgoing => ({
  chat: address,
  class: of.paid ? 3 : 2,
  method: methodOf(of.content),
  params: of.paid ? { allow_paid_broadcast: true } : {},
  render: { by: ANNOUNCEMENT_RENDERER, arg: argOf(of.id, about) },
  ref: refOf(of.id, recipient),
})

const argOf = (id: string, about: About | undefined): string =>
  about === undefined ? id : `${id}:${about.kind}:${about.id}`

/** Fills a message in, by its announcement and whom it is about. */
export const announcementRenderer = (store: Store): Renderer => {
  const contentOf = openedContents()
  return async arg => {
    const [id = '', kind, about = ''] = arg.split(':')
    const of = await contentOf(store.reader(), id)
    const isAbout = kind === 'person' || kind === 'registration'
    // Most texts name nobody: then nobody is looked up.
    const wants = isAbout && of.content.text.includes('{')
    return paramsFor(of, wants ? await fieldsOf(store.reader(), { kind, id: about }) : {})
  }
}

/** Opened contents that are kept: more hardly go out at the same time. */
const KEPT = 8

/** What goes out does not change any more, so each is opened once. */
export function openedContents(): (reader: Reader, id: string) => Promise<Sendable> {
  const opened = new Map<string, Sendable>()
  return async (reader, id) => {
    const known = opened.get(id)
    if (known) return known
    const found = await announcementById(reader, id)
    if (!found) throw new Error('an announcement that is not there')
    const [oldest] = opened.keys()
    if (opened.size >= KEPT && oldest !== undefined) opened.delete(oldest)
    opened.set(id, found)
    return found
  }
}
