/** Which announcements somebody wants: news and invitations come until they say no; what concerns cover always comes. */
import type { OptionalCategory } from '../../program/announcements/lists.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { chooseConsent, latestConsent, recordConsent, type Consent } from '../consents.ts'
import { PURPOSES, wordsOn } from './silence.ts'

export type Choices = Readonly<Record<OptionalCategory, boolean>>

export async function choicesOf(reader: Reader, account: string): Promise<Choices> {
  return { info: await wants(reader, account, 'info'), event: await wants(reader, account, 'event') }
}

async function wants(reader: Reader, account: string, category: OptionalCategory): Promise<boolean> {
  return (await wordOn(reader, account, category))?.given ?? true
}

/** The newest word on a kind: from its own button, or from the form of registration, which asks about all at once. */
export const wordOn = (
  reader: Reader,
  account: string,
  category: OptionalCategory,
): Promise<Consent | undefined> => latestConsent(reader, account, wordsOn(category))

/** What somebody said of all kinds in the form. The same said again changes nothing that they chose of one kind since. */
export async function keepAnswer(
  tx: Tx,
  { account, version, given }: { account: string; version: string; given: boolean },
): Promise<void> {
  if ((await wordOn(tx, account, 'info'))?.given === given) return
  await recordConsent(tx, { account, purpose: 'announcements', version, given })
}

/** Of the words by which somebody is asked: the button says what it does. */
const VERSION = '1'

interface Choice {
  readonly account: string
  readonly category: OptionalCategory
}

/** False where it was so already. */
export const optOut = (tx: Tx, of: Choice): Promise<boolean> => choose(tx, of, false)
export const optIn = (tx: Tx, of: Choice): Promise<boolean> => choose(tx, of, true)

async function choose(tx: Tx, { account, category }: Choice, given: boolean): Promise<boolean> {
  if ((await wants(tx, account, category)) === given) return false
  await chooseConsent(tx, { account, purpose: PURPOSES[category], version: VERSION, given })
  return true
}
