import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { setPin } from '../../../src/records/office/pin.ts'
import { lockOfficer } from '../../../src/records/office/staff-changes.ts'
import { newOfficer, PIN } from '../../records/sample.ts'
import { browser, guess, openPages, visit, type Pages } from './fake.ts'

const MB = 1024 * 1024

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Bytes that are really held, by browser and server together. */
function liveMemory(): number {
  collectGarbage()
  const { arrayBuffers, heapUsed } = process.memoryUsage()
  return arrayBuffers + heapUsed
}

async function enter(pages: Pages, list: Parameters<Pages['link']>[1] = 'members') {
  const { id } = await newOfficer(pages.store)
  const visitor = await visit(await pages.link(id, list))
  const answer = await visitor.post('pin', { pin: PIN })
  expect(answer.status).toBe(303)
  return { ...visitor, officer: id }
}

describe('the link', () => {
  it('opens once; its page goes on to the PIN, and to the form behind it', async () => {
    const pages = await openPages()
    const { id } = await newOfficer(pages.store)
    const link = await pages.link(id)
    const visitor = await visit(link)
    expect(visitor.opened.status).toBe(200)
    expect(await visitor.text()).toContain('Ketik PIN Lindung Anda')
    expect((await visitor.upload('NIK')).status).toBe(303)
    expect(pages.work.files).toEqual([])
    expect((await visitor.post('pin', { pin: '482 915' })).headers.get('location')).toBe(
      new URL(visitor.page).pathname,
    )
    const form = await visitor.text()
    for (const words of [
      'Memasukkan: Daftar peserta',
      'Pilih berkas',
      'NIK',
      'Tanggal lahir',
      '23 Nov, 09.15',
    ])
      expect(form).toContain(words)
    const again = await fetch(link)
    expect([again.status, await again.text()]).toEqual([403, expect.stringContaining('sudah pernah dibuka')])
  })

  it('is not burnt by a look ahead: HEAD, or a prefetch', async () => {
    const pages = await openPages()
    const link = await pages.link((await newOfficer(pages.store)).id)
    expect((await fetch(link, { method: 'HEAD' })).headers.get('set-cookie')).toBeNull()
    expect((await fetch(link, { headers: { 'sec-purpose': 'prefetch' } })).status).toBe(204)
    expect((await visit(link)).cookie).not.toBe('')
  })

  it('guessed 1.000 times opens nothing, and every guess reads the same', async () => {
    const pages = await openPages()
    const { id } = await newOfficer(pages.store)
    const link = await pages.link(id)
    const answers = new Set<string>()
    for (let tries = 0; tries < 1000; tries++) {
      const answer = await fetch(`${pages.url}/berkas/buka/${guess()}`)
      answers.add(`${answer.status} ${answer.headers.get('set-cookie')} ${await answer.text()}`)
    }
    expect(answers.size).toBe(1)
    expect([...answers][0]).toMatch(/^403 null[^]*tidak dikenal/)
    const { page } = await visit(link)
    for (let tries = 0; tries < 1000; tries++) {
      const answer = await browser(page, `berkas=${guess()}`).get()
      answers.add(`${answer.status} ${answer.headers.get('set-cookie')} ${await answer.text()}`)
    }
    expect(answers.size).toBe(1)
  })

  it('in the hands of another officer asks for the PIN of the one whom it was made for', async () => {
    const pages = await openPages()
    const { id } = await newOfficer(pages.store)
    const colleague = await newOfficer(pages.store)
    const theirs = '135790'
    await pages.store.tx(tx => setPin(tx, { account: colleague.id, pin: theirs }))
    const visitor = await visit(await pages.link(id))
    expect(await (await visitor.post('pin', { pin: theirs })).text()).toContain('Sisa 4 kali')
    expect((await visitor.upload('NIK')).status).toBe(303)
    expect(await visitor.text()).toContain('Ketik PIN')
    expect([pages.work.files, pages.kept()]).toEqual([[], []])
  })

  it('is over after 15 minutes, unopened and opened', async () => {
    const pages = await openPages()
    const visitor = await enter(pages)
    const link = await pages.link(visitor.officer)
    pages.forward(15)
    expect(await visitor.text()).toContain('15 menit sudah habis')
    expect((await visitor.upload('NIK')).status).toBe(403)
    expect(await (await fetch(link)).text()).toContain('15 menit sudah habis')
  })
})

describe('another browser', () => {
  it('gets nowhere: without the cookie, with one of another pass, or with the link', async () => {
    const pages = await openPages()
    const [one, two] = [await enter(pages), await enter(pages)]
    for (const cookie of ['', 'berkas=', two.cookie]) {
      const answer = await browser(one.page, cookie).get()
      expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('tidak dikenal')])
      for (const act of ['pin', 'unggah', 'simpan', 'ulang', 'buat', 'hasil'])
        expect((await browser(one.page, cookie).post(act, { pin: PIN })).status, act).toBe(403)
    }
    expect([pages.work.files, pages.work.asked]).toEqual([[], []])
  })

  it('cannot send a form for this one: each carries the secret of its own pages', async () => {
    const pages = await openPages()
    const [one, two] = [await enter(pages), await enter(pages)]
    for (const csrf of ['', 'x', await two.csrf()]) {
      for (const act of ['pin', 'simpan', 'ulang', 'hasil'])
        expect((await one.post(act, { csrf, pin: PIN })).status, act).toBe(403)
      const refused = await one.upload('NIK', { fields: { csrf } })
      expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('Muat ulang')])
    }
    expect([pages.work.files, pages.work.asked, pages.kept()]).toEqual([[], [], []])
  })
})

describe('the officer', () => {
  it('who types a wrong PIN five times is blocked, and the admins hear of it once', async () => {
    const pages = await openPages()
    const admin = await newOfficer(pages.store, 'admin')
    const { id } = await newOfficer(pages.store)
    const visitor = await visit(await pages.link(id))
    for (const left of [4, 3, 2, 1])
      expect(await (await visitor.post('pin', { pin: '111112' })).text()).toContain(`Sisa ${left} kali`)
    for (const pin of ['111112', PIN])
      expect(await (await visitor.post('pin', { pin })).text()).toContain('terlalu sering')
    expect(pages.told).toEqual([{ kind: 'pin-guessed', account: admin.id, officer: id }])
    expect(await visitor.text()).toContain('Ketik PIN')
  })

  it('who is locked in between can do nothing more, also when the file has just arrived', async () => {
    const pages = await openPages()
    const admin = await newOfficer(pages.store, 'admin')
    const visitor = await enter(pages)
    const csrf = await visitor.csrf()
    const half = `--b\r\ncontent-disposition: form-data; name="csrf"\r\n\r\n${csrf}\r\n--b\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\nNIK`
    const body = ReadableStream.from(
      (async function* () {
        yield Buffer.from(half)
        await pages.store.tx(tx => lockOfficer(tx, { by: admin.id, account: visitor.officer }))
        yield Buffer.from('\r\n--b--\r\n')
      })(),
    )
    const answer = await fetch(`${visitor.page}/unggah`, {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { cookie: visitor.cookie, 'content-type': 'multipart/form-data; boundary=b' },
    })
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('tidak berlaku lagi')])
    expect(await visitor.text()).toContain('tidak berlaku lagi')
    expect([pages.work.files, pages.kept()]).toEqual([[], []])
  })
})

describe('a file', () => {
  it('comes in sealed, with its name for showing and no more', async () => {
    const pages = await openPages()
    const visitor = await enter(pages)
    const names = [
      '../../etc/passwd',
      'C:\\fakepath\\daftar.xlsx',
      `${'x'.repeat(300)}.csv`,
      '..',
      '\u202Exslx.\u0000a',
    ]
    for (const name of names) expect((await visitor.upload('NIK;Nama', { name })).status, name).toBe(303)
    expect(pages.work.files.map(({ name }) => name)).toEqual([
      'passwd',
      'daftar.xlsx',
      'x'.repeat(80),
      '..',
      expect.not.stringMatching(/\p{C}/u),
    ])
    const [first] = pages.work.files
    expect(first).toMatchObject({ size: 8, checksum: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect((await pages.uploads.read(first!.id)).toString()).toBe('NIK;Nama')
    expect(pages.kept().toSorted()).toEqual(pages.work.files.map(({ id }) => `${id}.sealed`).toSorted())
  })

  it('of 25 MB is refused, announced or not, without being held in memory', async () => {
    const pages = await openPages()
    const visitor = await enter(pages)
    const csrf = await visitor.csrf()
    const before = liveMemory()
    // Whoever held the file would hold all of its 20 MB from here on; what travels between the two sockets comes and goes.
    const held: number[] = []
    const chunk = Buffer.alloc(64 * 1024)
    const body = ReadableStream.from(
      (async function* () {
        yield Buffer.from(
          `--b\r\ncontent-disposition: form-data; name="csrf"\r\n\r\n${csrf}\r\n--b\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n`,
        )
        for (let sent = 0; sent < 90 * MB; sent += chunk.length) {
          if (sent > 24 * MB && sent % (4 * MB) === 0) held.push(liveMemory() - before)
          yield chunk
        }
        yield Buffer.from('\r\n--b--\r\n')
      })(),
    )
    const streamed = await fetch(`${visitor.page}/unggah`, {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { cookie: visitor.cookie, 'content-type': 'multipart/form-data; boundary=b' },
    })
    expect([streamed.status, await streamed.text()]).toEqual([413, expect.stringContaining('20 MB')])
    expect(held).toHaveLength(16)
    expect(held.toSorted((a, b) => a - b)[8]! / MB).toBeLessThan(15)
    // Only now: what the browser's own 25 MB take would stand in `before`, and hide what the server holds.
    const big = await visitor.upload(new Blob([new Uint8Array(25 * MB)]))
    expect([big.status, await big.text()]).toEqual([413, expect.stringContaining('lebih besar dari 20 MB')])
    expect([pages.work.files, pages.kept()]).toEqual([[], []])
  })

  it('of 20 MB comes in', async () => {
    const pages = await openPages()
    const visitor = await enter(pages)
    const size = 20 * MB
    expect((await visitor.upload(new Blob([new Uint8Array(size)]))).status).toBe(303)
    expect(pages.work.files).toMatchObject([{ size }])
  })

  it('that was not chosen, or is no form at all, is told so', async () => {
    const pages = await openPages()
    const visitor = await enter(pages)
    const none = await visitor.upload('', { name: '' })
    expect([none.status, await none.text()]).toEqual([400, expect.stringContaining('Belum ada berkas')])
    for (const type of ['text/plain', 'multipart/form-data; boundary=other']) {
      const odd = await fetch(`${visitor.page}/unggah`, {
        method: 'POST',
        body: 'NIK',
        headers: { cookie: visitor.cookie, 'content-type': type },
      })
      expect([odd.status, await odd.text()]).toEqual([400, expect.stringContaining('belum terkirim utuh')])
    }
  })

  it('needs its choice, and waits for the one before it', async () => {
    const pages = await openPages()
    const visitor = await enter(pages)
    pages.work.choice = {
      label: 'Tahun',
      options: [{ value: '2026', label: '2026' }],
      none: 'Belum ada tahun',
    }
    expect((await visitor.upload('NIK', { fields: { chosen: '2031' } })).status).toBe(400)
    expect((await visitor.upload('NIK', { fields: { chosen: '2026' } })).status).toBe(303)
    expect(pages.work.files).toMatchObject([{ chosen: '2026' }])
    const csrf = await visitor.csrf()
    pages.work.progress = { state: 'running', step: 'Membaca baris', done: 1200, of: 30_000 }
    const second = await visitor.upload('NIK', { fields: { chosen: '2026', csrf } })
    expect(second.status).toBe(409)
    expect(pages.kept()).toHaveLength(1)
    const page = await visitor.text()
    expect(page).toContain('Membaca baris: 1.200 dari 30.000')
    expect(page).toMatch(/http-equiv="refresh"\s+content="3;url=/)
    pages.work.progress = { state: 'none' }
    pages.work.choice = { label: 'Tahun', options: [], none: 'Belum ada tahun' }
    expect(await visitor.text()).toContain('Belum ada tahun')
  })
})

describe('what was read', () => {
  it('is shown, escaped, and written only after the yes', async () => {
    const pages = await openPages()
    const visitor = await enter(pages)
    pages.work.progress = {
      state: 'asking',
      figures: [{ label: 'Baris yang benar', value: 29_990 }],
      columns: [
        { header: '<script>NIK</script>', means: 'NIK' },
        { header: 'Catatan', means: undefined },
      ],
      hasFile: true,
    }
    const page = await visitor.text()
    for (const words of ['29.990', '&lt;script&gt;NIK', 'tidak dipakai', 'belum ada yang disimpan'])
      expect(page).toContain(words)
    expect((await visitor.post('simpan')).status).toBe(303)
    expect((await visitor.post('ulang')).status).toBe(303)
    expect(pages.work.asked).toEqual(['confirm', 'drop'])
  })

  it('gives its file once; a download that breaks off can be had again', async () => {
    const pages = await openPages()
    const visitor = await enter(pages)
    pages.work.progress = { state: 'done', figures: [], hasFile: true }
    const csrf = await visitor.csrf()
    expect((await visitor.post('hasil', { csrf })).status).toBe(409)
    let isBroken = false
    pages.work.result = async function* () {
      try {
        for (;;) yield new Uint8Array(65_536)
      } finally {
        isBroken = true
      }
    }
    const stopped = new AbortController()
    const endless = await fetch(`${visitor.page}/hasil`, {
      method: 'POST',
      body: new URLSearchParams({ csrf }),
      headers: { cookie: visitor.cookie },
      signal: stopped.signal,
    })
    await endless.body!.getReader().read()
    stopped.abort()
    await expect.poll(() => isBroken).toBe(true)
    await expect.poll(() => visitor.text()).toContain('Unduh baris yang salah')
    pages.work.result = async function* () {
      yield Buffer.from('sel')
      yield Buffer.from('esai')
    }
    const whole = await visitor.post('hasil', { csrf })
    expect([whole.status, await whole.text()]).toEqual([200, 'selesai'])
    expect(whole.headers.get('content-disposition')).toBe('attachment; filename="hasil__.._impor.xlsx"')
    expect(await visitor.text()).toContain('sudah diunduh')
    expect((await visitor.post('hasil', { csrf })).status).toBe(409)
  })
})

describe('an export', () => {
  it('is started by its button, and takes no file', async () => {
    const pages = await openPages()
    const visitor = await enter(pages, 'approved')
    expect(await visitor.text()).toContain('Mengambil: Usulan yang disetujui')
    expect((await visitor.upload('NIK')).status).toBe(404)
    expect((await visitor.post('simpan')).status).toBe(404)
    expect((await visitor.post('buat')).status).toBe(303)
    expect(pages.work.asked).toEqual(['export undefined'])
  })

  it('gives its file once, also to who asks for it to be made once more', async () => {
    const pages = await openPages()
    const visitor = await enter(pages, 'approved')
    const csrf = await visitor.csrf()
    await visitor.post('buat', { csrf })
    pages.work.progress = { state: 'done', figures: [], hasFile: true }
    pages.work.result = async function* () {
      yield Buffer.from('berkas')
    }
    expect(await (await visitor.post('hasil', { csrf })).text()).toBe('berkas')
    expect((await visitor.post('buat', { csrf })).status).toBe(303)
    expect((await visitor.post('hasil', { csrf })).status).toBe(409)
  })
})

describe('every page', () => {
  it('runs no script, takes nothing from elsewhere and is kept nowhere', async () => {
    const pages = await openPages()
    const visitor = await enter(pages)
    for (const path of ['', '/tidak-ada', '/unggah']) {
      const { headers } = await visitor.get(path)
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      )
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
    expect(visitor.opened.headers.get('set-cookie')).toMatch(
      /^berkas=[\w-]{24}; Max-Age=900; Path=\/berkas\/[0-9a-f-]{36}; HttpOnly; SameSite=Strict$/,
    )
    expect(await visitor.text()).not.toMatch(/<script|style=|https?:/)
    expect((await fetch(`${pages.url}/berkas/../../etc/passwd`)).status).toBe(404)
    expect((await fetch(`${pages.url}/berkas/..%2f..%2fetc%2fpasswd`)).status).toBe(403)
  })

  it('behind https and a path of its own keeps its cookie to both', async () => {
    const pages = await openPages({ publicUrl: 'https://kota.example.go.id/lindung' })
    const link = await pages.link((await newOfficer(pages.store)).id)
    const opened = await fetch(link)
    expect(opened.headers.get('set-cookie')).toMatch(
      /^__Secure-berkas=[\w-]{24}; Max-Age=900; Path=\/lindung\/berkas\/[0-9a-f-]{36}; HttpOnly; Secure; SameSite=Strict$/,
    )
    expect(await opened.text()).toContain('href="/lindung/berkas/style.css"')
  })

  it('tells of trouble without its cause', async () => {
    const pages = await openPages()
    const visitor = await enter(pages)
    pages.work.progressOf = () => Promise.reject(new Error('NIK 3574010101700001'))
    const answer = await visitor.get()
    expect([answer.status, await answer.text()]).toEqual([500, expect.not.stringContaining('3574')])
    expect(JSON.stringify(pages.failures)).not.toContain('3574')
    expect(pages.failures).toHaveLength(1)
  })
})
