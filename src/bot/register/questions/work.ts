/** The work, as far as the check does not ask for it. */
import { sector } from '../../check/questions.ts'
import { readLine } from '../../forms/read/line.ts'
import { type RegisterQuestion, byOffice } from './shared.ts'

/** The registration is for the three sectors; who does other work is told in the check. */
export const coveredSector: RegisterQuestion = {
  ...sector,
  options: asking => sector.options(asking).filter(option => option.value !== 'other'),
}

export const boat: RegisterQuestion = {
  id: 'boat',
  kind: 'text',
  secret: byOffice,
  applies: ({ answers }) => answers.sector === 'fisher' && answers.role !== 'pengolah',
  ask: ({ w }) => w('register:boat.ask'),
  help: ({ w }) => w('register:boat.help'),
  label: w => w('register:boat.label'),
  read: (text, { w }) => readLine(text, { w }),
  options: ({ w }) => [{ value: 'none', label: w('register:boat.none'), also: w('register:boat.noneAlso') }],
}

export const business: RegisterQuestion = {
  id: 'business',
  kind: 'text',
  secret: byOffice,
  applies: ({ answers }) => answers.sector === 'msme',
  ask: ({ w }) => w('register:business.ask'),
  help: ({ w }) => w('register:business.help'),
  label: w => w('register:business.label'),
  read: (text, { w }) => readLine(text, { w }),
}
