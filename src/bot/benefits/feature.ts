/** "Santunan & beasiswa": what a family may get, and on what it hangs. For anybody; nothing of it is kept. */
import type { Composer } from 'grammy'
import { claimsSeenBy } from '../../records/claims/access.ts'
import { isQuiet } from '../../records/claims/family/phone-holder.ts'
import { linkedPeople } from '../../records/members/links.ts'
import { detailsOf } from '../claims/details.ts'
import { mindful } from '../claims/holder.ts'
import { brokerButton, freeLine, kindWords, numberWordsOf } from '../claims/words.ts'
import type { BotContext } from '../context.ts'
import { openForm, type FormFeature } from '../forms/driver.ts'
import type { Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import { withWayBack } from '../menu/back.ts'
import { said } from '../menu/said.ts'
import type { Button, View } from '../view.ts'
import { words as w } from '../words.ts'
import { CARD, cardView, CHILDREN, HEIRS, WHY } from './card.ts'
import { ownOf } from './carry.ts'
import { childrenView } from './children.ts'
import { benefitForm, toldBy, type BenefitAnswers } from './form.ts'
import { heirsScreen, heirsStepScreen } from './heirs.ts'
import { shownBy, shownOf, type Shown } from './shown.ts'
import { whyView } from './why.ts'

/** Followed by whom it is for; by the id of a person whom this account is linked to. */
const BEGIN = 'mf:new:'
const OWN = 'mf:own:'
const WHATS = ['death', 'missing', 'planning'] as const
/** Buttons for the newest claims. */
const CLAIMS_SHOWN = 3

export const benefitFeature: FormFeature<BenefitAnswers> = {
  form: benefitForm,
  async handIn(turn, answers, { about }) {
    const own = answers.what === 'own' && about !== undefined ? ownOf(about) : undefined
    const shown = await shownOf(turn, toldBy(answers, turn.today, own))
    return { done: true, reply: { say: [{ text: w('benefits:done'), keyboard: 'menu' }, cardView(shown)] } }
  },
}

export function benefitScreens(screens: Composer<BotContext>): void {
  screens.command(['manfaat', 'santunan'], ctx => ctx.show(entry))
  screens.command('start', (ctx, next) => (ctx.match === 'manfaat' ? ctx.show(entry) : next()))
  screens.filter(said(w('benefits:button'))).use(ctx => ctx.show(entry))
  screens.callbackQuery(links.benefits, ctx => ctx.show(entry))
  screens.callbackQuery(new RegExp(`^${BEGIN}(${WHATS.join('|')})$`), ctx => {
    const what = WHATS.find(one => one === ctx.match[1])
    if (what) ctx.show(begin(what))
  })
  screens.callbackQuery(new RegExp(`^${OWN}([\\w-]+)$`), ctx => ctx.show(beginOwn(ctx.match[1] ?? '')))
  screens.callbackQuery(new RegExp(`^${HEIRS}$`), ctx => ctx.show(heirsScreen))
  screens.callbackQuery(new RegExp(`^${HEIRS}-?([ynu]{0,7})$`), ctx =>
    ctx.show(heirsStepScreen(ctx.match[1] ?? '')),
  )
  screens.callbackQuery(new RegExp(`^${links.benefitsOfClaim}([\\w-]+)$`), (ctx, next) => {
    const screen = claimBenefitsScreen(ctx.callbackQuery.data)
    return screen ? ctx.show(screen) : next()
  })
  const details = [
    [CARD, cardOf],
    [CHILDREN, (_: Turn, shown: Shown) => childrenView(shown)],
    [WHY, whyView],
  ] as const
  for (const [prefix, view] of details)
    screens.callbackQuery(new RegExp(`^${prefix}([\\w-]+)$`), ctx =>
      ctx.show(detail(ctx.match[1] ?? '', view)),
    )
}

const cardOf = (_: Turn, shown: Shown): View => cardView(shown)

/** Whom it is for: a claim of theirs, their own cover, or any family. */
const entry: Screen = mindful(async turn => {
  const { tx, account } = turn
  const claims = (await claimsSeenBy(tx, account.id))
    .filter(({ claim, sees }) => sees === 'all' && claim.kind !== 'accident')
    .slice(0, CLAIMS_SHOWN)
  const own = (await isQuiet(tx, account.id)) ? [] : await linkedPeople(tx, account.id)
  const rows: Button[][] = [
    ...claims.map(({ claim }) => [
      {
        label: w('benefits:entry.claim', { kind: kindWords(claim), number: numberWordsOf(claim) }),
        data: `${links.benefitsOfClaim}${claim.id}`,
      },
    ]),
    ...own.map(({ id, name }) => [{ label: w('benefits:entry.own', { name }), data: `${OWN}${id}` }]),
    ...WHATS.map(what => [{ label: w(`benefits:entry.${what}`), data: `${BEGIN}${what}` }]),
    [{ label: w('benefits:buttons.heirs'), data: HEIRS }],
    [brokerButton],
  ]
  const text = `${w('benefits:entry.text')}\n\n${freeLine}`
  return { say: [await withWayBack(turn, { text, voice: 'benefits:entry.text', rows })] }
})

const begin =
  (what: (typeof WHATS)[number]): Screen =>
  turn =>
    openForm(turn, benefitFeature, {
      answers: { what },
      intro: w(`benefits:intro.${what}`),
      replaceOpen: true,
    })

/** Only the children are asked for: the rest stands in the lists. */
const beginOwn =
  (id: string): Screen =>
  async turn => {
    const people = await linkedPeople(turn.tx, turn.account.id)
    if (!people.some(person => person.id === id)) return { say: [], toast: w('menu:oldButton') }
    return openForm(turn, benefitFeature, {
      answers: { what: 'own' },
      about: id,
      intro: w('benefits:intro.own'),
      replaceOpen: true,
    })
  }

/** What the family of a claim may get is a detail of it, behind the account's PIN; by the data of its button. */
export function claimBenefitsScreen(data: string): Screen | undefined {
  const [, id] = new RegExp(`^${links.benefitsOfClaim}([\\w-]+)$`).exec(data) ?? []
  return id === undefined ? undefined : detailsOf(id, data, detail(id, cardOf))
}

const detail =
  (ref: string, view: (turn: Turn, shown: Shown) => View | Promise<View>): Screen =>
  async turn => {
    const shown = await shownBy(turn, ref)
    return shown ? { say: [await view(turn, shown)] } : { say: [], toast: w('menu:oldButton') }
  }
