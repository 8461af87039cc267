/** What the page for papers needs of the house: the words and the files, of exactly what a pass is for. */
import type { Notice } from '../../records/notices.ts'
import type { Pass } from '../../records/passes/passes.ts'
import type { Tx } from '../../store/store.ts'

export interface PapersWork {
  /**
   * Opens the papers that a pass is for, on record, as a part of this transaction.
   * @returns undefined when they are not its officer's to look at (any more).
   */
  look(tx: Tx, pass: Pass): Promise<{ shown: ShownPapers; notices: readonly Notice[] } | undefined>
  /** One of them, by its key; undefined when there is none (any more). */
  fileOf(pass: Pass, key: string): Promise<PaperFile | undefined>
}

/** All texts are in the reader's words, without HTML. */
export interface ShownPapers {
  /** "Usulan 123-456-789" */
  readonly title: string
  /** What the papers are compared with, in full. */
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly papers: readonly ShownPaper[]
}

export interface ShownPaper {
  /** What the page calls it: letters, digits, `_` and `-`. */
  readonly key: string
  readonly name: string
  readonly kind: PaperKind
  readonly at: Date
  /** What is doubtful about it, if that is known. */
  readonly doubt: string | undefined
}

/** How a browser shows it: `file` is what it may not be able to show. */
export type PaperKind = 'picture' | 'pdf' | 'file'

export interface PaperFile {
  readonly kind: PaperKind
  /** Its media type. */
  readonly type: string
  /** "Foto KTP.pdf" */
  readonly name: string
  readonly content: Uint8Array
}
