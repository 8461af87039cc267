/** A list of people in 20 columns as an office keeps it, for measuring: no two rows alike, and nothing wrong with any. */
import type { Column } from '../../src/lists/write.ts'
import { KELURAHANS } from '../../src/program/areas.ts'

export const TITLES =
  'No,NIK,Nama Lengkap,Tgl Lahir,JK,Alamat,Kelurahan,Kecamatan,No HP,KPJ,Pekerjaan,Mulai,Akhir,Keterangan,' +
  'No KK,RT,RW,Nama Ibu,Ahli Waris,Hubungan'

export const columns: Column[] = TITLES.split(',').map(title => ({
  title,
  kind: title === 'Tgl Lahir' ? 'date' : 'text',
}))
const pad = (number: number, width: number) => String(number).padStart(width, '0')

/** No two alike, so that nothing is saved by repetition. */
export function rowAt(at: number): string[] {
  const [day, month, year] = [1 + (at % 28), 1 + (at % 12), 1962 + (at % 38)]
  const born = `${pad(day, 2)}${pad(month, 2)}${pad(year % 100, 2)}`
  const area = KELURAHANS[at % KELURAHANS.length]!
  return [
    String(at + 1),
    `35740${1 + (at % 5)}${born}${pad(1 + (at % 9999), 4)}`,
    `Slamet Wiryawan ${'abcdefghijklmnopqrstuvwxyz'[at % 26]!.repeat(1 + (at % 7))}`,
    `${year}-${pad(month, 2)}-${pad(day, 2)}`,
    'L',
    `Jalan Ikan Tongkol ${at}, dekat mushala`,
    `Kel. ${area.name}`,
    '',
    `0812${pad(at, 8)}`,
    `24${pad(at, 9)}`,
    ['Nelayan', 'Petani', 'Pedagang kaki lima'][at % 3]!,
    '2026-01-01',
    '2026-12-31',
    at % 10 === 0 ? 'pindah dari Kabupaten' : '',
    `35740101012${pad(at, 5)}`,
    pad(at % 20, 3),
    pad(at % 9, 3),
    `Ibu ${at}`,
    `Waris ${at}`,
    'Istri',
  ]
}

export async function* rowsOf(count: number): AsyncGenerator<string[]> {
  for (let at = 0; at < count; at++) yield rowAt(at)
}
