import { appendFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import readXlsx from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { writeTable } from '../../src/lists/write.ts'
import {
  bomb,
  contentOf,
  newPath,
  nonsense,
  number,
  opened,
  refusalOf,
  saved,
  sheetXml,
  text,
  workbookParts,
  xlsx,
} from './files.ts'

const NIK = '3574011203700001'
const HEADER = [text('NIK'), text('Nama'), text('Tgl Lahir')]

describe('an xlsx', () => {
  test('gives its cells as they are written, days as days', async () => {
    const path = xlsx({
      Anggota: [
        HEADER,
        [text(NIK), text('Budi &amp; Siti'), number(25_639, 1)],
        [],
        [text(NIK), text(''), number(25_639.75, 1)],
      ],
    })
    const { table, rows } = await contentOf(path)
    expect(table).toMatchObject({
      format: 'xlsx',
      name: 'daftar.xlsx',
      sheet: 'Anggota',
      otherSheets: [],
      header: ['NIK', 'Nama', 'Tgl Lahir'],
      headerLine: 1,
      rowCount: 2,
    })
    expect(rows).toEqual([
      { line: 2, cells: [NIK, 'Budi & Siti', '1970-03-12'] },
      { line: 4, cells: [NIK, '', '1970-03-12'] },
    ])
  })

  test('with shared texts, in runs, and with the noughts that a format shows', async () => {
    const path = xlsx(
      {
        A: [
          ['<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>', text('KPJ')],
          ['<c t="s"><v>2</v></c>', '<c t="s"><v>3</v></c>', number('24012345', 2)],
        ],
      },
      {
        texts: `<si><t>NIK</t></si><si><r><t>Na</t></r><r><t>ma</t></r><rPh><t>x</t></rPh></si><si><t>${NIK}</t></si><si><t>a_x000D_b</t></si>`,
      },
    )
    const { table, rows } = await contentOf(path)
    expect(table.header).toEqual(['NIK', 'Nama', 'KPJ'])
    expect(rows[0]?.cells).toEqual([NIK, 'a\rb', '00024012345'])
  })

  test('of a Macintosh counts its days from 1904', async () => {
    const path = xlsx(
      { A: [HEADER, [text(NIK), text('Budi'), number(24_177, 1)]] },
      { properties: '<workbookPr date1904="1"/>' },
    )
    expect((await contentOf(path)).rows[0]?.cells[2]).toBe('1970-03-12')
  })

  test('with prefixes, single quotes and brackets in its attributes', async () => {
    const parts = workbookParts({ A: '' })
    parts['xl/worksheets/sheet0.xml'] = strToU8(
      `<?xml version="1.0"?><x:worksheet><!-- a > b --><x:sheetData><x:row r='3' note="1>2"><x:c r='A3' t='inlineStr'><x:is><x:t>NIK</x:t></x:is></x:c>` +
        `<x:c r='C3' t='inlineStr'><x:is><x:t><![CDATA[Nama]]></x:t></x:is></x:c></x:row>` +
        `<x:row r='7'><x:c r='A7' t='str'><x:v>${NIK}</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    )
    const { table, rows } = await contentOf(saved(zipSync(parts)))
    expect(table).toMatchObject({ header: ['NIK', '', 'Nama'], headerLine: 3 })
    expect(rows).toEqual([{ line: 7, cells: [NIK] }])
  })

  test('reads as another reader reads it', async () => {
    const path = newPath()
    const columns = ['NIK', 'Nama', 'Alamat'].map(title => ({ title, kind: 'text' as const }))
    const written = Array.from({ length: 300 }, (_, at) => [NIK, `Nama <${at}> & "co"`, `Jl. ${at}\nRT 1`])
    await writeTable(path, columns, each(written))
    const [sheet] = await readXlsx(path)
    expect(sheet?.data).toEqual([['NIK', 'Nama', 'Alamat'], ...written])
  })
})

describe('a csv', () => {
  test.each([
    ['commas', `NIK,Nama,Alamat\r\n${NIK},Budi,"Jl. A, no 1"\r\n`],
    ['semicolons', `NIK;Nama;Alamat\n${NIK};Budi;Jl. A, no 1\n`],
    ['tabs', `NIK\tNama\tAlamat\n${NIK}\tBudi\tJl. A, no 1`],
    ["Excel's own line before it", `sep=;\r\nNIK;Nama;Alamat\r\n${NIK};Budi;Jl. A, no 1`],
    ['a byte order mark', `\ufeffNIK;Nama;Alamat\n${NIK};Budi;Jl. A, no 1`],
  ])('with %s', async (_, content) => {
    const { table, rows } = await contentOf(saved(content, 'csv'))
    expect(table).toMatchObject({
      format: 'csv',
      sheet: undefined,
      header: ['NIK', 'Nama', 'Alamat'],
      rowCount: 1,
    })
    expect(rows[0]?.cells).toEqual([NIK, 'Budi', 'Jl. A, no 1'])
  })

  test('in Windows-1252 and in UTF-16', async () => {
    const old = Buffer.from(`NIK;Nama\n${NIK};Andr\xe9 \x96 Budi`, 'latin1')
    expect((await contentOf(saved(old, 'csv'))).rows[0]?.cells[1]).toBe('André – Budi')
    const wide = Buffer.from(`\ufeffNIK\tNama\r\n${NIK}\tAndré`, 'utf16le')
    expect((await contentOf(saved(wide, 'csv'))).rows[0]?.cells).toEqual([NIK, 'André'])
  })

  test('keeps a NIK behind an apostrophe, and names the digits that are lost', async () => {
    const { rows } = await contentOf(
      saved(`NIK;Nama\n'${NIK};Budi\n3,57401E+15;Siti\n3.57401E+15;Agus`, 'csv'),
    )
    expect(rows.map(row => [row.cells[0], row.flaws])).toEqual([
      [NIK, undefined],
      ['3,57401E+15', { 0: 'digits-lost' }],
      ['3.57401E+15', { 0: 'digits-lost' }],
    ])
  })

  test('is one whatever its name says', async () => {
    expect((await opened(saved(`NIK;Nama\n${NIK};Budi`, 'xlsx'))).format).toBe('csv')
  })
})

describe('the header', () => {
  test('is found below a letterhead, in two merged lines, above the numbers of its columns', async () => {
    const path = xlsx({
      A: [
        [text('PEMERINTAH KOTA PROBOLINGGO')],
        [text('Daftar nama peserta, tanggal 1 Januari 2026')],
        [],
        [text('No'), text('NIK'), text('Nama Lengkap'), text('Alamat'), '<c/>', '<c/>', text('Pekerjaan')],
        ['<c/>', '<c/>', '<c/>', text('Jalan'), text('Kelurahan'), text('Kecamatan'), '<c/>'],
        [1, 2, 3, 4, 5, 6, 7].map(at => number(at)),
        [number(1), text(NIK), text('Budi'), text('Jl. A'), text('Jati'), text('Mayangan'), text('Nelayan')],
      ],
    })
    const { table, rows } = await contentOf(path)
    expect(table.header).toEqual([
      'No',
      'NIK',
      'Nama Lengkap',
      'Jalan',
      'Kelurahan',
      'Kecamatan',
      'Pekerjaan',
    ])
    expect(table).toMatchObject({ headerLine: 5, rowCount: 1 })
    expect(rows[0]?.line).toBe(7)
  })

  test('is missed in a table that is about something else, and the sheet is named', async () => {
    const other = [
      [text('Barang'), text('Harga')],
      [text('Meja'), number(5)],
    ]
    const path = xlsx({ Kosong: [], Rekap: other, Anggota: [HEADER, [text(NIK), text('Budi')]] })
    expect(await refusalOf(path)).toEqual({
      code: 'no-header',
      sheet: 'Rekap',
      otherSheets: ['Kosong', 'Anggota'],
    })
    expect((await opened(path, 'Anggota')).rowCount).toBe(1)
  })

  test('is not looked for in a hidden sheet first', async () => {
    const rows = [HEADER, [text(NIK), text('Budi')]]
    expect((await opened(xlsx({ Tersembunyi: rows, Anggota: rows }, { hidden: 'Tersembunyi' }))).sheet).toBe(
      'Anggota',
    )
  })
})

describe('cells that cannot be trusted', () => {
  test('a NIK as a number, also when all its digits seem to be there', async () => {
    const path = xlsx({
      A: [
        HEADER,
        [number('3.5740112037E+15'), text('a')],
        [number('3574011203700001'), text('b')],
        [text('3.57401E+15'), text('c')],
        [number('123456789012345'), text('d')],
      ],
    })
    expect((await contentOf(path)).rows.map(row => row.flaws?.[0])).toEqual([
      'digits-lost',
      'digits-lost',
      'digits-lost',
      undefined,
    ])
  })

  test('a formula gives what it was computed to, or is named', async () => {
    const path = xlsx({
      A: [
        HEADER,
        [`<c t="str"><f>A1&amp;"x"</f><v>${NIK}</v></c>`, '<c><f>1+1</f><v>2</v></c>'],
        ['<c><f>A1</f></c>', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
      ],
    })
    expect((await contentOf(path)).rows).toEqual([
      { line: 2, cells: [NIK, '2'] },
      { line: 3, cells: ['', '#DIV/0!'], flaws: { 0: 'formula', 1: 'formula' } },
    ])
  })
})

describe('what is refused', () => {
  const photo = Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
    Buffer.from('JFIF\0'),
    Buffer.alloc(5000, 7),
  ])
  const good = zipSync(workbookParts({ A: sheetXml([HEADER, [text(NIK), text('Budi')]]) }))
  const many = (rows: number) => `NIK;Nama\n${`${NIK};Budi\n`.repeat(rows)}`

  test.each([
    ['nothing at all', () => saved(''), 'empty'],
    ['spaces', () => saved(' \r\n\r\n', 'csv'), 'empty'],
    ['sheets without a cell', () => xlsx({ A: [], B: [[text(' ')]] }), 'empty'],
    ['a header without rows', () => xlsx({ A: [HEADER] }), 'empty'],
    ['a photo renamed to xlsx', () => saved(photo), 'not-a-table'],
    ['a photo in a zip', () => saved(zipSync({ 'a.jpg': photo })), 'not-a-table'],
    [
      'a Word document',
      () =>
        saved(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<a/>') })),
      'not-a-table',
    ],
    [
      'an old xls',
      () => saved(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)])),
      'old-excel',
    ],
    [
      'a password',
      () =>
        saved(
          Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
        ),
      'password',
    ],
    ['half of an xlsx', () => saved(good.subarray(0, good.length / 2)), 'damaged'],
    [
      'a sheet cut short',
      () => saved(zipSync(workbookParts({ A: '<worksheet><sheetData><row><c' }))),
      'damaged',
    ],
    [
      'an entity that grows',
      () => saved(zipSync(workbookParts({ A: '<!DOCTYPE a [<!ENTITY b "bbbb">]><worksheet/>' }))),
      'damaged',
    ],
    ['a csv of 50.001 rows', () => saved(many(50_001), 'csv'), 'too-many-rows'],
    ['61 columns', () => saved(`NIK;Nama${';x'.repeat(59)}\n1;2`, 'csv'), 'too-many-columns'],
    ['prose', () => saved('Kepada Yth.\nBapak Wali Kota, dengan hormat.\n', 'csv'), 'no-header'],
  ])('%s', async (_, make, code) => {
    expect((await refusalOf(make()))?.code).toBe(code)
  })

  test('an xlsx of 200.000 rows, and not one of 50.000', async () => {
    const row = `<row>${text(NIK)}${text('Budi')}</row>`
    const ofRows = (rows: number) =>
      saved(
        zipSync(
          workbookParts({
            A: `<worksheet><sheetData><row>${HEADER.join('')}</row>${row.repeat(rows)}</sheetData></worksheet>`,
          }),
        ),
      )
    expect((await refusalOf(ofRows(200_000)))?.code).toBe('too-many-rows')
    expect(await refusalOf(ofRows(50_000))).toBeUndefined()
  })

  test('a file beyond 20 MB, unread', async () => {
    const path = saved(many(10), 'csv')
    appendFileSync(path, Buffer.alloc(21 * 1024 * 1024, 'a'))
    expect((await refusalOf(path))?.code).toBe('too-large')
  })

  test('a zip bomb by its directory, before a byte of it is unpacked', async () => {
    expect((await refusalOf(nonsense(300 * 1024 * 1024)))?.code).toBe('zip-bomb')
    expect((await refusalOf(nonsense(2000)))?.code).toBe('damaged')
  })

  test('a zip bomb whose directory lies, while it is unpacked', async () => {
    expect((await refusalOf(bomb(300 * 1024 * 1024, 5000)))?.code).toBe('zip-bomb')
  })

  test('shared texts beyond what is kept in memory', async () => {
    const texts = `<si><t>${'x'.repeat(1000)}</t></si>`.repeat(70_000)
    expect((await refusalOf(xlsx({ A: [HEADER] }, { texts })))?.code).toBe('too-large')
  })
})

test('a reader that leaves early leaves no thread behind', async () => {
  const path = saved(`NIK;Nama\n${`${NIK};Budi\n`.repeat(2000)}`, 'csv')
  const ended = new Promise<void>(resolve => {
    process.once('worker', worker => worker.once('exit', () => resolve()))
  })
  const table = await opened(path)
  for await (const rows of table.rows()) {
    expect(rows).toHaveLength(250)
    break
  }
  await ended
})

async function* each<T>(rows: readonly T[]): AsyncGenerator<T> {
  yield* rows
}
