/**
 * An announcement as it reaches one person: whose it is in the first line, the office's text as it was written, and for
 * what cannot be switched off, why. Pure. The text travels with its entities, never as HTML: nothing that an officer wrote,
 * and no name, is markup.
 */
import type { Category } from '../../program/announcements/lists.ts'
import type { Filled, TextEntity } from '../../program/announcements/content.ts'
import { words as w } from '../words.ts'

type FilledText = Pick<Extract<Filled, { ok: true }>, 'text' | 'entities'>

interface Dressed {
  readonly text: string
  readonly entities: readonly TextEntity[]
}

/** The lines around it fit into `ROOM_FOR_FRAME` (program/announcements/content). */
export function dress({ text, entities }: FilledText, category: Category): Dressed {
  const head = w(`announcement:public.head.${category}`)
  const shift = head.length + 2
  const foot = category === 'duty' ? w('announcement:public.duty') : ''
  const footAt = shift + text.length + 2
  return {
    text: `${head}\n\n${text}${foot && `\n\n${foot}`}`,
    entities: [
      { type: 'bold', offset: 0, length: head.length },
      ...entities.map(one => ({ ...one, offset: one.offset + shift })),
      ...(foot ? [{ type: 'italic' as const, offset: footAt, length: foot.length }] : []),
    ],
  }
}
