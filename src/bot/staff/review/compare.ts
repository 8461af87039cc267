/**
 * Two files beside each other, line by line: what is the same is said once, what differs stands one above the other.
 */
import { showPublicNumber } from '../../../program/public-number.ts'
import { registrationByNumber, type Registration } from '../../../records/registrations.ts'
import { compareFiles, type ReviewFile } from '../../../records/review/file.ts'
import { dateWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import type { Screen } from '../../house.ts'
import * as links from '../../links.ts'
import { outgoingOf } from '../../notices.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply } from '../gate.ts'
import { fileRef } from './documents.ts'
import { person, work, type Line } from './file.ts'
import { refusedReply } from './said.ts'

export const compareScreen =
  (one: string, number: string): Screen =>
  async turn => {
    const { tx, account, today } = turn
    const second = await registrationByNumber(tx, number)
    if (!second) return refusedReply(turn, { ok: false, error: 'not-found' }, one)
    const compared = await compareFiles(tx, { one, other: second.id, officer: account.id })
    if (!compared.ok)
      return compared.error === 'denied'
        ? deniedReply(turn, compared, `pt:cmp:${one}:${number}`)
        : refusedReply(turn, compared, one)
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
  const { registration } = file
  yield [w('staff:compare.status'), w(`status:short.${registration.status}`)]
  yield [w('staff:compare.submitted'), dateWords(registration.submittedAt)]
  yield* person(file, today)
  yield* work(file)
}

function pairs(one: readonly Line[], other: readonly Line[]): string[] {
  const second = new Map(other)
  return one.map(([label, value]) => {
    const beside = second.get(label) ?? w('staff:compare.nothing')
    const words = { label, one: escapeHtml(value), other: escapeHtml(beside) }
    return w(value === beside ? 'staff:compare.same' : 'staff:compare.differs', words)
  })
}

const openButton = ({ id, number }: Registration): Button => ({
  label: w('staff:compare.open', { number: showPublicNumber(number) }),
  data: `${links.reviewFile}${id}`,
})
