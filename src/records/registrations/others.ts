/** How many others an account may register in a calendar year: who helps neighbours is welcome, who collects them is not. */
import { and, eq, gte, isNull } from 'drizzle-orm'
import type { Reader, Tx } from '../../store/store.ts'
import { startOfYear, yearAt } from '../jakarta.ts'
import { setting } from '../settings/settings.ts'
import type { RegistrationAnswers } from './answers.ts'

/** How many more others this account may register in this calendar year. */
export async function othersLeft(reader: Reader, account: string): Promise<number> {
  const limit = await setting(reader, 'others-per-year')
  return Math.max(0, limit - countOthers(await filedThisYear(reader, account)))
}

interface Filed {
  forSelf: boolean
  nikIndex: Buffer
}

async function filedThisYear(reader: Reader, account: string): Promise<Filed[]> {
  const { registrations } = reader.t
  return reader.db
    .select({ forSelf: registrations.forSelf, nikIndex: registrations.nikIndex })
    .from(registrations)
    .where(
      and(
        eq(registrations.city, reader.city),
        eq(registrations.account, account),
        gte(registrations.submittedAt, startOfYear(yearAt(reader.now))),
        isNull(registrations.filedBy),
      ),
    )
}

/** Different people, withdrawn files too. Whoever files "for myself" with a second NIK has filed for another. */
function countOthers(filed: readonly Filed[]): number {
  const niksOf = (forSelf: boolean) =>
    filed.filter(file => file.forSelf === forSelf).map(file => file.nikIndex.toString('hex'))
  const self = new Set(niksOf(true))
  const others = new Set(niksOf(false).filter(nik => !self.has(nik)))
  return others.size + Math.max(0, self.size - 1)
}

export async function isOverLimit(tx: Tx, account: string, answers: RegistrationAnswers): Promise<boolean> {
  const filed = await filedThisYear(tx, account)
  const next = { forSelf: answers.forSelf, nikIndex: tx.vault.index('nik', answers.nik) }
  const others = countOthers([...filed, next])
  return others > countOthers(filed) && others > (await setting(tx, 'others-per-year'))
}
