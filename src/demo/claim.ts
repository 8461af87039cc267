/**
 * One claim that waits for the office in the sample city: a wife tells of her husband's death, three days ago, of sickness.
 * He is one of the members of the list, by the NIK on the KTP that he left.
 */
import { addDays, type PlainDate } from '../program/plain-date.ts'
import { openAccount, setReachable } from '../records/accounts.ts'
import type { ClaimBody } from '../records/claims/body.ts'
import { report } from '../records/claims/family/report.ts'
import { closeDraft, openDraft } from '../records/drafts/drafts.ts'
import { dayAt } from '../records/jakarta.ts'
import type { Store } from '../store/store.ts'

/** After those of the sample files. */
const ADDRESS = 100
const DAYS_AGO = 3

/** @param channel of accounts that nobody can write to. @param worker who died, as in the list. */
export async function seedClaim(store: Store, channel: string, worker: ClaimBody['worker']): Promise<void> {
  await store.tx(async tx => {
    const account = await openAccount(tx, channel, ADDRESS)
    await setReachable(tx, channel, account.address, false)
    const { draft } = await openDraft(tx, { account: account.id, form: 'lapor-meninggal', body: '{}' })
    const on: PlainDate = addDays(dayAt(tx.now), -DAYS_AGO)
    await report(tx, {
      draft: draft.id,
      account: account.id,
      kind: 'death',
      on,
      body: {
        worker,
        event: { how: 'sick', cause: 'not-work' },
        reporter: { relation: 'spouse', phone: '+6281200001099' },
      },
    })
    await closeDraft(tx, draft.id)
  })
}
