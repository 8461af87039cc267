/**
 * A photo of one paper, where the city takes them: a small form for each, so that they come in any order and over days. The
 * photo belongs to the claim as soon as it is sent; if it turns out to be no good, it is asked for again.
 */
import { CLAIM_PAPERS, type ClaimPaper } from '../../program/claims/papers.ts'
import { claimSeenBy, claimsSeenBy } from '../../records/claims/access.ts'
import { claimById, type Claim } from '../../records/claims/claim-rows.ts'
import { papersOfClaim } from '../../records/claims/family/papers.ts'
import { handInPhotos, photoWasBad, takesPapers } from '../../records/claims/family/photos.ts'
import { consentOf, recordConsent, saidNoSince } from '../../records/consents.ts'
import type { Reader } from '../../store/store.ts'
import type { PhotoTrouble } from '../documents/fetch.ts'
import { openForm, type FormFeature, type HandedIn } from '../forms/driver.ts'
import { defineForm, type Paper } from '../forms/form.ts'
import type { Reply, Screen, Turn } from '../house.ts'
import { mindful } from './holder.ts'
import { strayScreen } from '../menu/ways.ts'
import type { View } from '../view.ts'
import { words as w } from '../words.ts'
import { leftWords, papersView, takesPhoto } from './papers.ts'
import { noSuchClaim, ofClaim, papersButton, PHOTO, shown } from './ways.ts'
import { freeLine } from './words.ts'

/** Version of the text that is agreed to: counted with the words of `claim:photo.consent`. */
export const CLAIM_PHOTO_CONSENT_VERSION = 'klaim-2026-11'

type PhotoAnswers = {
  photoConsent?: 'yes' | 'no'
  deletePhotos?: 'yes' | 'no'
  photo?: Paper[]
  /** Known when the form is opened. It stands last, so that nobody is asked for it. */
  paper: ClaimPaper
}

const nameOf = (paper: ClaimPaper | undefined): string =>
  paper === undefined ? '' : w(`claim:paper.${paper}.name`)

const yesNoWith = (yes: string, no: string) => [
  { value: 'yes' as const, label: yes, also: w('yesAlso') },
  { value: 'no' as const, label: no, also: w('noAlso') },
]

const form = defineForm<PhotoAnswers>({
  id: 'foto-klaim',
  version: 1,
  title: () => w('claim:photo.formTitle'),
  grave: { reminder: date => w('claim:photo.reminder', { date }) },
  ending: 'none',
  takesPending: true,
  questions: [
    {
      id: 'photoConsent',
      kind: 'choice',
      applies: ({ facts }) => facts.documentsVia === 'telegram',
      ask: () => w('claim:photo.consent'),
      help: () => w('claim:photo.consentHelp'),
      options: () => yesNoWith(w('register:photoConsent.yes'), w('register:photoConsent.no')),
    },
    {
      id: 'deletePhotos',
      kind: 'choice',
      applies: ({ answers, facts }) => facts.documentsVia === 'telegram' && answers.photoConsent !== 'no',
      ask: () => w('claim:photo.delete'),
      help: () => w('claim:photo.deleteHelp'),
      options: () => yesNoWith(w('register:deletePhotos.yes'), w('register:deletePhotos.no')),
    },
    {
      id: 'photo',
      kind: 'papers',
      atMost: 1,
      applies: ({ answers }) => answers.photoConsent !== 'no',
      ask: ({ answers }) => w('claim:photo.ask', { paper: nameOf(answers.paper) }),
      help: () => w('claim:photo.help'),
      without: () => w('claim:photo.later'),
    },
    {
      id: 'paper',
      kind: 'choice',
      ask: () => w('claim:photo.which'),
      options: ({ answers }) =>
        CLAIM_PAPERS.filter(value => value === answers.paper).map(value => ({ value, label: nameOf(value) })),
    },
  ],
})

export const photoFeature: FormFeature<PhotoAnswers> = {
  form,
  async handIn(turn, { photoConsent, deletePhotos, photo = [], paper }, { id: draft, about: id = '' }) {
    const { tx, account } = turn
    await keepConsents(turn, draft, { photoConsent, deletePhotos })
    if (photoConsent === 'no') return backToList(turn, id, w('claim:photo.toCounter'))
    if (photo.length === 0) return backToList(turn, id, w('claim:photo.nothing'))
    const documents = photo.map(one => one.id)
    const handed = await handInPhotos(tx, { id, account: account.id, paper, draft, documents })
    return handed.ok
      ? takenReply(turn, handed.claim, paper)
      : backToList(turn, id, w(`claim:photo.refused.${handed.error}`))
  },
}

/** What is left, in a line: the whole list after each photo would bury it. */
async function takenReply({ tx }: Turn, claim: Claim, paper: ClaimPaper): Promise<HandedIn> {
  const left = leftWords(await papersOfClaim(tx, claim))
  const view: View = {
    text: `${left}\n\n${freeLine}`,
    rows: [
      [{ ...papersButton(claim.id), style: 'primary' }],
      [{ label: w('claim:photo.next'), data: `${PHOTO}${claim.id}:${paper}` }],
    ],
  }
  const text = w('claim:photo.received', { paper: nameOf(paper) })
  return { done: true, reply: { say: [{ text, keyboard: 'menu' }, view] } }
}

/** The list again, as it stands now; nothing of it for somebody who was shut out meanwhile. */
async function backToList(turn: Turn, id: string, text: string): Promise<HandedIn> {
  const seen = await claimSeenBy(turn.tx, { id, account: turn.account.id })
  const list = seen?.sees === 'all' ? [await papersView(turn, seen.claim)] : []
  return { done: true, reply: { say: [{ text, keyboard: 'menu' }, ...list] } }
}

/** Only what was asked this time is written down again, and no yes that was taken back since. */
async function keepConsents(
  { tx, account }: Turn,
  draft: string,
  { photoConsent, deletePhotos }: Record<'photoConsent' | 'deletePhotos', 'yes' | 'no' | undefined>,
): Promise<void> {
  const keep = async (purpose: 'telegram-photos' | 'delete-photos', answer: 'yes' | 'no' | undefined) => {
    if (answer === undefined) return
    const given = answer === 'yes'
    const before = await agreedTo(tx, account.id, purpose)
    if (before?.given === given) return
    if (given && (await saidNoSince(tx, { account: account.id, purpose, draft }))) return
    await recordConsent(tx, { account: account.id, purpose, version: CLAIM_PHOTO_CONSENT_VERSION, given })
  }
  await keep('telegram-photos', photoConsent)
  await keep('delete-photos', deletePhotos)
}

export const photoScreen = (id: string, code: ClaimPaper): Screen =>
  ofClaim(id, async (turn, { claim }): Promise<Reply> => {
    const papers = await papersOfClaim(turn.tx, claim)
    const paper = papers.find(one => one.paper === code)
    if (!paper) return noSuchClaim
    if (!takesPhoto(turn, claim, paper, papers)) return shown(turn, await papersView(turn, claim))
    return openForm(turn, photoFeature, {
      about: id,
      answers: { paper: code, ...(await agreedBefore(turn)) },
      intro: w('claim:photo.intro', { paper: nameOf(code) }),
      replaceOpen: true,
    })
  })

/** What was agreed to for the photos of a registration is another thing. */
async function agreedTo(reader: Reader, account: string, purpose: 'telegram-photos' | 'delete-photos') {
  const consent = await consentOf(reader, account, purpose)
  return consent?.version === CLAIM_PHOTO_CONSENT_VERSION ? consent : undefined
}

/** Whoever agreed once is not asked again; whoever said no is, since they tapped "send a photo". */
async function agreedBefore({ tx, account }: Turn): Promise<Partial<PhotoAnswers>> {
  const sends = await agreedTo(tx, account.id, 'telegram-photos')
  const deletes = await agreedTo(tx, account.id, 'delete-photos')
  return {
    ...(sends?.given === true ? { photoConsent: 'yes' as const } : {}),
    ...(deletes === undefined ? {} : { deletePhotos: deletes.given ? ('yes' as const) : ('no' as const) }),
  }
}

/** A photo of a claim has been fetched: nothing is said of a good one, a bad one is asked for again. */
export async function claimPhotoFetched(
  turn: Turn,
  document: string,
  bad: PhotoTrouble | undefined,
): Promise<Reply> {
  if (bad === undefined) return { say: [] }
  const of = await photoWasBad(turn.tx, document)
  const claim = of && (await claimById(turn.tx, of.claim))
  if (!of || !claim) return { say: [] }
  return {
    say: [
      {
        text: w(`claim:photo.bad.${bad}`, { paper: nameOf(of.paper) }),
        rows: [
          [{ label: w('claim:photo.button'), data: `${PHOTO}${claim.id}:${of.paper}`, style: 'primary' }],
          [papersButton(claim.id)],
        ],
      },
    ],
  }
}

/** A photo that no form asked for, as the rest of an album: of which paper it is must be said first. */
export const strayPhoto: Screen = async turn => {
  const via = turn.house.documentsVia
  const seen = via === 'counter' ? [] : await claimsSeenBy(turn.tx, turn.account.id)
  const open = seen.filter(({ claim, sees }) => sees === 'all' && takesPapers(claim))
  if (open.length === 0) return mindful(strayScreen('photo'))(turn)
  const rows = open.slice(0, 3).map(({ claim }) => [{ ...papersButton(claim.id), style: 'primary' as const }])
  // The photos of an album are answered together.
  const text = w(via === 'upload' ? 'claim:photo.strayUpload' : 'claim:photo.stray')
  return { say: [{ text, rows, slot: 'stray-photo' }] }
}
