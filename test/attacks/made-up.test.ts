/**
 * What somebody makes up: every button of the bot about everything that is not theirs, links with guessed ends, and the
 * office's commands in the mouth of who was of it once. Nothing is shown and nothing of anybody else's changes.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { resources } from '../../locales/resources.gen.ts'
import { makeRoute } from '../../src/bot/bot.ts'
import { CARD_LINK } from '../../src/bot/members/card-message.ts'
import { CODE_LINK } from '../../src/bot/members/code-link.ts'
import { CONSENT_LINK } from '../../src/bot/register/consent-link.ts'
import { TAKE_LINK } from '../../src/bot/rights/take.ts'
import { STAFF_LINK } from '../../src/bot/staff/people/invite.ts'
import type { Store } from '../../src/store/store.ts'
import type { Outgoing, Route, Said } from '../../src/telegram/message.ts'
import type { Update } from 'grammy/types'
import { openStoreForSuite } from './suite-store.ts'
import { buttonsOf, dataOf, type Buttons } from './buttons.ts'
import { house, me } from './house.ts'
import { tapUpdate, textUpdate } from './updates.ts'
import { makeWorld, marksIn, marksOf, tableIds, type World } from './world.ts'

const NOWHERE = '01890000-0000-7000-8000-000000000000'

const OF_THE_OFFICE = [
  'petugas',
  'statistik',
  'pengumuman',
  'siaran',
  'jawaban',
  'suara',
  'impor',
  'ekspor',
  'lepas',
]

const LINKS = [TAKE_LINK, CONSENT_LINK, STAFF_LINK, CODE_LINK, CARD_LINK]
const GUESSES = [
  '',
  'AAAAAAAA',
  '0'.repeat(32),
  'x'.repeat(64),
  '-_-',
  NOWHERE,
  'constructor',
  '%00',
  '..%2f..',
]

/** Every row of every table but the wire's, and what it says. */
async function rowsOf(store: Store): Promise<Map<string, string>> {
  const { db, t } = store.reader()
  const { inbox: _in, outbox: _out, meta: _meta, ...kept } = t
  const rows = new Map<string, string>()
  for (const [name, table] of Object.entries(kept))
    for (const row of await db.select().from(table)) {
      const said = JSON.stringify(row)
      const { id, account, key } = row as Readonly<Partial<Record<string, string>>>
      rows.set(`${name} ${id ?? key ?? account ?? said}`, said)
    }
  return rows
}

/** All that is said, without the tags of forms, which are never the same. */
const wordsIn = ({ out, toast }: Said) =>
  JSON.stringify([toast, out.map(({ params }) => params)]).replaceAll(/f:\w{4}:/g, 'f:')

/** Jobs for a draft that they opened and that is gone again, or for what they see above their keyboard. */
const OF_A_DRAFT = /"kind":"(?:draft-reminder|draft-expiry|desk-command)"/

/** Rows that were changed or lost, and new ones that are not about this account or something of its own. */
function harmDone(before: Map<string, string>, after: Map<string, string>, account: string): string[] {
  const isOwn = (said: string) => said.includes(account)
  const own = [...after].filter(([, said]) => isOwn(said)).map(([name]) => name.split(' ')[1] ?? account)
  const changed = [...before].filter(([name, said]) => after.get(name) !== said && !isOwn(said))
  const made = [...after].filter(([name, said]) => !before.has(name) && !isOwn(said))
  const strange = made.filter(([, said]) => !OF_A_DRAFT.test(said) && !own.some(id => said.includes(id)))
  return [...changed, ...strange].map(([name, said]) => `${name}: ${said}`)
}

describe('made up by somebody', () => {
  let store: Store
  let world: World
  let route: Route
  let buttons: Buttons
  let marks: Set<string>
  const suite = openStoreForSuite()

  beforeAll(async () => {
    store = await suite.open()
    world = await makeWorld(store)
    ;({ route, buttons } = await buttonsOf(() => makeRoute({ me, token: '1:x' }, house, store)))
    marks = new Set(world.citizens.flatMap(one => marksOf(one)).map(mark => mark.toLowerCase()))
  }, 60_000)

  const bring = async (update: Update): Promise<Said> => store.tx(await route({ kind: 'update', update }))
  const foreignIn = (out: readonly Outgoing[]) =>
    marksIn(JSON.stringify(out.map(({ params }) => params))).filter(mark => marks.has(mark))

  const attackers: [string, (world: World) => { address: number; id: string }][] = [
    ['a stranger', ({ strangers }) => strangers[0]!],
    ['who was of the office once', ({ former }) => former],
    ['an officer whose account is locked', ({ locked }) => locked],
    ['who sees figures only', ({ officers }) => officers.find(({ role }) => role === 'pimpinan')!.account],
  ]

  it('a command of the office from who was of it once is any citizen’s', async () => {
    const [citizen, { former }] = [world.strangers[3]!, world]
    const commands = OF_THE_OFFICE.flatMap(command => [
      `/${command}`,
      `/${command} ${world.citizens[0]!.number}`,
    ])
    for (const text of [
      world.citizens[0]!.number,
      world.citizens[0]!.nik,
      ...commands,
      resources.menu.desk,
    ]) {
      const [theirs, anybodys] = [
        await bring(textUpdate(former.address, text)),
        await bring(textUpdate(citizen.address, text)),
      ]
      expect(wordsIn(theirs), text).toEqual(wordsIn(anybodys))
      expect(foreignIn(theirs.out), text).toEqual([])
    }
  })

  it.each(attackers)('every button, about everything: by %s', { timeout: 120_000 }, async (_who, pick) => {
    const { address, id } = pick(world)
    const office = new Set(world.officers.map(({ chat }) => chat))
    const before = await rowsOf(store)
    for (const data of dataOf(
      buttons,
      [...(await tableIds(store)), world.citizens[0]!.account.id, NOWHERE],
      1,
    )) {
      const { out } = await bring(tapUpdate(address, data))
      expect(foreignIn(out), data).toEqual([])
      // Who asks for a human is heard by the office.
      expect(out.map(({ chat }) => chat).filter(chat => chat !== address && !office.has(chat))).toEqual([])
    }
    expect(harmDone(before, await rowsOf(store), id)).toEqual([])
  })

  it(
    'a link with a guessed end opens nothing: known words and all others read alike',
    { timeout: 60_000 },
    async () => {
      const [one, other] = [world.strangers[1]!, world.strangers[2]!]
      const before = await rowsOf(store)
      const said = new Map<string, Set<string>>()
      for (const kind of LINKS)
        for (const guess of GUESSES)
          for (const { address } of [one, other]) {
            const { out } = await bring(textUpdate(address, `/start ${kind}${guess}`.slice(0, 71)))
            expect(foreignIn(out), kind + guess).toEqual([])
            said.set(
              kind,
              (said.get(kind) ?? new Set()).add(JSON.stringify(out.map(({ params }) => params['text']))),
            )
          }
      // The same words whatever was guessed; after too many tries, that it was too often.
      for (const [kind, texts] of said) expect(texts.size, kind).toBeLessThanOrEqual(3)
      const harm = harmDone(before, await rowsOf(store), one.id)
      expect(harm.filter(row => !row.includes(other.id))).toEqual([])
    },
  )

  // Without it the others could be right because nothing is found.
  it('the same buttons show much of it to an admin', { timeout: 120_000 }, async () => {
    const { chat } = world.officers[0]!
    const shown = new Set<string>()
    const made = dataOf(buttons, await tableIds(store), 1)
    for (const data of made) {
      const { out } = await bring(tapUpdate(chat, data))
      for (const mark of foreignIn(out)) shown.add(mark)
    }
    expect(buttons.patterns.length).toBeGreaterThan(150)
    expect(made.length).toBeGreaterThan(1000)
    expect(shown.size).toBeGreaterThan(8)
  })
})
