/** What a person agreed to, purpose by purpose: shown, taken back and given again, each at once. */
import type { Reader, Tx } from '../../store/store.ts'
import { wordOn } from '../announcements/choices.ts'
import { chooseConsent, consentOf, type Consent, type ConsentPurpose } from '../consents.ts'

/** Version of the list of purposes in `rights:consents`, where each has its one sentence. A test fails if it changes alone. */
export const CONSENT_LIST_VERSION = '2026-1'

/** What is a free choice; the notice on personal data rests on the law and is none. */
export const CHOICES = [
  'announce-info',
  'announce-event',
  'telegram-photos',
  'delete-photos',
  'delete-nik',
] as const satisfies readonly ConsentPurpose[]
export type Choice = (typeof CHOICES)[number]

/** Sent until somebody says no; the others wait for a yes. */
const ON_UNTIL_NO: readonly Choice[] = ['announce-info', 'announce-event']

export interface ChoiceNow {
  readonly purpose: Choice
  readonly isOn: boolean
  /** The last word on it; undefined where nobody was asked. */
  readonly said: Consent | undefined
}

export async function choicesOf(reader: Reader, account: string): Promise<ChoiceNow[]> {
  const all: ChoiceNow[] = []
  for (const purpose of CHOICES) {
    const said = await saidOn(reader, account, purpose)
    all.push({ purpose, said, isOn: said?.given ?? ON_UNTIL_NO.includes(purpose) })
  }
  return all
}

function saidOn(reader: Reader, account: string, purpose: Choice): Promise<Consent | undefined> {
  if (purpose === 'announce-info') return wordOn(reader, account, 'info')
  if (purpose === 'announce-event') return wordOn(reader, account, 'event')
  return consentOf(reader, account, purpose)
}

/**
 * Takes effect with this transaction: whoever sends, takes photos or deletes looks here first. What became a part of a file
 * or a claim stays with it, since that rests on the law.
 */
export async function choose(
  tx: Tx,
  { account, purpose, given }: { account: string; purpose: Choice; given: boolean },
): Promise<void> {
  if ((await saidOn(tx, account, purpose))?.given === given) return
  await chooseConsent(tx, { account, purpose, version: CONSENT_LIST_VERSION, given })
}
