/** The member's card as a picture in chat, drawn when it is sent; what its QR code leads to. */
import { faceOf, type CardFace } from '../../records/members/cards.ts'
import type { Store } from '../../store/store.ts'
import type { Outgoing } from '../../telegram/message.ts'
import type { Renderer } from '../../telegram/sender.ts'
import { png } from '../pictures/png.ts'
import { picture } from '../render.ts'
import type { View } from '../view.ts'
import { words as w } from '../words.ts'
import { cardSvg, voidCardSvg } from './card-picture.ts'

/** The renderer that draws a card; its argument is the card's id. */
export const CARD_RENDERER = 'card'

/** `?start=kartu_` with the card's token: opened by the office, it says whether the card holds. */
export const CARD_LINK = 'kartu_'

/** @param view stands under the picture. */
export const cardMessage = (view: View, card: string, chat: number): Outgoing =>
  picture(view, { chat, class: 0 }, { by: CARD_RENDERER, arg: card }, w)

export const cardRenderer =
  (store: Store, botUsername: string): Renderer =>
  async id => {
    const face = await faceOf(store.reader(), id)
    const drawn = await png(face ? cardSvg(face, checkUrl(face, botUsername)) : voidCardSvg())
    return { photo: new File([Uint8Array.from(drawn)], w('card:face.file'), { type: 'image/png' }) }
  }

const checkUrl = ({ token }: CardFace, botUsername: string): string =>
  `https://t.me/${botUsername}?start=${CARD_LINK}${token}`
