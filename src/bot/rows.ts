/** Buttons under a message: side by side, and a long list page by page. */
import type { Button } from './view.ts'

export const inRows = (buttons: readonly Button[], perRow: number): Button[][] =>
  Array.from({ length: Math.ceil(buttons.length / perRow) }, (_, row) =>
    buttons.slice(row * perRow, (row + 1) * perRow),
  )

/** Which page of a list this is, from 0, and whether another follows. */
export interface Page {
  readonly at: number
  readonly hasMore: boolean
}

/** @param page which is asked for; the last one where the list has become shorter. */
export function pageOf<T>(
  all: readonly T[],
  page: number,
  size: number,
): Page & { readonly shown: readonly T[] } {
  const last = Math.max(0, Math.ceil(all.length / size) - 1)
  const at = Math.min(page, last)
  return { at, hasMore: at < last, shown: all.slice(at * size, (at + 1) * size) }
}

/** A row with the ways to the pages before and after; no row where there are none. @param dataOf by page. */
export function turnOver(
  { at, hasMore }: Page,
  [before, after]: readonly [before: string, after: string],
  dataOf: (page: number) => string,
): Button[][] {
  const row: Button[] = [
    ...(at > 0 ? [{ label: before, data: dataOf(at - 1) }] : []),
    ...(hasMore ? [{ label: after, data: dataOf(at + 1) }] : []),
  ]
  return row.length > 0 ? [row] : []
}
