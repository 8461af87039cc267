/** The numbers of "Tentang program": amounts from `program/benefits`, each with its source there. */
import { amountsOn } from '../../program/benefits/amounts.ts'
import { MONTHLY_CONTRIBUTION } from '../../program/contribution.ts'
import type { PlainDate } from '../../program/plain-date.ts'
import { YEAR_2025 } from '../../program/years/2025.ts'
import { dateWords, numberWords, rupiahWords } from '../format.ts'

export function programNumbers(today: PlainDate) {
  const { announced, sectors } = YEAR_2025
  const { jkm, jkmShort, jkk } = amountsOn(today)
  return {
    monthly: rupiahWords(MONTHLY_CONTRIBUTION.total.value),
    jkk: rupiahWords(jkk.value),
    jkm: rupiahWords(jkm.value),
    jkmShort: rupiahWords(jkmShort.value),
    covered: numberWords(announced?.covered ?? 0),
    date: announced ? dateWords(announced.on) : '',
    fishers: numberWords(sectors.fisher.covered?.value ?? 0),
    farmers: numberWords(sectors.farmer.covered?.value ?? 0),
    msme: numberWords(sectors.msme.covered?.value ?? 0),
  }
}
