/** A claim that began on paper: an officer handed out a code. Whatever was wrong with it, the answer is the same. */
import { openByCode } from '../../records/claims/codes.ts'
import { openForm, type FormFeature } from '../forms/driver.ts'
import { defineForm } from '../forms/form.ts'
import type { Screen } from '../house.ts'
import * as links from '../links.ts'
import { outgoingOf } from '../notices.ts'
import { words as w } from '../words.ts'
import { freeLine, numberWordsOf } from './words.ts'

type CodeAnswers = { code: string }

const form = defineForm<CodeAnswers>({
  id: 'kode-klaim',
  version: 1,
  passing: true,
  title: () => w('claims:code.title'),
  ending: 'none',
  questions: [
    {
      id: 'code',
      kind: 'text',
      secret: () => true,
      anew: true,
      ask: () => w('claims:code.ask'),
      help: () => w('claims:code.help'),
      read: text =>
        text.replaceAll(/[^a-z0-9]/gi, '').length === 8
          ? { ok: true, value: text }
          : { ok: false, why: w('claims:code.short') },
    },
  ],
})

export const codeFeature: FormFeature<CodeAnswers> = {
  form,
  async handIn({ tx, account }, { code }) {
    const opened = await openByCode(tx, { account: account.id, code })
    if (!opened.ok) {
      const text =
        opened.error === 'too-many-tries'
          ? w('claims:code.tooMany')
          : w('claims:code.notRight', { left: opened.triesLeft })
      return { done: true, reply: { say: [{ text, keyboard: 'menu' }] } }
    }
    const text = w('claims:code.opened', { number: numberWordsOf(opened.claim) })
    const see = { label: w('claims:seeButton'), data: `${links.claim}${opened.claim.id}` }
    return {
      done: true,
      reply: {
        say: [
          { text, keyboard: 'menu' },
          { text: freeLine, rows: [[see]] },
        ],
        also: await outgoingOf(tx, opened.notices),
      },
    }
  },
}

export const codeScreen: Screen = turn =>
  openForm(turn, codeFeature, { intro: w('claims:code.intro'), replaceOpen: true })
