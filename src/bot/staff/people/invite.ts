/** Inviting somebody into the office: for which role, and the link that they are sent. */
import { invite } from '../../../records/office/invitations.ts'
import { authorise } from '../../../records/office/officers.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm } from '../../forms/form.ts'
import { momentWords } from '../../format.ts'
import type { Reply, Screen } from '../../house.ts'
import { shareUrl } from '../../register/consent-link.ts'
import { words as w } from '../../words.ts'
import { deniedReply } from '../gate.ts'
import { INVITE, peopleButton, REVOKE } from './list.ts'
import { endingForm } from './role.ts'
import { packPlace, roleQuestions, unpackPlace, type RoleAnswers } from './role-questions.ts'
import { placeWords, type Place } from './words.ts'

/** What stands before the token in `?start=`. */
export const STAFF_LINK = 'staf_'
/** Followed by a packed place. */
export const INVITE_FOR = 'pp:new:'

const form = defineForm<RoleAnswers>({
  id: 'undang',
  version: 1,
  title: () => w('people:invite.title'),
  passing: true,
  ending: 'none',
  questions: roleQuestions,
})

export const inviteFeature: FormFeature<RoleAnswers> = {
  form,
  async handIn(turn, { role, areas = [] }): Promise<HandedIn> {
    return { done: true, reply: endingForm(await inviteForScreen({ role, areas })(turn)) }
  },
}

export const inviteScreen: Screen = async turn => {
  const allowed = await authorise(turn.tx, turn.account.id, 'manage-staff')
  if (!allowed.ok) return deniedReply(turn, allowed, INVITE)
  return openForm(turn, { form }, { intro: w('people:invite.intro'), replaceOpen: true })
}

const inviteForScreen =
  (place: Place): Screen =>
  async turn => {
    const { tx, account, house } = turn
    const made = await invite(tx, { by: account.id, ...place })
    if (!made.ok && made.error === 'denied')
      return deniedReply(turn, made, `${INVITE_FOR}${packPlace(place)}`)
    if (!made.ok) return noAreas
    const link = `https://t.me/${house.botUsername}?start=${STAFF_LINK}${made.token}`
    const { id, expiresAt } = made.invitation
    const text = w('people:invite.made', {
      place: placeWords(place),
      link,
      until: momentWords(expiresAt),
    })
    const share = shareUrl(link, w('people:invite.shareText', { place: placeWords(place) }))
    return {
      say: [
        { text: w('people:invite.done'), keyboard: 'menu' },
        {
          text,
          rows: [
            [{ label: w('people:invite.share'), url: share }],
            [{ label: w('people:invite.copy'), copy: link }],
            [{ label: w('people:invite.revoke'), data: `${REVOKE}${id}` }],
            [peopleButton],
          ],
        },
      ],
    }
  }

export const inviteByData =
  (packed: string): Screen =>
  async turn => {
    const place = unpackPlace(packed)
    return place ? inviteForScreen(place)(turn) : noAreas
  }

const noAreas: Reply = { say: [{ text: w('people:areasForm.none'), rows: [[peopleButton]] }] }
