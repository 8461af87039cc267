/** The office hears that a copy of the database was put back: what is missing since, and what may come twice. */
import type { StaffNotice } from '../../records/notices.ts'
import { momentWords, numberWords } from '../format.ts'
import * as links from '../links.ts'
import type { View } from '../view.ts'
import { words as w } from '../words.ts'

export function restoredView({ until, held }: Extract<StaffNotice, { kind: 'restored' }>): View {
  const told = w('restored:told', { until: momentWords(until) })
  return held === 0
    ? { text: told }
    : {
        text: `${told}\n${w('restored:held', { n: numberWords(held) })}`,
        rows: [[{ label: w('announcement:all'), data: links.announcements }]],
      }
}
