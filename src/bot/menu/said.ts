/** Whether a message says exactly this label of the menu, with or without its marks. */
import type { BotContext } from '../context.ts'
import { plain } from '../forms/match.ts'

export const said = (label: string) => {
  const wanted = plain(label)
  return (ctx: BotContext): boolean => ctx.message?.text !== undefined && plain(ctx.message.text) === wanted
}
