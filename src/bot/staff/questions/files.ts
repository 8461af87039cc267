/** What the office has of who asks: their registrations, claims, and membership. Each is opened by its own room, with its own permission. */
import { showPublicNumber } from '../../../program/public-number.ts'
import { claimsSeenBy } from '../../../records/claims/access.ts'
import { linkedPeople } from '../../../records/members/links.ts'
import { registrationsOf } from '../../../records/registrations/find.ts'
import type { Reader } from '../../../store/store.ts'
import { numberWordsOf } from '../../claims/words.ts'
import * as links from '../../links.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'

/** Of each kind the newest; hardly anybody has more. */
const OF_EACH = 3

export async function fileButtons(reader: Reader, account: string): Promise<Button[][]> {
  const files = (await registrationsOf(reader, account)).slice(0, OF_EACH)
  const claims = (await claimsSeenBy(reader, account)).slice(0, OF_EACH)
  const members = (await linkedPeople(reader, account)).slice(0, OF_EACH)
  return [
    ...files.map(({ id, number }) => [
      {
        label: w('question:office.file.registration', { number: showPublicNumber(number) }),
        data: `${links.reviewFile}${id}`,
      },
    ]),
    ...claims.map(({ claim }) => [
      {
        label: w('question:office.file.claim', { number: numberWordsOf(claim) }),
        data: `${links.officeClaim}${claim.id}`,
      },
    ]),
    ...members.map(({ id, name }) => [
      { label: w('question:office.file.member', { name }), data: `${links.memberAtCounter}${id}` },
    ]),
  ]
}
