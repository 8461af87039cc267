/** Text of people inside Telegram's HTML. */
import { visible } from '../program/visible.ts'

/** Makes a person's words safe inside Telegram HTML: they open no tag, and turn nothing around that stands after them. */
export const escapeHtml = (text: string): string =>
  visible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
