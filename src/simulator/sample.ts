/**
 * Pictures and sounds for tests and the demo: no photo and no voice of anybody lies in the repository.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'

/** A PNG of one colour with stripes; another `seed` gives another picture. */
export function samplePng({ width = 640, height = 400, seed = 1 } = {}): Buffer {
  const rows = Buffer.alloc(height * (width * 3 + 1))
  for (let y = 0; y < height; y++) {
    const row = y * (width * 3 + 1)
    for (let x = 0; x < width; x++) {
      const stripe = (Math.floor((x + y * (seed % 3)) / 40) + seed) % 5
      rows.set(
        [60 + stripe * 30, (seed * 53 + stripe * 12) % 200, 150 + ((seed * 17) % 100)],
        row + 1 + x * 3,
      )
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

const TONES = join(import.meta.dirname, 'page/contoh.ogg')
/** The comment in the file's header of which the digits may be anything. */
const COMMENT = 'contoh='
const DIGITS = 10

/** Four seconds of tones as a voice note, OGG with OPUS; another `seed` gives another file that sounds the same. */
export function sampleVoice({ seed = 0 } = {}): Buffer {
  const sound = readFileSync(TONES)
  const from = sound.lastIndexOf('OggS', sound.indexOf(COMMENT))
  const page = sound.subarray(from, sound.indexOf('OggS', from + 4))
  page.write(String(seed).padStart(DIGITS, '0'), page.indexOf(COMMENT) + COMMENT.length)
  page.writeUInt32LE(0, CHECKSUM_AT)
  page.writeUInt32LE(oggChecksum(page), CHECKSUM_AT)
  return sound
}

/** Of an Ogg page (RFC 3533, section 6): a CRC of 0x04c11db7 over the page with this field as 0. */
const CHECKSUM_AT = 22

function oggChecksum(page: Buffer): number {
  let sum = 0
  for (const byte of page) {
    sum ^= byte << 24
    for (let bit = 0; bit < 8; bit++) sum = sum < 0 ? (sum << 1) ^ 0x04c1_1db7 : sum << 1
  }
  return sum >>> 0
}
