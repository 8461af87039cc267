/** While a form is open its keyboard stays, and the way back to it stands under what was asked for in between. */
import { floorOf } from '../../records/drafts/drafts.ts'
import type { Turn } from '../house.ts'
import { goOnButton } from '../links.ts'
import type { View } from '../view.ts'

export async function withWayBack(turn: Turn, view: View): Promise<View> {
  if (!(await floorOf(turn.tx, turn.account.id))) return view
  const { keyboard: _, ...page } = view
  return { ...page, rows: [...(view.rows ?? []), [goOnButton(turn.w)]] }
}
