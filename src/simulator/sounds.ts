/**
 * What of an uploaded sound Telegram shows as a voice note, and how long it is.
 *
 * OGG with OPUS, MP3 and M4A are voice notes, anything else comes as a document:
 * https://core.telegram.org/bots/api#sendvoice.
 */

/** By the first bytes; ID3 and a frame's sync word both begin an MP3. */
const SIGNATURES: readonly (readonly [string, RegExp])[] = [
  ['audio/ogg', /^OggS/],
  ['audio/mpeg', /^(?:ID3|\xff[\xe2-\xfb])/],
  ['audio/mp4', /^.{4}ftypM4A/s],
]
const ENDINGS: Record<string, string> = {
  ogg: 'audio/ogg',
  oga: 'audio/ogg',
  opus: 'audio/ogg',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
}

/** The type of a sound that can be a voice note; undefined for any other file. */
export function voiceType(bytes: Buffer, name: string): string | undefined {
  const head = bytes.subarray(0, 12).toString('latin1')
  if (head.startsWith('RIFF') || head.startsWith('%PDF')) return undefined
  const found = SIGNATURES.find(([, pattern]) => pattern.test(head))
  return found?.[0] ?? ENDINGS[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '']
}

/** Opus always counts its position in 48.000 samples a second (RFC 7845, section 4). */
const OPUS_RATE = 48_000

/** Whole seconds of an OGG/OPUS file, from the position of its last page (RFC 3533); 0 when it tells none. */
export function oggSeconds(bytes: Buffer): number {
  const last = bytes.lastIndexOf('OggS')
  if (last < 0 || last + 14 > bytes.length) return 0
  return Math.round(Number(bytes.readBigInt64LE(last + 6)) / OPUS_RATE)
}
