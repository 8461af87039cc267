/**
 * Every button that the bot knows, found by asking it and by reading it: a probe is routed, and each pattern and word that
 * it is held against is noted; and what stands in the source as the beginning of a button's data. So a route that is added
 * tomorrow is attacked too.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { Composer } from 'grammy'
import { vi } from 'vitest'
import type { Route } from '../../src/telegram/message.ts'
import { tapUpdate } from './updates.ts'

/** Words and patterns of buttons' data. */
export interface Buttons {
  readonly words: readonly string[]
  readonly patterns: readonly RegExp[]
  /** What an id follows. */
  readonly beginnings: readonly string[]
}

/** @param make the route; whatever it hands to `callbackQuery` meanwhile is noted. */
export async function buttonsOf(make: () => Promise<Route>): Promise<{ route: Route; buttons: Buttons }> {
  const words = new Set<string>()
  const patterns = new Map<string, RegExp>()
  const registered = vi.spyOn(Composer.prototype, 'callbackQuery')
  let route: Route
  try {
    route = await make()
    for (const trigger of registered.mock.calls.flatMap(([first]): unknown[] => [first].flat()))
      if (typeof trigger === 'string') words.add(trigger)
      else if (trigger instanceof RegExp) patterns.set(trigger.source, trigger)
  } finally {
    registered.mockRestore()
  }
  const tried = vi.spyOn(RegExp.prototype, 'exec')
  try {
    await route({ kind: 'update', update: tapUpdate(7_999_999_999, PROBE) })
    for (const [at, [text]] of tried.mock.calls.entries()) {
      const pattern: unknown = tried.mock.contexts[at]
      if (text === PROBE && pattern instanceof RegExp && BUTTON.test(pattern.source))
        patterns.set(pattern.source, pattern)
    }
  } finally {
    tried.mockRestore()
  }
  const written = inSource()
  for (const one of written) if (!one.endsWith(':')) words.add(one)
  const beginnings = written.filter(one => one.endsWith(':'))
  return { route, buttons: { words: [...words], patterns: [...patterns.values()], beginnings } }
}

/** Data that no button has. */
const PROBE = 'zz:probe'
/** Every button's data begins with two letters of its room. */
const BUTTON = /^\^\w\w:/

const ROOMS = join(import.meta.dirname, '../../src/bot')
const WRITTEN = /['`](\w\w:[\w:+!.-]*)/g

/** What begins like the data of a button, anywhere in the bot. */
function inSource(): string[] {
  const files = readdirSync(ROOMS, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
  const all = files.flatMap(file =>
    [...readFileSync(join(ROOMS, file), 'utf8').matchAll(WRITTEN)].map(([, one = '']) => one),
  )
  return [...new Set(all)]
}

/** Where an id may stand in a pattern. */
const ID = /\(\[\\w-\](?:\+|\{36\}|\{1,40\})\)/g

/**
 * Data that these buttons could have, each pattern with every one of the ids, and with what else fits it.
 * @param others how many further ones of each pattern.
 */
export function dataOf(
  { words, patterns, beginnings }: Buttons,
  ids: readonly string[],
  others = 3,
): string[] {
  const made = patterns.flatMap(pattern => {
    const withId = ids.length > 0 && pattern.source.search(ID) !== -1
    const bodies = withId ? ids.map(id => pattern.source.replaceAll(ID, `(${id})`)) : [pattern.source]
    return bodies.flatMap((body, n) =>
      fc.sample(fc.stringMatching(new RegExp(body)), { numRuns: others, seed: n + 1 }),
    )
  })
  const begun = beginnings.flatMap(one => ids.map(id => `${one}${id}`))
  return [...new Set([...words, ...begun, ...made])].filter(data => Buffer.byteLength(data) <= 64)
}
