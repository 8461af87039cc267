/** The person, as in the KTP. */
import { maskNik, readNik, birthFromNik, type Nik } from '../../../program/nik.ts'
import type { PlainDate } from '../../../program/plain-date.ts'
import { birthDate, who } from '../../check/questions.ts'
import { dateTextWords } from '../../format.ts'
import { readName } from '../../forms/read/name.ts'
import { readNikNumber } from '../../forms/read/nik.ts'
import type { Words } from '../../words.ts'
import { type RegisterAnswers, type RegisterQuestion, type Ask, byOffice } from './shared.ts'

export const nik: RegisterQuestion = {
  id: 'nik',
  kind: 'text',
  secret: byOffice,
  nik: true,
  ask: asking => asking.w('register:nik.ask', { who: who(asking) }),
  help: ({ w }) => w('register:nik.help'),
  label: w => w('register:nik.label'),
  read: (text, { w }) => readNikNumber(text, { w }),
  show: value => maskNik(value as Nik),
}

export const name: RegisterQuestion = {
  id: 'name',
  kind: 'text',
  secret: byOffice,
  ask: asking => asking.w('register:name.ask', { who: who(asking) }),
  help: ({ w }) => w('register:name.help'),
  label: w => w('register:name.label'),
  read: (text, { w }) => readName(text, { w }),
}

/** What the NIK says of birth and sex: read once, only confirmed by the person. */
export function birthByNik(
  answers: Readonly<Partial<RegisterAnswers>>,
  today: PlainDate,
): { birthDate: PlainDate; sex: 'male' | 'female' } | undefined {
  const read = readNik(answers.nik ?? '')
  return read.ok ? birthFromNik(read.nik, today) : undefined
}

const birthWords = ({ birthDate: born, sex: of }: NonNullable<ReturnType<typeof birthByNik>>, w: Words) =>
  w('register:birth.shown', { date: dateTextWords(born), sex: w(`register:sex.${of}`) })

export const birth: RegisterQuestion = {
  id: 'birth',
  kind: 'choice',
  ask: ({ w, answers, today }) => {
    const read = birthByNik(answers, today)
    return w('register:birth.ask', {
      date: dateTextWords(read?.birthDate ?? ''),
      sex: read ? w(`register:sex.${read.sex}`) : '',
    })
  },
  help: ({ w }) => w('register:birth.help'),
  label: w => w('register:birth.label'),
  show: (value, { w, answers, today }) => {
    const read = birthByNik(answers, today)
    return value === 'right' && read ? birthWords(read, w) : w(`register:birth.${value}`)
  },
  options: ({ w }) => [
    { value: 'right', label: w('register:birth.right'), also: w('yesAlso') },
    { value: 'wrong', label: w('register:birth.wrong'), also: w('noAlso') },
  ],
}

/** Until it is said, the KTP may differ: the number of steps only gets smaller. */
const asInKtp = ({ answers }: Ask): boolean => answers.birth !== 'right'

export const birthAsInKtp: RegisterQuestion = {
  ...birthDate,
  secret: byOffice,
  applies: asInKtp,
  help: ({ w }) => w('register:birthDate.help'),
}

export const sex: RegisterQuestion = {
  id: 'sex',
  kind: 'choice',
  applies: asInKtp,
  ask: ({ w }) => w('register:sex.ask'),
  label: w => w('register:sex.label'),
  perRow: 2,
  options: ({ w }) => [
    { value: 'male', label: w('register:sex.male'), also: w('register:sex.maleAlso') },
    { value: 'female', label: w('register:sex.female'), also: w('register:sex.femaleAlso') },
  ],
}
