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

export const words: Words = i18n.getFixedT('id', rooms)
