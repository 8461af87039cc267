/** Reads what was printed. */
import { inflateSync } from 'node:zlib'

/** What is written on a sheet of pdfkit's, without its kerning. */
export function textIn(pdf: Buffer): string {
  const parts: string[] = []
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
    if (pdf.subarray(at - 3, at).toString() === 'end') continue
    const content = inflateSync(pdf.subarray(at + 7, pdf.indexOf('endstream', at))).toString('latin1')
    for (const [, pieces = ''] of content.matchAll(/\[([^\]]*)\] TJ/g))
      parts.push(
        Buffer.from([...pieces.matchAll(/<(\w+)>/g)].map(([, hex]) => hex).join(''), 'hex').toString(
          'latin1',
        ),
      )
  }
  return parts.join('\n')
}
