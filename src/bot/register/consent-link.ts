/** The link by which a worker agrees, from their own phone, to what another handed in for them. */
import { words as w } from '../words.ts'

/** What stands before the token in `?start=`. */
export const CONSENT_LINK = 's_'

/** @param token of `records/registrations/worker-consent`. */
export const consentLink = (botUsername: string, token: string): string =>
  `https://t.me/${botUsername}?start=${CONSENT_LINK}${token}`

/** Opens Telegram's choice of whom to send the link to. */
export const shareUrl = (link: string, text: string = w('register:receipt.shareText')): string =>
  `https://t.me/share/url?url=${encodeURIComponent(link)}&text=${encodeURIComponent(text)}`
