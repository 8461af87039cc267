import { describe, expect, it } from 'vitest'
import {
  linkProblems,
  secondPersonReasons,
  type SecondPersonReason,
} from '../../../src/program/announcements/checks.ts'
import { quietUntil, timeLeft } from '../../../src/program/announcements/hours.ts'
import { readAudience } from '../../../src/program/announcements/audience.ts'

const problems = (text: string, url?: string) =>
  linkProblems(
    { text, entities: url === undefined ? [] : [{ type: 'text_link', offset: 0, length: 1, url }] },
    { allowed: ['.go.id', 'bpjsketenagakerjaan.id'], bot: 'LindungBot' },
  )

describe('links', () => {
  it.each([
    'Lihat https://probolinggokota.go.id/dinsos?a=1#b.',
    'Lihat (www.probolinggokota.go.id), terima kasih',
    'probolinggokota.go.id',
    'https://www.bpjsketenagakerjaan.id/klaim',
    't.me/LindungBot?start=x dan @lindungbot',
    'Surat ke dinsos@probolinggokota.go.id',
    'Hari Senin, 2 Maret 2026 pukul 08.00, Jl. Mayangan No. 3. Terima kasih 👨‍👩‍👧',
    'Bapak/Ibu, usia 17-65 th. Bawa KTP/KK.',
  ])('lets through %s', text => expect(problems(text)).toEqual([]))

  it.each([
    'https://bpjs-klaim.com',
    'bit.ly/bantuan',
    'klik https://probolinggokota.go.id@jahat.com/a',
    'https://probolinggokota.go.id.jahat.com',
    'http://xn--probolinggokota-xyz.go.id',
    'https://рrobolinggokota.go.id',
    'probolinggokota。com',
    'bpjs．com',
    'jahat.com:8080/x',
    'https://evilgo.id',
    't.me/joinchat_palsu',
    'hubungi @cs_bpjs_palsu',
    'cs.bpjs@gmail.com',
    'bit\u200B.ly/x',
    'javascript://alert',
    'https://go.id',
  ])('stops %s', text => expect(problems(text)).not.toEqual([]))

  it.each([
    'https://jahat.com',
    'jahat.com',
    'tg://resolve?domain=jahat',
    'tel:+628123',
    'mailto:a@b.com',
    '',
  ])('stops a word that hides %s', url => expect(problems('Klik', url)).not.toEqual([]))

  it.each(['https://jatim.bps.go.id', 'tg://resolve?domain=lindungbot', 'https://t.me/lindungbot'])(
    'lets through a word that leads to %s',
    url => expect(problems('Klik', url)).toEqual([]),
  )

  it('names characters that nobody sees', () => {
    expect(problems('Bantu\u202Ean')).toContainEqual({ kind: 'hidden-characters' })
    expect(problems('Bantuan\u200B')).toContainEqual({ kind: 'hidden-characters' })
  })
})

const reasons = (text: string, recipients = 10): SecondPersonReason[] =>
  secondPersonReasons({ content: { text, entities: [] }, category: 'info' }, { recipients, alone: 1000 })

describe('a second person', () => {
  it.each<[string, SecondPersonReason]>([
    ['Hubungi 0812-3456-7890', 'phone'],
    ['WA +62 812 3456 7890', 'phone'],
    ['WA ０８１２３４５６７８９０', 'phone'],
    ['Telp (0335) 421-234', 'phone'],
    ['ke 1234 5678 9012', 'account-number'],
    ['BRI 0021-01-045678-53-9', 'account-number'],
    ['silakan TRANSFER', 'money-words'],
    ['t r a n s f e r', 'money-words'],
    ['tr4nsf3r dulu', 'money-words'],
    ['no rekening', 'money-words'],
    ['Kirim  uang', 'money-words'],
    ['kode OTP', 'money-words'],
    ['tran\u200Bsfer', 'money-words'],
  ])('looks at %s', (text, reason) => expect(reasons(text)).toContain(reason))

  it.each([
    'Penyerahan kartu Senin, 2-3-2026 pukul 08.00-11.30 WIB',
    'Santunan Rp 42.000.000 dan beasiswa Rp174.000.000,00',
    'Tanggal 26/11/2026, bawa KTP asli dan 2 fotokopi',
    'Call center BPJS 175',
    'Peserta 11.023 orang, tahun 2025/2026',
  ])('is not asked about %s', text => expect(reasons(text)).toEqual([]))

  it('looks at what reaches very many, and at what nobody can switch off', () => {
    expect(reasons('Halo', 1001)).toEqual(['many'])
    expect(reasons('Halo', 1000)).toEqual([])
    const duty = { content: { text: 'Halo', entities: [] }, category: 'duty' } as const
    expect(secondPersonReasons(duty, { recipients: 1, alone: 1000 })).toEqual(['duty'])
  })
})

const at = (time: string) => new Date(`2026-03-02T${time}+07:00`)

describe('the night', () => {
  const quiet = { from: 20, until: 6 }

  it('begins at eight and ends at six in the morning', () => {
    expect(quietUntil(at('19:59:59'), quiet)).toBeUndefined()
    expect(quietUntil(at('20:00:00'), quiet)).toEqual(new Date('2026-03-03T06:00:00+07:00'))
    expect(quietUntil(at('05:59:59'), quiet)).toEqual(at('06:00:00'))
    expect(quietUntil(at('06:00:00'), quiet)).toBeUndefined()
    expect(quietUntil(at('13:00:00'), { from: 12, until: 14 })).toEqual(at('14:00:00'))
    expect(quietUntil(at('23:00:00'), { from: 0, until: 0 })).toBeUndefined()
  })

  it('is added to the time that is left', () => {
    expect(timeLeft(2800, 28, at('09:00:00'), quiet)).toEqual({
      startsAt: at('09:00:00'),
      endsAt: at('09:01:40'),
      seconds: 100,
    })
    expect(timeLeft(7200, 1, at('19:00:00'), quiet).endsAt).toEqual(new Date('2026-03-03T07:00:00+07:00'))
    expect(timeLeft(28, 28, at('23:00:00'), quiet).startsAt).toEqual(new Date('2026-03-03T06:00:00+07:00'))
    expect(timeLeft(28, 28, at('23:00:00')).endsAt).toEqual(at('23:00:01'))
  })
})

describe('an audience from outside', () => {
  it('is read as it was written', () => {
    const people = {
      kind: 'people',
      sectors: ['fisher'],
      kelurahans: ['3574031001'],
      standings: ['covered', 'returned'],
      coverEnds: { withinDays: 30 },
    }
    expect(readAudience(JSON.parse(JSON.stringify(people)))).toMatchObject({
      ...people,
      standings: expect.any(Array),
    })
    expect(readAudience({ kind: 'staff', roles: ['admin'] })).toEqual({ kind: 'staff', roles: ['admin'] })
  })

  it.each([
    null,
    [],
    {},
    { kind: 'people' },
    { kind: 'staff', roles: ['boss'] },
    { kind: 'people', sectors: [], kelurahans: ['1'], standings: [] },
    { kind: 'people', sectors: [], kelurahans: [], standings: [], coverEnds: { by: '2026-02-30' } },
    { kind: 'people', sectors: [], kelurahans: [], standings: [], coverEnds: { withinDays: -1 } },
  ])('is nothing, where nobody knows it: %j', value => expect(readAudience(value)).toBeUndefined())
})
