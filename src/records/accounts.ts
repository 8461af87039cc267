/**
 * The accounts that people write from: an address in a channel, and whether it can be reached.
 *
 * Records know no Telegram, so the pair (channel, address) is opaque here. One account may hand in for several people,
 * and one person may have several accounts: who a file belongs to stands with the file.
 */
import { and, eq } from 'drizzle-orm'
import { makeId } from '../store/ids.ts'
import { given, prepared } from '../store/prepared.ts'
import type { Tables, VoiceLanguage } from '../store/schema.ts'
import type { Reader, Tx } from '../store/store.ts'

export interface Account {
  readonly id: string
  /** For instance `telegram`. */
  readonly channel: string
  readonly address: number
  /** False once a message could not reach them; true again when they write. */
  readonly reachable: boolean
  /** In which language they want texts read aloud; undefined until they have chosen. */
  readonly hears?: VoiceLanguage
}

/** The account behind this address: made when it is seen for the first time, and reachable, since it wrote. */
export async function openAccount(tx: Tx, channel: string, address: number): Promise<Account> {
  const known = await findAccount(tx, channel, address)
  if (known?.reachable) return known
  const { accounts } = tx.t
  const [account] = await tx.db
    .insert(accounts)
    .values({ city: tx.city, id: makeId(), channel, address, reachable: true, madeAt: tx.now })
    .onConflictDoUpdate({
      target: [accounts.city, accounts.channel, accounts.address],
      set: { reachable: true },
    })
    .returning()
  return shape(account!)
}

export async function findAccount(
  reader: Reader,
  channel: string,
  address: number,
): Promise<Account | undefined> {
  const [row] = await atAddress(reader).execute({ city: reader.city, channel, address })
  return row && shape(row)
}

const atAddress = prepared(({ db, t: { accounts } }: Reader) =>
  db
    .select()
    .from(accounts)
    .where(
      and(
        eq(accounts.city, given('city', accounts.city)),
        eq(accounts.channel, given('channel', accounts.channel)),
        eq(accounts.address, given('address', accounts.address)),
      ),
    )
    .prepare('account_at'),
)

export async function accountById(reader: Reader, id: string): Promise<Account | undefined> {
  const { accounts } = reader.t
  const [row] = await reader.db
    .select()
    .from(accounts)
    .where(and(eq(accounts.city, reader.city), eq(accounts.id, id)))
  return row && shape(row)
}

/** Tells whether messages to this address arrive; an address that is not known stays unknown. */
export async function setReachable(
  tx: Tx,
  channel: string,
  address: number,
  reachable: boolean,
): Promise<void> {
  await tx.db
    .update(tx.t.accounts)
    .set({ reachable })
    .where(isAt(tx, channel, address))
}

/** From now on this account hears texts in this language, where there is a voice note in it. */
export async function chooseVoiceLanguage(
  tx: Tx,
  { account, language }: { account: string; language: VoiceLanguage },
): Promise<void> {
  const { accounts } = tx.t
  await tx.db
    .update(accounts)
    .set({ hears: language })
    .where(and(eq(accounts.city, tx.city), eq(accounts.id, account)))
}

function isAt(reader: Reader, channel: string, address: number) {
  const { accounts } = reader.t
  return and(eq(accounts.city, reader.city), eq(accounts.channel, channel), eq(accounts.address, address))
}

function shape(row: Tables['accounts']['$inferSelect']): Account {
  const { id, channel, address, reachable, hears } = row
  return { id, channel, address, reachable, ...(hears === null ? {} : { hears }) }
}
