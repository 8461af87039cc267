/** A programme year: what the regulations and the announcements say of it, with what the office has set over that. */
import { COVERED_SECTORS, type CoveredSector } from '../../program/sectors.ts'
import { programmeYear as knownYear } from '../../program/years/index.ts'
import { applySettings, type Entered, type SectorSettings } from '../../program/years/settings.ts'
import type { ProgrammeYear } from '../../program/years/year.ts'
import type { Reader } from '../../store/store.ts'
import { dayAt } from '../jakarta.ts'
import { keysOfYear, type SetValue, type SettingKey } from '../settings/list.ts'
import { setting, settingsSet, type EnteredValues } from '../settings/settings.ts'

/**
 * A programme year, as the office has set it over what is known of it.
 * @param of the one of now if absent.
 */
export async function programmeYear(reader: Reader, of?: number): Promise<ProgrammeYear> {
  const year = of ?? (await setting(reader, 'programme-year'))
  return yearWith(year, await enteredForYear(reader, year))
}

/** The year as it is with these values, which `enteredForYear` has read. */
export function yearWith(year: number, values: EnteredValues): ProgrammeYear {
  const entered = <K extends SettingKey>(key: K): Entered<SetValue<K>> | undefined => {
    const row = values(key)
    return row && { value: row.value, source: row.source, on: dayAt(row.at) }
  }
  const sectors = COVERED_SECTORS.map((sector): [CoveredSector, SectorSettings] => {
    const confirmed = entered(`criteria-confirmed/${year}/${sector}`)
    return [
      sector,
      {
        quota: entered(`quota/${year}/${sector}`),
        maxAge: entered(`max-age/${year}/${sector}`),
        landBelowHectares: entered(`land-below-hectares/${year}/${sector}`),
        tenantsCovered: entered(`tenants-covered/${year}/${sector}`),
        criteriaConfirmed: confirmed?.value ? { ...confirmed, value: true } : undefined,
      },
    ]
  })
  return applySettings(knownYear(year), {
    minimumAge: entered(`minimum-age/${year}`),
    membersExcluded: entered(`members-excluded/${year}`),
    monthsCovered: entered(`months-covered/${year}`),
    vulnerableWorkers: entered(`vulnerable-workers/${year}`),
    sectors: Object.fromEntries(sectors),
  })
}

/** Everything that holds of what was entered for a year, read at once. */
export const enteredForYear = (reader: Reader, year: number): Promise<EnteredValues> =>
  settingsSet(reader, keysOfYear(year))
