/** After a breach: whose data were looked at in a time, by whom; for the notices within 3 × 24 hours (UU 27/2022 Pasal 46). */
import { and, asc, eq, gte, inArray, lt } from 'drizzle-orm'
import { showPublicNumber } from '../../program/public-number.ts'
import type { Reader } from '../../store/store.ts'
import { accountById } from '../accounts.ts'
import { bodyOf, claimById } from '../claims/claim-rows.ts'
import { linkedAccount } from '../members/links.ts'
import { personById } from '../members/people.ts'
import { knownOfficer } from '../office/officers.ts'
import { nameOf } from '../questions/ask.ts'
import { questionById } from '../questions/question-rows.ts'
import { answersOf } from '../registrations/answers.ts'
import { registrationById } from '../registrations/registration-rows.ts'
import { LOOKS } from './trail.ts'

export interface Affected {
  readonly of: 'registration' | 'person' | 'claim' | 'question'
  readonly id: string
  /** Of the registration or the claim. */
  readonly number: string | undefined
  readonly name: string | undefined
  readonly phone: string | undefined
  /** Where a message reaches them. */
  readonly account: { readonly channel: string; readonly address: number } | undefined
  readonly looks: readonly {
    readonly what: string
    readonly at: Date
    readonly officer: string | undefined
  }[]
}

/** @param officer their name as colleagues see it; everybody's looks if absent. */
export async function affectedIn(
  reader: Reader,
  { from, until, officer }: { from: Date; until: Date; officer?: string | undefined },
): Promise<Affected[]> {
  const { events } = reader.t
  const rows = await reader.db
    .select()
    .from(events)
    .where(
      and(
        eq(events.city, reader.city),
        inArray(events.kind, [...LOOKS]),
        inArray(events.subjectKind, ['registration', 'person', 'claim', 'question']),
        gte(events.at, from),
        lt(events.at, until),
      ),
    )
    .orderBy(asc(events.id))
  const names = new Map<string, string | undefined>()
  for (const { actor } of rows)
    if (!names.has(actor)) names.set(actor, (await knownOfficer(reader, actor))?.name)
  const meant = rows.filter(({ actor }) => officer === undefined || names.get(actor) === officer)
  const subjects = Map.groupBy(meant, ({ subjectKind, subject }) => `${subjectKind}/${subject}`)
  const all: Affected[] = []
  for (const [key, looks] of subjects) {
    const [of = '', id = ''] = key.split('/')
    all.push({
      ...(await whoIs(reader, of, id)),
      looks: looks.map(look => ({ what: look.kind, at: look.at, officer: names.get(look.actor) })),
    })
  }
  return all
}

type Who = Omit<Affected, 'looks'>

async function whoIs(reader: Reader, of: string, id: string): Promise<Who> {
  if (of === 'person') {
    const [person, account] = [await personById(reader, id), await linkedAccount(reader, id)]
    return {
      of,
      id,
      number: undefined,
      name: person?.name,
      phone: person?.phone,
      account: await at(reader, account),
    }
  }
  if (of === 'claim') {
    const claim = await claimById(reader, id)
    const body = claim && (await bodyOf(reader, claim))
    const number = claim && showPublicNumber(claim.number)
    return { of, id, number, name: body?.reporter.name, phone: body?.reporter.phone, account: undefined }
  }
  if (of === 'question') {
    const account = (await questionById(reader, id))?.account
    const name = account === undefined ? undefined : await nameOf(reader, account)
    return { of, id, number: undefined, name, phone: undefined, account: await at(reader, account) }
  }
  // One that was deleted since has nobody left to write to.
  const file = await registrationById(reader, id)
  const answers = file && (await answersOf(reader, file))
  const number = file && showPublicNumber(file.number)
  const account = await at(reader, file?.account)
  return { of: 'registration', id, number, name: answers?.name, phone: answers?.phone, account }
}

async function at(reader: Reader, id: string | undefined): Promise<Affected['account']> {
  const account = id === undefined ? undefined : await accountById(reader, id)
  return account && { channel: account.channel, address: account.address }
}
