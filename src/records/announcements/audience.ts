/**
 * Who an audience is: one query over registrations, memberships, links and accounts, with what stands in the way of each.
 * The same query counts, and writes the ledger, so that what was counted is what is written down.
 *
 * A recipient is an account, once, whatever it handed in and for whomever; or a person without one, who is counted, so that
 * somebody can go there.
 */
import { and, count, eq, inArray, or, sql, type SQL } from 'drizzle-orm'
import { lastDayOf, type Audience, type PeopleAudience } from '../../program/announcements/audience.ts'
import { LEFT_OUT_BEFORE, type Category, type LeftOutBefore } from '../../program/announcements/lists.ts'
import { STATUSES } from '../../program/registration.ts'
import type { RecipientState } from '../../store/schema.ts'
import type { Reader } from '../../store/store.ts'
import { dayAt } from '../jakarta.ts'
import { isOfWrittenList } from '../members/visible.ts'
import { setting } from '../settings/settings.ts'
import { accountsThatSaidNo, isAmong, silenceFor, type Silence } from './silence.ts'

export interface AudienceCount {
  readonly total: number
  /** So many messages go out. */
  readonly willGet: number
  readonly leftOut: Readonly<Record<LeftOutBefore, number>>
}

export async function countAudience(
  reader: Reader,
  audience: Audience,
  category: Category,
): Promise<AudienceCount> {
  const found = await recipientsOf(reader, audience, category, { isBrief: true })
  const rows = await reader.db
    .select({ state: sql<RecipientState>`found.state`, people: count() })
    .from(sql`(${found}) found`)
    .groupBy(sql`found.state`)
  const of = (state: RecipientState) => rows.find(row => row.state === state)?.people ?? 0
  const leftOut = Object.fromEntries(LEFT_OUT_BEFORE.map(state => [state, of(state)])) as Record<
    LeftOutBefore,
    number
  >
  return { total: rows.reduce((sum, { people }) => sum + people, 0), willGet: of('waiting'), leftOut }
}

/**
 * A query of all recipients as they stand now: `recipient`, `account`, `about_kind`, `about`, `kelurahan`, `state`
 * (`waiting`, or why they will not get it).
 * @param isBrief without `about_kind`, `about` and `kelurahan`: for counting, in half the time.
 */
export async function recipientsOf(
  reader: Reader,
  audience: Audience,
  category: Category,
  { isBrief }: { isBrief: boolean } = { isBrief: false },
): Promise<SQL> {
  const { accounts } = reader.t
  const { city } = reader
  const year = await setting(reader, 'programme-year')
  const isDuty = category === 'duty'
  const silence = await silenceFor(reader, category)
  const how = { year, isBrief, silence }
  // What a name of a column begins with is the table that it is of; the names without one are this query's own.
  return sql`with
    said_no as materialized (${accountsThatSaidNo(reader, category)}),
    lost as materialized (select ${accounts.id} as account from ${accounts}
      where ${accounts.city} = ${city} and not ${accounts.reachable}),
    ways as (${waysTo(reader, audience, how)}),
    found as (select recipient, max(account) as account, min(way) as way from ways group by recipient)
    select found.recipient as recipient, found.account as account,
      case substr(found.way, 2, 1) when 'p' then 'person' when 'r' then 'registration' end as about_kind,
      nullif(substr(found.way, 3, 36), '') as about,
      nullif(substr(found.way, 39), '') as kelurahan,
      case
        when ${isAmong(sql`found.account`, silence.accounts)} then 'mourning'
        when found.way is null and (found.account is null or ${sql.raw(isDuty ? 'false' : 'true')}) then 'mourning'
        when found.account in (select account from said_no) then 'opted-out'
        when found.account is null then 'never-started'
        when found.account in (select account from lost) then 'unreachable'
        else 'waiting'
      end as state
    from found`
}

/**
 * Each way by which an account (or a person without one) comes into the audience: `recipient`, `account`, `way`. The
 * smallest way of an account says whom its personal fields are about: its own person first. A way is a rank, `p` or `r`,
 * the id and the kelurahan; null where the person is mourned.
 */
function waysTo(reader: Reader, audience: Audience, how: How): SQL {
  const { accounts, staff } = reader.t
  const { city } = reader
  switch (audience.kind) {
    case 'nobody':
      return sql`select ${accounts.id} as recipient, ${accounts.id} as account, '9' as way from ${accounts} where false`
    case 'staff': {
      const roles = audience.roles.length === 0 ? undefined : inArray(staff.role, [...audience.roles])
      return sql`select ${staff.account} as recipient, ${staff.account} as account, '9' as way from ${staff}
        where ${and(eq(staff.city, city), eq(staff.state, 'active'), roles)}`
    }
    case 'everyone':
      return sql`${waysToPeople(reader, { kind: 'people', sectors: [], kelurahans: [], standings: [] }, how)}
        union all select ${accounts.id}, ${accounts.id}, '9' from ${accounts} where ${accounts.city} = ${city}`
    case 'people':
      return waysToPeople(reader, audience, how)
  }
}

/**
 * All of these conditions, in such words that PostgreSQL does not guess how few meet them: of each it expects one row in two
 * hundred, until it has counted its rows, and then goes through a whole table for each of thirty thousand members.
 */
const opaque = (...conditions: (SQL | undefined)[]): SQL =>
  sql`case when ${and(...conditions)} then true else false end`

interface How {
  /** The programme year. */
  readonly year: number
  readonly isBrief: boolean
  readonly silence: Silence
}

function waysToPeople(reader: Reader, audience: PeopleAudience, how: How): SQL {
  const arms = [membersIn(reader, audience, how), filesIn(reader, audience, how)].filter(
    arm => arm !== undefined,
  )
  const subjects = sql.join(arms, sql` union all `)
  const way = (rank: SQL) =>
    sql`case when mourned then null else ${how.isBrief ? sql`'9'` : sql`${rank} || tail`} end`
  // Two accounts have to do with a person at most: who handed the file in, and the worker who confirmed it.
  return sql`select * from (with subjects as materialized (${subjects})
    select coalesce(linked, filer, worker, person, file) as recipient, coalesce(linked, filer, worker) as account,
        ${way(sql`case when linked is not null then case how when 'phone' then '0' else '1' end
          when filer is not null then case when own then '0' else '2' end
          when worker is not null then '0' else '5' end`)} as way
      from subjects
    union all select worker, worker, ${way(sql`'0'`)} from subjects
      where worker is not null and filer is not null and linked is null) people_ways`
}

/** Columns of a subject: `person`, `file`, `tail` (of a way), `mourned`, `linked`, `how`, `filer`, `own`, `worker`. */
function membersIn(reader: Reader, audience: PeopleAudience, { year, isBrief, silence }: How): SQL {
  const { memberships: m, people: p, registrations: r, personLinks: l } = reader.t
  const { city } = reader
  const { sectors, kelurahans, standings, coverEnds } = audience
  const kelurahan = sql`coalesce(${p.kelurahan}, ${m.kelurahan})`
  const today = dayAt(reader.now)
  const ends = coverEnds && sql`${m.to} >= ${today} and ${m.to} <= ${lastDayOf(coverEnds, today)}`
  const hasPlace = !isBrief || kelurahans.length > 0
  // Somebody whose link was cut has perhaps lost the phone that their file came from.
  const isFile = sql`${l.account} is null and ${m.person} not in
    (select person from ${l} cut where cut.city = ${city} and cut.cut_at is not null)`
  return sql`select ${m.person} as person, cast(null as text) as file,
      ${isBrief ? sql`cast(null as text)` : sql`'p' || ${m.person} || coalesce(${kelurahan}, '')`} as tail,
      ${isAmong(m.person, silence.people)} as mourned,
      ${l.account} as linked, ${l.how} as how,
      case when ${r.filedBy} is null then ${r.account} end as filer,
      ${r.forSelf} as own,
      case when ${r.consent} = 'account' then ${r.consentBy} end as worker
    from ${m}
    ${hasPlace ? sql`left join ${p} on ${p.city} = ${m.city} and ${p.id} = ${m.person}` : sql``}
    left join ${l} on ${l.city} = ${m.city} and ${l.person} = ${m.person} and ${l.cutAt} is null
    left join ${r} on ${isFile} and ${r.city} = ${m.city} and ${r.id} = ${m.registration}
    where ${opaque(
      eq(m.city, city),
      isOfWrittenList(reader),
      sectors.length === 0 ? undefined : inArray(m.sector, [...sectors]),
      kelurahans.length === 0 ? undefined : inArray(kelurahan, [...kelurahans]),
      ends,
      standings.length === 0
        ? undefined
        : or(...standings.map(standing => standsAs(reader, standing, { year, today }))),
    )}`
}

/** Whether a membership (with the registration that it came from) stands so. The words of `members/cover.ts`, as a query. */
function standsAs(
  reader: Reader,
  standing: PeopleAudience['standings'][number],
  { year, today }: { year: number; today: string },
): SQL {
  const { memberships: m, registrations: r } = reader.t
  const { city } = reader
  const filesAs = (status: string) =>
    sql`(select file.id from ${r} file where file.city = ${city} and file.status = ${status})`
  /** Of a row of the table under this name. */
  const isOver = (name: SQL) => sql`(coalesce(${name}.registration in ${filesAs('ended')}, false)
    or coalesce(${name}."to" < ${today}, false) or (${name}."to" is null and exists (select 1 from ${m} newer
      where newer.city = ${name}.city and newer.person = ${name}.person and newer.year > ${name}.year)))`
  switch (standing) {
    case 'member':
      return eq(m.year, year)
    case 'covered':
      return sql`(not ${isOver(sql`${m}`)} and coalesce(${m.from}, '') <= ${today})`
    case 'cover-ended':
      return sql`(${isOver(sql`${m}`)} and not exists (select 1 from ${m} other
        where other.city = ${m.city} and other.person = ${m.person} and not ${isOver(sql`other`)}))`
    default:
      return sql`${m.registration} in ${filesAs(standing)}`
  }
}

/** Undefined where the conditions are of members of the lists only. */
function filesIn(reader: Reader, audience: PeopleAudience, { isBrief, silence }: How): SQL | undefined {
  const { people: p, registrations: r, personLinks: l } = reader.t
  const { city } = reader
  const { sectors, kelurahans, standings, coverEnds } = audience
  const statuses = STATUSES.filter(status => standings.includes(status))
  if (coverEnds || (standings.length > 0 && statuses.length === 0)) return undefined
  // What the office filled in for somebody reaches them once they have linked an account of their own.
  const isOrphan = sql`${r.filedBy} is not null and (${r.consent} <> 'account' or ${r.consentBy} is null)`
  return sql`select ${p.id} as person, ${r.id} as file,
      ${isBrief ? sql`cast(null as text)` : sql`'r' || ${r.id} || ${r.kelurahan}`} as tail,
      ${isAmong(r.nikIndex, silence.niks)} as mourned,
      ${l.account} as linked, ${l.how} as how,
      case when ${r.filedBy} is null then ${r.account} end as filer,
      ${r.forSelf} as own,
      case when ${r.consent} = 'account' then ${r.consentBy} end as worker
    from ${r}
    left join ${p} on ${isOrphan} and ${p.city} = ${r.city} and ${p.nikIndex} = ${r.nikIndex}
    left join ${l} on ${l.city} = ${p.city} and ${l.person} = ${p.id} and ${l.cutAt} is null
    where ${opaque(
      eq(r.city, city),
      sectors.length === 0 ? undefined : inArray(r.sector, [...sectors]),
      kelurahans.length === 0 ? undefined : inArray(r.kelurahan, [...kelurahans]),
      standings.length === 0 ? undefined : inArray(r.status, statuses),
    )}`
}
