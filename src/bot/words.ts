/**
 * Every word that a person reads, from `locales/id`: keys and the variables inside each text are checked by the
 * compiler. Texts are Telegram HTML; what is put into them must be escaped first (`html.ts`).
 */
import { createInstance, type TFunction } from 'i18next'
import { resources } from '../../locales/resources.gen.ts'

type Rooms = keyof typeof resources
const rooms = Object.keys(resources) as [Rooms, ...Rooms[]]

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof resources
    returnNull: false
  }
}

/** Looks a text up: `w('form:step', { at: 3, of: 9 })`. */
export type Words = TFunction<[Rooms, ...Rooms[]]>

const i18n = createInstance()
await i18n.init({
  lng: 'id',
  fallbackLng: false,
  ns: rooms,
  defaultNS: 'common',
  resources: { id: resources },
  interpolation: { escapeValue: false },
})

type Look = (key: string, given?: object) => string
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what it is called with is checked as `Words` below
const find = i18n.getFixedT('id', rooms) as unknown as Look
/** Texts that nothing is put into, by their key. */
const found = new Map<string, string>()

/** Most texts are such: a form asks for hundreds of them at each step, and i18next searches anew each time. */
const look: Look = (key, given) => {
  if (given !== undefined) return find(key, given)
  const text = found.get(key) ?? find(key)
  found.set(key, text)
  return text
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the compiler holds callers to keys and variables
export const words = look as unknown as Words
