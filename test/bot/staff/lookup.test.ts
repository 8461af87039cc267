import { describe, expect, it } from 'vitest'
import { screenForTyped } from '../../../src/bot/staff/lookup.ts'

const TOKEN = 'kZ3v9QpT7xWm2Rb8_-aBcDeF'

describe('a text without a form', () => {
  it.each([
    '404643243',
    '404-643-243',
    '404 643 243',
    '404.643.243',
    '3574031203680001',
    '3574 0312 0368 0001',
    'NIK: 3574 0312 0368 0001',
    '246810',
    '24 68 10',
    `staf_${TOKEN}`,
    `https://t.me/lindung_bot?start=staf_${TOKEN}`,
    `Undangan menjadi Verifikator\n\nhttps://t.me/lindung_bot?start=staf_${TOKEN}\n\nBerlaku sampai besok`,
    `staf_${TOKEN.slice(0, -5)}`,
  ])('may be one of the office: %s', text => {
    expect(screenForTyped(text)).toBeDefined()
  })

  it.each([
    '',
    'halo',
    '12345',
    '1234567',
    '40464324',
    '4046432431',
    '357403120368000',
    '0812 3456 7890',
    'usulan 404-643-243 sudah sampai mana?',
    'saya staf_di kantor',
    'staf',
    '٤٠٤٦٤٣٢٤٣',
  ])('is for the others: %s', text => {
    expect(screenForTyped(text)).toBeUndefined()
  })
})
