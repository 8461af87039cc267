/**
 * What Telegram does to every text before it becomes a message: it cuts the white space at both ends and
 * finds commands, links, addresses and the like on its own.
 */
import type { MessageEntity } from 'grammy/types'
import type { Parsed } from './html.ts'

/** The entities that are found rather than written, each with what it looks like. */
const FOUND: readonly (readonly [MessageEntity.CommonMessageEntity['type'], RegExp])[] = [
  ['bot_command', /(?<![\w/])\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?(?![\w/])/gi],
  ['email', /(?<![\w.+-])[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![\w@])/gi],
  [
    'url',
    /(?<![\w@./])(?:https?:\/\/[^\s<>"]*[^\s<>".,!?;:')]|(?:[a-z0-9-]+\.)+(?:com|org|net|id|me|io|dev)(?:\/[^\s<>"]*[^\s<>".,!?;:')])?)(?![\w@])/gi,
  ],
  ['mention', /(?<![\w@/])@[a-z][a-z0-9_]{3,31}(?!\w)/gi],
  ['hashtag', /(?<![\w#])#[\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*/gu],
  ['phone_number', /(?<![\w+])\+\d(?:[ -]?\d){8,14}(?!\w)/g],
]

/** Cheap test for texts that can hold none of them: most answers in a form. */
const MAY_HOLD = /[/@#.+]/

/** Cuts white space at both ends, moves the entities along and adds those that Telegram finds itself. */
export function finish({ text, entities }: Parsed): Parsed {
  const head = text.length - text.trimStart().length
  const whole = text.trim()
  const kept = head === 0 && whole.length === text.length ? entities : shift(entities, head, whole.length)
  return { text: whole, entities: MAY_HOLD.test(whole) ? withFound(whole, kept) : kept }
}

function shift(entities: MessageEntity[], head: number, length: number): MessageEntity[] {
  return entities.flatMap(entity => {
    const start = Math.max(0, entity.offset - head)
    const end = Math.min(length, entity.offset + entity.length - head)
    return end > start ? [{ ...entity, offset: start, length: end - start }] : []
  })
}

function withFound(text: string, entities: MessageEntity[]): MessageEntity[] {
  const closed = entities.filter(e => e.type === 'code' || e.type === 'pre' || e.type === 'text_link')
  const all = [...entities]
  const taken = [...closed]
  for (const [type, pattern] of FOUND)
    for (const match of text.matchAll(pattern)) {
      const found: MessageEntity = { type, offset: match.index, length: match[0].length }
      if (taken.some(e => overlap(e, found))) continue
      taken.push(found)
      all.push(found)
    }
  return all.length === entities.length
    ? entities
    : all.toSorted((a, b) => a.offset - b.offset || b.length - a.length)
}

const overlap = (a: MessageEntity, b: MessageEntity) =>
  a.offset < b.offset + b.length && b.offset < a.offset + a.length
