import sharp from 'sharp'
import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { cardSvg, cardTexts, voidCardSvg } from '../../../src/bot/members/card-picture.ts'
import { png } from '../../../src/bot/pictures/png.ts'
import { textWidth } from '../../../src/bot/pictures/text.ts'
import type { CardFace } from '../../../src/records/members/cards.ts'

const FACE: CardFace = {
  id: 'a',
  number: '048291',
  madeAt: new Date('2026-11-23T09:00:00+07:00'),
  token: 'A_b-'.repeat(6),
  shortName: 'Slamet R.',
  sector: 'fisher',
  kpj: '12345678901',
  from: '2026-01-01',
  to: '2026-12-31',
}

/** The worst of everything, and what is missing. */
const FACES: readonly CardFace[] = [
  FACE,
  { ...FACE, shortName: 'Muhammadnurhidayatullahsyarifuddin W. W.', sector: 'msme', to: undefined },
  {
    ...FACE,
    shortName: '阿 🐟 B.',
    sector: 'penangkap kepiting bakau dan rajungan di muara',
    kpj: undefined,
  },
  { ...FACE, sector: 'farmer', from: '2027-09-30', to: '2027-11-30' },
  { ...FACE, from: undefined, to: 'akhir tahun, menurut daftar yang dikirim' },
]

const read = (face: CardFace) => cardTexts(face).map(({ text }) => text)

describe('the face of a card', () => {
  it('says who, until when, which card, and what it is not', () => {
    expect(read(FACE)).toEqual([
      'KARTU PESERTA PROGRAM',
      'Perlindungan pekerja rentan · Kota Probolinggo',
      'Slamet R.',
      'Berlaku sampai',
      '31 Desember 2026',
      'Pekerjaan',
      'Nelayan',
      'Nomor kartu ini',
      '048-291',
      'KPJ',
      '•••••••8901',
      'Petugas: pindai kode ini',
      'Bukan kartu BPJS. Bukan bukti klaim.',
      'Petugas memeriksa lewat kode QR.',
      'Dibuat 23 November 2026',
    ])
  })

  it('says what is not known, and the first day while it is still to come', () => {
    expect(read({ ...FACE, to: undefined })).toContain('menunggu tanggal dari BPJS')
    expect(read({ ...FACE, kpj: undefined })).toContain('belum tercatat')
    expect(read({ ...FACE, from: '2027-01-01' })).toContain('Mulai 1 Januari 2027, sampai')
  })

  it('keeps every text in its place and large enough for a small phone', () => {
    for (const face of FACES)
      for (const { text, size, weight, room, x, anchor = 'start' } of cardTexts(face)) {
        const width = textWidth(text, size, weight)
        expect(width, text).toBeLessThanOrEqual(room)
        const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor]
        expect(left, text).toBeGreaterThanOrEqual(20)
        expect(left + width, text).toBeLessThanOrEqual(1060)
        expect((size * 360) / 1080, text).toBeGreaterThanOrEqual(10)
      }
  })

  it('shows the code that it was given, sharp and with its quiet margin', async () => {
    const url = `https://t.me/lindung_bot?start=kartu_${FACE.token}`
    const { data, info } = await sharp(await png(cardSvg(FACE, url)))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const isDark = (x: number, y: number) => data[(y * info.width + x) * info.channels]! < 128
    const modules = encode(url, { ecc: 'M', border: 4 }).data
    const module = Math.floor(405 / modules.length)
    const inset = Math.floor((405 - module * modules.length) / 2)
    const middle = (start: number, n: number) => start + inset + Math.floor((n + 0.5) * module)
    const seen = modules.map((row, r) => row.map((_, c) => isDark(middle(655, c), middle(148, r))))
    expect(seen).toEqual(modules)
    expect(modules.length).toBeGreaterThan(30)
  })

  it('of a void card shows nobody', () => {
    expect(voidCardSvg().match(/<path/g)).toHaveLength(1)
  })
})
