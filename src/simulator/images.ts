/**
 * How wide and high a picture is, read from its first bytes: PNG and JPEG, the two that phones send.
 */
export interface Dimensions {
  width: number
  height: number
  mime: 'image/png' | 'image/jpeg'
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Undefined when the bytes are neither a PNG nor a JPEG. */
export function dimensions(bytes: Buffer): Dimensions | undefined {
  if (bytes.length >= 24 && bytes.subarray(0, 8).equals(PNG))
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), mime: 'image/png' }
  if (bytes.length >= 4 && bytes[0] === 0xff && bytes[1] === 0xd8) return jpeg(bytes)
  return undefined
}

/** Walks from marker to marker until a start-of-frame (ITU-T T.81, table B.1), which holds the size. */
function jpeg(bytes: Buffer): Dimensions | undefined {
  let at = 2
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame)
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7), mime: 'image/jpeg' }
    const isBare = marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
    if (marker === 0xff) at += 1
    else at += isBare ? 2 : 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}
