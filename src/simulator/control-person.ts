/**
 * `POST /sim/people/<id>/<deed>`: what a person does, from the wish as it came over HTTP to the deed itself.
 */
import { isRecord } from './bot-api/params.ts'
import type { Body } from './body.ts'
import * as deeds from './person.ts'
import { Impossible } from './refusal.ts'

/** Does it and tells what came of it; a deed that nobody knows is 404. */
export function perform(at: deeds.At, deed: string, { values, files }: Body): object {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : '')
  const number = (name: string) => (values[name] === undefined ? undefined : Number(values[name]))
  const [file] = files.values()
  const needed = () => {
    if (!file) throw new Impossible('no file was uploaded', 400)
    return file
  }
  switch (deed) {
    case 'say':
      return { bubble: deeds.say(at, text('text'), number('reply_to')) }
    case 'start':
      return { bubble: deeds.start(at, text('payload')) }
    case 'tap':
      return { tapped: deeds.tap(at, tapTarget(values)) }
    case 'press':
      return { bubble: deeds.press(at, text('label')) }
    case 'contact':
      return { bubble: deeds.contact(at, readContact(values['contact'])) }
    case 'photos':
      return {
        bubbles: deeds.photos(
          at,
          [...files.values()].map(f => f.bytes),
          text('caption'),
        ),
      }
    case 'document':
      return { bubble: deeds.document(at, needed().bytes, needed().name, needed().mime, text('caption')) }
    case 'voice':
      return { bubble: deeds.voice(at, needed().bytes, needed().name, number('duration')) }
    case 'sticker':
      return { bubble: deeds.sticker(at, text('emoji') || '👍') }
    case 'location':
      return { bubble: deeds.location(at, number('latitude') ?? 0, number('longitude') ?? 0) }
    case 'auto-delete':
      return { bubble: deeds.autoDelete(at, number('seconds') ?? 0) }
    case 'edit':
      return { bubble: deeds.edit(at, number('message_id') ?? 0, text('text')) }
    case 'delete':
      return done(() => deeds.withdraw(at, number('message_id') ?? 0))
    case 'block':
      return done(() => deeds.block(at))
    case 'unblock':
      return done(() => deeds.unblock(at))
    case 'deactivate':
      return done(() => deeds.deactivate(at))
    default:
      throw new Impossible(`a person cannot ${deed}`, 404)
  }
}

function done(deed: () => void): object {
  deed()
  return {}
}

function readContact(value: unknown): Parameters<typeof deeds.contact>[1] {
  if (!isRecord(value)) return undefined
  const { phone_number, first_name, user_id } = value
  if (typeof phone_number !== 'string' || typeof first_name !== 'string')
    throw new Impossible('a contact has phone_number and first_name', 400)
  return { phone_number, first_name, ...(typeof user_id === 'number' ? { user_id } : {}) }
}

function tapTarget(values: Record<string, unknown>) {
  const { label, data, message_id: id } = values as { label?: string; data?: string; message_id?: number }
  return {
    ...(label === undefined ? {} : { label }),
    ...(data === undefined ? {} : { data }),
    ...(id === undefined ? {} : { messageId: id }),
  }
}
