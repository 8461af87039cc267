import { describe, expect, it } from 'vitest'
import { daytime, reminderAt } from '../../../src/records/drafts/reminders.ts'

const at = (time: string) => new Date(`${time}+07:00`)

describe('a reminder of an open form', () => {
  it('comes a day after the last answer, then three days after it, then no more', () => {
    const answered = at('2026-03-02T10:30:00')
    expect(reminderAt(answered, 0)).toEqual(at('2026-03-03T10:30:00'))
    expect(reminderAt(answered, 1)).toEqual(at('2026-03-05T10:30:00'))
    expect(reminderAt(answered, 2)).toBeUndefined()
  })

  it('waits for the morning when it falls into the night', () => {
    expect(reminderAt(at('2026-03-02T23:10:00'), 0)).toEqual(at('2026-03-04T08:00:00'))
    expect(reminderAt(at('2026-03-02T04:00:00'), 0)).toEqual(at('2026-03-03T08:00:00'))
  })

  it('knows where the day begins and ends', () => {
    expect(daytime(at('2026-03-02T08:00:00'))).toEqual(at('2026-03-02T08:00:00'))
    expect(daytime(at('2026-03-02T07:59:59'))).toEqual(at('2026-03-02T08:00:00'))
    expect(daytime(at('2026-03-02T18:59:59'))).toEqual(at('2026-03-02T18:59:59'))
    expect(daytime(at('2026-12-31T19:00:00'))).toEqual(at('2027-01-01T08:00:00'))
  })
})
