/**
 * What a file that was handed in really is, and how it is kept: a picture is drawn anew, so that nothing travels with it
 * (where it was taken, another file inside it); a PDF is kept as it is, without anything that would act when it is opened.
 */
import sharp from 'sharp'
import { HEAD_BYTES, kindOf } from '../../store/file-kind.ts'

/** Why it is not taken; each has its words in `upload:refused`. */
export type PictureTrouble = 'not-a-picture' | 'heic' | 'broken' | 'too-many-pixels' | 'too-small' | 'pdf'

export type Checked =
  | { readonly ok: true; readonly mime: 'image/jpeg' | 'application/pdf'; readonly content: Buffer }
  | { readonly ok: false; readonly why: PictureTrouble }

/** No phone's camera makes more at its usual setting; a small file may claim any number. */
const PIXELS_AT_MOST = 64_000_000
const SIDE_AT_MOST = 16_000
/** Below that no line of a KTP can be read. */
const SIDE_AT_LEAST = 200
/** A KK of A4 at about 200 dots per inch. */
const KEPT_SIDE = 2400
const SECONDS = 20

export async function checkPicture(content: Buffer): Promise<Checked> {
  const kind = kindOf(content.subarray(0, HEAD_BYTES))
  switch (kind) {
    case 'application/pdf':
      return isQuietPdf(content) ? { ok: true, mime: kind, content } : { ok: false, why: 'pdf' }
    case 'image/jpeg':
    case 'image/png':
    case 'image/webp':
      return oneByOne(() => drawnAnew(content))
    case 'image/heic':
      return { ok: false, why: 'heic' }
    default:
      return { ok: false, why: 'not-a-picture' }
  }
}

async function drawnAnew(content: Buffer): Promise<Checked> {
  // The limit is sharp's own too: it looks at the head of the file before it makes room for a single pixel.
  const options = { limitInputPixels: PIXELS_AT_MOST, failOn: 'error' } as const
  try {
    const { width, height } = await sharp(content, { ...options, limitInputPixels: false }).metadata()
    if (width > SIDE_AT_MOST || height > SIDE_AT_MOST || width * height > PIXELS_AT_MOST)
      return { ok: false, why: 'too-many-pixels' }
    if (Math.min(width, height) < SIDE_AT_LEAST) return { ok: false, why: 'too-small' }
    const made = await sharp(content, options)
      .autoOrient()
      .resize({ width: KEPT_SIDE, height: KEPT_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 85 })
      .timeout({ seconds: SECONDS })
      .toBuffer()
    return { ok: true, mime: 'image/jpeg', content: made }
  } catch {
    // Whatever sharp says of a file that somebody sent is about the file.
    return { ok: false, why: 'broken' }
  }
}

/** Names that make a PDF act when it is opened, or carry another file: long enough not to occur by chance. */
const ACTS = /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia)\b/

/** Whole, and without what acts. What lies packed inside is not looked at: nothing of ours opens it. */
const isQuietPdf = (content: Buffer): boolean =>
  content.subarray(-1024).includes('%%EOF') && !ACTS.test(content.toString('latin1'))

/** A large picture takes a hundred megabytes for a moment: one after another. */
let last: Promise<unknown> = Promise.resolve()
function oneByOne<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work)
  last = mine.catch(() => undefined)
  return mine
}
