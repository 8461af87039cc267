/**
 * Thousands of people at once, for whom a load only needs to exist: each with an open chat, some of whom the bot cannot
 * reach for one reason or another. No updates come of it; to the bot it is all long ago.
 */
import { seeded } from './faults.ts'
import { Impossible } from './refusal.ts'
import type { Bot, World } from './world.ts'

export interface CrowdWish {
  count: number
  /** The first of the ids, which follow on one another; 100001 if absent. */
  from?: number
  /** Shares, 0 to 1, of those who blocked the bot, whose account is deleted, and who never pressed START. */
  blocked?: number
  deactivated?: number
  neverStarted?: number
  /** The same seed draws the same people; 1 if absent. */
  seed?: number
}

export interface CrowdIds {
  ids: number[]
  blocked: number[]
  deactivated: number[]
  neverStarted: number[]
}

const AT_MOST = 1_000_000
const FIRST_ID = 100_001

/** Makes them, "Warga 1" and so on, and tells who is who. */
export function makeCrowd(world: World, bot: Bot, wish: CrowdWish): CrowdIds {
  const { count, from = FIRST_ID, blocked = 0, deactivated = 0, neverStarted = 0, seed = 1 } = wish
  if (!(Number.isSafeInteger(count) && count > 0 && count <= AT_MOST))
    throw new Impossible(`count: a whole number from 1 to ${AT_MOST}`, 400)
  if (!(Number.isSafeInteger(from) && from > 0)) throw new Impossible('from: an id, above 0', 400)
  const draw = seeded(seed)
  const crowd: CrowdIds = { ids: [], blocked: [], deactivated: [], neverStarted: [] }
  for (let n = 0; n < count; n++) {
    const id = from + n
    const chance = draw()
    const person = world.person(id, { first_name: `Warga ${n + 1}` })
    const chat = world.privateChat(bot, person)
    chat.started = true
    crowd.ids.push(id)
    if (chance < blocked) {
      chat.blocked = true
      crowd.blocked.push(id)
    } else if (chance < blocked + deactivated) {
      world.person(id, { deactivated: true })
      crowd.deactivated.push(id)
    } else if (chance < blocked + deactivated + neverStarted) {
      chat.started = false
      crowd.neverStarted.push(id)
    }
  }
  return crowd
}
