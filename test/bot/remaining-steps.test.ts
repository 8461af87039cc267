/** Between a yes and cover lie three steps: whoever tells a worker where a file stands names the same ones. */
import { expect, test } from 'vitest'
import { resources } from '../../locales/resources.gen.ts'

const { notice, register, slip, status } = resources

const DECREE = /ditetapkan Wali Kota/i
const BPJS = /didaftarkan ke BPJS/i
const PAYMENT = /iuran( \(pembayaran bulanan\))? pertama dibayar/
const plain = (text: string) => text.replaceAll(/<[^>]+>/g, '')
const stillToCome = (text: string) =>
  [DECREE, BPJS, PAYMENT].map(step => step.test(plain(text).replace(/^[^]*?[Bb]elum terlindungi/, '')))

test.each([
  ['the receipt', register.receipt.text],
  ['the notice of a yes', notice.approved],
  ['the status after a yes', status.now.approved],
  ['the slip after a yes', slip.now.approved],
])('%s names all three', (_, text) => {
  expect(stillToCome(text)).toEqual([true, true, true])
})

test('the slip names all three also while the file is looked at', () => {
  expect([DECREE, BPJS, PAYMENT].every(step => step.test(slip.now.submitted))).toBe(true)
})

test.each([
  ['the notice', notice.decreed],
  ['the status', status.now.decreed],
  ['the slip', slip.now.decreed],
])('after the decree %s names the two that are left', (_, text) => {
  expect(stillToCome(text)).toEqual([false, true, true])
})

test.each([
  ['the status', status.now['sent-to-bpjs']],
  ['the slip', slip.now['sent-to-bpjs']],
])('on the way to BPJS %s names the payment', (_, text) => {
  expect(stillToCome(text)).toEqual([false, false, true])
})

test.each([
  ['the notice', notice.waitingList],
  ['the status', status.now['waiting-list']],
  ['the slip', slip.now['waiting-list']],
])('of the waiting list %s says that it waits for a place, not that the year is full', (_, text) => {
  expect(text).toContain('menunggu ada tempat')
  expect(text).not.toContain('penuh')
})
