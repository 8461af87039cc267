import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../src/config.ts'

const token = '123456789:AAExampleExampleExampleExample'

/** The lines that stop the start. */
function refusal(env: Record<string, string>): string {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  throw new Error('it was taken')
}

describe('without any settings', () => {
  it('it is the demo, and everything lives in data/demo', () => {
    expect(readConfig({})).toMatchObject({
      kind: 'demo',
      dataDir: './data/demo',
      databaseUrl: 'file:./data/demo/lindung.db',
      documentsVia: 'telegram',
      updates: { kind: 'polling' },
    })
  })

  it('an empty value counts as not set', () => {
    expect(readConfig({ BOT_TOKEN: ' ', ADMIN_IDS: '' })).toEqual(readConfig({}))
  })

  it('production starts no demo', () => {
    expect(refusal({ NODE_ENV: 'production' })).toMatch(/^BOT_TOKEN: is missing/)
  })
})

describe('the messages in a second', () => {
  it('are 28, or 1 to 30', () => {
    expect(readConfig({}).messagesPerSecond).toBe(28)
    expect(readConfig({ MESSAGES_PER_SECOND: '20' }).messagesPerSecond).toBe(20)
    for (const wrong of ['0', '31', '2.5', 'many'])
      expect(refusal({ MESSAGES_PER_SECOND: wrong })).toMatch(/^MESSAGES_PER_SECOND: must be/)
  })
})

describe('with a token', () => {
  it('it serves the real Bot API, with papers over the counter', () => {
    expect(readConfig({ BOT_TOKEN: token, ADMIN_IDS: '12, 34' })).toMatchObject({
      kind: 'real',
      apiRoot: 'https://api.telegram.org',
      databaseUrl: 'file:./data/lindung.db',
      documentsVia: 'counter',
      adminIds: [12, 34],
    })
  })

  it('photos through Telegram need the letter by which the city approved them', () => {
    expect(refusal({ BOT_TOKEN: token, DOCUMENTS_VIA: 'telegram' })).toMatch(
      /^TELEGRAM_DOCUMENTS_APPROVED_BY/,
    )
    const approved = { DOCUMENTS_VIA: 'telegram', TELEGRAM_DOCUMENTS_APPROVED_BY: '500.15/123/2026' }
    expect(readConfig({ BOT_TOKEN: token, ...approved }).documentsVia).toBe('telegram')
  })

  it('photos by a page of our own need an address that phones reach; the demo has one', () => {
    expect(refusal({ BOT_TOKEN: token, DOCUMENTS_VIA: 'upload' })).toMatch(
      /^PUBLIC_URL: DOCUMENTS_VIA=upload/,
    )
    const reached = { PUBLIC_URL: 'https://x.go.id', WEBHOOK_SECRET: 'kZ3v9QpT7xWm2Rb8' }
    expect(readConfig({ BOT_TOKEN: token, DOCUMENTS_VIA: 'upload', ...reached }).documentsVia).toBe('upload')
    expect(readConfig({ DOCUMENTS_VIA: 'upload' }).documentsVia).toBe('upload')
  })

  it('seven nights of copies stay, or as many as are wanted; of the demo none', () => {
    expect(readConfig({ BOT_TOKEN: token }).backups).toEqual({ folder: undefined, kept: 7 })
    expect(readConfig({ BOT_TOKEN: token, BACKUPS_KEPT: '30', BACKUP_DIR: '/mnt/b' }).backups).toEqual({
      folder: '/mnt/b',
      kept: 30,
    })
    expect(readConfig({}).backups.kept).toBe(0)
    expect(refusal({ BACKUPS_KEPT: '-1' })).toMatch(/^BACKUPS_KEPT: must be/)
  })

  it('a public address makes it a webhook, over https or on this machine', () => {
    const WEBHOOK_SECRET = 'kZ3v9QpT7xWm2Rb8'
    expect(readConfig({ BOT_TOKEN: token, PUBLIC_URL: 'https://x.go.id/', WEBHOOK_SECRET }).updates).toEqual({
      kind: 'webhook',
      publicUrl: 'https://x.go.id',
      secret: WEBHOOK_SECRET,
    })
    expect(
      readConfig({ BOT_TOKEN: token, PUBLIC_URL: 'http://127.0.0.1:3000', WEBHOOK_SECRET }).updates.kind,
    ).toBe('webhook')
    expect(refusal({ BOT_TOKEN: token, PUBLIC_URL: 'http://x.go.id', WEBHOOK_SECRET })).toMatch(/^PUBLIC_URL/)
    expect(refusal({ BOT_TOKEN: token, PUBLIC_URL: 'https://x.go.id' })).toMatch(/^WEBHOOK_SECRET/)
  })
})

it.each([
  ['BOT_TOKEN', 'abc'],
  ['TELEGRAM_API_ROOT', 'telegram'],
  ['DATABASE_URL', 'mysql://x'],
  ['ADMIN_IDS', 'rina'],
  ['PORT', '99999'],
  ['PORT', 'http'],
  ['SIMULATOR_PORT', '-1'],
  ['PUBLIC_URL', 'x.go.id'],
  ['WEBHOOK_SECRET', 'short'],
  ['DOCUMENTS_VIA', 'fax'],
  ['LOG_LEVEL', 'loud'],
])('a wrong %s is named, with what it must be and an example', (name, value) => {
  expect(refusal({ [name]: value })).toMatch(new RegExp(`^${name}: must be .+ Example: ${name}=\\S`))
})

it('every wrong setting gets a line', () => {
  expect(refusal({ PORT: 'x', LOG_LEVEL: 'loud' }).split('\n')).toHaveLength(2)
})

it('each setting is explained in .env.example', () => {
  const explained = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
  const source = readFileSync(new URL('../src/config.ts', import.meta.url), 'utf8')
  const names = [...source.matchAll(/^ {2}([A-Z_]+): /gm)]
    .map(([, name]) => name)
    .filter(name => name !== 'NODE_ENV')
  expect(names.length).toBeGreaterThan(10)
  expect(names.filter(name => !explained.includes(`${name}=`))).toEqual([])
})
