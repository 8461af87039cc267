/**
 * The buttons of the office: each leads to one screen by its data, which is also how somebody goes on after the PIN.
 */
import type { Screen } from '../house.ts'

export interface StaffRoute {
  /** The whole of a button's data; its groups are handed to `screen`. */
  readonly match: RegExp
  readonly screen: (...groups: string[]) => Screen
}

/** The screen behind a button's data; undefined for data that no button of the office has. */
export function screenFor(routes: readonly StaffRoute[], data: string): Screen | undefined {
  for (const { match, screen } of routes) {
    const found = match.exec(data)
    if (found) return screen(...found.slice(1))
  }
  return undefined
}
