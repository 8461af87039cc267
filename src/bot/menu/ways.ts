/** Where free words point to: the button of the room that they name, whether or not the office has an answer to them. */
import { hears, plain } from '../forms/match.ts'
import { humanButton } from '../answers/topics.ts'
import { ownClaimRows } from '../claims/entry.ts'
import type { Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import { takeButton } from '../rights/ways.ts'
import type { Button } from '../view.ts'
import { words as w } from '../words.ts'
import { withWayBack } from './back.ts'

/** Of their claims; who has more looks for them in "Sampai mana?". */
const CLAIMS_SHOWN = 2

const primary = (button: Button): Button => ({ ...button, style: 'primary' })

/** Who asks about money or papers gets their own claim, who writes "mau daftar" the registration, and so on. */
export async function wayPoints(turn: Turn, text: string): Promise<Button[][]> {
  const claims = hears(text, w('menu:way.claim')) ? await ownClaimRows(turn) : []
  if (claims.length > 0) return claims.slice(0, CLAIMS_SHOWN).map(row => row.map(primary))
  if (hears(text, w('menu:way.status'))) return [[primary({ label: w('menu:status'), data: links.status })]]
  return [
    ...(hears(text, w('menu:way.register'))
      ? [[primary({ label: w('menu:register'), data: links.register })]]
      : []),
    ...(hears(text, w('menu:way.check')) ? [[primary({ label: w('menu:check'), data: links.check })]] : []),
  ]
}

/** The kind word for what nothing else understood. */
export const lost: Screen = async turn => ({
  say: [await withWayBack(turn, { text: w('menu:notUnderstood'), keyboard: 'menu' })],
})

/** For words in which nothing can be looked for: where they point to all the same, and a person. */
export const pointed =
  (text: string): Screen =>
  async turn => {
    const ways = await wayPoints(turn, text)
    if (ways.length === 0 && !hears(text, w('menu:way.human'))) return lost(turn)
    const lead = w(ways.length > 0 ? 'menu:way.unsure' : 'menu:way.toHuman')
    return { say: [await withWayBack(turn, { text: lead, rows: [...ways, [humanButton]] })] }
  }

/** A recording, a photo or a paper that nobody asked for: it is not kept, and there is a place for it. */
export const strayScreen =
  (kind: 'voice' | 'photo'): Screen =>
  async turn => {
    const register = { label: w('menu:register'), data: links.register }
    const rows = [...(kind === 'photo' ? [[register]] : []), [humanButton]]
    return { say: [await withWayBack(turn, { text: w(`menu:sent.${kind}`), rows, slot: 'stray' })] }
  }

/** "Stop" and the like, and nothing else: no more announcements, please. */
export const stopsNews = (text: string): boolean => w('menu:stopHeard').split('|').includes(plain(text))

/** A code that was typed without a word: what it opens is not guessed, and nothing is noted down. */
export const codeScreen: Screen = async turn => {
  const rows: Button[][] = [
    [{ label: w('menu:way.ofClaim'), data: links.claimCode }],
    [{ label: w('menu:way.ofMember'), data: links.linkMember }],
    [{ ...takeButton, label: w('menu:way.ofFile') }],
  ]
  return { say: [await withWayBack(turn, { text: w('menu:way.code'), rows })] }
}
