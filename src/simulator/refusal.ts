/**
 * A refusal is what Telegram answers when it will not do something: `{ ok: false, error_code, description }`.
 *
 * Handlers raise it where the trouble is noticed, and the router alone catches it, so that a check reads as
 * one line and its text can be compared with Telegram's. Nothing else is thrown on purpose in the Bot API half.
 */
export class Refusal extends Error {
  readonly code: number
  readonly parameters: { retry_after?: number } | undefined

  constructor(code: number, description: string, parameters?: { retry_after?: number }) {
    super(description)
    this.name = 'Refusal'
    this.code = code
    this.parameters = parameters
  }
}

/** 400: the request is wrong. `bad('chat not found')` → "Bad Request: chat not found". */
export const bad = (what: string) => new Refusal(400, `Bad Request: ${what}`)

/** 403: the person does not want it. */
export const forbidden = (what: string) => new Refusal(403, `Forbidden: ${what}`)

/** 409: two are fetching updates, or polling and webhook at once. */
export const conflict = (what: string) => new Refusal(409, `Conflict: ${what}`)

/** 429: too fast; `retry_after` in whole seconds. */
export const tooMany = (seconds: number) =>
  new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })

/** What a person or a test asked of the simulator cannot be: the button is not there, the bot is blocked. */
export class Impossible extends Error {
  readonly status: number

  constructor(message: string, status = 409) {
    super(message)
    this.name = 'Impossible'
    this.status = status
  }
}
