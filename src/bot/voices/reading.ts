/**
 * What a text says now, as it is read aloud: with what is the same for everybody (amounts, the office's address) filled in,
 * and with marks where it names what is each person's own.
 */
import type { Turn } from '../house.ts'
import { officeLines } from '../menu/office.ts'
import { programNumbers } from '../menu/program.ts'
import { periodWords } from '../rights/periods.ts'
import { words as w } from '../words.ts'
import { answerReading } from './answers.ts'
import { TO_THE_LISTENER } from './matching.ts'
import { filledIn, isSpoken, templateOf, variablesOf, type SpokenKey } from './texts.ts'
import { asRead, type Reading } from './version.ts'

export type { Reading } from './version.ts'

/** What it takes to know what a text says. */
type Place = Pick<Turn, 'tx' | 'today' | 'house'>

type Values = (place: Place) => Promise<Record<string, string>> | Record<string, string>

const office: Values = async ({ tx }) => ({ office: await officeLines(tx, false) })

/** Texts with more in them that is the same for everybody. */
const VALUES: Readonly<Partial<Record<SpokenKey, Values>>> = {
  'pages:program': async place => ({
    ...programNumbers(place.today),
    ...(await office(place)),
    bot: place.house.botUsername,
  }),
  'pages:ask': office,
  'claims:missing.text': office,
  'claims:broker.text': office,
  'rights:why.text': ({ tx }) => periodWords(tx),
}

/** What stands behind a key now; undefined where nothing does, or no more. */
export async function readingOf(place: Place, key: string): Promise<Reading | undefined> {
  if (!isSpoken(key)) return answerReading(place, key)
  return readingIn(key, await VALUES[key]?.(place))
}

/** By key: of most texts nothing ever changes while the program runs. */
const fixed = new Map<SpokenKey, Reading>()

function readingIn(key: SpokenKey, values: Readonly<Record<string, string>> | undefined): Reading {
  const known = values === undefined ? fixed.get(key) : undefined
  if (known) return known
  const text = filledIn(templateOf(key), { ...TO_THE_LISTENER, ...values })
  const reading = asRead(key, text)
  if (values === undefined) fixed.set(key, reading)
  return reading
}

/** As people see it: with an example, underlined, where each reads something else. */
export function exampleOf({ text }: Pick<Reading, 'text'>): { text: string; isPersonal: boolean } {
  const names = variablesOf(text)
  const values = names.map(name => [name, `<u>${EXAMPLES[name] ?? w('voice:example.other')}</u>`] as const)
  return { text: filledIn(text, Object.fromEntries(values)), isPersonal: names.length > 0 }
}

const EXAMPLES: Readonly<Record<string, string>> = {
  name: w('voice:example.name'),
  n: w('voice:example.n'),
  date: w('voice:example.date'),
  from: w('voice:example.date'),
  to: w('voice:example.until'),
  example: w('voice:example.date'),
  sex: w('voice:example.sex'),
  kecamatan: w('voice:example.kecamatan'),
  number: w('voice:example.number'),
  paper: w('voice:example.paper'),
  proof: w('voice:example.proof'),
  reason: w('voice:example.reason'),
  days: w('voice:example.days'),
}
