/**
 * Somebody registers a neighbour without a phone. The phone's owner and the worker are two people: until the worker has
 * said yes, nobody can approve the file.
 */
import { beforeEach, describe, expect, test } from 'vitest'
import type { SimPerson } from '../../src/simulator/client.ts'
import { OFFICER, startCity, type City } from './city.ts'
import {
  asks,
  buttonsOf,
  fillIn,
  handIn,
  KASIYEM,
  numberIn,
  openOldest,
  sendNow,
  SLAMET,
  step,
  tap,
} from './verbs.ts'

let city: City
let slamet: SimPerson
let rina: SimPerson
/** Who was registered, on a phone of her own. */
let kasiyem: SimPerson
beforeEach(async () => {
  city = await startCity({ documentsVia: 'counter' })
  slamet = await city.person(1001, 'Slamet')
  rina = await city.officer(OFFICER, 'Rina')
  kasiyem = await city.person(1002, 'Kasiyem')
})

/** What the deep link in the message opens. */
const payloadIn = ({ text }: { text: string }) => /\?start=([\w-]+)/.exec(text)?.[1] ?? ''

async function registerNeighbour(): Promise<{ number: string; link: string }> {
  const number = numberIn(await handIn(slamet, KASIYEM))
  return { number, link: payloadIn(await slamet.waitFor(/Satu langkah lagi/)) }
}

describe('a neighbour is registered by somebody else', () => {
  test('she says yes from her own phone with her NIK, and can follow the file from then on', async () => {
    const { number, link } = await registerNeighbour()
    await kasiyem.start(link)
    await asks(kasiyem, 'agree')
    await step(kasiyem, 'ya', /Ketik NIK/)
    const wrong = await step(kasiyem, '3574015203720007', /tidak sama dengan yang didaftarkan/)
    expect(wrong.text).toContain('Sisa 4 kali')
    expect(wrong.text).not.toMatch(/Kasiyem|Slamet/)
    await step(kasiyem, '3574 0152 0372 0006', /Persetujuan Bapak\/Ibu sudah dicatat/)
    await slamet.waitFor(new RegExp(`^Kasiyem\\n[^]*menyetujui pendaftaran nomor ${number}`))
    const card = await step(kasiyem, '/status', new RegExp(`Nomor: ${number}`))
    expect(card.text).toContain('Orangnya sudah menyetujui, 23 November 2026')
  })

  test('she says no: both are told, and nobody can approve it', async () => {
    const { number, link } = await registerNeighbour()
    await kasiyem.start(link)
    await asks(kasiyem, 'agree')
    await step(kasiyem, tap('⛔ Tidak setuju'), /tidak setuju/)
    await slamet.waitFor(new RegExp(`tidak menyetujui usulan nomor ${number}`))
    const file = await openOldest(rina)
    expect(file.text).toContain('Persetujuan: menolak')
    const seen = await step(rina, tap('👁 Asli sudah saya lihat'), /Asli sudah dilihat/)
    expect(seen.text).toContain('Belum bisa disetujui\n• orang yang didaftarkan belum menyetujui')
    expect(buttonsOf(seen)).not.toContain('✅ Setujui')
  })

  test('before anybody has heard her it cannot be approved; the officer who hears her says so with a tick', async () => {
    const { number } = await registerNeighbour()
    const file = await openOldest(rina)
    expect(file.text).toContain(
      'Didaftarkan orang lain: pekerja ini tetangga pengirim. Persetujuan: belum dibuktikan',
    )
    await step(rina, tap('👁 Asli sudah saya lihat'), /Asli sudah dilihat/)
    await step(rina, tap('🖐 Orangnya setuju di depan saya'), /ada di depan Anda/)
    await step(rina, tap('🖐 Ya, baru saja bilang setuju'), /Persetujuan: sudah, di depan petugas/)
    await slamet.waitFor(new RegExp(`menyetujui pendaftaran nomor ${number}`))
    await step(rina, tap('✅ Setujui'), /^✅ Disetujui/)
    await sendNow(rina)
    await slamet.waitFor(/^Kasiyem\n[^]*disetujui petugas/)
  })

  test('the link does nothing for the account that registered her', async () => {
    const { link } = await registerNeighbour()
    await slamet.start(link)
    const said = await slamet.waitFor(/untuk orang yang didaftarkan/)
    expect(buttonsOf(said)).toEqual(['📄 Lihat sampai mana'])
  })

  test('a forged link, a cut one and one of a withdrawn file lead nowhere', async () => {
    const { link } = await registerNeighbour()
    for (const payload of [`${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`, link.slice(0, 20), 's_'])
      await step(kasiyem, p => p.start(payload), /Tautan ini tidak berlaku/)
    await step(slamet, '/status', /Kasiyem/)
    await step(slamet, tap('🗑 Tarik pendaftaran'), /^Tarik pendaftaran/)
    await step(slamet, tap('Ya, tarik'), /sudah ditarik/)
    await kasiyem.start(link)
    await asks(kasiyem, 'agree')
    await step(kasiyem, 'ya', /Ketik NIK/)
    await step(kasiyem, '3574 0152 0372 0006', /sudah selesai atau ditarik/)
  })

  test('whoever guesses her NIK has five tries a day', async () => {
    const { link } = await registerNeighbour()
    await kasiyem.start(link)
    await asks(kasiyem, 'agree')
    await step(kasiyem, 'ya', /Ketik NIK/)
    for (const left of [4, 3, 2, 1, 0])
      await step(kasiyem, `357401520372001${left}`, new RegExp(`Sisa ${left} kali`))
    await step(kasiyem, '3574 0152 0372 0006', /terlalu banyak mencoba/)
  })

  test('three others a year, and no more; oneself always', async () => {
    for (const serial of [1, 2, 3]) await handIn(slamet, { ...KASIYEM, nik: `357401520372001${serial}` })
    await slamet.start('daftar')
    await slamet.waitFor(/harap dibaca/)
    const offered = await step(slamet, 'mengerti', /sudah penuh untuk tahun ini/)
    expect(buttonsOf(offered)).not.toContain('Orang lain')
    await step(slamet, 'orang lain', /Tekan salah satu/)
    await fillIn(slamet, { ...SLAMET, forSelf: 'saya sendiri' })
    await step(slamet, tap('✅ Kirim'), /Pendaftaran diterima/)
  })

  test('a second "for myself" with another NIK counts as another', async () => {
    await handIn(slamet, SLAMET)
    for (const serial of [1, 2, 3]) await handIn(slamet, { ...KASIYEM, nik: `357401520372001${serial}` })
    await slamet.start('daftar')
    await fillIn(slamet, { ...SLAMET, nik: '3574 0312 0368 0009' })
    await step(slamet, tap('✅ Kirim'), /sudah penuh untuk tahun ini/)
  })
})
