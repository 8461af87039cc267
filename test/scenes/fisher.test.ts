/**
 * The first story, whole: a fisher learns that he can take part, registers, loses the line, and hears what the office
 * decided. Nothing of it may depend on whether the bot stood still for a moment.
 */
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, inject, test } from 'vitest'
import { OFFICER, PIN, startCity, type City } from './city.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import {
  does,
  fillIn,
  numberIn,
  photo,
  photosGone,
  picture,
  SLAMET_WITH_PHOTOS,
  tap,
  type Act,
  type Deed,
} from './verbs.ts'

/** How a deed is done, and what the bot goes through meanwhile. */
const ways: Record<string, (city: City) => Act> = {
  'on a quiet day': () => does,
  'with a stop and a start of the bot after every step': city => async (person, deed) => {
    await does(person, deed)
    await person.waitFor(/./)
    await city.restart()
  },
  'with the bot away whenever somebody does something': city => async (person, deed) => {
    await city.stop()
    await does(person, deed)
    await city.start()
  },
}

async function playStory(city: City, act: Act): Promise<void> {
  const slamet = await city.person(1001, 'Slamet')
  const rina = await city.officer(OFFICER, 'Rina')
  const steps = async (person: SimPerson, ...those: [Deed, RegExp][]) => {
    for (const [deed, brings] of those) {
      await act(person, deed)
      await person.waitFor(brings)
    }
  }

  // He learns that he can take part, and goes on to the registration with what he has said.
  await steps(
    slamet,
    [p => p.start(), /Selamat datang/],
    [p => p.press('Bisa ikut?'), /Mau melihat apa/],
    [tap('✅ Apakah saya bisa ikut?'), /pekerjaan/],
  )
  const said = { ...SLAMET_WITH_PHOTOS, birthDate: '12 Maret 1968' }
  await act(slamet, 'saya nelayan pak')
  await fillIn(slamet, said, { act, until: 'membership' })
  await steps(slamet, ['belum', /memenuhi syarat/], [tap('📝 Lanjut daftar'), /harap dibaca/])

  // The line breaks in the middle of his address; the next day he comes back.
  await fillIn(slamet, said, { act, until: 'address' })
  await city.days(1)
  await steps(slamet, [p => p.start(), /Selamat datang/], [tap('➡️ Teruskan mengisi'), /Alamat rumah/])
  await fillIn(slamet, said, { act })
  await photosGone(slamet)
  await steps(slamet, [tap('✅ Kirim'), /Pendaftaran diterima/])
  const number = numberIn(await slamet.waitFor(/Pendaftaran diterima/))

  // The officer cannot read the photo and sends it back; he takes another one.
  await steps(
    rina,
    ['/petugas', /Meja petugas/],
    [tap('📂 Buka yang paling lama'), new RegExp(`^Usulan ${number}`)],
    [tap('📎 Lihat dokumen dan NIK'), /Ketik PIN/],
    [PIN, /Foto KTP/],
    [tap('✏️ Kembalikan'), /Apa yang perlu/],
    ['1', /Bagian mana/],
    ['1', /pesan/],
    ['KTP silau, tolong ulangi', /^✏️ Dikembalikan/],
    [tap('📨 Kirim sekarang'), /sudah dikabari/],
  )
  const returned = await slamet.waitFor(/perlu diperbaiki/)
  expect(returned.text).toMatch(/^Slamet Riyadi\n/)
  expect(returned.text).toContain('KTP silau, tolong ulangi')
  await act(slamet, tap('✏️ Perbaiki sekarang'))
  await fillIn(
    slamet,
    { ktpPhoto: photo(11), kkPhoto: photo(12), proofPhoto: [photo(13), tap('➡️ Lanjut')] },
    { act },
  )
  await photosGone(slamet)
  await steps(slamet, [tap('✅ Kirim'), /Perbaikan diterima/])

  // She looks once more and approves; he reads what it means, and what is still to come.
  await steps(
    rina,
    ['/petugas', /Meja petugas/],
    [tap('📂 Buka yang paling lama'), new RegExp(`^Usulan ${number}`)],
    [tap('✅ Setujui'), /^✅ Disetujui/],
    [tap('📨 Kirim sekarang'), /sudah dikabari/],
  )
  await slamet.waitFor(/disetujui petugas/)
  await steps(slamet, [p => p.press('Sampai mana?'), new RegExp(`Nomor: ${number}`)])
  const card = await slamet.waitFor(/Nomor/)
  expect(card.text.split('\n').filter(line => /^(✅|👉|▫️)/u.test(line))).toEqual([
    '✅ Usulan diterima, 24 November 2026',
    '✅ Dikembalikan untuk diperbaiki, 24 November 2026',
    '✅ Perbaikan diterima, 24 November 2026',
    '✅ Disetujui petugas, 24 November 2026',
    '👉 Ditetapkan Wali Kota (tanggal belum dapat dipastikan)',
    '▫️ Didaftarkan ke BPJS dan iuran pertama dibayar (tanggal belum dapat dipastikan)',
  ])
  await expectNothingInDoubtOrTwice(city)
  await expectNothingInTheClear(city)
}

/** One receipt, one of each decision; no update that nobody handled. */
async function expectNothingInDoubtOrTwice(city: City): Promise<void> {
  const heard = (await city.sim.messages(1001)).filter(({ from }) => from === 'bot').map(({ text }) => text)
  for (const only of ['Pendaftaran diterima', 'Pesan petugas', 'Petugas memeriksa lagi', '✅ Usulan nomor'])
    expect(heard.filter(text => text.includes(only)).length, only).toBe(1)
  expect(await city.sim.count({ method: 'getUpdates', ok: false })).toBe(0)
}

/** What he said is nowhere to be read in what is kept: database, its log, documents. */
async function expectNothingInTheClear(city: City): Promise<void> {
  const words = [
    '3574031203680001',
    '3574 0312 0368 0001',
    'Slamet',
    'Riyadi',
    'Sumiati',
    'Ikan Tongkol',
    '6281200001001',
    '081200001001',
    '85233334455',
    'Sumber Rejeki',
    'KTP silau',
  ]
  const files = readdirSync(city.dataDir, { recursive: true, withFileTypes: true }).filter(file =>
    file.isFile(),
  )
  expect(files.length).toBeGreaterThan(3)
  for (const file of files) {
    const bytes = readFileSync(join(file.parentPath, file.name))
    for (const word of words) expect(bytes.includes(word), `${word} in ${file.name}`).toBe(false)
    expect(bytes.includes(picture(1).subarray(0, 60)), `a picture in ${file.name}`).toBe(false)
  }
}

describe('a fisher opens the bot, learns that he can take part, registers, loses the line, comes back, gets a receipt and the decision', () => {
  test.each(Object.entries(ways))('%s', async (_, way) => {
    const city = await startCity()
    await playStory(city, way(city))
  })

  test.skipIf(inject('postgresUrl') === undefined)('on PostgreSQL', async () => {
    const city = await startCity({ databaseUrl: await newDatabase(inject('postgresUrl') ?? '') })
    await playStory(city, does)
  })
})

async function newDatabase(server: string): Promise<string> {
  const name = `t${randomBytes(8).toString('hex')}`
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  return server.replace(/\/postgres$/, `/${name}`)
}
