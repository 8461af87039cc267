/**
 * What the pages need done: reading a list that was handed in, writing one that goes out. The house wires it; the pages
 * only start it, look at it and hand its result over. All texts of it are in the reader's words, without HTML.
 */
import type { Pass } from '../../records/passes/passes.ts'

export interface ListWork {
  /** What is to be chosen beside the file or before the export: the programme year, the payment. */
  choiceFor(pass: Pass): Promise<ListChoice | undefined>
  /** Begins to read and check a file; what the pass brought before and is not confirmed is dropped. Returns at once. */
  startImport(pass: Pass, file: UploadedFile): Promise<void>
  /** The officer's yes to what `asking` showed. Returns at once; a second one changes nothing. */
  confirmImport(pass: Pass): Promise<void>
  /** Back to the start: what waits for the officer's yes is thrown away, and a result is not shown any more. */
  drop(pass: Pass): Promise<void>
  /** Begins to write the file. Returns at once; while it runs, a second call changes nothing. */
  startExport(pass: Pass, chosen: string | undefined): Promise<void>
  progressOf(pass: Pass): Promise<ListProgress>
  /** The file for the officer, undefined when there is none (any more). */
  resultOf(pass: Pass): Promise<ListResult | undefined>
}

export interface ListChoice {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** Said instead of the form when there is nothing to choose from. */
  readonly none: string
}

/** A file that lies sealed among the uploads; whoever takes it over erases it. */
export interface UploadedFile {
  /** Its id there. */
  readonly id: string
  /** How the officer's computer calls it: for showing only, at most 80 characters. */
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** SHA-256 of its content, in hex. */
  readonly checksum: string
  /** One of the choice's values. */
  readonly chosen: string | undefined
}

export interface Figure {
  readonly label: string
  readonly value: number
}

export type ListProgress =
  /** Nothing was started with this pass, or it was dropped. */
  | { readonly state: 'none' }
  /** `step`: "Membaca baris"; `of`: undefined while nobody knows. */
  | {
      readonly state: 'running'
      readonly step: string
      readonly done: number
      readonly of: number | undefined
    }
  /** Read and checked, nothing written: waits for the officer's yes. */
  | {
      readonly state: 'asking'
      readonly figures: readonly Figure[]
      /** The file's columns and what each is taken for; undefined: it is left out. */
      readonly columns: readonly { readonly header: string; readonly means: string | undefined }[]
      /** Rows with mistakes can be downloaded. */
      readonly hasFile: boolean
      /** No row is right: there is nothing to say yes to. */
      readonly isInVain?: boolean
    }
  | { readonly state: 'done'; readonly figures: readonly Figure[]; readonly hasFile: boolean }
  | { readonly state: 'failed'; readonly why: string }

export interface ListResult {
  /** Of letters, digits, `.`, `_` and `-`. */
  readonly name: string
  /** Its media type. */
  readonly type: string
  readonly content: ReadableStream<Uint8Array>
}
