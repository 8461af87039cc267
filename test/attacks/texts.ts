/** What the random people of `random.ts` write: what fits, what is odd, and what would open something. */

/** Names that every object has: whoever looks a word up in a table of screens finds them. */
export const INHERITED = [
  'constructor',
  'toString',
  '__proto__',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
]

export const ODD_TEXTS = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  'a\udc00b',
  '👨‍👩‍👧‍👦'.repeat(300),
  'x'.repeat(4096),
  '<b>'.repeat(1300),
  '&lt;script&gt;<script>alert(1)</script>',
  '\u202EgnudniL\u202C',
  '\u2066\u2067\u2068\u2069',
  '\n\n\n',
  '/',
  '/@',
  '//////',
  '=HYPERLINK("http://a.b","x")',
  '{{name}} {nama} $t(menu:ask) %s',
  "'; DROP TABLE people; --",
  '9'.repeat(400),
  '-1',
  '1e309',
  '32/13/9999',
  '29 Februari 2023',
  ...INHERITED,
]

export const FITTING = [
  'ya',
  'tidak',
  'Selesai',
  'nelayan',
  'Mayangan',
  '12 Maret 1970',
  '12-3-1970',
  '1/1/2015',
  '27 Februari 2026',
  '1 Januari 2027',
  'kemarin',
  'Sumiati Wiryawan',
  'Jalan Ikan Hiu 5',
  '3/4',
  '081299911122',
  'Bank Jatim',
  '0012345678',
  '42000000',
  '500',
  'suami saya meninggal',
  'kapan cair?',
  'berapa santunan mati',
  'halo bu',
  'tidak tahu',
  'Perahu Rejeki',
  '15.30',
  'Setop',
]

export const COMMANDS =
  `mulai start bantuan program batal daftar status cek syarat klaim lapor manfaat santunan tanya datasaya kabar selesai
  lepas petugas statistik pengumuman siaran jawaban suara impor ekspor hapus nothing`.split(/\s+/)

export const STARTS =
  `daftar status cek klaim waris manfaat hubungkan datasaya bantuan program tanya kartu_AAAAAAAAAAAA s_AAAAAAAA
  ambil_ABCDEFGH kode_ABCDEFGH staf_AAAAAAAAAAAA kode_ staf_ s_ kartu_`.split(/\s+/)
