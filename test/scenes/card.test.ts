/** A member carries a card, and the office looks behind its code. */
import { beforeEach, describe, expect, test } from 'vitest'
import { CHANNEL } from '../../src/bot/channel.ts'
import { findAccount } from '../../src/records/accounts.ts'
import { cardFor, faceOf } from '../../src/records/members/cards.ts'
import { makeLinkCode } from '../../src/records/members/link-codes.ts'
import { linkByCode } from '../../src/records/members/links.ts'
import { writeMember } from '../../src/records/members/memberships.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import type { Bubble } from '../../src/simulator/shapes.ts'
import { startCity, type City } from './city.ts'
import { buttonsOf, step, tap, tapForToast } from './verbs.ts'

const FIELD = 9003
const ELSEWHERE = 9004
const MAYANGAN = '3574031001'
const NIK = '3574011203700001'

let city: City
let slamet: SimPerson
let joko: SimPerson
let person = ''
beforeEach(async () => {
  city = await startCity({ documentsVia: 'counter' })
  slamet = await city.person(1001, 'Slamet')
  joko = await city.officer(FIELD, 'Joko', 'pendamping', [MAYANGAN])
  await step(slamet, '/mulai', /./)
  await city.app().store.tx(async tx => {
    const member = {
      person: {
        nik: NIK,
        name: 'Slamet Riyadi',
        birthDate: '1970-03-12',
        sex: 'male' as const,
        address: 'Jalan Ikan Tongkol 17',
        kelurahan: MAYANGAN,
        phone: undefined,
      },
      sector: 'fisher' as const,
      kpj: '12345678901',
      from: '2026-01-01',
      to: '2026-12-31',
    }
    person = (await writeMember(tx, member, { year: 2026, list: 'list' })).person
    const made = await makeLinkCode(tx, { person, officer: await accountOf(FIELD) })
    if (made.ok) await linkByCode(tx, { account: await accountOf(1001), code: made.code })
  })
})

const accountOf = async (address: number) =>
  (await findAccount(city.app().store.reader(), CHANNEL, address))?.id ?? ''

const isCard = ({ message }: Bubble) => message.photo !== undefined

async function contentOf({ message }: Bubble): Promise<Buffer> {
  const api = `${city.simulator.url}/bot${city.simulator.token}`
  const asked = await fetch(`${api}/getFile?file_id=${message.photo?.at(-1)?.file_id}`)
  const { result } = (await asked.json()) as { result: { file_path: string } }
  const file = await fetch(`${city.simulator.url}/file/bot${city.simulator.token}/${result.file_path}`)
  return Buffer.from(await file.arrayBuffer())
}

/** What the code of the card that stands now carries. */
async function payloadNow(): Promise<string> {
  const { store } = city.app()
  const account = await accountOf(1001)
  const given = await store.tx(tx => cardFor(tx, { person, account }))
  const face = given.ok ? await faceOf(store.reader(), given.card.id) : undefined
  return `kartu_${face?.token}`
}

const scan =
  (payload: string) =>
  (someone: SimPerson): Promise<Bubble> =>
    someone.start(payload)

describe('a card', () => {
  test('comes as a picture, is checked by the office, and is void once there is a new one', async () => {
    await step(slamet, '/status', /Tekan nama/)
    await step(slamet, tap('🛡 Slamet Riyadi · peserta'), /Peserta BPJS/)
    await tapForToast(slamet, '🪪 Kartu saya', /sedang dikirim/)
    const card = await slamet.waitFor(isCard)
    expect(card.message.caption).toContain('Kartu Slamet Riyadi')
    expect((await contentOf(card)).subarray(1, 4).toString()).toBe('PNG')

    const first = await payloadNow()
    const seen = await step(joko, scan(first), /^✅ Berlaku sampai 31 Desember 2026\nSlamet Riyadi · Nelayan/)
    expect(buttonsOf(seen)).toEqual(['🛡 Peserta: Slamet Riyadi', '🏠 Meja petugas'])
    const other = await city.officer(ELSEWHERE, 'Lain', 'pendamping', ['3574041003'])
    const little = await step(
      other,
      scan(first),
      /^✅ Berlaku sampai 31 Desember 2026\nSlamet R\. · .*kelurahan lain/,
    )
    expect(buttonsOf(little)).toEqual(['🏠 Meja petugas'])

    await slamet.tap('🆕 Ganti dengan kartu baru', { messageId: card.id })
    const renewed = await slamet.waitFor(one => isCard(one) && one.id !== card.id)
    expect(renewed.message.caption).toContain('Kartu lama tidak berlaku lagi')
    await step(joko, scan(first), /^⛔ Tidak berlaku: kartu ini dimatikan 23 November 2026\nSlamet/)
    await step(joko, scan(await payloadNow()), /^✅ Berlaku/)
  })

  test('tells nobody else anything, and the office can end it', async () => {
    const payload = await payloadNow()
    const thief = await city.person(1008, 'Maling')
    const own = await step(thief, scan(payload), /hanya bisa diperiksa petugas/)
    const guessed = await step(thief, scan('kartu_AAAAAAAAAAAAAAAAAAAAAAAA'), /hanya bisa diperiksa petugas/)
    expect(guessed.text).toBe(own.text)
    expect(own.text).not.toContain('Slamet')
    await step(joko, scan('kartu_AAAAAAAAAAAAAAAAAAAAAAAA'), /^⛔ Kode tidak dikenal/)

    await step(joko, NIK, /ada di daftar peserta/)
    await step(joko, tap('🛡 Peserta: Slamet Riyadi'), /terhubung/)
    await step(joko, tap('🪪 Matikan kartu gambar'), /sudah dimatikan/)
    const told = await slamet.waitFor(/Kartu gambar Slamet Riyadi dimatikan petugas/)
    await step(joko, scan(payload), /^⛔ Tidak berlaku/)
    await slamet.tap('🪪 Kartu saya', { messageId: told.id })
    await slamet.waitFor(isCard)
    await step(joko, scan(await payloadNow()), /^✅ Berlaku/)
  })
})
