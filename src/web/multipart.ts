/**
 * A form with a file, as a browser sends it (RFC 7578), part by part while it arrives: never more of it in memory than one
 * chunk. Only what browsers send is understood: no nested parts, no transfer encodings.
 */

export interface Part {
  readonly name: string
  /** As the browser gave it, so anything may stand here; undefined for a plain field. */
  readonly filename: string | undefined
  /** What is not read is skipped when the next part is asked for. */
  readonly body: AsyncIterable<Uint8Array>
}

/** What arrived is no such form, or breaks off. */
export class MultipartError extends Error {
  override name = 'MultipartError'
}

const HEAD_AT_MOST = 8192
const PREAMBLE_AT_MOST = 1024
const LINE = Buffer.from('\r\n')
const BLANK_LINE = Buffer.from('\r\n\r\n')

/** The boundary that a form's content type names; undefined for any other content. */
export const boundaryIn = (contentType: string | undefined): string | undefined => {
  const [, quoted, bare] =
    /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType ?? '') ?? []
  return quoted ?? bare
}

/** @throws {MultipartError} also when the source fails. */
export async function* partsOf(source: AsyncIterable<Uint8Array>, boundary: string): AsyncGenerator<Part> {
  const between = Buffer.from(`\r\n--${boundary}`)
  const input = reading(source)
  await input.short(between, PREAMBLE_AT_MOST)
  for (;;) {
    const rest = await input.short(LINE, PREAMBLE_AT_MOST, '--')
    if (rest.startsWith('--')) return
    const head = await input.short(BLANK_LINE, HEAD_AT_MOST)
    const body = input.upTo(between)
    yield { ...namesIn(head), body: body.content }
    await body.skip()
  }
}

function namesIn(head: string): Pick<Part, 'name' | 'filename'> {
  const disposition = /^content-disposition:\s*form-data\b(.*)$/im.exec(head)?.[1] ?? ''
  const name = /;\s*name="([^"]*)"/i.exec(disposition)?.[1]
  if (name === undefined) throw new MultipartError('a part without a name')
  return { name, filename: /;\s*filename="([^"]*)"/i.exec(disposition)?.[1] }
}

function reading(source: AsyncIterable<Uint8Array>) {
  const chunks = source[Symbol.asyncIterator]()
  // The first boundary has no line before it.
  let held = LINE
  const more = async () => {
    const next = await chunks.next().catch((cause: unknown) => {
      throw new MultipartError('the form broke off', { cause })
    })
    if (next.done) throw new MultipartError('the form breaks off')
    held = Buffer.concat([held, next.value])
  }
  const upTo = (mark: Buffer) => {
    let isOver = false
    async function* content(): AsyncGenerator<Uint8Array> {
      while (!isOver) {
        const at = held.indexOf(mark)
        // The last bytes may be the beginning of the mark.
        const sure = at === -1 ? held.length - mark.length + 1 : at
        const ready = held.subarray(0, Math.max(0, sure))
        held = held.subarray(ready.length + (at === -1 ? 0 : mark.length))
        isOver = at !== -1
        if (ready.length > 0) yield ready
        if (!isOver) await more()
      }
    }
    const skip = async () => {
      for await (const _ of content());
    }
    return { content: content(), skip }
  }
  /** A short text before the mark; it also ends after `orEnd`, where it begins with that. */
  const short = async (mark: Buffer, atMost: number, orEnd?: string): Promise<string> => {
    for (;;) {
      if (orEnd !== undefined && held.toString('latin1', 0, orEnd.length) === orEnd) return orEnd
      const at = held.indexOf(mark)
      if (at > atMost || (at === -1 && held.length > atMost + mark.length))
        throw new MultipartError('this is not the form of a browser')
      if (at !== -1) {
        const text = held.toString('utf8', 0, at)
        held = held.subarray(at + mark.length)
        return text
      }
      await more()
    }
  }
  return { upTo, short }
}
