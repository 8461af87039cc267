import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/telegram/api.ts'
import { outcomeOf } from '../../src/telegram/outcome.ts'

const refused = (code: number, description: string, retryAfter?: number): Answer => ({
  ok: false,
  kind: 'refused',
  code,
  description,
  ...(retryAfter === undefined ? {} : { retryAfter }),
})

const kinds = (answers: Answer[]) => new Set(answers.map(answer => outcomeOf(answer).kind))

describe('what an answer means', () => {
  test('a message that was taken has an id; a deletion has none', () => {
    expect(outcomeOf({ ok: true, result: { message_id: 7 } })).toEqual({ kind: 'sent', messageId: 7 })
    expect(outcomeOf({ ok: true, result: true })).toEqual({ kind: 'sent', messageId: null })
  })

  test('429 waits as long as told', () => {
    expect(outcomeOf(refused(429, 'Too Many Requests: retry after 7', 7))).toEqual({
      kind: 'wait',
      seconds: 7,
    })
  })

  test('what had no effect is tried again', () => {
    expect(
      kinds([
        { ok: false, kind: 'unreached', why: 'ECONNREFUSED' },
        { ok: false, kind: 'unreadable', status: 407 },
        refused(500, 'Internal Server Error'),
        refused(409, 'Conflict'),
      ]),
    ).toEqual(new Set(['again']))
  })

  test('silence after the request was on its way, and a page instead of an answer, leave it unknown', () => {
    expect(
      kinds([
        { ok: false, kind: 'broken', why: 'ECONNRESET' },
        { ok: false, kind: 'unreadable', status: 502 },
        { ok: false, kind: 'unreadable', status: 200 },
      ]),
    ).toEqual(new Set(['unknown']))
  })

  test.each([
    [403, 'Forbidden: bot was blocked by the user', 'blocked'],
    [400, 'Bad Request: USER_IS_BLOCKED', 'blocked'],
    [403, 'Forbidden: user is deactivated', 'deactivated'],
    [403, "Forbidden: bot can't initiate conversation with a user", 'never-started'],
    [400, 'Bad Request: chat not found', 'not-found'],
    [400, 'Bad Request: PEER_ID_INVALID', 'not-found'],
    [403, 'Forbidden: something new', 'blocked'],
  ])('a person who cannot be reached is gone: %i %s', (code, description, reason) => {
    expect(outcomeOf(refused(code, description))).toMatchObject({ kind: 'gone', reason })
  })

  test('what is as it should be counts as sent', () => {
    expect(
      kinds([
        refused(400, 'Bad Request: message is not modified: specified new message content is the same'),
        refused(400, 'Bad Request: message to edit not found'),
        refused(400, 'Bad Request: message to delete not found'),
        refused(400, "Bad Request: message can't be deleted for everyone"),
        refused(400, 'Bad Request: query is too old and response timeout expired or query ID is invalid'),
      ]),
    ).toEqual(new Set(['sent']))
  })

  test('what Telegram will never take is a bug of ours', () => {
    expect(
      kinds([refused(400, "Bad Request: can't parse entities"), refused(404, 'Not Found: method not found')]),
    ).toEqual(new Set(['wrong']))
  })

  test('a token that opens nothing is fatal', () => {
    expect(kinds([refused(401, 'Unauthorized'), refused(404, 'Not Found')])).toEqual(new Set(['fatal']))
  })
})
