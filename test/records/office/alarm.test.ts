import { expect, it } from 'vitest'
import { openFile } from '../../../src/records/review/file.ts'
import { alarmAfterLook } from '../../../src/records/office/alarm.ts'
import { recordEvent } from '../../../src/records/events.ts'
import { setSetting } from '../../../src/records/settings/settings.ts'
import type { Store } from '../../../src/store/store.ts'
import { fileOf, newAccount, newOfficer, nikOf } from '../sample.ts'
import { describeOnStores } from '../stores.ts'

/** An officer looks at a file, which goes on record. */
const look = (store: Store, officer: string, file: number) =>
  store.tx(async tx => {
    const kind = 'read' as const
    await recordEvent(tx, { subjectKind: 'registration', subject: `file-${file}`, kind, actor: officer })
    return alarmAfterLook(tx, officer)
  })

async function looks(store: Store, officer: string, from: number, to: number) {
  const notices = []
  for (let file = from; file <= to; file++) notices.push(...(await look(store, officer, file)))
  return notices
}

describeOnStores('an officer who opens many files', stage => {
  it('raises an alarm to the other admins at the 51st within an hour, and once an hour', async () => {
    const { store, clock } = await stage()
    const [rina, dewi] = [await newOfficer(store, 'admin'), await newOfficer(store, 'admin')]
    const { id } = await newOfficer(store)
    expect(await looks(store, id, 1, 50)).toEqual([])
    expect(await looks(store, id, 51, 51)).toEqual(
      [rina, dewi].map(admin => ({
        kind: 'many-files-opened',
        account: admin.id,
        officer: id,
        files: 51,
      })),
    )
    expect(await looks(store, id, 52, 60)).toEqual([])
    clock.forward({ minutes: 30 })
    expect(await looks(store, id, 61, 80)).toEqual([])
    clock.forward({ minutes: 31 })
    // Of the first hour nothing counts any more but the twenty in its second half.
    expect(await looks(store, id, 81, 110)).toEqual([])
    expect(await looks(store, id, 111, 111)).toHaveLength(2)
  })

  it('may look at the same file as often as it takes', async () => {
    const { store } = await stage()
    await newOfficer(store, 'admin')
    const { id } = await newOfficer(store)
    for (let times = 0; times < 60; times++) expect(await look(store, id, 1)).toEqual([])
  })

  it('is an admin: the others are told, not they', async () => {
    const { store } = await stage()
    const [rina, dewi] = [await newOfficer(store, 'admin'), await newOfficer(store, 'admin')]
    expect(await looks(store, rina.id, 1, 51)).toMatchObject([{ account: dewi.id, officer: rina.id }])
  })

  it('has the limit that the office has set; each file that is really opened counts', async () => {
    const { store } = await stage()
    const admin = await newOfficer(store, 'admin')
    const officer = await newOfficer(store)
    await store.tx(tx => setSetting(tx, 'files-opened-per-hour', 2, 'rapat', admin.id))
    const told = []
    for (const serial of [1, 2, 3]) {
      const { id } = await fileOf(store, await newAccount(store), { nik: nikOf(serial) })
      const opened = await store.tx(tx => openFile(tx, { id, officer: officer.id }))
      if (!opened.ok) throw new Error(opened.error)
      told.push(opened.notices.length)
    }
    expect(told).toEqual([0, 0, 1])
  })
})
