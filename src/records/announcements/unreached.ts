/**
 * Whom an announcement did not reach, for who can go there: by kelurahan, a field officer in their own; and all of the
 * ledger, for the file that the office keeps.
 */
import { and, asc, count, desc, eq, gt, inArray, isNull } from 'drizzle-orm'
import { TO_VISIT } from '../../program/announcements/lists.ts'
import { hasAreas } from '../../program/office.ts'
import type { RecipientState } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import type { Notice } from '../notices.ts'
import { alarmAfterLook } from '../office/alarm.ts'
import { authorise, type Denied, type Officer } from '../office/officers.ts'
import { fieldsOfAll, type About, type PersonalFields } from './fields.ts'

export interface UnreachedArea {
  /** Code of ten digits; undefined where nothing says it. */
  readonly kelurahan: string | undefined
  readonly people: number
}

export async function unreachedByKelurahan(
  reader: Reader,
  { officer, id }: { officer: string; id: string },
): Promise<{ ok: true; areas: UnreachedArea[] } | Denied> {
  const allowed = await authorise(reader, officer, 'see-unreached')
  if (!allowed.ok) return allowed
  const { announcementRecipients: ledger } = reader.t
  const rows = await reader.db
    .select({ kelurahan: ledger.kelurahan, people: count() })
    .from(ledger)
    .where(and(isUnreached(reader, id), inAreas(reader, allowed.officer)))
    .groupBy(ledger.kelurahan)
    .orderBy(asc(ledger.kelurahan))
  return {
    ok: true,
    areas: rows.map(({ kelurahan, people }) => ({ kelurahan: kelurahan ?? undefined, people })),
  }
}

export interface UnreachedPerson extends Omit<PersonalFields, 'coverEnds'> {
  readonly recipient: string
  readonly about: About | undefined
  readonly state: RecipientState
}

/**
 * A page of names of one kelurahan. Looking at one goes on record, and counts once among the personal files that the
 * officer has opened.
 * @param page `after`: the last recipient of the page before.
 */
export async function unreachedPage(
  tx: Tx,
  of: { officer: string; id: string; kelurahan: string | undefined },
  page: { after: string | undefined; limit: number },
): Promise<{ ok: true; people: UnreachedPerson[]; hasMore: boolean; notices: Notice[] } | Denied> {
  // Whose kelurahan nobody knows is nobody's area.
  const allowed = await authorise(tx, of.officer, 'see-unreached', of.kelurahan ?? '')
  if (!allowed.ok) return allowed
  const { announcementRecipients: ledger } = tx.t
  const rows = await tx.db
    .select()
    .from(ledger)
    .where(
      and(
        isUnreached(tx, of.id),
        of.kelurahan === undefined ? isNull(ledger.kelurahan) : eq(ledger.kelurahan, of.kelurahan),
        page.after === undefined ? undefined : gt(ledger.recipient, page.after),
      ),
    )
    .orderBy(asc(ledger.recipient))
    .limit(page.limit + 1)
  const shown = rows.slice(0, page.limit)
  const [first] = shown
  if (!first) return { ok: true, people: [], hasMore: false, notices: [] }
  const fields = await fieldsOfAll(
    tx,
    shown.flatMap(row => aboutOf(row) ?? []),
  )
  await recordEvent(tx, {
    subjectKind: 'member-page',
    subject: `${of.id}:${of.kelurahan ?? ''}:${first.recipient}`,
    kind: 'read',
    actor: of.officer,
    codes: { announcement: of.id, first: first.recipient, people: shown.length },
  })
  return {
    ok: true,
    people: shown.map(row => {
      const about = aboutOf(row)
      return {
        ...(about && fields.get(about.id)),
        recipient: row.recipient,
        about,
        state: row.state,
      }
    }),
    hasMore: rows.length > page.limit,
    notices: await alarmAfterLook(tx, of.officer),
  }
}

const SHOWN_MS = 30 * 86_400_000
const SHOWN = 10

/** Announcements of the last thirty days that did not reach somebody whom this officer may go to; the newest first. */
export async function openUnreached(
  reader: Reader,
  officer: string,
): Promise<{ id: string; people: number }[]> {
  const allowed = await authorise(reader, officer, 'see-unreached')
  if (!allowed.ok) return []
  const { announcements: table, announcementRecipients: ledger } = reader.t
  const lately = await reader.db
    .select({ id: table.id })
    .from(table)
    .where(
      and(
        eq(table.city, reader.city),
        inArray(table.state, ['running', 'paused', 'done', 'stopped']),
        gt(table.startedAt, new Date(reader.now.getTime() - SHOWN_MS)),
      ),
    )
    .orderBy(desc(table.id))
    .limit(SHOWN)
  const ids = lately.map(({ id }) => id)
  if (ids.length === 0) return []
  const rows = await reader.db
    .select({ id: ledger.announcement, people: count() })
    .from(ledger)
    .where(
      and(
        eq(ledger.city, reader.city),
        inArray(ledger.announcement, ids),
        inArray(ledger.state, [...TO_VISIT]),
        inAreas(reader, allowed.officer),
      ),
    )
    .groupBy(ledger.announcement)
  const people = new Map(rows.map(row => [row.id, row.people]))
  return ids.flatMap(id => (people.has(id) ? [{ id, people: people.get(id) ?? 0 }] : []))
}

/** One line of the file that the office keeps. */
export interface RecipientLine extends Omit<PersonalFields, 'coverEnds'> {
  readonly recipient: string
  readonly state: RecipientState
  readonly at: Date
}

/** A page of the whole ledger; whether the officer may have it is asked before. `next`: where the next page begins. */
export async function recipientRows(
  reader: Reader,
  id: string,
  page: { after: string | undefined; limit: number },
): Promise<{ rows: RecipientLine[]; next: string | undefined }> {
  const { announcementRecipients: ledger } = reader.t
  const rows = await reader.db
    .select()
    .from(ledger)
    .where(
      and(
        eq(ledger.city, reader.city),
        eq(ledger.announcement, id),
        page.after === undefined ? undefined : gt(ledger.recipient, page.after),
      ),
    )
    .orderBy(asc(ledger.recipient))
    .limit(page.limit)
  const fields = await fieldsOfAll(
    reader,
    rows.flatMap(row => aboutOf(row) ?? []),
  )
  return {
    rows: rows.map(row => ({
      ...(row.about === null ? undefined : fields.get(row.about)),
      recipient: row.recipient,
      state: row.state,
      at: row.changedAt,
    })),
    next: rows.length === page.limit ? rows.at(-1)?.recipient : undefined,
  }
}

const aboutOf = ({ aboutKind, about }: { aboutKind: About['kind'] | null; about: string | null }) =>
  aboutKind && about ? { kind: aboutKind, id: about } : undefined

function isUnreached({ t: { announcementRecipients: ledger }, city }: Reader, id: string) {
  return and(eq(ledger.city, city), eq(ledger.announcement, id), inArray(ledger.state, [...TO_VISIT]))
}

function inAreas({ t: { announcementRecipients: ledger } }: Reader, { role, areas }: Officer) {
  return hasAreas(role) ? inArray(ledger.kelurahan, [...areas]) : undefined
}
