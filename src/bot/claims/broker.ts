/** "Laporkan calo": what to do when somebody asks for money, and a short report that goes to the office at once. */
import { reportBroker } from '../../records/claims/family/broker.ts'
import { openForm, type FormFeature } from '../forms/driver.ts'
import { defineForm, type Read } from '../forms/form.ts'
import type { Screen } from '../house.ts'
import { withWayBack } from '../menu/back.ts'
import { officeLines } from '../menu/office.ts'
import { outgoingOf } from '../notices.ts'
import { words as w } from '../words.ts'
import { known, phoneQuestion } from './questions.ts'

export const WRITE_BROKER = 'kl:broker:tulis'

type BrokerAnswers = { said: string; phone: string }

const form = defineForm<BrokerAnswers>({
  id: 'lapor-calo',
  version: 1,
  title: () => w('claims:broker.title'),
  ending: 'none',
  questions: [
    {
      id: 'said',
      kind: 'text',
      ask: () => w('claims:broker.said.ask'),
      help: () => w('claims:broker.said.help'),
      read: readStory,
    },
    phoneQuestion({
      ask: w('claims:broker.phone.ask'),
      help: w('claims:broker.phone.help'),
      none: w('claims:broker.phone.none'),
      noneAlso: w('claims:phone.noneAlso'),
    }),
  ],
})

const SHORTEST = 5
const LONGEST = 600

function readStory(text: string): Read<string> {
  const story = text.normalize('NFC').trim()
  if (story.length < SHORTEST) return { ok: false, why: w('claims:broker.said.short') }
  return story.length > LONGEST
    ? { ok: false, why: w('claims:broker.said.long', { most: LONGEST }) }
    : { ok: true, value: story }
}

export const brokerFeature: FormFeature<BrokerAnswers> = {
  form,
  async handIn({ tx, account }, { said, phone }) {
    const sent = await reportBroker(tx, { account: account.id, said, phone: known(phone) })
    if (!sent.ok) {
      const text = w('claims:broker.failed', { office: await officeLines(tx, false) })
      return { done: true, reply: { say: [{ text, keyboard: 'menu' }] } }
    }
    const reply = { say: [{ text: w('claims:broker.thanks'), keyboard: 'menu' as const }] }
    return { done: true, reply: { ...reply, also: await outgoingOf(tx, sent.notices) } }
  },
}

export const brokerScreen: Screen = async turn => {
  const text = w('claims:broker.text', { office: await officeLines(turn.tx, false) })
  const rows = [[{ label: w('claims:broker.write'), data: WRITE_BROKER }]]
  return { say: [await withWayBack(turn, { text, voice: 'claims:broker.text', rows })] }
}

export const writeBrokerScreen: Screen = turn =>
  openForm(turn, brokerFeature, { intro: w('claims:broker.intro') })
