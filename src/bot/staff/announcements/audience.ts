/** Choosing to whom: pages of conditions that are tapped together, with the count of who will get it on each of them. */
import { KECAMATANS, kecamatanByCode, KELURAHANS } from '../../../program/areas.ts'
import type { Audience, AudienceStanding } from '../../../program/announcements/audience.ts'
import { STAFF_ROLES } from '../../../program/office.ts'
import type { PlainDate } from '../../../program/plain-date.ts'
import { COVERED_SECTORS } from '../../../program/sectors.ts'
import { openForm, type FormFeature } from '../../forms/driver.ts'
import { defineForm } from '../../forms/form.ts'
import type { Screen, Turn } from '../../house.ts'
import { sectorWords } from '../../sectors.ts'
import { inRows } from '../../rows.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { CONDITIONS, endingBy, ENDS_WITHIN, peopleOf, turned, type ConditionCode } from './audience-turns.ts'
import { audienceWords, endsWords, standingWords } from './audience-words.ts'
import { countText } from './count.ts'
import { changeScreen, draftScreen, endOfForm, type Draft } from './draft.ts'
import { AUDIENCE, CONDITION, ENDS_DATE, ONE, TURN } from './links.ts'
import { dayShown, readLastDay } from './when.ts'

export const audienceScreen = (id: string): Screen =>
  draftScreen(id, `${AUDIENCE}${id}`, async (turn, draft) => ({
    say: [],
    edit: await audienceView(turn, draft),
  }))

export async function audienceView(turn: Turn, draft: Draft): Promise<View> {
  const { id, audience } = draft
  const people = peopleOf(audience)
  const roles = audience.kind === 'staff' ? audience.roles.length : 0
  const page = (name: string, label: string, n: number): Button => ({
    label: n > 0 ? w('announcement:to.set', { label, n }) : label,
    data: `${CONDITION}${id}:${name}`,
  })
  const whole = (code: string, label: string): Button => ({ label, data: `${TURN}${id}:+all:${code}` })
  return {
    text: [w('announcement:to.ask'), await standText(turn, draft)].join('\n\n'),
    rows: [
      [
        page('sector', w('announcement:to.sector'), people.sectors.length),
        page('area', w('announcement:to.area'), people.kelurahans.length),
      ],
      [
        page('standing', w('announcement:to.standing'), people.standings.length),
        page('ends', w('announcement:to.ends'), people.coverEnds ? 1 : 0),
      ],
      [whole('people', w('announcement:to.people'))],
      [whole('everyone', w('announcement:to.everyone'))],
      [page('staff', w('announcement:to.staff'), roles)],
      ...(audience.kind === 'nobody' ? [] : [[whole('nobody', w('announcement:to.clear'))]]),
      [{ label: w('announcement:to.done'), data: `${ONE}${id}`, style: 'primary' }],
    ],
  }
}

/** What is chosen now, and whom that reaches. */
async function standText(turn: Turn, draft: Draft): Promise<string> {
  const { audience } = draft
  if (audience.kind === 'nobody') return w('announcement:to.nobody')
  const now = w('announcement:to.now', { audience: audienceWords(audience) })
  return `${now}\n${await countText(turn, draft)}`
}

// ——— The pages ———

export const conditionScreen = (id: string, page: string): Screen =>
  draftScreen(id, `${CONDITION}${id}:${page}`, async (turn, draft) => ({
    say: [],
    edit: await conditionView(turn, draft, page),
  }))

interface Page {
  readonly ask: string
  readonly rows: readonly Button[][]
}

async function conditionView(turn: Turn, draft: Draft, name: string): Promise<View> {
  const { ask, rows } = pageOf(draft, name)
  const back: Button[] = [
    ...(kecamatanByCode(name)
      ? [{ label: w('announcement:to.backArea'), data: `${CONDITION}${draft.id}:area` }]
      : []),
    { label: w('announcement:to.back'), data: `${AUDIENCE}${draft.id}` },
  ]
  return { text: [ask, await standText(turn, draft)].join('\n\n'), rows: [...rows, back] }
}

function pageOf(draft: Draft, name: string): Page {
  const { id, audience } = draft
  const people = peopleOf(audience)
  switch (name) {
    case 'sector':
      return {
        ask: w('announcement:to.sectorAsk'),
        rows: COVERED_SECTORS.map(code => [
          tick(id, 's', code, people.sectors.includes(code), sectorWords(code)),
        ]),
      }
    case 'area':
      return { ask: w('announcement:to.areaAsk'), rows: kecamatanRows(id, people.kelurahans) }
    case 'standing':
      return {
        ask: w('announcement:to.standingAsk'),
        rows: STANDINGS_SHOWN.map(code => [
          tick(id, 't', code, people.standings.includes(code), standingWords(code)),
        ]),
      }
    case 'ends':
      return endsPage(draft)
    case 'staff':
      return {
        ask: w('announcement:to.staffAsk'),
        rows: [
          [{ label: w('announcement:to.staffAll'), data: `${TURN}${id}:+all:staff` }],
          ...STAFF_ROLES.map(code => {
            const isOn = audience.kind === 'staff' && audience.roles.includes(code)
            return [tick(id, 'r', code, isOn, w(`people:role.${code}`))]
          }),
        ],
      }
    default:
      return kelurahanPage(id, name, people.kelurahans)
  }
}

/** Members first. Of files only where somebody waits or was turned down: who is covered is a member. */
const STANDINGS_SHOWN: readonly AudienceStanding[] = [
  'member',
  'covered',
  'cover-ended',
  'submitted',
  'returned',
  'waiting-list',
  'approved',
  'decreed',
  'sent-to-bpjs',
  'refused-by-bpjs',
  'rejected',
]

function endsPage({ id, audience }: Draft): Page {
  const { coverEnds } = peopleOf(audience)
  const isDate = coverEnds !== undefined && 'by' in coverEnds
  return {
    ask: w('announcement:to.endsAsk'),
    rows: [
      ...ENDS_WITHIN.map(days => {
        const isOn = coverEnds !== undefined && 'withinDays' in coverEnds && coverEnds.withinDays === days
        return [tick(id, 'd', `${days}`, isOn, w(`announcement:to.ends${days}`))]
      }),
      [
        {
          label: isDate
            ? w('announcement:to.on', { label: endsWords(coverEnds) })
            : w('announcement:to.endsDate'),
          data: `${ENDS_DATE}${id}`,
        },
      ],
      ...(coverEnds ? [[{ label: w('announcement:to.endsClear'), data: `${TURN}${id}:-d:0` }]] : []),
    ],
  }
}

const kecamatanRows = (id: string, chosen: readonly string[]): Button[][] =>
  KECAMATANS.map(({ code, name }) => {
    const all = KELURAHANS.filter(one => one.kecamatan === code)
    const n = all.filter(one => chosen.includes(one.code)).length
    const label = n > 0 ? w('announcement:to.kecamatan', { name, n, of: all.length }) : name
    return [{ label, data: `${CONDITION}${id}:${code}` }]
  })

function kelurahanPage(id: string, code: string, chosen: readonly string[]): Page {
  const all = KELURAHANS.filter(one => one.kecamatan === code)
  const name = kecamatanByCode(code)?.name ?? ''
  const isWhole = all.length > 0 && all.every(one => chosen.includes(one.code))
  return {
    ask: w('announcement:to.kecamatanAsk', { name }),
    rows: [
      [tick(id, 'c', code, isWhole, w('announcement:to.wholeKecamatan', { name }))],
      ...inRows(
        all.map(one => tick(id, 'k', one.code, chosen.includes(one.code), one.name)),
        2,
      ),
    ],
  }
}

const tick = (id: string, condition: ConditionCode, code: string, isOn: boolean, label: string): Button => ({
  label: w(isOn ? 'announcement:to.on' : 'announcement:to.off', { label }),
  data: `${TURN}${id}:${isOn ? '-' : '+'}${condition}:${code}`,
})

/** A tap on a condition. The page that it stands on is shown again. */
export const turnScreen = (id: string, sign: string, condition: string, code: string): Screen => {
  const known = CONDITIONS.find(one => one === condition)
  const change = (audience: Audience) =>
    known === undefined ? audience : turned(audience, sign === '+', known, code)
  return changeScreen(
    id,
    draft => ({ audience: change(draft.audience) }),
    async (turn, draft) => ({
      say: [],
      edit: await (known === undefined || known === 'all'
        ? audienceView(turn, draft)
        : conditionView(turn, draft, pageWith(known, code))),
    }),
  )
}

function pageWith(condition: Exclude<ConditionCode, 'all'>, code: string): string {
  const pages = { s: 'sector', t: 'standing', d: 'ends', r: 'staff', c: code, k: code.slice(0, 6) }
  return pages[condition]
}

// ——— Another day ———

type EndsAnswers = { by: PlainDate }

const endsForm = defineForm<EndsAnswers>({
  id: 'pengumuman-berakhir',
  version: 1,
  passing: true,
  title: () => w('announcement:endsForm.title'),
  ending: 'none',
  questions: [
    {
      id: 'by',
      kind: 'text',
      ask: () => w('announcement:endsForm.ask'),
      show: dayShown,
      read: (text, asking) => readLastDay(text, asking, { past: w('announcement:endsForm.past') }),
    },
  ],
})

export const endsFeature: FormFeature<EndsAnswers> = {
  form: endsForm,
  handIn: async (turn, { by }, { about: id = '' }) =>
    endOfForm(
      await changeScreen(
        id,
        draft => ({ audience: endingBy(draft.audience, by) }),
        async (now, draft) => ({ say: [await audienceView(now, draft)] }),
      )(turn),
    ),
}

export const endsScreen = (id: string): Screen =>
  draftScreen(id, `${ENDS_DATE}${id}`, turn =>
    openForm(
      turn,
      { form: endsForm },
      { about: id, intro: w('announcement:endsForm.intro'), replaceOpen: true },
    ),
  )
