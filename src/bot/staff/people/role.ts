/** Another role for one of the office, or other kelurahan: a short form, and the act itself. */
import { authorise, officerOf } from '../../../records/office/officers.ts'
import { changeRole } from '../../../records/office/staff-changes.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm } from '../../forms/form.ts'
import { escapeHtml } from '../../html.ts'
import type { Reply, Screen } from '../../house.ts'
import type { View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import { afterLosing, askedToo } from './after.ts'
import { CHANGE_AREAS, CHANGE_ROLE, personView, refused, refusedReply } from './person.ts'
import { packPlace, roleQuestions, unpackPlace, type RoleAnswers } from './role-questions.ts'
import { nameOf, placeWords, type Place } from './words.ts'

/** Followed by an account's id and a packed place. */
export const GIVE_ROLE = 'pp:set:'

const form = defineForm<RoleAnswers>({
  id: 'peran',
  version: 1,
  title: () => w('people:roleForm.title'),
  passing: true,
  ending: 'none',
  questions: roleQuestions,
})

export const roleFeature: FormFeature<RoleAnswers> = {
  form,
  async handIn(turn, { role, areas = [] }, { about = '' }): Promise<HandedIn> {
    return { done: true, reply: endingForm(await giveRoleScreen(about, { role, areas })(turn)) }
  },
}

/** Asks for the role, or for a field officer's kelurahan only. */
const ask =
  (what: 'role' | 'areas') =>
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const allowed = await authorise(tx, account.id, 'manage-staff')
    const goOn = `${what === 'role' ? CHANGE_ROLE : CHANGE_AREAS}${id}`
    if (!allowed.ok) return deniedReply(turn, allowed, goOn)
    const officer = await officerOf(tx, id)
    if (!officer) return refused('not-found')
    const intro = w(id === account.id ? 'people:roleForm.introSelf' : 'people:roleForm.intro', {
      name: escapeHtml(await nameOf(tx, officer)),
      place: placeWords(officer),
    })
    const answers = what === 'areas' ? { role: officer.role } : {}
    return openForm(turn, { form }, { about: id, intro, answers, replaceOpen: true })
  }

export const changeRoleScreen = ask('role')
export const changeAreasScreen = ask('areas')

const giveRoleScreen =
  (id: string, place: Place): Screen =>
  async turn => {
    const { tx, account } = turn
    const changed = await changeRole(tx, { by: account.id, account: id, ...place })
    if (!changed.ok) return refusedReply(turn, changed, `${GIVE_ROLE}${id}:${packPlace(place)}`)
    const { officer, notices } = changed
    const done = w('people:done.role', {
      name: escapeHtml(await nameOf(tx, officer)),
      place: placeWords(officer),
    })
    const isStillAdmin = id !== account.id || officer.role === 'admin'
    const next: View = isStillAdmin
      ? await personView(tx, officer, account.id)
      : { text: w('people:join.start'), rows: [[deskButton]] }
    return {
      say: [{ text: done, keyboard: 'menu' }, next],
      also: [...(await afterLosing(tx, id, notices)), ...(await askedToo(tx, id))],
    }
  }

export const giveRoleByData =
  (id: string, packed: string): Screen =>
  async turn => {
    const place = unpackPlace(packed)
    return place ? giveRoleScreen(id, place)(turn) : refused('not-found')
  }

/** The reply that ends a form: the menu's keyboard comes back with it, unless another form has begun. */
export const endingForm = (reply: Reply): Reply =>
  reply.say.some(({ keyboard }) => keyboard !== undefined)
    ? reply
    : { ...reply, say: [{ text: w('people:nothingChanged'), keyboard: 'menu' }, ...reply.say] }
