/** The voices room: its buttons and its form. */
import { VOICE_LANGUAGES } from '../../../records/voices/voices.ts'
import type { FormFeature } from '../../forms/driver.ts'
import type { StaffRoute } from '../routes.ts'
import { recordScreen, voiceFeature } from './form.ts'
import { HEAR, RECORD, REMOVE, RESTORE, ROOM, TEXT } from './links.ts'
import { roomScreen, voicesScreen } from './list.ts'
import { hearScreen, removeScreen, restoreScreen, textScreen } from './one.ts'

const KEY = String.raw`([\w:.-]+)`
const ofOne = (prefix: string) => new RegExp(`^${prefix}([\\w-]+)$`)

export const voiceRoutes: readonly StaffRoute[] = [
  { match: /^sr:all:\d{1,3}$/, screen: () => voicesScreen },
  {
    match: new RegExp(`^${ROOM}([a-z]+):(\\d{1,3})$`),
    screen: (room = '', page = '') => roomScreen(room, Number(page)),
  },
  { match: new RegExp(`^${TEXT}${KEY}$`), screen: (key = '') => textScreen(key) },
  {
    match: new RegExp(`^${RECORD}(${VOICE_LANGUAGES.join('|')}):${KEY}$`),
    screen: (code = '', key = '') => recordScreen(VOICE_LANGUAGES.find(one => one === code) ?? 'id', key),
  },
  { match: ofOne(HEAR), screen: (id = '') => hearScreen(id) },
  { match: ofOne(REMOVE), screen: (id = '') => removeScreen(id) },
  { match: ofOne(RESTORE), screen: (id = '') => restoreScreen(id) },
]

export const voiceFeatures: readonly FormFeature[] = [voiceFeature]
