/** The contact of an office, line by line, as an admin is asked for it. */
import type { ValueTypes } from '../../../records/settings/list.ts'
import type { Question } from '../../forms/form.ts'
import { readLine } from '../../forms/read/line.ts'
import { words as w } from '../../words.ts'
import { readOfficePhone } from '../years/read.ts'

export type ContactKey = 'office' | 'bpjs-branch'
export type Contact = ValueTypes[ContactKey]

const LINES = ['name', 'address', 'hours', 'phone'] as const

/** A line each. Whoever changes one keeps the others with a tap. */
export const contactQuestions = (key: ContactKey): readonly Question<Contact>[] =>
  LINES.map(id => ({
    id,
    kind: 'text',
    ask: () => w(`year:form.contact.${id}`),
    help: () => w('year:form.contact.help'),
    label: () => w(`year:form.contact.${id}Label`),
    read: id === 'phone' ? readOfficePhone : readLine,
    suggest: ({ facts }) => facts.officeValues?.(key)?.[id],
  }))
