/** Files that are something else than they seem, on their way to an officer's computer. */
import { expect, test } from 'vitest'
import { makeRoute } from '../../src/bot/bot.ts'
import { paperMessage } from '../../src/bot/staff/review/documents.ts'
import { addPending, documentById, markReady } from '../../src/records/documents/documents.ts'
import { ask } from '../../src/records/questions/ask.ts'
import { takeQuestion } from '../../src/records/questions/talk.ts'
import { makeId } from '../../src/store/ids.ts'
import type { Outgoing } from '../../src/telegram/message.ts'
import { newAccount, newOfficer } from '../records/sample.ts'
import { openTestStore } from '../telegram/test-store.ts'
import { house, me } from './house.ts'
import { messageUpdate } from './updates.ts'

test('a paper that came as a file reaches the office under our name for it, not under its sender’s', async () => {
  const store = await openTestStore()
  const account = await newAccount(store)
  const of = async (how: string) =>
    store.tx(async tx => {
      const source = JSON.stringify({ fileId: 'BQAC', how })
      const id = await addPending(tx, { account: account.id, draft: makeId(), paper: 'ktp', source })
      await markReady(tx, id, { mime: 'application/pdf', size: 9, checksum: 'ab'.repeat(32) })
      const paper = await documentById(tx, id)
      if (!paper) throw new Error('no paper')
      return paperMessage(paper, { chat: 7, now: tx.now, caption: 'KTP', about: makeId() })
    })
  const file = await of('file')
  expect(file).toMatchObject({ method: 'sendDocument', render: { by: 'document' } })
  expect(JSON.stringify(file.params)).not.toContain('BQAC')
  // Telegram draws a photo anew: it has no name.
  expect(await of('photo')).toMatchObject({ method: 'sendPhoto', params: { photo: 'BQAC' } })
})

test('a program sent in a conversation does not reach the officer; both are told of it; papers do', async () => {
  const store = await openTestStore()
  const [asker, officer] = [await newAccount(store), await newOfficer(store)]
  const route = await makeRoute({ me, token: '1:x' }, house, store)
  await store.tx(async tx => {
    const asked = await ask(tx, { account: asker.id, kind: 'text', body: { text: 'Halo' }, urgent: false })
    await takeQuestion(tx, { id: asked.question.id, officer: officer.id })
  })
  const told: Outgoing[] = []
  const sends = async (document: object) => {
    const file = { file_id: 'BQAC', file_unique_id: 'u', ...document }
    const update = messageUpdate(asker.address, { document: file })
    const { out } = await store.tx(await route({ kind: 'update', update }))
    told.push(...out.filter(({ chat }) => chat === asker.address))
    return out.filter(({ chat }) => chat === officer.address)
  }
  for (const name of [
    'ktp.exe',
    'ktp.pdf.hta',
    'foto.jpg.lnk',
    'KTP.BAT',
    'kartu.svg',
    'surat.html',
    'x',
    '\u202Efdp.exe',
  ]) {
    const out = await sends({ file_name: name, mime_type: 'application/pdf' })
    expect(
      out.map(({ method }) => method),
      name,
    ).toEqual(['sendMessage'])
    expect(JSON.stringify(out), name).toContain('tidak diteruskan demi keamanan')
    expect(JSON.stringify(out)).not.toContain('\u202E')
  }
  // Who sent them heard so once, with what to do instead.
  expect(told.map(({ params }) => String(params['text']))).toEqual([
    expect.stringContaining('Kirim sebagai foto'),
  ])
  for (const paper of [{ file_name: 'KK.PDF' }, { file_name: 'ktp.jpeg' }, { mime_type: 'image/jpeg' }])
    expect((await sends(paper)).map(({ method }) => method)).toContain('copyMessage')
})
