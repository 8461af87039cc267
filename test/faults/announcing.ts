/** A bot that does nothing but send what was announced: the program that `announcements.test.ts` strikes down. */
import { ANNOUNCEMENT_RENDERER, announcementRenderer } from '../../src/bot/announcements/message.ts'
import { announcementSettled, moreAnnouncements } from '../../src/bot/announcements/sending.ts'
import type { Log } from '../../src/telegram/log.ts'
import { startWire } from '../../src/telegram/wire.ts'
import { openStoreOf } from '../telegram/store-at.ts'

const line = (fields: object, text: string) => console.error(text, JSON.stringify(fields))
const log: Log = { info: line, warn: line, error: line }

const {
  DATABASE_URL: url = '',
  BOT_TOKEN: token = '',
  TELEGRAM_API_ROOT: apiRoot = '',
  PACE = '',
} = process.env
const store = await openStoreOf(url)
const wire = await startWire({
  store,
  token,
  apiRoot,
  updates: { kind: 'polling' },
  route: () => Promise.resolve(async () => ({ out: [] })),
  sorry: () => undefined,
  settled: async (tx, message) => void (await announcementSettled(tx, message)),
  more: moreAnnouncements(),
  renderers: { [ANNOUNCEMENT_RENDERER]: announcementRenderer(store) },
  perSecond: Number(PACE),
  log,
  onFatal: why => {
    console.error(why)
    process.exit(1)
  },
})
process.once('SIGTERM', () => {
  void wire
    .stop()
    .then(() => store.close())
    .then(() => process.exit(0))
})
console.log('ready')
