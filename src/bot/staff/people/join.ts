/**
 * How somebody takes their place in the office: by the link of an invitation, or named by the deployment. The name that
 * colleagues see, a PIN, and what they can do from now on.
 */
import type { Composer } from 'grammy'
import {
  acceptInvitation,
  invitationByToken,
  type Invitation,
  type InvitationRefusal,
} from '../../../records/office/invitations.ts'
import { introduce, officerOf } from '../../../records/office/officers.ts'
import { setPin } from '../../../records/office/pin.ts'
import type { Tx } from '../../../store/store.ts'
import type { BotContext } from '../../context.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm, type Question } from '../../forms/form.ts'
import { readName } from '../../forms/read/name.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import type { View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deskButton } from '../gate.ts'
import { colleagueName } from '../colleague.ts'
import { newPinQuestions, type PinAnswers } from '../pin/form.ts'
import { afterGaining, afterLosing, askedToo } from './after.ts'
import { STAFF_LINK } from './invite.ts'
import { placeWords, type Place } from './words.ts'

type JoinAnswers = PinAnswers & { name: string }

const questions: readonly Question<JoinAnswers>[] = [
  {
    id: 'name',
    kind: 'text',
    ask: () => w('people:join.name.ask'),
    help: () => w('people:join.name.help'),
    read: readName,
    suggest: ({ facts }) => facts.officer?.name,
  },
  ...newPinQuestions,
]

const joinForm = defineForm<JoinAnswers>({
  id: 'gabung',
  version: 1,
  title: () => w('people:join.title'),
  needs: ['officer'],
  passing: true,
  ending: 'none',
  questions,
})

const introduceForm = defineForm<JoinAnswers>({
  id: 'kenalan',
  version: 1,
  title: () => w('people:introduce.title'),
  needs: ['officer'],
  passing: true,
  ending: 'none',
  questions,
})

export function joinScreens(screens: Composer<BotContext>): void {
  screens.command('start', (ctx, next) =>
    ctx.match.startsWith(STAFF_LINK) ? ctx.show(joinScreen(ctx.match.slice(STAFF_LINK.length))) : next(),
  )
}

/** What the link of this token opens, whether it was tapped or pasted. */
export const joinScreen =
  (token: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const offered = await invitationByToken(tx, { token, account: account.id })
    if (!offered.ok) return { say: await refusedViews(turn, offered) }
    const intro = await introOf(turn, offered.invitation)
    return openForm(turn, { form: joinForm }, { about: token, intro, replaceOpen: true })
  }

/** What is offered and by whom, before anything is asked. */
async function introOf({ tx, account }: Turn, invitation: Invitation): Promise<string> {
  const officer = await officerOf(tx, account.id)
  const offer = w('people:join.offer', {
    place: placeWords(invitation),
    by: await colleagueName(tx, invitation.madeBy),
    may: w(`people:may.${invitation.role}`),
  })
  const present = officer ? [w('people:join.instead', { place: placeWords(officer) })] : []
  const next = [w('people:join.next'), ...(officer?.hasPin ? [] : [w('people:join.newPin')])].join(' ')
  return [offer, ...present, next, w('people:join.notYou')].join('\n\n')
}

export const joinFeature: FormFeature<JoinAnswers> = {
  form: joinForm,
  async handIn(turn, { name, newPin }, { about: token = '' }): Promise<HandedIn> {
    const { tx, account } = turn
    const joined = await acceptInvitation(tx, { token, account: account.id, name })
    if (!joined.ok) return { done: true, reply: { say: await refusedViews(turn, joined) } }
    await keepPin(tx, account.id, newPin)
    const also = [...(await afterLosing(tx, account.id, joined.notices)), ...(await askedToo(tx, account.id))]
    return { done: true, reply: { say: welcome(joined.invitation), also } }
  },
}

/** Somebody whom the deployment has named, or who has left this undone. */
export const introduceScreen: Screen = turn =>
  openForm(turn, { form: introduceForm }, { intro: w('people:introduce.intro') })

export const introduceFeature: FormFeature<JoinAnswers> = {
  form: introduceForm,
  async handIn({ tx, account }, { name, newPin }): Promise<HandedIn> {
    const officer = await officerOf(tx, account.id)
    // Removed or locked while the form was open.
    if (officer?.state !== 'active')
      return { done: true, reply: { say: [{ text: w('menu:oldButton'), keyboard: 'menu' }] } }
    await introduce(tx, { account: account.id, name })
    await keepPin(tx, account.id, newPin)
    const also = await afterGaining(tx, account.id, [])
    return { done: true, reply: { say: welcome(officer), also } satisfies Reply }
  },
}

/** Who has one already was not asked for another. */
async function keepPin(tx: Tx, account: string, pin: string | undefined): Promise<void> {
  if (pin === undefined) return
  const kept = await setPin(tx, { account, pin })
  if (!kept.ok && kept.error !== 'has-one') throw new Error(`a PIN that the form took: ${kept.error}`)
}

const welcome = (place: Place): View[] => [
  {
    text: w('people:join.joined', { place: placeWords(place), may: w(`people:may.${place.role}`) }),
    keyboard: 'menu',
  },
  startView,
]

/** Who has joined already, perhaps with this very link, is shown to their desk. */
async function refusedViews({ tx, account }: Turn, { error }: InvitationRefusal): Promise<View[]> {
  const officer = error === 'used' ? await officerOf(tx, account.id) : undefined
  if (officer?.state !== 'active') return [{ text: w(`people:join.refused.${error}`), keyboard: 'menu' }]
  return [
    { text: w('people:join.refused.usedByYou', { place: placeWords(officer) }), keyboard: 'menu' },
    startView,
  ]
}

const startView: View = { text: w('people:join.start'), rows: [[deskButton]] }
