/** The office's desk: two officers on one file, who may sit there, and what its owner can do meanwhile. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { SimPerson } from '../../src/simulator/client.ts'
import { COLLEAGUE, OFFICER, startCity, type City } from './city.ts'
import { handIn, numberIn, openOldest, SLAMET, step, tap, tapForToast } from './verbs.ts'

let city: City
let slamet: SimPerson
let rina: SimPerson
let dewi: SimPerson
beforeEach(async () => {
  city = await startCity({ documentsVia: 'counter' })
  slamet = await city.person(1001, 'Slamet')
  rina = await city.person(OFFICER, 'Rina')
  dewi = await city.person(COLLEAGUE, 'Dewi')
})

describe('two officers on one file', () => {
  test('the second is told who decided and when, and the worker hears once', async () => {
    await handIn(slamet, SLAMET)
    await openOldest(rina)
    await step(rina, tap('👁 Dilihat asli'), /Asli sudah dilihat/)
    await openOldest(dewi)
    await step(rina, tap('✅ Setujui'), /Setujui usulan/)
    await step(dewi, tap('⛔ Tolak'), /Mengapa ditolak/)
    await step(rina, tap('✅ Ya, setujui'), /^✅ Disetujui/)
    await step(dewi, '1', /pesan/)
    await step(dewi, 'Tanpa pesan', /sudah diputuskan: disetujui.*oleh petugas lain/s)
    const heard = (await slamet.messages()).filter(({ text }) => /Usulan nomor .* disetujui/.test(text))
    expect(heard).toHaveLength(1)
  })

  test('a file that its owner corrects meanwhile must be looked at again', async () => {
    await handIn(slamet, SLAMET)
    await openOldest(rina)
    await step(rina, tap('⛔ Tolak'), /Mengapa ditolak/)
    await step(slamet, '/status', /Nomor/)
    await step(slamet, tap('✏️ Betulkan isi'), /Periksa dulu/)
    await step(slamet, tap('✅ Kirim'), /Perbaikan diterima/)
    await step(rina, '1', /pesan/)
    await step(rina, 'Tanpa pesan', /baru saja diubah/)
  })
})

describe('who sits there', () => {
  test('nobody decides on a file of their own', async () => {
    await handIn(rina, SLAMET)
    await openOldest(rina)
    await rina.tap('👁 Dilihat asli')
    await rina.waitFor(/tidak memutuskan berkasnya sendiri/)
  })

  test('nobody who is no longer of the office: their old buttons and their open form are void', async () => {
    await handIn(slamet, SLAMET)
    await openOldest(rina)
    await step(rina, tap('⛔ Tolak'), /Mengapa ditolak/)
    await city.restart({ adminIds: [COLLEAGUE] })
    await tapForToast(rina, '👁 Dilihat asli', /sudah tidak berlaku/)
    await step(rina, '1', /pesan/)
    await step(rina, 'Tanpa pesan', /sudah tidak berlaku/)
    await step(dewi, '/petugas', /Menunggu diperiksa: 1/)
    expect((await step(slamet, '/status', /Nomor/)).text).not.toContain('Dokumen asli dilihat')
  })

  test('for anybody else /petugas leads to a human', async () => {
    await step(slamet, '/petugas', /Tanya petugas/)
  })
})

test('a worker who has blocked the bot costs the officer nothing, and reads the decision when he is back', async () => {
  await handIn(slamet, SLAMET)
  await slamet.block()
  await openOldest(rina)
  await step(rina, tap('👁 Dilihat asli'), /Asli sudah dilihat/)
  await step(rina, tap('✅ Setujui'), /Setujui usulan/)
  await step(rina, tap('✅ Ya, setujui'), /^✅ Disetujui/)
  await city.restart()
  expect((await slamet.messages()).filter(({ text }) => /disetujui petugas/.test(text))).toEqual([])
  await step(slamet, p => p.start(), /Selamat datang/)
  await step(slamet, '/status', /Disetujui petugas/)
})

describe('its owner', () => {
  test('takes the file back, and the desk is empty', async () => {
    const number = numberIn(await handIn(slamet, SLAMET))
    await step(slamet, '/status', new RegExp(number))
    await step(slamet, tap('🗑 Tarik pendaftaran'), /Tarik pendaftaran/)
    await step(slamet, tap('Ya, tarik'), /sudah ditarik/)
    await step(rina, '/petugas', /Tidak ada usulan yang menunggu/)
  })

  test('comes too late after the decision', async () => {
    await handIn(slamet, SLAMET)
    const card = await step(slamet, '/status', /Nomor/)
    await openOldest(rina)
    await step(rina, tap('👁 Dilihat asli'), /Asli sudah dilihat/)
    await step(rina, tap('✅ Setujui'), /Setujui usulan/)
    await step(rina, tap('✅ Ya, setujui'), /^✅ Disetujui/)
    await slamet.waitFor(/disetujui petugas/, { since: 0 })
    await slamet.tap('✏️ Betulkan isi', { messageId: card.id })
    await slamet.waitFor(/sudah memutuskan berkas ini/)
  })

  test('asks and asks, and is told to wait a little', async () => {
    await handIn(slamet, SLAMET)
    for (let times = 0; times < 31; times++) await slamet.say('/status')
    await slamet.waitFor(/Terlalu sering/, { timeoutMs: 10_000 })
  })
})
