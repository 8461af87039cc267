/**
 * What a member is told without having asked: what comes after their cover, and what became of a change they reported.
 * Each begins with the name of the person, since one account may serve several.
 */
import type { MemberNotice } from '../../records/notices.ts'
import { personById } from '../../records/members/people.ts'
import type { Tx } from '../../store/store.ts'
import { escapeHtml } from '../html.ts'
import * as links from '../links.ts'
import type { View } from '../view.ts'
import { words as w } from '../words.ts'

export async function memberNoticeView(tx: Tx, notice: MemberNotice): Promise<View> {
  const person = await personById(tx, notice.person)
  const of = { name: escapeHtml(person?.name ?? '') }
  const see = { label: w('member:told.see'), data: `${links.member}${notice.person}` }
  return { text: w(`member:told.${notice.kind}`, of), rows: [[see]] }
}
