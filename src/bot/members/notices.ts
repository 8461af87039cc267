/**
 * What a member is told without having asked: what comes after their cover, and what became of a change they reported.
 * Each begins with the name of the person, since one account may serve several.
 */
import { changeById } from '../../records/members/change-rows.ts'
import { declineReasonOf } from '../../records/members/change-tasks.ts'
import type { MemberNotice } from '../../records/notices.ts'
import { personById } from '../../records/members/people.ts'
import type { Tx } from '../../store/store.ts'
import { escapeHtml } from '../html.ts'
import * as links from '../links.ts'
import type { View } from '../view.ts'
import { words as w } from '../words.ts'
import { renewalNoticeView, type RenewalNoticeKind } from './after-cover.ts'

export async function memberNoticeView(tx: Tx, notice: MemberNotice): Promise<View> {
  if (isRenewal(notice)) return renewalNoticeView(tx, notice)
  const person = await personById(tx, notice.person)
  const of = { name: escapeHtml(person?.name ?? '') }
  const see = { label: w('member:told.see'), data: `${links.member}${notice.person}` }
  return { text: await changeWords(tx, notice, of), rows: [[see]] }
}

const isRenewal = (notice: MemberNotice): notice is MemberNotice & { readonly kind: RenewalNoticeKind } =>
  notice.kind.startsWith('renewal-')

/** What was changed, never to what: who reads it may hold somebody else's phone. Who entered it stays the office's matter. */
async function changeWords(
  tx: Tx,
  { kind, about }: MemberNotice,
  of: { readonly name: string },
): Promise<string> {
  const { what } = (await changeById(tx, about))?.change ?? { what: 'family' }
  const said = { ...of, what: w(`change:kind.${what}`) }
  if (kind === 'change-declined') {
    const reason = (await declineReasonOf(tx, about)) ?? 'unclear'
    return w('change:told.declined', { ...said, reason: w(`change:reason.${reason}`) })
  }
  const more = what === 'phone' || what === 'work' ? what : 'other'
  return [w('change:told.entered', said), w(`change:told.${more}`)].join('\n\n')
}
