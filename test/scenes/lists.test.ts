/** Lists in and out, from the chat's side: who gets a link, to what, and what everybody else reads. */
import { describe, expect, test } from 'vitest'
import type { SimPerson } from '../../src/simulator/client.ts'
import { OFFICER, PIN, startCity } from './city.ts'
import { step, tap } from './verbs.ts'

const FIELD = 9005

async function commandsOf(url: string, person: SimPerson): Promise<string[]> {
  const response = await fetch(`${url}/sim/chats/${person.id}`)
  const { commands }: { commands: { command: string }[] } = JSON.parse(await response.text())
  return commands.map(({ command }) => command)
}

describe('a list', () => {
  test('has a page of our own: which one, the PIN when it is due, a link for a quarter of an hour', async () => {
    const city = await startCity()
    const rina = await city.officer(OFFICER, 'Rina Wulandari', 'verifikator')
    await step(rina, '/impor', /Daftar apa\?/)
    const link = await step(rina, tap('Daftar peserta'), /Daftar peserta[^]*satu kali[^]*sampai 09\.1\d/)
    expect(JSON.stringify(link)).toMatch(
      new RegExp(`http://127.0.0.1:${city.app().port}/berkas/buka/[\\w-]{24}"`),
    )
    await step(rina, tap('↩️ Daftar lain'), /Daftar apa\?/)
    await city.days(1)
    await step(rina, tap('Pembayaran satu bulan'), /Ketik PIN Lindung/)
    await step(rina, PIN, /Pembayaran satu bulan[^]*Tekan tombol/)
  })

  test('is offered to who reviews, and to nobody else', async () => {
    const city = await startCity()
    const [rina, joko] = [
      await city.officer(OFFICER, 'Rina Wulandari', 'verifikator'),
      await city.officer(FIELD, 'Joko Susilo', 'pendamping', ['3574031001']),
    ]
    const slamet = await city.person(1001, 'Slamet')
    await step(slamet, '/impor', /belum mengerti/)
    await step(joko, '/impor', /Peran Anda tidak mencakup ini/)
    for (const officer of [rina, joko]) await step(officer, '/petugas', /Meja petugas/)
    const { url } = city.simulator
    await expect.poll(() => commandsOf(url, rina)).toEqual(expect.arrayContaining(['petugas', 'impor']))
    await expect.poll(() => commandsOf(url, joko)).toContain('petugas')
    expect(await commandsOf(url, joko)).not.toContain('impor')
  })

  test('cannot be brought while the server has no address: the officer reads whom to ask, before the PIN', async () => {
    const city = await startCity({ kind: 'real' })
    const rina = await city.officer(OFFICER, 'Rina Wulandari', 'verifikator')
    await city.days(1)
    await step(rina, '/impor', /pengelola server mengisi PUBLIC_URL/)
  })
})
