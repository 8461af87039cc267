/** From a drawing to the picture that Telegram takes. */

/**
 * Draws it on a thread of its own, off the turn of the chats.
 * @param svg with `width` and `height` in pixels, and only shapes: texts as outlines (`text.ts`), nothing from outside.
 * @param scale pixels of the picture per pixel of the drawing.
 * @returns the bytes of a PNG.
 */
export async function png(svg: string, scale = 1): Promise<Buffer> {
  // Loaded with the first picture that is drawn: most starts of the program never need it.
  const { default: sharp } = await import('sharp')
  return sharp(Buffer.from(svg), { density: DOTS_PER_PIXEL * scale })
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer()
}

/** At this density a pixel of the drawing is one of the picture. */
const DOTS_PER_PIXEL = 72
