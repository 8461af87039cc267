/** The papers of one registration or claim for the page that shows them: their names in words, and their sealed files. */
import { dateTextWords } from '../bot/format.ts'
import { numberWordsOf } from '../bot/claims/words.ts'
import { claimPaperName, numbersOf } from '../bot/staff/claims/papers.ts'
import { paperWords } from '../bot/documents/words.ts'
import { words as w } from '../bot/words.ts'
import { showPublicNumber } from '../program/public-number.ts'
import type { Paper } from '../records/documents/documents.ts'
import { keyOnPage, lookWithPass, paperWithPass, type PapersLook } from '../records/documents/paper-pages.ts'
import { doubtAbout } from '../records/documents/upload-links.ts'
import type { SealedFiles } from '../store/sealed-files.ts'
import type { Store } from '../store/store.ts'
import type { PaperKind, PapersWork, ShownPapers } from '../web/papers/work.ts'

export function papersWork(store: Store, files: SealedFiles): PapersWork {
  return {
    async look(tx, pass) {
      const look = await lookWithPass(tx, pass)
      if (!look.ok) return undefined
      const { title, facts, papers } = foundBy(look)
      const shown = papers.map((paper, at) => ({
        key: keyOnPage(tx, pass, paper),
        name: nameAmong(papers, at),
        kind: kindOf(paper),
        at: paper.madeAt,
        doubt: doubtWords(paper),
      }))
      return { shown: { title, facts, papers: shown }, notices: look.notices }
    },

    async fileOf(pass, key) {
      const paper = await paperWithPass(store.reader(), pass, key)
      const content = paper && (await files.read(paper.id).catch(unlessErased))
      if (!paper || !content) return undefined
      const type = paper.mime ?? 'application/octet-stream'
      const ending = type.split('/')[1] ?? 'bin'
      return { kind: kindOf(paper), type, name: `${paperName(paper)}.${ending}`, content }
    },
  }
}

function foundBy(look: PapersLook & { ok: true }): Omit<ShownPapers, 'papers'> & {
  papers: readonly Paper[]
} {
  if (look.kind === 'claim') {
    const { claim, photos } = look.opened
    const title = w('papers:page.claim', { number: numberWordsOf(claim) })
    return { title, facts: numbersOf(look.opened), papers: photos }
  }
  const { registration, papers, nik, name, birthDate } = look.opened
  const facts = [
    { label: w('papers:fact.nik'), value: nik },
    { label: w('papers:fact.name'), value: name },
    { label: w('papers:fact.born'), value: dateTextWords(birthDate) },
  ]
  const title = w('papers:page.registration', { number: showPublicNumber(registration.number) })
  return { title, facts, papers }
}

/** As people call it. */
const paperName = ({ paper, claim }: Paper): string =>
  claim === undefined ? paperWords(paper) : claimPaperName(paper)

/** Where there are several of the same, which of them. */
function nameAmong(papers: readonly Paper[], at: number): string {
  const paper = papers[at]!
  const same = papers.filter(one => one.paper === paper.paper)
  const name = paperName(paper)
  return same.length === 1
    ? name
    : w('papers:page.oneOf', { name, at: same.indexOf(paper) + 1, of: same.length })
}

/** What every browser can draw. */
const PICTURES = ['image/jpeg', 'image/png', 'image/webp']

const kindOf = ({ mime = '' }: Paper): PaperKind =>
  PICTURES.includes(mime) ? 'picture' : mime === 'application/pdf' ? 'pdf' : 'file'

function doubtWords(paper: Paper): string | undefined {
  const doubt = doubtAbout(paper)
  return doubt && w(`papers:doubt.${doubt}`)
}

/** It was erased between two requests. @throws whatever else went wrong. */
function unlessErased(error: unknown): undefined {
  const cause = error instanceof Error && 'code' in error ? error.code : undefined
  if (cause !== 'ENOENT') throw error
}
