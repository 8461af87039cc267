/** Where members and proposals are: by kelurahan, counted by the database. */
import { and, count, eq } from 'drizzle-orm'
import { KECAMATANS, kelurahanByCode, KELURAHANS } from '../../program/areas.ts'
import type { Reader } from '../../store/store.ts'
import { isVisibleIn } from '../members/visible.ts'
import { isProposed } from './proposals.ts'

export interface AreaFigures {
  readonly members: number
  readonly proposed: number
}

export interface KelurahanFigures extends AreaFigures {
  /** Code of ten digits. */
  readonly kelurahan: string
}

export interface CityFigures {
  /** Every kelurahan of the city, in the order of their codes. */
  readonly kelurahans: readonly KelurahanFigures[]
  /** Those of whom no list says where they live. */
  readonly elsewhere: AreaFigures
}

/** Members by where they live now, as for the visits of the field officers; proposals by what the form says. */
export async function figuresByArea(reader: Reader, year: number): Promise<CityFigures> {
  const rows: readonly AreaRow[] = [
    ...(await membersByArea(reader, year)),
    ...(await proposalsByArea(reader, year)),
  ]
  return {
    kelurahans: KELURAHANS.map(({ code }) => ({
      kelurahan: code,
      ...sumOf(rows.filter(row => row.kelurahan === code)),
    })),
    elsewhere: sumOf(rows.filter(({ kelurahan }) => kelurahan === null || !kelurahanByCode(kelurahan))),
  }
}

/** The five kecamatan, in the order of their codes. */
export const byKecamatan = ({ kelurahans }: CityFigures): (AreaFigures & { readonly kecamatan: string })[] =>
  KECAMATANS.map(({ code }) => ({
    kecamatan: code,
    ...sumOf(kelurahans.filter(({ kelurahan }) => kelurahanByCode(kelurahan)?.kecamatan === code)),
  }))

export function sumOf(areas: readonly Partial<AreaFigures>[]): AreaFigures {
  const sum = (of: keyof AreaFigures) => areas.reduce((total, area) => total + (area[of] ?? 0), 0)
  return { members: sum('members'), proposed: sum('proposed') }
}

type AreaRow = Partial<AreaFigures> & { readonly kelurahan: string | null }

async function membersByArea(reader: Reader, year: number): Promise<AreaRow[]> {
  const { memberships, people } = reader.t
  return reader.db
    .select({ kelurahan: people.kelurahan, members: count() })
    .from(memberships)
    .innerJoin(people, and(eq(people.city, reader.city), eq(people.id, memberships.person)))
    .where(isVisibleIn(reader, year))
    .groupBy(people.kelurahan)
}

async function proposalsByArea(reader: Reader, year: number): Promise<AreaRow[]> {
  const { registrations } = reader.t
  return reader.db
    .select({ kelurahan: registrations.kelurahan, proposed: count() })
    .from(registrations)
    .where(isProposed(reader, year))
    .groupBy(registrations.kelurahan)
}
