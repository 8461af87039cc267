/**
 * The areas of Kota Probolinggo: 5 kecamatan and 29 kelurahan, all of them kelurahan (no desa).
 *
 * Source: Kepmendagri 300.2.2-2430/2025, as in cahyadsn/wilayah (MIT) and idn-area-data (ODbL); postcodes from
 * cahyadsn/wilayah_kodepos (MIT), seen there only.
 *
 * Traps: five names are both a kecamatan and a kelurahan in it (Kademangan, Wonoasih, Mayangan, Kanigaran, Kedopok), and
 * of the four called Jrebeng, Kidul is in Wonoasih while Kulon, Lor and Wetan are in Kedopok.
 */

export interface Kecamatan {
  /** Six digits. */
  readonly code: string
  readonly name: string
}

export interface Kelurahan {
  /** Ten digits. */
  readonly code: string
  /** Code of its kecamatan. */
  readonly kecamatan: string
  readonly name: string
  /** Other spellings in use. */
  readonly aliases: readonly string[]
  readonly postcode: string
}

export const KECAMATANS: readonly Kecamatan[] = [
  { code: '357401', name: 'Kademangan' },
  { code: '357402', name: 'Wonoasih' },
  { code: '357403', name: 'Mayangan' },
  { code: '357404', name: 'Kanigaran' },
  { code: '357405', name: 'Kedopok' },
]

const kelurahan = (code: string, name: string, postcode: string, ...aliases: string[]): Kelurahan => ({
  code,
  kecamatan: code.slice(0, 6),
  name,
  aliases,
  postcode,
})

export const KELURAHANS: readonly Kelurahan[] = [
  kelurahan('3574011001', 'Ketapang', '67222'),
  kelurahan('3574011002', 'Triwung Lor', '67223'),
  kelurahan('3574011003', 'Triwung Kidul', '67224'),
  kelurahan('3574011007', 'Pohsangit Kidul', '67226', 'Pohsangitkidul'),
  kelurahan('3574011008', 'Kademangan', '67225'),
  kelurahan('3574011009', 'Pilang', '67221'),
  kelurahan('3574021001', 'Jrebeng Kidul', '67233'),
  kelurahan('3574021002', 'Pakistaji', '67239'),
  kelurahan('3574021003', 'Kedunggaleng', '67239', 'Kedung Galeng'),
  kelurahan('3574021005', 'Kedung Asem', '67236', 'Kedungasem'),
  kelurahan('3574021006', 'Sumber Taman', '67237', 'Sumbertaman'),
  kelurahan('3574021007', 'Wonoasih', '67232'),
  kelurahan('3574031001', 'Mayangan', '67218'),
  kelurahan('3574031002', 'Mangunharjo', '67217'),
  kelurahan('3574031004', 'Jati', '67217'),
  kelurahan('3574031007', 'Sukabumi', '67219'),
  kelurahan('3574031010', 'Wiroborang', '67216'),
  kelurahan('3574041001', 'Tisnonegaran', '67211'),
  kelurahan('3574041002', 'Sukoharjo', '67215'),
  kelurahan('3574041003', 'Kanigaran', '67213'),
  kelurahan('3574041004', 'Kebonsari Wetan', '67214', 'Kebonsariwetan'),
  kelurahan('3574041005', 'Curahgrinting', '67212', 'Curah Grinting'),
  kelurahan('3574041006', 'Kebonsari Kulon', '67214', 'Kebonsarikulon'),
  kelurahan('3574051001', 'Jrebeng Kulon', '67229'),
  kelurahan('3574051002', 'Kareng Lor', '67228'),
  kelurahan('3574051003', 'Sumber Wetan', '67227', 'Sumberwetan'),
  kelurahan('3574051004', 'Jrebeng Lor', '67238'),
  kelurahan('3574051005', 'Kedopok', '67231'),
  kelurahan('3574051006', 'Jrebeng Wetan', '67239'),
]

export const kecamatanByCode = (code: string): Kecamatan | undefined =>
  KECAMATANS.find(area => area.code === code)

export const kelurahanByCode = (code: string): Kelurahan | undefined =>
  KELURAHANS.find(area => area.code === code)

/** The kelurahan of a kecamatan, in the order of their codes. */
export const kelurahansOf = (kecamatan: string): readonly Kelurahan[] =>
  KELURAHANS.filter(area => area.kecamatan === kecamatan)

/** The kelurahan that a typed name means, in any case and spacing; undefined when there is none of that name. */
export function kelurahanNamed(text: string): Kelurahan | undefined {
  const wanted = bare(text)
  return KELURAHANS.find(({ name, aliases }) =>
    [name, ...aliases].some(spelling => bare(spelling) === wanted),
  )
}

const bare = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, '')
