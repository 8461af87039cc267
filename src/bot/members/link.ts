/**
 * How a member links their account: the code of a slip, typed or by its link; or the number of the list, sent by the button,
 * with the birth date.
 * Whatever was wrong, the answer is the same.
 */
import { accountById } from '../../records/accounts.ts'
import { linkByCode, linkByPhone, type Linked } from '../../records/members/links.ts'
import type { Tx } from '../../store/store.ts'
import type { Outgoing } from '../../telegram/message.ts'
import { CHANNEL } from '../channel.ts'
import { dateTextWords } from '../format.ts'
import { openForm, type FormFeature, type HandedIn } from '../forms/driver.ts'
import { defineForm } from '../forms/form.ts'
import { readDate } from '../forms/read/date.ts'
import { readPhone } from '../forms/read/phone.ts'
import { escapeHtml } from '../html.ts'
import type { Reply, Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import { message } from '../render.ts'
import type { View } from '../view.ts'
import { words as w } from '../words.ts'

type LinkAnswers = {
  how: 'code' | 'phone' | 'none'
  code?: string
  phone?: string
  birthDate?: string
}

const form = defineForm<LinkAnswers>({
  id: 'tautkan',
  version: 1,
  passing: true,
  title: () => w('member:linkForm.title'),
  ending: 'none',
  questions: [
    {
      id: 'how',
      kind: 'choice',
      ask: () => w('member:linkForm.how.ask'),
      help: () => w('member:linkForm.how.help'),
      options: () =>
        (['code', 'phone', 'none'] as const).map(value => ({
          value,
          label: w(`member:linkForm.how.${value}`),
        })),
    },
    {
      id: 'code',
      kind: 'text',
      secret: () => true,
      anew: true,
      applies: ({ answers }) => answers.how === 'code',
      ask: () => w('member:linkForm.code.ask'),
      help: () => w('member:linkForm.code.help'),
      read: text =>
        text.replaceAll(/[^a-z0-9]/gi, '').length === 8
          ? { ok: true, value: text }
          : { ok: false, why: w('member:linkForm.code.wrong') },
    },
    {
      id: 'phone',
      kind: 'contact',
      onlyShared: true,
      applies: ({ answers }) => answers.how === 'phone',
      ask: () => w('member:linkForm.phone.ask'),
      help: () => w('member:linkForm.phone.help'),
      read: (text, asking) => readPhone(text, asking),
    },
    {
      id: 'birthDate',
      kind: 'text',
      applies: ({ answers }) => answers.how === 'phone',
      ask: () => w('member:linkForm.birthDate.ask'),
      help: () => w('member:linkForm.birthDate.help'),
      read: (text, asking) => readDate(text, asking),
      show: value => dateTextWords(value),
    },
  ],
})

export const linkFeature: FormFeature<LinkAnswers> = {
  form,
  async handIn({ tx, account }, { how, code = '', phone = '', birthDate = '' }): Promise<HandedIn> {
    if (how === 'none')
      return { done: true, reply: { say: [{ text: w('member:linkForm.none'), keyboard: 'menu' }] } }
    const linked = await (how === 'code'
      ? linkByCode(tx, { account: account.id, code })
      : linkByPhone(tx, { account: account.id, phone, birthDate }))
    return { done: true, reply: await replyTo(tx, linked) }
  },
}

async function replyTo(tx: Tx, linked: Linked): Promise<Reply> {
  if (linked.ok) {
    const also = await toldOfCut(tx, linked)
    return { say: [{ text: w('member:linked.menu'), keyboard: 'menu' }, linkedView(linked)], also }
  }
  const text =
    linked.error === 'too-many-tries'
      ? w('member:linkForm.tooMany')
      : w('member:linkForm.notRight', { left: linked.triesLeft })
  return { say: [{ text, keyboard: 'menu' }] }
}

type SlipAnswers = { agree: 'yes' | 'no' }

/** The link of a slip: one tap more, so that whoever only looks at the link does not use the code up. */
export const slipLinkFeature: FormFeature<SlipAnswers> = {
  form: defineForm<SlipAnswers>({
    id: 'kertas-kode',
    version: 1,
    passing: true,
    title: () => w('unlinked:link.title'),
    ending: 'none',
    questions: [
      {
        id: 'agree',
        kind: 'choice',
        ask: () => w('unlinked:link.ask'),
        help: () => w('unlinked:link.help'),
        options: () => [
          { value: 'yes', label: w('unlinked:link.yes'), also: w('yesAlso'), style: 'success' },
          { value: 'no', label: w('unlinked:link.no'), also: w('noAlso') },
        ],
      },
    ],
  }),
  async handIn({ tx, account }, { agree }, { about: code = '' }): Promise<HandedIn> {
    if (agree === 'no')
      return { done: true, reply: { say: [{ text: w('unlinked:link.notNow'), keyboard: 'menu' }] } }
    return { done: true, reply: await replyTo(tx, await linkByCode(tx, { account: account.id, code })) }
  },
}

const linkedView = ({ person }: Extract<Linked, { ok: true }>): View => ({
  text: w('member:linked.done', { name: escapeHtml(person.name) }),
  rows: [[{ label: w('member:linked.see'), data: `${links.member}${person.id}`, style: 'primary' }]],
})

/** The account that had the link hears of it at once: it may be somebody else's phone by now, so it reads no name. */
async function toldOfCut(tx: Tx, { cut }: Extract<Linked, { ok: true }>): Promise<Outgoing[]> {
  const account = cut === undefined ? undefined : await accountById(tx, cut)
  if (account?.channel !== CHANNEL) return []
  return [message({ text: w('member:linked.cut') }, { chat: account.address, class: 1 }, w)]
}

export const linkScreen: Screen = turn =>
  openForm(turn, linkFeature, { intro: w('member:linkForm.intro'), replaceOpen: true })

/**
 * Whose code it is, and whether it is one, shows only after the tap. What was sent leaves the chat as a typed code does.
 * @param code as the link has it: what is no code at all is typed instead.
 */
export const slipLinkScreen =
  (code: string): Screen =>
  async turn => {
    const start = { about: code, intro: w('unlinked:link.intro'), replaceOpen: true }
    const isCode = /^[a-z0-9]{8}$/i.test(code)
    const reply = await (isCode ? openForm(turn, slipLinkFeature, start) : linkScreen(turn))
    return withoutSent(turn, reply)
  }

function withoutSent({ chat, sent }: Turn, reply: Reply): Reply {
  if (sent === undefined) return reply
  const params = { message_id: sent }
  return { ...reply, first: [{ chat, class: 0, method: 'deleteMessage', params }] }
}
