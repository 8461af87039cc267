/** What the office hears of a list that ended in the middle, because its officer was locked or may not bring lists in any more. */
import { importById, type Import } from '../../../records/imports/imports.ts'
import type { Reader } from '../../../store/store.ts'
import { numberWords } from '../../format.ts'
import * as links from '../../links.ts'
import type { View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { colleagueName } from '../colleague.ts'

export async function listStoppedView(reader: Reader, id: string): Promise<View> {
  const of = await importById(reader, id)
  if (!of) return { text: w('menu:oldButton') }
  const text = [
    w('import:stopped.text', {
      list: w(`lists:list.${of.about.kind}`),
      name: await colleagueName(reader, of.account),
      written: numberWords(of.written),
      of: numberWords(of.good),
    }),
    staysWords(of),
    w('import:stopped.again'),
  ].join('\n\n')
  const person = { label: w('people:seePerson'), data: `${links.officer}${of.account}` }
  return { text, rows: [[{ label: w('import:button'), data: links.listsIn }], [person]] }
}

const staysWords = ({ about, counts }: Import): string =>
  about.kind === 'members'
    ? w('import:stopped.members', { changed: numberWords(counts.changed ?? 0) })
    : w('import:stopped.others')
