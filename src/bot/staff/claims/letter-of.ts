/** What stands in the cover letter of a claim, from the records. Whoever serves it asks the PIN first. */
import { openClaimPapers } from '../../../records/claims/office/file.ts'
import { papersOfClaim } from '../../../records/claims/family/papers.ts'
import type { ClaimClosed } from '../../../records/claims/hold.ts'
import { membershipsOf } from '../../../records/members/memberships.ts'
import type { Notice } from '../../../records/notices.ts'
import type { Denied } from '../../../records/office/officers.ts'
import { setting } from '../../../records/settings/settings.ts'
import type { Reader, Tx } from '../../../store/store.ts'
import { numberWordsOf } from '../../claims/words.ts'
import { dateTextWords, dateWords, phoneWords } from '../../format.ts'
import { words as w } from '../../words.ts'
import type { Letter } from './letter.ts'
import { paperName, placeName } from './words.ts'

type Lines = (readonly [string, string])[]

/** Making it out is a look at the numbers in full: on record, and behind the PIN. */
export async function letterOf(
  tx: Tx,
  of: { id: string; officer: string },
): Promise<{ ok: true; letter: Letter; file: string; notices: Notice[] } | ClaimClosed | Denied> {
  const opened = await openClaimPapers(tx, of)
  if (!opened.ok) return opened
  const { claim } = opened
  const number = numberWordsOf(claim)
  const today = dateWords(tx.now)
  const isJkk = (claim.programme ?? (claim.maybeAccident ? 'jkk' : 'jkm')) === 'jkk'
  const children: Lines = opened.children.map(({ child }, at) => [
    String(at + 1),
    w('claimdesk:letter.child', { name: child.name, born: dateTextWords(child.born) }),
  ])
  const letter: Letter = {
    title: w('claimdesk:letter.title'),
    from: await officeLines(tx),
    head: [
      w('claimdesk:letter.date', { date: today }),
      w('claimdesk:letter.number', { number }),
      w('claimdesk:letter.subject', {
        programme: w(isJkk ? 'claimdesk:letter.jkk' : 'claimdesk:letter.jkm'),
      }),
    ],
    to: w('claimdesk:letter.to', { branch: await branchWords(tx) }),
    open: w('claimdesk:letter.open'),
    facts: [
      { heading: w('claimdesk:letter.worker'), lines: await workerLines(tx, opened) },
      { heading: w('claimdesk:letter.heir'), lines: heirLines(opened) },
      ...(children.length > 0 ? [{ heading: w('claimdesk:letter.children'), lines: children }] : []),
    ],
    close: [...(claim.maybeAccident ? [w('claimdesk:letter.suspected')] : []), w('claimdesk:letter.close')],
    papers: {
      heading: w('claimdesk:letter.papers'),
      columns: [w('claimdesk:letter.paper'), w('claimdesk:letter.attached'), w('claimdesk:letter.received')],
      rows: (await papersOfClaim(tx, claim)).map(({ paper, state, from }) => [
        paperName(paper),
        w(state === 'accepted' || from === 'ours' ? 'claimdesk:letter.yes' : 'claimdesk:letter.no'),
      ]),
    },
    signed: [w('claimdesk:letter.office'), w('claimdesk:letter.branch'), w('claimdesk:letter.sign')],
    receipt: w('claimdesk:letter.receipt'),
    foot: w('claimdesk:letter.foot', { number, date: today }),
    page: (at, all) => w('claimdesk:letter.page', { at, of: all }),
    madeAt: tx.now,
  }
  return { ok: true, letter, file: w('claimdesk:letter.file', { number }), notices: opened.notices }
}

type Opened = Extract<Awaited<ReturnType<typeof openClaimPapers>>, { ok: true }>

const orDash = (text: string | undefined) => text ?? w('claimdesk:letter.unknown')
const dayOrDash = (day: string | undefined) => orDash(day === undefined ? undefined : dateTextWords(day))

async function workerLines(reader: Reader, { claim, body, person }: Opened): Promise<Lines> {
  const [latest] = person ? await membershipsOf(reader, person.id) : []
  const { worker } = body
  const address = [person?.address, person?.kelurahan === undefined ? undefined : placeName(person.kelurahan)]
  const period =
    latest?.from === undefined && latest?.to === undefined
      ? undefined
      : `${dayOrDash(latest.from)} – ${dayOrDash(latest.to)}`
  return [
    [w('claimdesk:letter.name'), orDash(person?.name ?? worker.name)],
    [w('claimdesk:letter.nik'), orDash(person?.nik ?? worker.nik)],
    [w('claimdesk:letter.kpj'), orDash(latest?.kpj)],
    [w('claimdesk:letter.birth'), dayOrDash(person?.birthDate ?? worker.birthDate)],
    [w('claimdesk:letter.address'), orDash(address.filter(Boolean).join(', ') || undefined)],
    [w('claimdesk:letter.period'), orDash(period)],
    [w(claim.kind === 'missing' ? 'claimdesk:letter.missing' : 'claimdesk:letter.died'), dayOrDash(claim.on)],
  ]
}

function heirLines({ body: { family, reporter } }: Opened): Lines {
  const relation = w(`claims:relation.${family?.heir.relation ?? reporter.relation}`)
  return [
    [w('claimdesk:letter.name'), orDash(family?.heir.name ?? reporter.name)],
    [w('claimdesk:letter.nik'), orDash(family?.heir.nik ?? reporter.nik)],
    [w('claimdesk:letter.relation'), relation],
    [
      w('claimdesk:letter.phone'),
      orDash(reporter.phone === undefined ? undefined : phoneWords(reporter.phone)),
    ],
  ]
}

/** Empty where the office has not said who and where it is. */
async function officeLines(reader: Reader): Promise<string[]> {
  const office = await setting(reader, 'office')
  return office ? [office.name, office.address, w('slip:phone', { phone: office.phone })] : []
}

async function branchWords(reader: Reader): Promise<string> {
  const branch = await setting(reader, 'bpjs-branch')
  return branch ? `${branch.name}\n${branch.address}` : w('claimdesk:letter.branchUnknown')
}
