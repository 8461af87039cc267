/** Why a list came to nothing, in the officer's words: every code has its own, with what to do about it. */
import { words as w } from '../../bot/words.ts'
import type { RefusalCode } from '../../lists/table.ts'
import { failImport, OFFICER_GONE } from '../../records/imports/imports.ts'
import type { Tx } from '../../store/store.ts'

/** Beside what is wrong with the file itself. */
export type FailureCode =
  | RefusalCode
  /** A column is missing without which the list says nothing. */
  | 'columns'
  | 'done-already'
  | typeof OFFICER_GONE
  /** Something of ours, again and again. */
  | 'trouble'

const WORDS: Readonly<Record<FailureCode, string>> = {
  empty: w('import:failed.empty'),
  'not-a-table': w('import:failed.not-a-table'),
  'old-excel': w('import:failed.old-excel'),
  password: w('import:failed.password'),
  'too-large': w('import:failed.too-large'),
  'too-many-rows': w('import:failed.too-many-rows'),
  'too-many-columns': w('import:failed.too-many-columns'),
  'zip-bomb': w('import:failed.zip-bomb'),
  damaged: w('import:failed.damaged'),
  'no-header': w('import:failed.no-header'),
  columns: w('import:failed.columns'),
  'done-already': w('import:failed.done-already'),
  [OFFICER_GONE]: w('import:failed.officer-gone'),
  trouble: w('import:failed.trouble'),
}

const isFailure = (code: string): code is FailureCode => Object.hasOwn(WORDS, code)

/** @param code as it was kept, maybe by a later release, before somebody went back to this one. */
export const failureWords = (code: string): string => WORDS[isFailure(code) ? code : 'trouble']

export const fail = (tx: Tx, id: string, why: FailureCode): Promise<void> => failImport(tx, id, why)
