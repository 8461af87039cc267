/**
 * `npm run benefits -- case.json` (or from standard input): what a family may get, as JSON. A list of cases gives a list of
 * answers. What a case holds stands in `src/program/benefits/case.ts`; what nobody knows is `null`, or left out.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { benefitsOf } from '../src/program/benefits/benefits.ts'
import { LEVELS, type BenefitCase } from '../src/program/benefits/case.ts'
import { parseDate } from '../src/program/plain-date.ts'

const day = z.string().transform((text, context) => {
  const date = parseDate(text)
  if (date) return date
  context.addIssue('not a day of the calendar, as in 2026-11-23')
  return z.NEVER
})
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'not a month, as in 2026-11')
const orUnknown = <T extends z.ZodType>(shape: T) => shape.nullable().default(null)

const child = z.strictObject({
  born: orUnknown(day),
  level: orUnknown(z.enum([...LEVELS, 'not-yet', 'left'])),
  year: orUnknown(z.int().min(1).max(14)),
  married: orUnknown(z.boolean()),
  work: orUnknown(
    z.enum(['none', 'employed-up-to-6-months', 'employed-longer', 'self-employed', 'internship']),
  ),
  kin: z.enum(['born', 'step', 'adopted', 'outside-marriage']).default('born'),
})

const shape = z.strictObject({
  what: z.enum(['death', 'missing', 'planning']),
  on: orUnknown(day),
  today: day,
  cause: orUnknown(z.enum(['not-work', 'work', 'way-to-work', 'sudden-at-work'])),
  membership: z
    .strictObject({
      since: orUnknown(day),
      paid: orUnknown(z.array(month)),
      months: orUnknown(z.int().min(0).max(1200)),
    })
    .default({ since: null, paid: null, months: null }),
  base: orUnknown(z.int().positive()),
  children: z.array(child).max(30).default([]),
}) satisfies z.ZodType<BenefitCase>

const file = process.argv[2]
try {
  const text = readFileSync(file ?? 0, 'utf8')
  const read: unknown = JSON.parse(text)
  const answer = Array.isArray(read) ? read.map((one, at) => answerTo(one, [at])) : answerTo(read, [])
  console.log(JSON.stringify(answer, undefined, 2))
} catch (error) {
  console.error(`${file ?? 'standard input'}: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}

/** @throws {Error} that names every place which is not as it should be. */
function answerTo(given: unknown, at: readonly PropertyKey[]) {
  const read = shape.safeParse(given)
  if (read.success) return benefitsOf(read.data)
  const problems = read.error.issues.map(
    ({ path, message }) => `  ${[...at, ...path].join('.') || 'the case'}: ${message}`,
  )
  throw new Error(`not a case\n${problems.join('\n')}`)
}
