/** The letter with which a claim is handed over to BPJS: it holds NIK in full, so it is fetched on the one-time page. */
import { writeFile } from 'node:fs/promises'
import { numberWordsOf } from '../../bot/claims/words.ts'
import { drawLetter } from '../../bot/staff/claims/letter.ts'
import { letterOf } from '../../bot/staff/claims/letter-of.ts'
import { outgoingOf } from '../../bot/notices.ts'
import { words as w } from '../../bot/words.ts'
import { claimsForLetters, hasLetter } from '../../records/claims/office/letters.ts'
import { claimById } from '../../records/claims/claim-rows.ts'
import { put } from '../../telegram/outbox.ts'
import type { Exporter } from './exporting.ts'

const PDF = 'application/pdf'
const SHOWN = 50

export const letterOut: Exporter = {
  type: PDF,

  async choiceFor(reader, { account, about }) {
    const claims = await claimsForLetters(reader, account, { most: SHOWN, only: about })
    return {
      label: w('letters:choose'),
      options: claims.map(({ claim, name }) => ({
        value: claim.id,
        label: w('letters:one', { number: numberWordsOf(claim), name: name ?? w('claimdesk:file.noName') }),
      })),
      none: w('letters:none'),
    }
  },

  async aboutOf(tx, _pass, chosen = '') {
    const claim = await claimById(tx, chosen)
    return claim && hasLetter(claim) ? { claim: claim.id, number: numberWordsOf(claim) } : undefined
  },

  /** @throws when the officer may not look at the claim any more. */
  async write({ store, about, account, path, onProgress }) {
    const made = await store.tx(async tx => {
      const letter = await letterOf(tx, { id: String(about['claim']), officer: account })
      if (letter.ok) await put(tx, await outgoingOf(tx, letter.notices))
      return letter
    })
    if (!made.ok) throw new Error(`no letter for this officer: ${made.error}`)
    await writeFile(path, await drawLetter(made.letter), { mode: 0o600 })
    onProgress(1, 1)
    return { rows: 1 }
  },

  nameOf: ({ number }) => w('claimdesk:letter.file', { number: String(number) }),
}
