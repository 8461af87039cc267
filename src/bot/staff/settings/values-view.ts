/** One of the office's own values: what it is for, what holds, where that comes from, and what can be done about it. */
import { officeValueNow, officeValues, type OfficeKey } from '../../../records/office/values.ts'
import type { Turn } from '../../house.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { CLEAR, GROUP, HISTORY, SET, VALUE, VALUES } from './values-links.ts'
import { TABLE, type Group } from './values-table.ts'
import { doneWords, readAsWords, standingWords } from './values-words.ts'

const VALUE_AT_MOST = 600

/** For an admin, which is checked before. */
export async function valueView({ tx, today }: Pick<Turn, 'tx' | 'today'>, key: OfficeKey): Promise<View> {
  const { last } = await officeValueNow(tx, key)
  const read = last?.entered && readAsWords(last.entered, today)
  // The lines that people read hold all of it.
  const isShown = key === 'office' && read !== undefined
  const standing = standingWords(key, await officeValues(tx), VALUE_AT_MOST)
  const text = [
    [w('values:one.title', { name: w(`values:label.${key}`) }), w(`values:what.${key}`)].join('\n'),
    w(`values:where.${key}`),
    ...(read === undefined ? [] : [w('values:one.readAs', { read })]),
    [
      ...(isShown ? [] : [w('values:one.now', { value: standing })]),
      ...(last ? [await doneWords(tx, last)] : []),
    ].join('\n'),
  ].join('\n\n')
  const isSet = last?.entered !== undefined
  const rows: Button[][] = [
    [{ label: w(isSet ? 'values:one.change' : 'values:one.enter'), data: `${SET}${key}`, style: 'primary' }],
    ...(isSet ? [[{ label: w('values:one.clear'), data: `${CLEAR}${key}`, style: 'danger' as const }]] : []),
    ...(last ? [[{ label: w('year:history.button'), data: `${HISTORY}${key}:0` }]] : []),
    [groupButton(TABLE[key].group), allButton],
  ]
  return { text, rows }
}

export const valueButton = (key: OfficeKey): Button => ({
  label: w(`values:label.${key}`),
  data: `${VALUE}${key}`,
})

export const groupButton = (group: Group): Button => ({
  label: w(`values:group.${group}`),
  data: `${GROUP}${group}`,
})

export const allButton: Button = { label: w('values:button'), data: VALUES }
