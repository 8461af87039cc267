/**
 * What is looked for in an announcement before it goes to thousands: where its links lead, and what a swindler would
 * write. A link that is not allowed stops it; the rest is for a second pair of eyes.
 */
import type { AnnouncementContent, ContentProblem } from './content.ts'
import type { Category } from './lists.ts'

/** Why a second person has to agree. */
export const SECOND_PERSON_REASONS = ['phone', 'account-number', 'money-words', 'duty', 'many'] as const
export type SecondPersonReason = (typeof SECOND_PERSON_REASONS)[number]

/** Nobody sees these; a joiner within an emoji is no such thing. */
const HIDDEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu
const JOINED_EMOJI =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})/gu

/** The text as a reader's eye takes it: full-width signs are plain ones, what nobody sees is gone. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(HIDDEN, '')
    .replaceAll(/[\u3002\uFF61]/gu, '.')

/**
 * Links that lead elsewhere, and characters that hide something.
 * @param allowed `.go.id` for whatever ends so; `example.id` for itself and what is below it.
 * @param bot the bot's own name in Telegram, without the `@`.
 */
export function linkProblems(
  { text, entities }: Pick<AnnouncementContent, 'text' | 'entities'>,
  { allowed, bot }: { allowed: readonly string[]; bot: string },
): ContentProblem[] {
  const hidden = text.replaceAll(JOINED_EMOJI, '').search(HIDDEN) >= 0
  const given = entities.flatMap(({ type, offset, length, url }) =>
    type === 'text_link' ? [url ?? ''] : type === 'url' ? [text.slice(offset, offset + length)] : [],
  )
  const isHiddenIn = given.some(link => link.search(HIDDEN) >= 0)
  const hosts = new Set<string>()
  for (const link of [...given.map(plain), ...linksIn(plain(text))]) {
    const wrong = wrongHost(link, allowed, bot.toLowerCase())
    if (wrong !== undefined) hosts.add(wrong)
  }
  return [
    ...[...hosts].map((host): ContentProblem => ({ kind: 'link', host })),
    ...(hidden || isHiddenIn ? [{ kind: 'hidden-characters' } as const] : []),
  ]
}

/**
 * Endings by which a word with a dot in it is taken for an address. Telegram marks the addresses that it knows itself; this
 * list is for what it would not mark and a reader would still type.
 */
const ENDINGS = new Set(
  `com net org id co io me ly gl gd cc tv ws us uk eu my sg ru cn tk ml ga cf gq to tel mobi name ai sh im st pw su xyz top
  site online shop click info biz app dev page link live store club vip pro win bid icu fun space website tech cloud asia
  zip mov wiki one best today life world work network digital agency email news blog art int gov edu`.split(
    /\s+/,
  ),
)

/** Everything in a text that looks like an address, with or without its scheme, and names by which Telegram is opened. */
function linksIn(text: string): string[] {
  const withScheme = text.match(/[a-z][a-z\d+.-]*:\/\/\S+/giu) ?? []
  const dotted = text.match(/[\p{L}\p{N}_%+-]+(?:[.@][\p{L}\p{N}_-]+)+(?::\d+)?(?:[/?#\\]\S*)?/giu) ?? []
  const names = text.match(/(?<![\p{L}\p{N}_.])@[a-z]\w{3,31}/giu) ?? []
  return [...withScheme, ...dotted.filter(isAddress), ...names]
}

function isAddress(word: string): boolean {
  const host = word.split(/[/?#\\:]/u)[0] ?? ''
  const ending = host.split('.').at(-1)?.toLowerCase() ?? ''
  const isPath = /[/?#\\]/u.test(word) && /\p{L}{2,}$/u.test(host) && host.includes('.')
  return isPath || ENDINGS.has(ending) || /^www\./iu.test(host) || /xn--/iu.test(host)
}

/** What is wrong with where it leads; undefined for the bot itself and for domains that are allowed. */
function wrongHost(link: string, allowed: readonly string[], bot: string): string | undefined {
  const address = link.trim().toLowerCase()
  if (address.startsWith('@')) return address.slice(1) === bot ? undefined : address
  const [, scheme = 'https', rest = ''] = /^(?:([a-z][a-z\d+.-]*):(?:\/\/)?)?(.*)$/su.exec(
    /^[^/:]+:\d/u.test(address) ? `https://${address}` : address,
  ) ?? ['', '', '']
  if (scheme === 'tg') return opensBot(rest, bot) ? undefined : address
  if (scheme !== 'http' && scheme !== 'https') return address
  const authority = rest.split(/[/?#\\]/u)[0] ?? ''
  const host = authority.replace(/[.,;:!)\]}'"…]+$/u, '')
  if (/^(?:t|telegram)\.me$/u.test(host)) {
    const name = rest.slice(authority.length + 1).split(/[/?#]/u)[0] ?? ''
    return name.replace(/[.,;:!)\]]+$/u, '') === bot ? undefined : `${host}/${name}`
  }
  // Somebody's mail address with an office; before a scheme it would be a name in front of another host.
  const isMail = !/^[a-z][a-z\d+.-]*:/u.test(address) && /^[\w.%+-]+@[^@]+$/u.test(host)
  const server = isMail ? (host.split('@')[1] ?? '') : host
  return isAllowed(server, allowed) ? undefined : host || address
}

const opensBot = (rest: string, bot: string): boolean =>
  rest === `resolve?domain=${bot}` || rest.startsWith(`resolve?domain=${bot}&`)

function isAllowed(host: string, allowed: readonly string[]): boolean {
  if (!/^[a-z\d-]+(?:\.[a-z\d-]+)+$/u.test(host) || host.split('.').some(label => label.startsWith('xn--')))
    return false
  return allowed.some(one => {
    const domain = one.toLowerCase()
    return domain.startsWith('.') ? host.endsWith(domain) : host === domain || host.endsWith(`.${domain}`)
  })
}

/**
 * Why a second person has to look at it; nothing for what one may send alone.
 * @param alone the most recipients that one person may write to.
 */
export function secondPersonReasons(
  { content, category }: { content: Pick<AnnouncementContent, 'text' | 'entities'>; category: Category },
  { recipients, alone }: { recipients: number; alone: number },
): SecondPersonReason[] {
  const text = plain(`${content.text}\n${content.entities.flatMap(({ url }) => url ?? []).join('\n')}`)
  const numbers = numbersIn(text)
  const found: Readonly<Record<SecondPersonReason, boolean>> = {
    phone: numbers.some(isPhone),
    'account-number': numbers.some(digits => !isPhone(digits) && digits.length >= 10),
    'money-words': saysMoney(text),
    duty: category === 'duty',
    many: recipients > alone,
  }
  return SECOND_PERSON_REASONS.filter(reason => found[reason])
}

/** With or without the country's code. */
const isPhone = (digits: string) => /^(?:0|62)\d{7,12}$/u.test(digits)

/** A day, an hour, a sum in rupiah: digits that are neither a phone's nor an account's. */
const HARMLESS =
  /\brp\.?\s?\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d(?!\d)|(?<![\d.:-])(?:[01]?\d|2[0-4])[.:][0-5]\d(?:\s?[-–]\s?(?:[01]?\d|2[0-4])[.:][0-5]\d)?(?![\d.:-]*\d)/giu

/** Digits that belong together, with at most two signs between them: `0812-3456 789`. */
function numbersIn(text: string): string[] {
  const groups = text.replaceAll(HARMLESS, ' x ').match(/\+?\d(?:[\s().\-–/_*]{0,2}\d)*/gu) ?? []
  return groups.map(group => group.replaceAll(/\D/gu, '')).filter(digits => digits.length >= 8)
}

const MONEY_WORDS =
  /(?<![\p{L}\p{N}])(?:transfer\w*|tf|rekening\w*|rek|norek|otp|pin|top\s?up|setor\w*|pulsa|gopay|ovo|shopeepay|qris|va|cvv|password|kata\s+sandi|kode\s+(?:verifikasi|rahasia)|(?:kirim|kirimkan|mengirim)\s+(?:uang|dana))(?![\p{L}\p{N}])/iu
/** Written apart, or with digits for letters. */
const SQUEEZED = /transfer|rekening|kirimuang|kirimdana|kodeotp|virtualaccount/u
const LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
}

function saysMoney(text: string): boolean {
  const letters = text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[013457@$]/gu, sign => LETTERS[sign] ?? '')
    .replaceAll(/[^a-z]/gu, '')
  return MONEY_WORDS.test(text) || SQUEEZED.test(letters)
}
