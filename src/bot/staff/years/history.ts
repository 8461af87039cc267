/** Everything that was entered for a year, the newest first: when, by whom, and the letter it rests on. */
import type { SettingChange } from '../../../records/settings/settings.ts'
import { yearHistory } from '../../../records/years/values.ts'
import type { Tx } from '../../../store/store.ts'
import { brief } from '../../forms/answer.ts'
import { dateWords, hourWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import type { Screen } from '../../house.ts'
import { turnOver } from '../../rows.ts'
import { words as w } from '../../words.ts'
import { deniedReply } from '../gate.ts'
import { colleagueName } from '../colleague.ts'
import { HISTORY } from './links.ts'
import { yearButton } from './overview.ts'
import { isShown, labelWords, namedWords } from './words.ts'

const A_PAGE = 10
const VALUE_AT_MOST = 150

export const historyScreen =
  (year: number, page: number): Screen =>
  async turn => {
    const { tx, account } = turn
    const found = await yearHistory(tx, { account: account.id, year, page, size: A_PAGE })
    if (!found.ok) return deniedReply(turn, found, `${HISTORY}${year}:${page}`)
    const { changes, hasMore } = found
    const entries = []
    for (const change of changes) entries.push(await entryWords(tx, change))
    const ways = [w('year:history.newer'), w('year:history.older')] as const
    const ahead = turnOver({ at: page, hasMore }, ways, n => `${HISTORY}${year}:${n}`)
    const text =
      entries.length === 0
        ? w('year:history.empty', { year })
        : [w('year:history.title', { year }), ...entries].join('\n\n')
    return { say: [{ text, rows: [...ahead, [yearButton(year)]] }] }
  }

async function entryWords(tx: Tx, change: SettingChange): Promise<string> {
  const { name, sector, entered, source, setBy, at } = change
  const value = entered ? namedWords(entered) : w('year:shown.takenBack')
  const entry = {
    at: w('year:history.at', { date: dateWords(at), hour: hourWords(at) }),
    by: setBy === 'system' ? w('year:history.system') : await colleagueName(tx, setBy),
    label: isShown(name) ? labelWords(name, sector) : name,
    value: escapeHtml(brief(value, VALUE_AT_MOST)),
  }
  return source === ''
    ? w('year:history.entry', entry)
    : w('year:history.entrySource', { ...entry, source: escapeHtml(source) })
}
