/** Who of the lists is meant: members whose birth date and name fit, or the NIK on the KTP. */
import { candidatesFor, identify, type Identified } from '../../../records/claims/office/identify.ts'
import { bodyIn } from '../../../records/claims/claim-rows.ts'
import { claimForOfficer } from '../../../records/claims/hold.ts'
import type { Person } from '../../../records/members/people.ts'
import { numberWordsOf } from '../../claims/words.ts'
import { dateTextWords } from '../../format.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm } from '../../forms/form.ts'
import { readNikNumber } from '../../forms/read/nik.ts'
import { escapeHtml } from '../../html.ts'
import type { Screen, Turn } from '../../house.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { aboutOf, backButton, claimIn, endOfForm, masked, placeName, refusedReply } from './words.ts'

type WhoAnswers = { nik: string }

const form = defineForm<WhoAnswers>({
  id: 'klaim-orang',
  version: 1,
  passing: true,
  title: () => w('claimdesk:who.form.title'),
  ending: 'none',
  questions: [
    {
      id: 'nik',
      kind: 'text',
      secret: () => true,
      ask: () => w('claimdesk:who.form.ask'),
      read: text => readNikNumber(text, { w }),
    },
  ],
})

export const whoFeature: FormFeature<WhoAnswers> = {
  form,
  async handIn(turn, { nik }, { about }): Promise<HandedIn> {
    const of = claimIn(about)
    const identified = await identify(turn.tx, { ...of, officer: turn.account.id, nik })
    if (identified.ok) return endOfForm(true, { say: [meantView(identified)] })
    if (identified.error === 'no-such-member')
      return { done: false, lead: w('claimdesk:who.form.none'), at: 'nik' }
    return endOfForm(false, await refusedReply(turn, identified, of.id))
  },
}

const meantView = ({ claim, person }: Extract<Identified, { ok: true }>): View => ({
  text: w('claimdesk:who.done', {
    number: numberWordsOf(claim),
    name: escapeHtml(person.name),
    place: placeName(person.kelurahan),
  }),
  rows: [[backButton(claim)]],
})

const MOST = 8

export const whoScreen =
  (id: string, version: number): Screen =>
  async turn => {
    const found = await claimForOfficer(turn.tx, { id, officer: turn.account.id }, 'keep-claims')
    if (!found.ok) return refusedReply(turn, found, id, `pk:who:${id}:${version}`)
    const { claim, row } = found
    const people = (await candidatesFor(turn.tx, row)).slice(0, MOST)
    const { name, birthDate, nik } = bodyIn(turn.tx, row).worker
    const said = [
      name,
      birthDate === undefined ? undefined : dateTextWords(birthDate),
      nik === undefined ? undefined : masked(nik),
    ]
    const text = [
      w('claimdesk:who.title', {
        number: numberWordsOf(claim),
        said: escapeHtml(said.filter(part => part !== undefined).join(', ') || '-'),
      }),
      w(people.length > 0 ? 'claimdesk:who.candidates' : 'claimdesk:who.none'),
    ].join('\n\n')
    const rows: Button[][] = [
      ...people.map(person => [candidateButton(person, id, version)]),
      [{ label: w('claimdesk:who.byNik'), data: `pk:nik:${id}:${version}` }],
      [backButton(claim)],
    ]
    return { edit: { text, rows }, say: [] }
  }

/** A person is named by the end of their id: two whole ones are too long for a button. */
const candidateButton = (person: Person, id: string, version: number): Button => ({
  label: w('claimdesk:who.one', {
    name: person.name,
    place: placeName(person.kelurahan),
    nik: masked(person.nik),
  }),
  data: `pk:is:${id}:${version}:${endOf(person)}`,
})

const endOf = ({ id }: Person) => id.slice(-8)

/** One of the candidates. */
export const isWhoScreen =
  (id: string, version: number, end: string): Screen =>
  async turn => {
    const found = await claimForOfficer(turn.tx, { id, officer: turn.account.id }, 'keep-claims')
    if (!found.ok) return refusedReply(turn, found, id)
    const meant = (await candidatesFor(turn.tx, found.row)).filter(person => endOf(person) === end)
    const [only, ...others] = meant
    if (!only || others.length > 0)
      return { say: [{ text: w('claimdesk:who.gone'), rows: [[backButton(found.claim)]] }] }
    return identifiedReply(turn, id, version, only.nik)
  }

async function identifiedReply(turn: Turn, id: string, version: number, nik: string) {
  const identified = await identify(turn.tx, { id, version, officer: turn.account.id, nik })
  if (identified.ok) return { edit: meantView(identified), say: [] }
  return identified.error === 'no-such-member'
    ? { say: [{ text: w('claimdesk:who.form.none') }] }
    : refusedReply(turn, identified, id)
}

export const byNikScreen =
  (id: string, version: number): Screen =>
  async turn => {
    const found = await claimForOfficer(turn.tx, { id, officer: turn.account.id }, 'keep-claims')
    if (!found.ok) return refusedReply(turn, found, id)
    return openForm(turn, whoFeature, {
      about: aboutOf({ id, version }),
      intro: w('claimdesk:who.form.intro', { number: numberWordsOf(found.claim) }),
      replaceOpen: true,
    })
  }
