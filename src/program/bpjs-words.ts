/**
 * Why BPJS refused somebody, read out of its own words. They come from portals and clerks, spelled in many ways (examples:
 * "NIK tidak valid", "sudah terdaftar sebagai peserta", "usia melebihi 65 tahun"); what is in none of them is `other`.
 */
import type { BpjsRefusal } from './cover.ts'

/** In this order: "NIK sudah terdaftar" is about the membership, not the NIK. */
const SAYS: readonly (readonly [BpjsRefusal, RegExp])[] = [
  [
    'already-active',
    /\b(?:sudah|telah|sdh|masih|pernah)\s+(?:\w+\s+){0,2}(?:terdaftar|didaftarkan|aktif|peserta)\b|\b(?:ganda|duplikat|duplikasi|double|dobel)\b/,
  ],
  ['age', /\b(?:usia|umur)/],
  [
    'nik-unmatched',
    /\b(?:nik|ktp|dukcapil|adminduk|padan|identitas|invalid)\b|\b(?:nama|tanggal lahir|tgl\.? lahir|data)\b.*\b(?:tidak|tdk|beda|berbeda|salah)\b|\btidak (?:padan|valid|ditemukan)\b/,
  ],
]

/** @param words of BPJS, as they stand in its answer; may be empty. */
export function refusalIn(words: string): BpjsRefusal {
  const plain = words.toLowerCase().replaceAll(/\s+/g, ' ')
  return SAYS.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other'
}
