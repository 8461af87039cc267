/**
 * What a file really is, by its first bytes: the name and type that came with it are only claims.
 */

/** How each type that an office can read begins. */
const beginnings: readonly { mime: string; fits(head: Buffer): boolean }[] = [
  { mime: 'image/jpeg', fits: head => head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) },
  {
    mime: 'image/png',
    fits: head => head.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  },
  {
    mime: 'image/webp',
    fits: head => head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP',
  },
  { mime: 'image/heic', fits: head => /^ftyp(?:heic|heix|mif1|msf1)/.test(head.toString('latin1', 4, 12)) },
  { mime: 'application/pdf', fits: head => head.toString('latin1', 0, 5) === '%PDF-' },
]

/** Bytes that `kindOf` wants to see. */
export const HEAD_BYTES = 16

/** The type of a picture or PDF; undefined for anything else. */
export const kindOf = (head: Buffer): string | undefined => beginnings.find(one => one.fits(head))?.mime
