/** Whether this one person is mourned, as the records say it of many. */
import { mournedOf } from '../../../src/records/claims/mourning.ts'
import type { Reader } from '../../../src/store/store.ts'

export const isMourned = async (reader: Reader, person: string): Promise<boolean> =>
  (await mournedOf(reader, [person])).has(person)
