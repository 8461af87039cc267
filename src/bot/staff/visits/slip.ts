/**
 * The paper that a field officer leaves behind: who, the number, where it stands, what to do, whom to ask. No NIK and no
 * phone number of the person: it may lie on any table.
 */
import { showPublicNumber } from '../../../program/public-number.ts'
import { answersOf } from '../../../records/registrations/answers.ts'
import { registrationById, type Registration } from '../../../records/registrations/registration-rows.ts'
import { setting } from '../../../records/settings/settings.ts'
import type { Reader, Store } from '../../../store/store.ts'
import type { Outgoing } from '../../../telegram/message.ts'
import type { Renderer } from '../../../telegram/sender.ts'
import { dateWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import { words as w } from '../../words.ts'
import { visitRef } from '../review/documents.ts'
import { drawPage, type Page } from './page.ts'
import { standingOf } from './standing.ts'

/** The renderer that prints a slip; its argument is the registration's id. */
export const SLIP_RENDERER = 'slip'

/** The slip as a document, drawn when it is sent: it says where the file stands then. */
export function slipMessage(file: Registration, name: string, chat: number): Outgoing {
  const number = showPublicNumber(file.number)
  return {
    chat,
    class: 0,
    method: 'sendDocument',
    params: { caption: w('visits:slipCaption', { name: escapeHtml(name), number }), parse_mode: 'HTML' },
    render: { by: SLIP_RENDERER, arg: file.id },
    ref: visitRef(file.id),
  }
}

export const slipRenderer =
  (store: Store): Renderer =>
  async id => {
    const reader = store.reader()
    const file = await registrationById(reader, id)
    if (!file) throw new RangeError('no such registration')
    const pdf = await drawPage(await slipOf(reader, file))
    const name = w('slip:file', { number: showPublicNumber(file.number) })
    return { document: new File([Uint8Array.from(pdf)], name, { type: 'application/pdf' }) }
  }

export async function slipOf(reader: Reader, file: Registration): Promise<Page> {
  const { name } = await answersOf(reader, file)
  const { now, todo, note, toFamily } = await standingOf(reader, file)
  return {
    title: w('slip:title'),
    facts: [
      [w(toFamily ? 'slip:forFamily' : 'slip:for'), name],
      [w('slip:number'), showPublicNumber(file.number)],
    ],
    parts: [
      [w('slip:nowTitle'), now],
      [w('slip:todoTitle'), todo],
      ...(note === undefined ? [] : [[w('slip:noteTitle'), note] as const]),
      ...(await officePart(reader)),
    ],
    foot: [w('slip:free'), w('slip:made', { date: dateWords(reader.now) })],
    madeAt: reader.now,
  }
}

/** Nothing where the office has not said who and where it is. */
async function officePart(reader: Reader): Promise<(readonly [string, string])[]> {
  const office = await setting(reader, 'office')
  if (!office) return []
  const { name, address, hours, phone } = office
  return [[w('slip:officeTitle'), [name, address, hours, w('slip:phone', { phone })].join('\n')]]
}
