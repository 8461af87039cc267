/**
 * Slips with codes, to print: the codes are made while the sheet is drawn, and stand nowhere but on it. The sheet is fetched
 * once; what was lost is printed anew, with other codes.
 */
import { setImmediate } from 'node:timers/promises'
import { codeLink } from '../../bot/members/code-link.ts'
import { sectorWords } from '../../bot/sectors.ts'
import { codeWords, placeWords } from '../../bot/staff/unlinked/words.ts'
import { dateWords, numberWords } from '../../bot/format.ts'
import { words as w } from '../../bot/words.ts'
import { kelurahanByCode } from '../../program/areas.ts'
import {
  aboutOf,
  nextSlips,
  orderOf,
  slipGroupsFor,
  SLIPS_A_PRINT,
  withoutCodeIn,
  type Slip,
  type SlipGroup,
  type SlipOrder,
} from '../../records/members/slips.ts'
import type { ExportAbout } from '../../records/exports.ts'
import type { Reader } from '../../store/store.ts'
import type { ListChoice } from '../../web/lists/work.ts'
import type { Exporter, ExportOrder } from './exporting.ts'
import { writeSheet, type SlipText } from './slip-sheet.ts'

/** So that a transaction holds 50 ms at most. */
const CHUNK = 10
const PDF = 'application/pdf'
/** Stands for the kelurahan that no list says. */
const NOWHERE = '-'
const AGAIN = 'again'

/** @param botUsername whose chat the QR codes open; without @. */
export const slipsOut = (botUsername: string): Exporter => ({
  type: PDF,

  async choiceFor(reader, { account }) {
    const groups = await groupsFor(reader, account)
    return {
      label: w('unlinked:sheet.choose'),
      options: groups.flatMap(optionsOf),
      none: w('unlinked:sheet.nobody'),
    }
  },

  async aboutOf(tx, { account }, chosen = '') {
    const [place = '', sector = '', how] = chosen.split('/')
    const groups = await groupsFor(tx, account, place === NOWHERE ? '' : place)
    const group = groups.find(one => one.sector === sector)
    const again = how === AGAIN ? group?.lastPrint : undefined
    const people = how === AGAIN ? again?.people : group?.withoutCode
    if (!group || !people) return undefined
    const order = { kelurahan: group.kelurahan, sector, at: tx.now, again: again?.at }
    return { ...aboutOf(order), people: Math.min(people, SLIPS_A_PRINT) }
  },

  async write(order) {
    const print = printOf(order.about)
    let rows = 0
    await writeSheet(order.path, { title: w('unlinked:sheet.title'), madeAt: print.at }, async sheet => {
      rows = await printAll(order, print, slip => sheet.add(slipText(slip, print, botUsername)))
      if (rows === 0) sheet.nothing(w('unlinked:sheet.nothing'))
    })
    return { rows }
  },

  async figuresOf(reader, about) {
    return [{ label: w('unlinked:sheet.left'), value: await withoutCodeIn(reader, printOf(about)) }]
  },

  nameOf(about) {
    const { kelurahan, sector } = printOf(about)
    const place = kelurahanByCode(kelurahan)?.name ?? ''
    return `${[w('unlinked:sheet.file'), place, sectorWords(sector)].map(plain).filter(Boolean).join('-')}.pdf`
  },
})

async function groupsFor(reader: Reader, account: string, only?: string): Promise<readonly SlipGroup[]> {
  const found = await slipGroupsFor(reader, account, only)
  return found.ok ? found.groups : []
}

const keyOf = ({ kelurahan, sector }: SlipGroup) => `${kelurahan || NOWHERE}/${sector}`

/** Its next slips; and its last ones again, which makes void what is on the paper that was lost. */
function optionsOf(group: SlipGroup): ListChoice['options'][number][] {
  const { withoutCode, lastPrint } = group
  const where = { place: placeWords(group.kelurahan), sector: sectorWords(group.sector) }
  const people = numberWords(withoutCode)
  const label =
    withoutCode > SLIPS_A_PRINT
      ? w('unlinked:sheet.optionPart', { ...where, people, part: SLIPS_A_PRINT })
      : w('unlinked:sheet.option', { ...where, people })
  return [
    ...(withoutCode > 0 ? [{ value: keyOf(group), label }] : []),
    ...(lastPrint
      ? [
          {
            value: `${keyOf(group)}/${AGAIN}`,
            label: w('unlinked:sheet.optionAgain', { ...where, people: lastPrint.people }),
          },
        ]
      : []),
  ]
}

function printOf(about: ExportAbout): SlipOrder {
  const print = orderOf(about)
  if (!print) throw new Error('a print of nobody')
  return print
}

/** @throws when the officer may not do this any more. */
async function printAll(
  { store, about, account, onProgress, isStopped }: ExportOrder,
  order: SlipOrder,
  draw: (slip: Slip) => void,
): Promise<number> {
  let count = 0
  for (let after: string | undefined; count < SLIPS_A_PRINT && !isStopped();) {
    const page = { after, limit: Math.min(CHUNK, SLIPS_A_PRINT - count) }
    const next = await store.tx(tx => nextSlips(tx, { officer: account, order }, page))
    if (!next.ok) throw new Error(`slips are not for this officer any more: ${next.why}`)
    if (next.slips.length === 0) break
    for (const slip of next.slips) {
      draw(slip)
      // Others chat meanwhile.
      await setImmediate()
    }
    count += next.slips.length
    after = next.slips.at(-1)?.person
    onProgress(count, Number(about['people']))
  }
  return count
}

const slipText = (
  { name, code, expiresAt }: Slip,
  { kelurahan }: SlipOrder,
  botUsername: string,
): SlipText => ({
  title: w('unlinked:slip.title'),
  name,
  place: placeWords(kelurahan),
  codeLabel: w('unlinked:slip.code'),
  code: codeWords(code),
  valid: w('unlinked:slip.valid', { until: dateWords(expiresAt) }),
  steps: [
    w('unlinked:slip.step1'),
    w('unlinked:slip.step2'),
    w('unlinked:slip.step3', { yes: bare(w('unlinked:link.yes')) }),
  ],
  otherWay: w('unlinked:slip.otherWay', {
    bot: botUsername,
    status: bare(w('menu:status')),
    member: bare(w('member:link')),
  }),
  warning: w('unlinked:slip.warning'),
  url: codeLink(botUsername, code),
  underQr: w('unlinked:slip.underQr'),
})

/** A button's words without their picture, which no printer's font has. */
const bare = (label: string) => label.replaceAll(/\p{Extended_Pictographic}\uFE0F?/gu, '').trim()

/** For the name of a file. */
const plain = (text: string) =>
  bare(text)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
