/** Who agreed, agreed to a text: when one of these changes, its version must change with it. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { CLAIM_PHOTO_CONSENT_VERSION } from '../../src/bot/claims/photo.ts'
import { NIK_CONSENT_VERSION } from '../../src/bot/nik/consent.ts'
import {
  ANNOUNCEMENTS_CONSENT_VERSION,
  NOTICE_VERSION,
  PHOTO_CONSENT_VERSION,
} from '../../src/bot/register/questions/shared.ts'
import { words as w } from '../../src/bot/words.ts'
import { CHOICES, CONSENT_LIST_VERSION } from '../../src/records/rights/choices.ts'

const printOf = (...texts: string[]) =>
  createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 12)

/** The print of each version's text. A new text gets a new version and a new line here; old lines stay. */
const prints: Readonly<Record<string, string>> = {
  'notice 2026-11': '80c0c36abec8',
  'photos 2026-11': 'aa70301acaaf',
  'claim photos klaim-2026-11': '3f8e20d67d66',
  'announcements 2026-11': 'd868eaf87294',
  'NIK nik-2026-11': 'e107a1f24602',
  'list 2026-1': 'aff5c5214a56',
}

test.each([
  ['notice', NOTICE_VERSION, printOf([w('register:notice.ask'), w('register:notice.text')].join('\n\n'))],
  ['photos', PHOTO_CONSENT_VERSION, printOf(w('register:photoConsent.ask'), w('register:deletePhotos.ask'))],
  ['claim photos', CLAIM_PHOTO_CONSENT_VERSION, printOf(w('claim:photo.consent'), w('claim:photo.delete'))],
  ['NIK', NIK_CONSENT_VERSION, printOf(w('upload:nik.ask'))],
  ['announcements', ANNOUNCEMENTS_CONSENT_VERSION, printOf(w('register:announcements.ask'))],
  [
    'list',
    CONSENT_LIST_VERSION,
    printOf(
      w('rights:consents.text', { lines: '' }),
      ...CHOICES.map(purpose => w(`rights:consents.purpose.${purpose}`)),
    ),
  ],
])('the text about %s is the one of its version %s', (name, version, print) => {
  expect(prints[`${name} ${version}`]).toBe(print)
})
