/**
 * What stands on every screen about a claim or money, and the words for where a claim is.
 */
import { CLAIM_REFUSALS, isOfficeRefusal } from '../../program/claims/steps.ts'
import { showPublicNumber } from '../../program/public-number.ts'
import type { ClaimBody } from '../../records/claims/body.ts'
import type { Claim } from '../../records/claims/claim-rows.ts'
import { escapeHtml } from '../html.ts'
import * as links from '../links.ts'
import type { Button } from '../view.ts'
import { words as w } from '../words.ts'

/** "Gratis. Petugas tidak meminta OTP, PIN, atau uang." */
export const freeLine: string = w('claims:free')

export const brokerButton: Button = { label: w('claims:broker.button'), data: links.broker }

/** "Laporan meninggal dunia" */
export const kindWords = ({ kind }: Pick<Claim, 'kind'>): string => w(`claims:kind.${kind}`)

/** "berkas belum lengkap" */
export const statusWords = ({
  status,
  reason,
}: Pick<Claim, 'status'> & { reason?: string | undefined }): string =>
  status === 'refused' && isOfficeRefusal(reason) ? w('claims:closed') : w(`claims:status.${status}`)

/** "404-643-243" */
export const numberWordsOf = ({ number }: Pick<Claim, 'number'>): string => showPublicNumber(number)

/** Why BPJS refused, in a sentence. */
export const refusalWords = (reason: string | undefined): string =>
  w(`claims:refusal.${CLAIM_REFUSALS.find(one => one === reason) ?? 'other'}`)

/** The officer's own words for the family, if there are any. */
export const noteWords = ({ note }: Pick<ClaimBody, 'note'>): string[] =>
  note === undefined ? [] : [w('claims:told.note', { note: escapeHtml(note) })]
