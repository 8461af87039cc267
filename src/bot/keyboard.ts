/** Whose keyboard stands below the composer once nothing else is asked: the citizens', or the office's. */
import { officerOf } from '../records/office/officers.ts'
import type { Reader } from '../store/store.ts'
import type { View } from './view.ts'

/**
 * The view with this account's own keyboard, where it brings the menu's back. Only then is somebody looked up, so an
 * update costs nothing more.
 */
export async function withOwnKeyboard(reader: Reader, account: string, view: View): Promise<View> {
  const isShown = view.keyboard === 'menu' && (view.rows ?? []).length === 0
  return isShown && (await isOfOffice(reader, account)) ? { ...view, keyboard: 'office' } : view
}

/** Whether this account works for the office now. */
export async function isOfOffice(reader: Reader, account: string): Promise<boolean> {
  return (await officerOf(reader, account))?.state === 'active'
}
