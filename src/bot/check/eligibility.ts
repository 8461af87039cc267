/**
 * From what was answered in chat to the programme's rules.
 */
import { questionsNeeded, type FactName } from '../../program/eligibility-questions.ts'
import { checkEligibility, type EligibilityFacts, type Verdict } from '../../program/eligibility.ts'
import { parseDate, type PlainDate } from '../../program/plain-date.ts'
import type { EligibilityCodes } from '../../records/registrations/answers.ts'
import { programmeYear } from '../../records/years/programme-year.ts'
import type { Reader } from '../../store/store.ts'
import type { Asking } from '../forms/form.ts'
import type { WorkAnswers } from './questions.ts'

/** Under which name the rules know what a question finds out. */
const factOf = {
  sector: 'sector',
  role: 'role',
  land: 'land',
  tobacco: 'tobacco',
  worked: 'workedLast30Days',
  ktp: 'ktp',
  birthDate: 'birthDate',
  employment: 'employment',
  membership: 'membership',
} as const satisfies Partial<Record<keyof WorkAnswers, FactName>>

/** Whether the answer still hangs on this question. Before the work is known, a farmer's way counts: the longest. */
export const isNeeded = (question: keyof typeof factOf, { answers }: Asking<WorkAnswers>): boolean =>
  questionsNeeded({ sector: 'farmer', ...factsSoFar(answers) }).includes(factOf[question])

/** The rules' answer for a registration on this day, in the programme year as the office has it now. */
export async function verdictOf(reader: Reader, answers: WorkAnswers, onDate: PlainDate): Promise<Verdict> {
  return checkEligibility(factsOf(answers), await programmeYear(reader), onDate)
}

/** The same, as codes to be kept with a file. */
export const codesOf = ({ outcome, reasons }: Verdict): EligibilityCodes => ({
  outcome,
  reasons: reasons.filter(({ effect }) => effect !== 'passes').map(({ code }) => code),
})

/**
 * Where a settled answer made other questions needless, they count as not known; the rule that settled it decides all the
 * same.
 */
function factsOf(answers: Partial<WorkAnswers> & Pick<WorkAnswers, 'sector'>): EligibilityFacts {
  return {
    ktp: 'unknown',
    membership: 'unknown',
    employment: 'none',
    workedLast30Days: 'yes',
    birthDate: 'unknown',
    ...factsSoFar(answers),
    sector: answers.sector,
  }
}

function factsSoFar(answers: Partial<WorkAnswers>): Partial<EligibilityFacts> {
  const facts: Record<string, unknown> = {}
  for (const [question, fact] of Object.entries(factOf)) {
    const answer = answers[question as keyof typeof factOf]
    if (answer !== undefined)
      facts[fact] = question === 'birthDate' ? (parseDate(answer) ?? 'unknown') : answer
  }
  return facts
}
