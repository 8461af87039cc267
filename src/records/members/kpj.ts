/** Whose a KPJ is, by what the lists and the answers of BPJS say. */
import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '../../store/store.ts'

/** A person who has, or had, this number. */
export interface KpjHolder {
  readonly person: string
  readonly nikIndex: Buffer
}

/** By number; a number that nobody has is not in it. One look for a whole chunk of a list. */
export async function kpjHolders(
  reader: Reader,
  kpjs: readonly string[],
): Promise<ReadonlyMap<string, readonly KpjHolder[]>> {
  if (kpjs.length === 0) return new Map()
  const { memberships, people } = reader.t
  const byIndex = new Map(kpjs.map(kpj => [reader.vault.index('kpj', kpj).toString('hex'), kpj]))
  const rows = await reader.db
    .selectDistinct({ kpjIndex: memberships.kpjIndex, person: people.id, nikIndex: people.nikIndex })
    .from(memberships)
    .innerJoin(people, and(eq(people.city, memberships.city), eq(people.id, memberships.person)))
    .where(
      and(
        eq(memberships.city, reader.city),
        inArray(
          memberships.kpjIndex,
          [...byIndex.keys()].map(hex => Buffer.from(hex, 'hex')),
        ),
      ),
    )
  const holders = new Map<string, KpjHolder[]>()
  for (const { kpjIndex, person, nikIndex } of rows) {
    const kpj = byIndex.get(kpjIndex?.toString('hex') ?? '')
    if (kpj !== undefined) holders.set(kpj, [...(holders.get(kpj) ?? []), { person, nikIndex }])
  }
  return holders
}

/** Somebody else has it: two people never share a number, so one of the two lists is wrong. */
export function isAnothers(
  reader: Reader,
  { kpj, nik }: { kpj: string; nik: string },
  holders: ReadonlyMap<string, readonly KpjHolder[]>,
): boolean {
  const own = reader.vault.index('nik', nik)
  return (holders.get(kpj) ?? []).some(({ nikIndex }) => !nikIndex.equals(own))
}
