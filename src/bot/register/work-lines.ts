/** What somebody said of their work in the form, line by line, as the office and they themselves read it. */
import type { RegistrationAnswers } from '../../records/registrations/answers.ts'
import { words as w } from '../words.ts'

type Said = Pick<
  RegistrationAnswers,
  'sector' | 'role' | 'details' | 'workedLast30Days' | 'ktp' | 'employment' | 'membership' | 'proof'
>
type Line = readonly [label: string, value: string]

export function workLines(said: Said): Line[] {
  const does = [w(`check:sector.${said.sector}`), said.role && w(`check:role.${said.role}`)].filter(Boolean)
  return [
    [w('check:sector.label'), does.join(' · ')],
    ...detailLines(said.details),
    [w('check:worked.label'), w(said.workedLast30Days === 'yes' ? 'yes' : 'no')],
    [w('check:ktp.label'), said.ktp === 'unknown' ? w('dontKnow') : w(`check:ktp.${said.ktp}`)],
    [w('check:employment.label'), w(`check:employment.${said.employment}`)],
    [
      w('check:membership.label'),
      said.membership === 'unknown' ? w('dontKnow') : w(`check:membership.${said.membership}`),
    ],
    [w('register:proof.label'), w(`register:proof.${said.proof}`)],
  ]
}

function detailLines(details: Said['details']): Line[] {
  const { land, tobacco, boat, business } = details as Partial<Record<string, string>>
  const lines: [string, string | undefined][] = [
    [
      w('check:land.label'),
      land && (land === 'unknown' ? w('dontKnow') : w(`check:land.${land as 'under-2'}`)),
    ],
    [w('check:tobacco.label'), tobacco && w(tobacco === 'yes' ? 'yes' : 'no')],
    [w('register:boat.label'), boat === 'none' ? w('register:boat.none') : boat],
    [w('register:business.label'), business],
  ]
  return lines.filter((line): line is [string, string] => line[1] !== undefined)
}
