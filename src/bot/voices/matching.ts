/** Which text a form is asking with, so that its question can be heard: no question says it twice. */
import { words as w } from '../words.ts'
import { filledIn, SPOKEN_KEYS, templateOf, variablesOf, type SpokenKey } from './texts.ts'

/** "Bapak/Ibu", and nobody else: a question about somebody else must not be heard as one about oneself. */
export const TO_THE_LISTENER: Readonly<Record<string, string>> = { who: w('check:who.self') }

interface Pattern {
  readonly key: SpokenKey
  readonly pattern: RegExp
}

const exact = new Map<string, SpokenKey>()
const patterns: Pattern[] = []
for (const key of SPOKEN_KEYS) {
  const template = filledIn(templateOf(key), TO_THE_LISTENER)
  if (variablesOf(template).length === 0) exact.set(template, exact.get(template) ?? key)
  else patterns.push({ key, pattern: patternOf(template) })
}

/** Whatever stands in for the variables. */
function patternOf(template: string): RegExp {
  const parts = template
    .split(/\{\{\w+\}\}/)
    .map(part => part.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('[^]{0,300}?')}$`)
}

/** Undefined for a text that nobody reads aloud. */
export const keyOfText = (text: string): SpokenKey | undefined =>
  exact.get(text) ?? patterns.find(({ pattern }) => pattern.test(text))?.key

/** Marks a view with the text that it shows, where that can be heard. */
export function voiceOfText(text: string): { voice?: SpokenKey } {
  const voice = keyOfText(text)
  return voice === undefined ? {} : { voice }
}
