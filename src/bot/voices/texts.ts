/**
 * Which texts the office reads aloud: what the screens say they show (`View.voice`), and what the public forms ask.
 *
 * In the order in which people meet them; an officer works through them from the top. The office's own answers come beside
 * these, as `answer:` and their id.
 */
import { resources } from '../../../locales/resources.gen.ts'

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}`
}[keyof T & string]
type LocaleKey = {
  [Room in keyof typeof resources]: `${Room}:${Paths<(typeof resources)[Room]>}`
}[keyof typeof resources]

/** Texts that stand in one message one after the other are read in one go, under the key of the first. */
type Text = LocaleKey | readonly [LocaleKey, ...LocaleKey[]]

/** Questions of a report that say how they can be answered. */
const withWays = <K extends LocaleKey>(key: K) => [key, 'claims:who.ways'] as const
/** What the check says in the end; the reasons are each person's own. */
const outcome = <K extends 'eligible' | 'needs-confirmation' | 'not-yet'>(key: K) =>
  [`check:outcome.${key}`, 'check:outcome.office'] as const

const VOICE_ROOMS = {
  start: ['menu:welcome', 'pages:help', 'pages:program', 'pages:ask'],
  check: [
    'check:first.text',
    'check:already',
    'check:sector.ask',
    'check:role.askFisher',
    'check:role.askFarmer',
    'check:land.ask',
    'check:tobacco.ask',
    'check:worked.ask',
    'check:ktp.ask',
    'check:birthDate.ask',
    'check:employment.ask',
    'check:membership.ask',
    outcome('eligible'),
    outcome('needs-confirmation'),
    outcome('not-yet'),
  ],
  register: [
    'register:intro',
    'register:introFilled',
    ['register:notice.ask', 'register:notice.text'],
    'register:forSelf.ask',
    'register:forSelf.askSelfOnly',
    'register:relation.ask',
    'register:boat.ask',
    'register:business.ask',
    'register:nik.ask',
    'register:name.ask',
    'register:birth.ask',
    'register:sex.ask',
    'register:address.ask',
    'register:kecamatan.ask',
    'register:kelurahan.ask',
    'register:rtRw.ask',
    'register:noKk.ask',
    'register:phone.ask',
    'register:phoneOwner.ask',
    'register:proof.ask',
    'register:familyName.ask',
    'register:familyRelation.ask',
    'register:familyPhone.ask',
    'register:photoConsent.ask',
    'register:deletePhotos.ask',
    'register:ktpPhoto.ask',
    'register:kkPhoto.ask',
    'register:proofPhoto.ask',
    'register:announcements.ask',
    'confirm:intro',
    'confirm:agree.ask',
    'confirm:nik.ask',
  ],
  status: [
    'status:empty',
    'status:now.submitted',
    'status:now.in-review',
    'status:now.returned',
    'status:now.approved',
    'status:now.decreed',
    'status:now.sent-to-bpjs',
    'status:now.active',
    'status:cover.not-yet',
    'status:cover.running',
    'status:cover.over',
    'status:now.rejected',
    'status:now.waiting-list',
    'status:now.withdrawn',
    'status:now.refused-by-bpjs',
    'status:now.ended',
  ],
  member: [
    'member:now.paid',
    'member:now.not-known',
    'member:now.maybe-inactive',
    'member:now.nothing-known',
    'member:notYet',
    'member:over',
    'member:linkForm.intro',
    'member:linkForm.how.ask',
    'member:linkForm.code.ask',
    'member:linkForm.phone.ask',
    'member:linkForm.birthDate.ask',
    'unlinked:link.ask',
    'change:intro',
    'change:what.ask',
    'change:work.ask',
    'change:words.ask',
    'change:kecamatan.ask',
    'change:address.ask',
    'change:address.askOutside',
    'change:phoneOf.ask',
    'change:ownPhone.ask',
    'change:otherPhone.ask',
    'change:familyName.ask',
    'change:familyRelation.ask',
  ],
  claims: [
    ['claims:entry.title', 'claims:entry.choose', 'claims:free'],
    'claims:death.intro',
    withWays('claims:death.who'),
    'claims:death.on.ask',
    'claims:death.how.ask',
    'claims:death.relation.ask',
    ['claims:death.depends', 'claims:death.next', 'claims:free'],
    'claims:missing.intro',
    withWays('claims:missing.who'),
    'claims:missing.since.ask',
    'claims:missing.where.ask',
    'claims:missing.relation.ask',
    'claims:missing.text',
    'claims:accident.intro',
    withWays('claims:accident.who'),
    'claims:accident.when.ask',
    'claims:accident.where.ask',
    'claims:accident.hospital.ask',
    'claims:accident.phone.ask',
    withWays('claims:accident.selfWho'),
    ['claims:accident.treatFirst', 'claims:accident.how', 'claims:accident.decides'],
    ['claims:accident.inCare', 'claims:accident.how', 'claims:accident.decides'],
    'claims:phone.intro',
    'claims:phone.ask',
    'claims:code.intro',
    'claims:code.ask',
    'claims:broker.text',
    'claims:broker.intro',
    'claims:broker.said.ask',
    'claims:broker.phone.ask',
  ],
  claim: [
    'claim:stage.reported.means',
    'claim:stage.not-found.means',
    'claim:stage.papers-missing.means',
    'claim:stage.papers-complete.means',
    'claim:stage.handed-over.means',
    'claim:stage.bpjs-checks.means',
    'claim:stage.to-mend.means',
    'claim:stage.awaits-contribution.means',
    'claim:stage.awaits-basarnas.means',
    'claim:stage.granted.means',
    'claim:stage.paid.means',
    'claim:stage.refused.means',
    'claim:stage.withdrawn.means',
    'claim:stage.stage-one.means',
    'claim:stage.in-care.means',
    'claim:stage.stage-two.means',
    'claim:stage.closed.means',
    'claim:papers.made',
    'claim:papers.guess',
    'claim:papers.later',
    'claim:paper.form-4.what',
    'claim:paper.member-card.what',
    'claim:paper.ktp-worker.what',
    'claim:paper.ktp-heir.what',
    'claim:paper.family-card.what',
    'claim:paper.death-certificate.what',
    'claim:paper.basarnas-letter.what',
    'claim:paper.heirs-certificate.what',
    'claim:paper.marriage-certificate.what',
    'claim:paper.birth-certificates.what',
    'claim:paper.power-of-attorney.what',
    'claim:paper.guardianship.what',
    'claim:paper.bank-book.what',
    'claim:paper.office-letter.what',
    'claim:paper.accident-report.what',
    'claim:paper.scholarship-form.what',
    'claim:paper.school-letter.what',
    'claim:paper.school-report.what',
    'claim:paper.child-account.what',
    'claim:photo.consent',
    'claim:photo.delete',
    'claim:photo.ask',
    'claim:family.intro',
    'claim:family.heirName.ask',
    'claim:family.heirNik.ask',
    'claim:family.relation.ask',
    'claim:family.otherHeirs.ask',
    'claim:family.minors.ask',
    'claim:family.speaks.ask',
    'claim:family.count.ask',
    'claim:family.child.name',
    'claim:family.child.born',
    'claim:family.child.level',
    'claim:family.child.year',
    'claim:family.child.kin',
    'claim:bank.intro',
    'claim:bank.name.ask',
    'claim:bank.number.ask',
    'claim:bank.holder.ask',
  ],
  benefits: [
    ['benefits:entry.text', 'claims:free'],
    'benefits:intro.death',
    'benefits:intro.missing',
    'benefits:intro.planning',
    'benefits:intro.own',
    'benefits:what.ask',
    'benefits:on.askDeath',
    'benefits:on.askMissing',
    'benefits:cause.ask',
    'benefits:since.ask',
    'benefits:paid.ask',
    'benefits:count.ask',
    'benefits:count.askPlanning',
    'benefits:child.born.ask',
    'benefits:child.school.ask',
    'benefits:child.class.ask',
    'benefits:child.class.askPt',
    'benefits:child.life.ask',
    'benefits:child.work.ask',
  ],
  talk: ['question:ask.intro', 'question:ask.ask', 'announcement:public.choices'],
  rights: [
    ['rights:all.title', 'rights:all.choose'],
    'rights:why.text',
    'rights:lock.introNew',
    'rights:lock.birthDate.ask',
    'rights:lock.pin.ask',
    'rights:lock.newPin.ask',
    'rights:lock.again.ask',
    'rights:fix.ask',
    'rights:delete.ask',
    'rights:take.intro',
    'rights:take.code.ask',
    'rights:take.nik.ask',
  ],
} as const satisfies Readonly<Record<string, readonly Text[]>>

export type VoiceRoom = keyof typeof VOICE_ROOMS
type Listed = (typeof VOICE_ROOMS)[VoiceRoom][number]
type First<T> = T extends readonly [infer K, ...unknown[]] ? K : T
/** A text of the locale that can be read aloud. */
export type SpokenKey = First<Listed>
/** What a voice note is for. */
export type VoiceKey = SpokenKey | `answer:${string}`

/** The rooms in their order. */
export const ROOM_NAMES = Object.keys(VOICE_ROOMS) as readonly VoiceRoom[]

export const keysOfRoom = (room: VoiceRoom): SpokenKey[] => VOICE_ROOMS[room].map(firstOf)

const firstOf = (text: Listed): SpokenKey => (typeof text === 'string' ? text : text[0])

const partsByKey = new Map(
  Object.values(VOICE_ROOMS)
    .flat()
    .map((text: Listed) => [firstOf(text), typeof text === 'string' ? [text] : text] as const),
)

export const SPOKEN_KEYS: readonly SpokenKey[] = [...partsByKey.keys()]

export const isSpoken = (key: string): key is SpokenKey => partsByKey.has(key as SpokenKey)

/** A text as the locale has it, with its `{{variables}}` unfilled. @throws {RangeError} for a key that is no text. */
export const templateOf = (key: SpokenKey): string => (partsByKey.get(key) ?? []).map(locale).join('\n\n')

function locale(key: string): string {
  const [room = '', path = ''] = key.split(':')
  let found: unknown = (resources as Readonly<Record<string, unknown>>)[room]
  for (const name of path.split('.'))
    found = typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[name] : undefined
  if (typeof found !== 'string') throw new RangeError(`no text is called ${key}`)
  return found
}

const VARIABLE = /\{\{(\w+)\}\}/g

/** The variables of a text, each once. */
export const variablesOf = (template: string): string[] => [
  ...new Set(Array.from(template.matchAll(VARIABLE), ([, name = '']) => name)),
]

/** Fills in what is known; the others stay as they are. */
export const filledIn = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replaceAll(VARIABLE, (all, name: string) => values[name] ?? all)
