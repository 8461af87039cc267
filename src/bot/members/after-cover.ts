/**
 * What comes after cover, in the member's words: a line on their card, and what they are told without having asked. Nothing
 * is promised that the office has not decided, and nobody is sent to pay before it has.
 */
import { selfPayTariff } from '../../program/contribution.ts'
import { endOfMonth, TOLERANCE_MONTHS } from '../../program/ledger.ts'
import { addDays, daysBetween, monthOf, type PlainDate, type YearMonth } from '../../program/plain-date.ts'
import { FIRST_DAYS } from '../../program/renewal.ts'
import { dayAt } from '../../records/jakarta.ts'
import { linkedAccount } from '../../records/members/links.ts'
import { personById } from '../../records/members/people.ts'
import type { MemberNotice } from '../../records/notices.ts'
import { memberById, memberOfYear, type EndingMember } from '../../records/renewals/members.ts'
import { afterCoverOf, type AfterCover } from '../../records/renewals/outlook.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { dateWords, monthWords, rupiahWords } from '../format.ts'
import { escapeHtml } from '../html.ts'
import * as links from '../links.ts'
import type { Button, View } from '../view.ts'
import { words as w } from '../words.ts'

/** Nothing for who is not about to lose their cover, as long as the office has said nothing. @param year their newest. */
export async function afterCoverLines(
  reader: Reader,
  person: string,
  year: number | undefined,
): Promise<string[]> {
  const member = year === undefined ? undefined : await memberOfYear(reader, person, year)
  const after = member && (await afterCoverOf(reader, [member])).get(member.id)
  if (!after || member.until === undefined || after.outlook === 'silent' || after.isFresh) return []
  const days = daysBetween(dayAt(reader.now), member.until)
  const isDecided = after.decided !== undefined && after.outlook !== 'undecided'
  if (days > FIRST_DAYS && !isDecided) return []
  // To wait longer may cost a membership that nobody pays for any more.
  const word = after.outlook === 'undecided' && days < 0 ? 'stillUndecided' : after.outlook
  return [w(`renewal:card.${word}`, { until: dateWords(member.until) })]
}

export type RenewalNoticeKind = Extract<MemberNotice['kind'], `renewal-${string}`>

export async function renewalNoticeView(
  tx: Tx,
  notice: MemberNotice & { readonly kind: RenewalNoticeKind },
): Promise<View> {
  const person = await personById(tx, notice.person)
  const member = await memberById(tx, notice.about)
  if (member?.until === undefined) throw new Error('a notice about no cover')
  const of = { name: escapeHtml(person?.name ?? ''), until: dateWords(member.until) }
  const rows = [[await seeButton(tx, notice, member)]]
  switch (notice.kind) {
    case 'renewal-undecided':
      return { text: w('renewal:told.undecided', of), rows }
    case 'renewal-reopened':
      return { text: w('renewal:told.reopened', of), rows }
    case 'renewal-continues': {
      const word = member.until < dayAt(tx.now) ? 'continuesLate' : 'continues'
      return {
        text: w(`renewal:told.${word}`, { ...of, basis: basisWords(await afterOf(tx, member)) }),
        rows,
      }
    }
    case 'renewal-stops':
      return {
        text: stopsText(await afterOf(tx, member), member.until, dayAt(tx.now), of),
        rows: [...rows, [{ label: w('renewal:told.contact'), data: links.ask }]],
      }
  }
}

async function afterOf(tx: Tx, member: EndingMember): Promise<AfterCover> {
  const after = (await afterCoverOf(tx, [member])).get(member.id)
  if (!after) throw new Error('a member with nothing after')
  return after
}

/** The card is for who has linked their account; who only handed the registration in sees its page. */
async function seeButton(
  tx: Tx,
  { account, person }: MemberNotice,
  { registration }: EndingMember,
): Promise<Button> {
  const isLinked = (await linkedAccount(tx, person)) === account
  const data =
    isLinked || registration === undefined ? `${links.member}${person}` : `${links.file}${registration}`
  return { label: w('member:told.see'), data }
}

function stopsText(
  after: AfterCover,
  until: PlainDate,
  today: PlainDate,
  of: { name: string; until: string },
): string {
  const { standing } = after
  const isTheirs =
    standing.is === 'leave' && standing.reason !== 'deceased' && standing.reason !== 'duplicate'
  const basis = isTheirs ? w(`renewal:told.why.${standing.reason}`) : basisWords(after)
  return [
    w('renewal:told.stops', { ...of, left: leftWords(until, today), basis }),
    ...(isTheirs ? [w('renewal:told.mistaken')] : []),
    w('renewal:told.alone', { tariff: tariffWords(until, today), months: TOLERANCE_MONTHS }),
    w('renewal:told.never'),
  ].join('\n\n')
}

/** "31 hari lagi", "hari ini", "sudah lewat" */
export function leftWords(until: PlainDate, today: PlainDate): string {
  const n = daysBetween(today, until)
  if (n < 0) return w('renewal:one.past')
  return n === 0 ? w('renewal:one.today') : w('renewal:one.daysLeft', { n })
}

const basisWords = ({ decided }: AfterCover) =>
  decided ? w('renewal:told.basis', { source: escapeHtml(decided.source) }) : ''

/** Today's tariff, until when it holds, and what the first month after cover costs where that is another one. */
export function tariffWords(until: PlainDate, today: PlainDate): string {
  const now = selfPayTariff(monthOf(today))
  const first = monthOf(addDays(until, 1))
  const own = selfPayTariff(first)
  if (now.lastMonth === undefined) return w('renewal:told.tariff', { now: rupiahWords(now.perMonth) })
  const said = { now: rupiahWords(now.perMonth), last: monthWords(now.lastMonth) }
  return own.perMonth === now.perMonth
    ? w('renewal:told.tariffEnds', { ...said, later: rupiahWords(laterTariff(now.lastMonth)) })
    : w('renewal:told.tariffFirst', {
        ...said,
        first: monthWords(first),
        amount: rupiahWords(own.perMonth),
      })
}

const laterTariff = (last: YearMonth) => selfPayTariff(monthOf(addDays(endOfMonth(last), 1))).perMonth
