/** The office's own values: all of them by group, one of them, its form, its history, and emptying it again. */
import {
  officeKeyIn,
  officeValueHistory,
  officeValueNow,
  officeValues,
  takeOfficeValueBack,
  type OfficeKey,
} from '../../../records/office/values.ts'
import { openForm, type FormFeature } from '../../forms/driver.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import * as links from '../../links.ts'
import { inRows, turnOver } from '../../rows.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { PAID } from '../announcements/links.ts'
import { deniedReply, deskButton, keepingButton, onlyFor } from '../gate.ts'
import type { StaffRoute } from '../routes.ts'
import { valueForms } from './values-forms.ts'
import { CLEAR, CLEAR_NOW, GROUP, HISTORY, SET, VALUE, VALUES } from './values-links.ts'
import { groupIn, GROUPS, keysOf, type Group } from './values-table.ts'
import { allButton, groupButton, valueButton, valueView } from './values-view.ts'
import {
  defaultWords,
  entryWords,
  forgottenByDefault,
  overtakenWords,
  standingWords,
} from './values-words.ts'

const BRIEF = 60
const LONG = 200

const valuesScreen: Screen = onlyFor('enter-settings', VALUES, async ({ tx }) => {
  const standing = await officeValues(tx)
  const parts = GROUPS.map(group =>
    [w('values:groupTitle', { group: w(`values:group.${group}`) }), ...linesOf(group, standing, BRIEF)].join(
      '\n',
    ),
  )
  return {
    say: [
      {
        text: [w('values:title'), ...parts].join('\n\n'),
        rows: [...inRows(GROUPS.map(groupButton), 2), [keepingButton, deskButton]],
      },
    ],
  }
})

const linesOf = (group: Group, standing: Awaited<ReturnType<typeof officeValues>>, most: number): string[] =>
  keysOf(group).map(key =>
    w('values:line', { name: w(`values:label.${key}`), value: standingWords(key, standing, most) }),
  )

/** What of the same matter has a room of its own. */
const BESIDE: Readonly<Partial<Record<Group, Button>>> = {
  work: { label: w('settings:holidays.button'), data: links.holidays },
  announcements: { label: w('announcement:paidSetting.button'), data: PAID },
}

const groupScreen = (name: string): Screen =>
  onlyFor('enter-settings', VALUES, async turn => {
    const group = groupIn(name)
    if (!group) return valuesScreen(turn)
    const lines = linesOf(group, await officeValues(turn.tx), LONG)
    const beside = BESIDE[group]
    return {
      say: [
        {
          text: w('values:chooseIn', { group: w(`values:group.${group}`), lines: lines.join('\n') }),
          rows: [
            ...inRows([...keysOf(group).map(valueButton), ...(beside ? [beside] : [])], 2),
            [allButton, deskButton],
          ],
        },
      ],
    }
  })

/** A screen about one value; whatever is no key leads to all of them. */
const atKey = (
  prefix: string,
  name: string,
  screen: (turn: Turn, key: OfficeKey) => Promise<Reply>,
): Screen =>
  onlyFor('enter-settings', `${prefix}${name}`, turn => {
    const key = officeKeyIn(name)
    return key === undefined ? valuesScreen(turn) : screen(turn, key)
  })

const valueScreen = (name: string): Screen =>
  atKey(VALUE, name, async (turn, key) => ({ say: [await valueView(turn, key)] }))

/** The form, with what holds now above it. */
const setScreen = (name: string): Screen =>
  atKey(SET, name, async (turn, key) => {
    const form = valueForms.get(key)
    if (!form) throw new RangeError(`no form for ${key}`)
    const { seen } = await officeValueNow(turn.tx, key)
    const now = standingWords(key, await officeValues(turn.tx), LONG)
    const intro = [
      w('values:one.title', { name: w(`values:label.${key}`) }),
      w('values:one.now', { value: now }),
    ].join('\n')
    return openForm(turn, form, { about: seen, intro, replaceOpen: true })
  })

/** Says what holds afterwards, and what is forgotten by it, before anything is emptied. */
const clearScreen = (name: string): Screen =>
  atKey(CLEAR, name, async (turn, key) => {
    const { last, seen } = await officeValueNow(turn.tx, key)
    if (!last?.entered) return { say: [{ text: w('values:clear.notSet') }, await valueView(turn, key)] }
    const forgotten = forgottenByDefault(last.entered, turn.today)
    const text = [
      w('values:clear.ask', { name: w(`values:label.${key}`), after: defaultWords(key) }),
      ...(forgotten === undefined ? [] : [forgotten]),
    ].join('\n\n')
    const yes: Button = { label: w('values:clear.yes'), data: `${CLEAR_NOW}${key}:${seen}`, style: 'danger' }
    return { say: [{ text, rows: [[yes], [{ label: w('values:clear.no'), data: `${VALUE}${key}` }]] }] }
  })

const clearNowScreen = (name: string, seen: string): Screen =>
  atKey(CLEAR_NOW, name, async (turn, key) => {
    const cleared = await takeOfficeValueBack(turn.tx, { by: turn.account.id, key, seen })
    if (!cleared.ok && cleared.error === 'denied') return deniedReply(turn, cleared, `${CLEAR}${key}`)
    const text = cleared.ok
      ? w('values:clear.done', { name: w(`values:label.${key}`), after: defaultWords(key) })
      : cleared.error === 'overtaken'
        ? await overtakenWords(turn, cleared)
        : w('values:clear.notSet')
    return { say: [{ text }, await valueView(turn, key)] }
  })

const A_PAGE = 10

const historyScreen = (name: string, page: number): Screen =>
  atKey(HISTORY, name, async ({ tx }, key) => {
    const { changes, hasMore } = await officeValueHistory(tx, { key, page, size: A_PAGE })
    const entries: string[] = []
    for (const change of changes) entries.push(await entryWords(tx, change))
    const ways = [w('year:history.newer'), w('year:history.older')] as const
    const ahead = turnOver({ at: page, hasMore }, ways, n => `${HISTORY}${key}:${n}`)
    const title = { name: w(`values:label.${key}`) }
    const text =
      entries.length === 0
        ? w('values:history.empty', title)
        : [w('values:history.title', title), ...entries].join('\n\n')
    return { say: [{ text, rows: [...ahead, [valueButton(key), allButton]] }] }
  })

const KEY = '([a-z-]+)'
const at = (prefix: string, rest = ''): RegExp => new RegExp(`^${prefix}${KEY}${rest}$`)

export const valueRoutes: readonly StaffRoute[] = [
  { match: new RegExp(`^${VALUES}$`), screen: () => valuesScreen },
  { match: at(GROUP), screen: (group = '') => groupScreen(group) },
  { match: at(VALUE), screen: (key = '') => valueScreen(key) },
  { match: at(SET), screen: (key = '') => setScreen(key) },
  { match: at(CLEAR), screen: (key = '') => clearScreen(key) },
  { match: at(CLEAR_NOW, ':([0-9a-z]{1,12})'), screen: (key = '', seen = '') => clearNowScreen(key, seen) },
  {
    match: at(HISTORY, String.raw`:(\d{1,3})`),
    screen: (key, page) => historyScreen(key ?? '', Number(page)),
  },
]

export const valueFeatures: readonly FormFeature[] = [...valueForms.values()]
