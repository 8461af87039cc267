/** How a report is heard: whom it is about, and when it was, as people type it. */
import { describe, expect, test } from 'vitest'
import { readPastDay, readWhen, readWhose, whoseWords } from '../../../src/bot/claims/read.ts'
import { words as w } from '../../../src/bot/words.ts'
import { dateOf } from '../../../src/program/plain-date.ts'
import { makePublicNumber } from '../../../src/program/public-number.ts'

/** A Monday. */
const today = dateOf('2026-11-23')
const number = makePublicNumber('40464324')

describe('whom a report is about', () => {
  test.each([
    ['3574 0112 0370 0001', { nik: '3574011203700001' }],
    ['NIK: 3574.0112.0370.0001', { nik: '3574011203700001' }],
    [`nomor ${number}`, { number }],
    [`${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)}`, { number }],
    ['Slamet Riyadi', { name: 'Slamet Riyadi' }],
    ['Nono', { name: 'Nono' }],
    ['Slamet Riyadi, 12-3-1970', { name: 'Slamet Riyadi', birthDate: '1970-03-12' }],
    ['Slamet Riyadi 12 Maret 1970', { name: 'Slamet Riyadi', birthDate: '1970-03-12' }],
    ['Slamet Riyadi, lahir 12/03/70', { name: 'Slamet Riyadi', birthDate: '1970-03-12' }],
    ["Sa'diyah\n12-3-1970", { name: "Sa'diyah", birthDate: '1970-03-12' }],
    ['slamet riyadi (12-3-1970)', { name: 'slamet riyadi', birthDate: '1970-03-12' }],
    ['Slamet tanggal lahir: 12-3-1970', { name: 'Slamet', birthDate: '1970-03-12' }],
  ])('%j', (text, value) => {
    expect(readWhose(text, { w, today })).toEqual({ ok: true, value })
  })

  test.each([
    ['35740112037', /ada 11/],
    ['123456789', /belum cocok/],
    ['Slamet, 31-2-1970', /tanggal lahirnya belum/],
    ['?', /16 angka/],
  ])('%j is refused in words', (text, why) => {
    expect(readWhose(text, { w, today })).toMatchObject({ ok: false, why: expect.stringMatching(why) })
  })

  test('a NIK is never shown back in full', () => {
    expect(whoseWords({ nik: '3574011203700001' })).not.toContain('0112037')
  })
})

describe('the day of it', () => {
  test.each([
    ['19-11-2026', '2026-11-19'],
    ['Kamis 19 November', '2026-11-19'],
    ['24-12', '2025-12-24'],
    ['3 hari lalu', '2026-11-20'],
    ['seminggu yang lalu', '2026-11-16'],
  ])('%j', (text, value) => {
    expect(readPastDay(text, { today })).toEqual({ ok: true, value })
  })

  test.each([
    ['24-11-2026', /belum terjadi/],
    ['29-2-2026', /belum terbaca/],
    ['minggu lalu', /Hari apa minggu lalu/],
    ['12-3-1970', /terlalu lama/],
  ])('%j is refused in words', (text, why) => {
    expect(readPastDay(text, { today })).toMatchObject({ ok: false, why: expect.stringMatching(why) })
  })
})

describe('the moment of an accident', () => {
  test.each([
    ['jam 9', { on: '2026-11-23', time: '09:00' }],
    ['tadi jam 2 siang', { on: '2026-11-23', time: '14:00' }],
    ['jam 11 siang', { on: '2026-11-23', time: '11:00' }],
    ['kemarin jam 14.30', { on: '2026-11-22', time: '14:30' }],
    ['kemarin', { on: '2026-11-22' }],
    ['08.15', { on: '2026-11-23', time: '08:15' }],
    ['19-11-2026 pukul 08:00 WIB', { on: '2026-11-19', time: '08:00' }],
    ['19 November jam 7 malam', { on: '2026-11-19', time: '19:00' }],
    ['19.11.2026', { on: '2026-11-19' }],
    ['kemarin malam jam 9', { on: '2026-11-22', time: '21:00' }],
    ['hari ini jam 9 pagi', { on: '2026-11-23', time: '09:00' }],
  ])('%j', (text, value) => {
    expect(readWhen(text, { today })).toEqual({ ok: true, value })
  })

  test.each([
    ['jam 25', /belum terbaca/],
    ['waktu itu', /belum terbaca/],
    ['24-11-2026 jam 8', /belum terjadi/],
  ])('%j is refused in words', (text, why) => {
    expect(readWhen(text, { today })).toMatchObject({ ok: false, why: expect.stringMatching(why) })
  })
})
