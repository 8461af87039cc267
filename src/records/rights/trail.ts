/** Who of the office looked at what is about this account, and when (UU 27/2022 Pasal 32: the trail of the processing). */
import { and, desc, eq, inArray, isNull, lt, notInArray, or, type SQL } from 'drizzle-orm'
import type { StaffRole } from '../../program/office.ts'
import { isOwnFile } from './own.ts'
import type { Reader } from '../../store/store.ts'
import { knownOfficer } from '../office/officers.ts'
import { questionIdsOf } from '../questions/question-rows.ts'
import { registrationsOf } from '../registrations/find.ts'
import { requestIdsOf } from './request-rows.ts'

/** What counts as a look; each has its words. */
export const LOOKS = [
  'read',
  'papers-opened',
  'bank-seen',
  'card-checked',
  'claim-taken',
  'taken',
  'question-taken',
] as const
export type LookKind = (typeof LOOKS)[number]

export interface Look {
  /** For the page that follows. */
  readonly id: string
  readonly kind: LookKind
  readonly of: 'registration' | 'person' | 'claim' | 'card' | 'data-request' | 'question'
  readonly at: Date
  /** Who; undefined for somebody who never introduced themselves. */
  readonly name: string | undefined
  readonly role: StaffRole | undefined
}

/**
 * The newest first.
 * @param page `after`: id of the last one that was shown.
 */
export async function looksAt(
  reader: Reader,
  account: string,
  page: { limit: number; after?: string | undefined },
): Promise<Look[]> {
  const subjects = await subjectsOf(reader, account)
  if (subjects.length === 0) return []
  const { events } = reader.t
  const whose = subjects.map(({ kind, ids }): SQL | undefined =>
    and(eq(events.subjectKind, kind), inArray(events.subject, [...ids])),
  )
  const rows = await reader.db
    .select()
    .from(events)
    .where(
      and(
        eq(events.city, reader.city),
        or(...whose),
        inArray(events.kind, [...LOOKS]),
        notInArray(events.actor, ['system', account]),
        page.after === undefined ? undefined : lt(events.id, page.after),
      ),
    )
    .orderBy(desc(events.id))
    .limit(page.limit)
  const officers = new Map<string, Awaited<ReturnType<typeof knownOfficer>>>()
  for (const { actor } of rows)
    if (!officers.has(actor)) officers.set(actor, await knownOfficer(reader, actor))
  return rows.flatMap(({ id, kind, subjectKind, actor, at }) => {
    const [look, subject] = [LOOKS.find(one => one === kind), subjects.find(one => one.kind === subjectKind)]
    const officer = officers.get(actor)
    return look && subject
      ? [{ id, kind: look, of: subject.kind, at, name: officer?.name, role: officer?.role }]
      : []
  })
}

interface Subjects {
  readonly kind: Look['of']
  readonly ids: readonly string[]
}

/** What is the account's own: not the files that it handed in for others, whose trail is theirs. */
async function subjectsOf(reader: Reader, account: string): Promise<Subjects[]> {
  const { personLinks, memberCards, claimAccounts } = reader.t
  const files = (await registrationsOf(reader, account)).filter(file => isOwnFile(file, account))
  const people = await reader.db
    .select({ id: personLinks.person })
    .from(personLinks)
    .where(
      and(eq(personLinks.city, reader.city), eq(personLinks.account, account), isNull(personLinks.cutAt)),
    )
  const claims = await reader.db
    .select({ id: claimAccounts.claim })
    .from(claimAccounts)
    .where(
      and(
        eq(claimAccounts.city, reader.city),
        eq(claimAccounts.account, account),
        eq(claimAccounts.sees, 'all'),
        isNull(claimAccounts.endedAt),
      ),
    )
  const cards =
    people.length === 0
      ? []
      : await reader.db
          .select({ id: memberCards.id })
          .from(memberCards)
          .where(
            and(
              eq(memberCards.city, reader.city),
              inArray(
                memberCards.person,
                people.map(({ id }) => id),
              ),
            ),
          )
  const requests = await requestIdsOf(reader, account)
  const all: Subjects[] = [
    { kind: 'registration', ids: files.map(({ id }) => id) },
    { kind: 'person', ids: people.map(({ id }) => id) },
    { kind: 'claim', ids: claims.map(({ id }) => id) },
    { kind: 'card', ids: cards.map(({ id }) => id) },
    { kind: 'data-request', ids: requests },
    { kind: 'question', ids: await questionIdsOf(reader, account) },
  ]
  return all.filter(({ ids }) => ids.length > 0)
}
