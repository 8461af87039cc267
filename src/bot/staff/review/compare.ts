/**
 * Two files beside each other, line by line: what is the same is said once, what differs stands one above the other.
 */
import { showPublicNumber } from '../../../program/public-number.ts'
import { authorise } from '../../../records/office/officers.ts'
import { registrationByNumber } from '../../../records/registrations/find.ts'
import type { Registration } from '../../../records/registrations/registration-rows.ts'
import { compareFiles, type ReviewFile } from '../../../records/review/file.ts'
import { paperWords } from '../../documents/words.ts'
import { dateWords, listWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import type { Screen } from '../../house.ts'
import * as links from '../../links.ts'
import { outgoingOf } from '../../notices.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { fileRef } from './documents.ts'
import { person, work, type Line } from './file.ts'
import { refusedReply } from './said.ts'

export const compareScreen =
  (one: string, number: string): Screen =>
  async turn => {
    const { tx, account, today } = turn
    const data = `pt:cmp:${one}:${number}`
    // Which numbers there are learns nobody else.
    const allowed = await authorise(tx, account.id, 'see-files')
    if (!allowed.ok) return refusedReply(turn, allowed, one, data)
    const second = await registrationByNumber(tx, number)
    if (!second) return refusedReply(turn, { ok: false, error: 'not-found' }, one)
    const compared = await compareFiles(tx, { one, other: second.id, officer: account.id })
    if (!compared.ok) return refusedReply(turn, compared, one, data)
    const [first, other] = compared.files
    const isOneNik = first.answers.nik === other.answers.nik
    const text = [
      w('staff:compare.title', {
        one: showPublicNumber(first.registration.number),
        other: showPublicNumber(other.registration.number),
      }),
      // A masked NIK looks the same for two people who were born on one day.
      w(isOneNik ? 'staff:compare.sameNik' : 'staff:compare.otherNik'),
      '',
      ...pairs([...linesOf(first, today)], [...linesOf(other, today)]),
    ].join('\n')
    return {
      say: [
        {
          text,
          rows: [[openButton(first.registration)], [openButton(other.registration)]],
          ref: fileRef(one),
        },
      ],
      also: await outgoingOf(tx, compared.notices),
    }
  }

function* linesOf(file: ReviewFile, today: Parameters<typeof person>[1]): Generator<Line> {
  const { registration, answers, papers } = file
  const ready = papers.filter(({ state }) => state === 'ready').map(({ paper }) => paperWords(paper))
  yield [w('staff:compare.status'), w(`status:short.${registration.status}`)]
  yield [w('staff:compare.submitted'), dateWords(registration.submittedAt)]
  yield [
    w('staff:compare.filedBy'),
    registration.forSelf
      ? w('staff:compare.self')
      : `${w(`register:relation.${answers.relation ?? 'other'}`)} · ${w(`staff:file.consent.${registration.consent}`)}`,
  ]
  yield* person(file, today)
  yield* work(file)
  yield [
    w('staff:compare.papers'),
    ready.length > 0 ? listWords([...new Set(ready)]) : w('staff:compare.nothing'),
  ]
}

/** What differs, one above the other; of what is the same only the names. */
function pairs(one: readonly Line[], other: readonly Line[]): string[] {
  const second = new Map(other)
  const differing: string[] = []
  const same: string[] = []
  for (const [label, value] of one) {
    const beside = second.get(label) ?? w('staff:compare.nothing')
    if (value === beside) same.push(label)
    else
      differing.push(w('staff:compare.differs', { label, one: escapeHtml(value), other: escapeHtml(beside) }))
  }
  return same.length > 0
    ? [...differing, '', w('staff:compare.same', { labels: listWords(same) })]
    : differing
}

const openButton = ({ id, number }: Registration): Button => ({
  label: w('staff:compare.open', { number: showPublicNumber(number) }),
  data: `${links.reviewFile}${id}`,
})
