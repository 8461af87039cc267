/** What the office's screens of a claim share: its buttons, the names of papers, and what an officer reads who was too late. */
import { kelurahanByCode } from '../../../program/areas.ts'
import type { ClaimPaper } from '../../../program/claims/papers.ts'
import { maskNik, type Nik } from '../../../program/nik.ts'
import type { ClaimOvertaken, Claim } from '../../../records/claims/claim-rows.ts'
import type { ClaimClosed, ClaimTaken } from '../../../records/claims/hold.ts'
import type { Denied } from '../../../records/office/officers.ts'
import { numberWordsOf, statusWords } from '../../claims/words.ts'
import { hourWords } from '../../format.ts'
import type { HandedIn } from '../../forms/driver.ts'
import type { Reply, Turn } from '../../house.ts'
import * as links from '../../links.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import { colleagueName } from '../colleague.ts'

/** Data of the list, at its first page. */
export const LIST = 'pk:all'

export const listButton: Button = { label: w('claimdesk:toList'), data: LIST }

export const backButton = (claim: Pick<Claim, 'id' | 'number'>): Button => ({
  label: w('claimdesk:back', { number: numberWordsOf(claim) }),
  data: `${links.officeClaim}${claim.id}`,
})

export const paperName = (paper: ClaimPaper): string => w(`claimdesk:paper.${paper}`)

/** The name of a kelurahan. */
export const placeName = (kelurahan: string | undefined): string =>
  kelurahan === undefined
    ? w('claimdesk:file.noPlace')
    : w('staff:filter.kelurahan', { name: kelurahanByCode(kelurahan)?.name ?? kelurahan })

export const masked = (nik: string): string => maskNik(nik as Nik)

/** "0812-•••-7890": enough to know it again. */
export const maskedPhone = (phone: string): string => `•••••${phone.slice(-4)}`

/** Refusals that are a sentence and nothing more. */
type Plain =
  | 'ended'
  | 'no-such-paper'
  | 'nobody-meant'
  | 'living'
  | 'waits-already'
  | 'same-officer'
  | 'asker-gone'
  | 'settled'
  | 'not-paid'

export type ClaimRefused =
  { readonly ok: false; readonly error: Plain } | ClaimClosed | ClaimTaken | ClaimOvertaken | Denied

/**
 * @param id of the claim, which is offered to be opened again.
 * @param tried data of the button that was tapped: it goes on there once a PIN that was missing is right.
 */
export async function refusedReply(
  turn: Turn,
  refused: ClaimRefused,
  id: string,
  tried = `${links.officeClaim}${id}`,
): Promise<Reply> {
  if (refused.error === 'denied') return deniedReply(turn, refused, tried)
  const open: Button = { label: w('claimdesk:open'), data: `${links.officeClaim}${id}` }
  const rows = refused.error === 'not-found' ? [[listButton], [deskButton]] : [[open], [listButton]]
  return { say: [{ text: await refusalText(turn, refused), rows }] }
}

async function refusalText({ tx }: Turn, refused: Exclude<ClaimRefused, Denied>): Promise<string> {
  switch (refused.error) {
    case 'taken':
      return w('claimdesk:refused.taken', {
        by: await colleagueName(tx, refused.by),
        until: hourWords(refused.until),
      })
    case 'changed':
      return w('claimdesk:refused.changed', { status: statusWords(refused.claim) })
    default:
      return w(`claimdesk:refused.${refused.error}`)
  }
}

/** The end of an officer's form about a claim: what was recorded or not, the office's keyboard, and the ways on. */
export const endOfForm = (isDone: boolean, reply: Reply): HandedIn => {
  const lead: View = { text: w(isDone ? 'staff:recorded' : 'staff:notRecorded'), keyboard: 'menu' }
  // Who is no longer of the office gets no more than everybody else.
  const said = reply.say.length > 0 || (reply.also ?? []).length > 0
  return {
    done: true,
    reply: { ...reply, say: [lead, ...(said ? reply.say : [{ text: w('menu:oldButton') }])] },
  }
}

/** "id@version", as a form about a claim carries it. */
export const aboutOf = ({ id, version }: Pick<Claim, 'id' | 'version'>): string => `${id}@${version}`

export function claimIn(about: string | undefined): { id: string; version: number } {
  const [id = '', version = ''] = about?.split('@') ?? []
  return { id, version: Number(version) }
}
