import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasAreas, mayDo, needsPin, STAFF_ACTIONS, STAFF_ROLES } from '../../src/program/office.ts'

const MAYANGAN = '3574031001'
const JATI = '3574031004'

/** As it hangs on the wall: `all`: the city, `own`: the person's own kelurahan, `–`: not at all. */
const TABLE = `
  see-figures      all  all  –    all
  see-files        all  all  own  –
  open-papers      all  all  own  –    PIN
  tick-papers      all  all  own  –
  hear-consent     all  all  own  –
  decide           all  all  –    –
  send-now         all  all  –    –    PIN
  advance          all  all  –    –
  register-others  all  all  own  –
  lists            all  all  –    –    PIN
  visit            all  –    own  –
  see-members      all  all  own  –
  link-members     all  all  own  –    PIN
  mend-members     all  all  own  –
  check-cards      all  all  own  –
  keep-years       all  –    –    –
  decide-renewals  all  –    –    –    PIN
  see-claims       all  all  own  –
  keep-claims      all  all  –    –
  tick-claim-papers all  all  own  –
  open-claims      all  all  own  –
  claim-codes      all  all  own  –    PIN
  claim-money      all  all  –    –    PIN
  write-announcements all  all  –    –
  send-announcements all  all  –    –    PIN
  see-unreached    all  all  own  –
  answer-questions all  all  own  –
  keep-answers     all  all  –    –
  record-voices    all  all  own  –
  data-requests    all  all  –    –    PIN
  reset-account-pin all  all  own  –    PIN
  manage-staff     all  –    –    –    PIN
  lock-staff       all  –    –    –
  enter-settings   all  –    –    –
`

describe('what each of the office may do', () => {
  it('is this table, for admin, verifikator, pendamping and pimpinan', () => {
    const rows = STAFF_ACTIONS.map(action => {
      const reaches = STAFF_ROLES.map(role => {
        const person = { role, areas: [MAYANGAN] }
        if (!mayDo(person, action)) return '–'
        return mayDo(person, action, JATI) ? 'all' : 'own'
      })
      return [action, ...reaches, ...(needsPin(action) ? ['PIN'] : [])]
    })
    expect(rows).toEqual(
      TABLE.trim()
        .split('\n')
        .map(line => line.trim().split(/ +/)),
    )
  })

  const people = fc.record({
    role: fc.constantFrom(...STAFF_ROLES),
    areas: fc.subarray(['3574031001', '3574031002', '3574031004', '3574011001']),
  })
  const actions = fc.constantFrom(...STAFF_ACTIONS)
  const places = fc.constantFrom('3574031001', '3574031002', '3574031004', '3574011001', '3574051006')

  it('lets nobody but an admin touch the people and the values of the office', () => {
    fc.assert(
      fc.property(people, places, (person, place) => {
        for (const action of ['manage-staff', 'lock-staff', 'enter-settings'] as const)
          expect(mayDo(person, action, place)).toBe(person.role === 'admin')
      }),
    )
  })

  it('keeps a field officer within their own kelurahan, whatever the act', () => {
    fc.assert(
      fc.property(people, actions, places, (person, action, place) => {
        fc.pre(person.role === 'pendamping' && mayDo(person, action, place))
        expect(person.areas).toContain(place)
      }),
    )
  })

  it('shows figures and nothing else to the head of the office', () => {
    fc.assert(
      fc.property(people, actions, places, (person, action, place) => {
        fc.pre(person.role === 'pimpinan')
        expect(mayDo(person, action, place)).toBe(action === 'see-figures')
      }),
    )
  })

  it('gives areas no meaning for anybody else', () => {
    fc.assert(
      fc.property(people, actions, places, ({ role, areas }, action, place) => {
        fc.pre(!hasAreas(role))
        expect(mayDo({ role, areas }, action, place)).toBe(mayDo({ role, areas: [] }, action))
      }),
    )
  })
})
