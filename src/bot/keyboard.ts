/** Whose keyboard stands below the composer once nothing else is asked: the citizens', the office's, or a conversation's. */
import { officerOf } from '../records/office/officers.ts'
import { isInTalk, talkOfOfficer } from '../records/questions/question-rows.ts'
import type { Reader } from '../store/store.ts'
import type { Keyboard, View } from './view.ts'

/**
 * The view with this account's own keyboard, where it brings the menu's back. Only then is somebody looked up, so an
 * update costs nothing more.
 */
export async function withOwnKeyboard(reader: Reader, account: string, view: View): Promise<View> {
  const isShown = view.keyboard === 'menu' && (view.rows ?? []).length === 0
  return isShown ? { ...view, keyboard: await ownKeyboard(reader, account) } : view
}

async function ownKeyboard(reader: Reader, account: string): Promise<Keyboard> {
  if (await isInTalk(reader, account)) return 'talk'
  if (!(await isOfOffice(reader, account))) return 'menu'
  return (await talkOfOfficer(reader, account)) ? 'officeTalkFile' : 'office'
}

/** Whether this account works for the office now. */
export async function isOfOffice(reader: Reader, account: string): Promise<boolean> {
  return (await officerOf(reader, account))?.state === 'active'
}
