/**
 * The parts of a zip, unpacked piece by piece and never beyond what its directory promises.
 *
 * A zip bomb is refused twice: by the sizes in the directory, before anything is unpacked, and while unpacking, when the
 * directory has lied. Zip64 is not read: no file within the limits needs it.
 */
import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'
import { LIMITS, Refused } from './table.ts'

export interface ZipPart {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
  readonly method: number
  /** Where its local header begins. */
  readonly at: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22
const ENTRY_BYTES = 46
const LOCAL_BYTES = 30
const LONGEST_COMMENT = 65_535
/** A workbook with all its pictures and sheets has some dozens. */
const MOST_PARTS = 2000
const PIECE = 64 * 1024

/** The parts by name. Throws `Refused`: `damaged`, or `zip-bomb` for sizes that nobody would type. */
export async function readDirectory(file: FileHandle, size: number): Promise<Map<string, ZipPart>> {
  const tail = await bytes(file, Math.max(0, size - END_BYTES - LONGEST_COMMENT), size)
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end === -1 || end + END_BYTES > tail.length || tail.readUInt32LE(end) !== END)
    throw new Refused('damaged')
  const [length, start] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)]
  if (start + length > size) throw new Refused('damaged')
  const parts = partsIn(await bytes(file, start, start + length))
  const total = parts.reduce((sum, part) => sum + part.unpacked, 0)
  if (total > LIMITS.unzippedBytes || parts.length > MOST_PARTS) throw new Refused('zip-bomb')
  return new Map(parts.map(part => [part.name, part]))
}

function partsIn(directory: Buffer): ZipPart[] {
  const parts: ZipPart[] = []
  let at = 0
  while (at + ENTRY_BYTES <= directory.length) {
    if (directory.readUInt32LE(at) !== ENTRY) throw new Refused('damaged')
    const nameEnd = at + ENTRY_BYTES + directory.readUInt16LE(at + 28)
    parts.push({
      // Excel writes forward slashes, some exporters backward ones and a leading one.
      name: directory
        .toString('utf8', at + ENTRY_BYTES, nameEnd)
        .replaceAll('\\', '/')
        .replace(/^\//, ''),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      unpacked: directory.readUInt32LE(at + 24),
      at: directory.readUInt32LE(at + 42),
    })
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return parts
}

/** What a part holds, in pieces. Throws `Refused`: `damaged`, or `zip-bomb` as soon as it grows beyond its promise. */
export async function* unpack(file: FileHandle, part: ZipPart): AsyncGenerator<Buffer> {
  const local = await bytes(file, part.at, part.at + LOCAL_BYTES)
  if (local.length < LOCAL_BYTES || local.readUInt32LE(0) !== LOCAL) throw new Refused('damaged')
  if ((local.readUInt16LE(6) & 1) === 1) throw new Refused('password')
  if (part.method !== 0 && part.method !== 8) throw new Refused('damaged')
  const start = part.at + LOCAL_BYTES + local.readUInt16LE(26) + local.readUInt16LE(28)
  const raw = pieces(file, start, start + part.packed)
  let size = 0
  for await (const piece of part.method === 0 ? raw : inflated(raw)) {
    size += piece.length
    if (size > part.unpacked) throw new Refused('zip-bomb')
    yield piece
  }
  if (size < part.unpacked) throw new Refused('damaged')
}

async function* inflated(raw: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: PIECE })
  const feeding = pipeline(Readable.from(raw), inflate)
  // What breaks it off is thrown by the reading as well.
  feeding.catch(() => undefined)
  try {
    for await (const piece of inflate) yield piece as Buffer
    await feeding
  } catch (error) {
    throw error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
      ? new Refused('damaged')
      : error
  } finally {
    inflate.destroy()
    await feeding.catch(() => undefined)
  }
}

async function* pieces(file: FileHandle, start: number, end: number): AsyncGenerator<Buffer> {
  for (let at = start; at < end; at += PIECE) {
    const piece = await bytes(file, at, Math.min(end, at + PIECE))
    if (piece.length === 0) throw new Refused('damaged')
    yield piece
  }
}

/** May be shorter, at the end of the file. */
export async function bytes(file: FileHandle, start: number, end: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(Math.max(0, end - start))
  const { bytesRead } = await file.read(buffer, 0, buffer.length, start)
  return buffer.subarray(0, bytesRead)
}
