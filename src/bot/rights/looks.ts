/** Who of the office opened what, and when: a page at a time. */
import { looksAt, type Look } from '../../records/rights/trail.ts'
import { momentWords } from '../format.ts'
import { escapeHtml } from '../html.ts'
import type { Screen } from '../house.ts'
import type { Button } from '../view.ts'
import { words as w } from '../words.ts'
import { LOOKS, pageOf } from './ways.ts'

const A_PAGE = 10

/** @param after id of the last look of the page before. */
export const looksScreen =
  (after: string | undefined): Screen =>
  async ({ tx, account }) => {
    const found = await looksAt(tx, account.id, { limit: A_PAGE + 1, after })
    if (found.length === 0) return { say: [pageOf(w('rights:looks.none'))] }
    const shown = found.slice(0, A_PAGE)
    const last = found.length > A_PAGE ? shown.at(-1) : undefined
    const ways: Button[] = [
      ...(after === undefined ? [] : [{ label: w('rights:looks.first'), data: LOOKS }]),
      ...(last ? [{ label: w('rights:looks.more'), data: `${LOOKS}:${last.id}` }] : []),
    ]
    const lines = shown.map(look => {
      const { when, who, what } = lookWords(look)
      return w('rights:looks.line', { when, who: escapeHtml(who), what })
    })
    return { say: [pageOf([w('rights:looks.title'), ...lines].join('\n'), ways.length > 0 ? [ways] : [])] }
  }

/** The law wants the trail, and with it who it was (UU 27/2022 Pasal 32). */
export function lookWords({ kind, of, at, name, role }: Look): { when: string; who: string; what: string } {
  const known = name !== undefined && role !== undefined
  return {
    when: momentWords(at),
    who: known ? w('rights:looks.who', { name, role: w(`people:role.${role}`) }) : w('rights:looks.nobody'),
    what: w(`rights:looks.what.${kind}`, { of: w(`rights:looks.of.${of}`) }),
  }
}
