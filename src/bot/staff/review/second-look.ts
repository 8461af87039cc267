/** Every tenth decision is offered to somebody else: do they see it the same way? */
import { lookAgain, secondLooksFor } from '../../../records/review/second-look.ts'
import { openFile } from '../../../records/review/file.ts'
import { authorise } from '../../../records/office/officers.ts'
import type { Screen } from '../../house.ts'
import { outgoingOf } from '../../notices.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import type { StaffRoute } from '../routes.ts'
import { whatWords } from './decision-words.ts'
import { fileView } from './file.ts'
import { whoWords } from './said.ts'

export const secondLookRoutes: readonly StaffRoute[] = [
  { match: /^pt:second$/, screen: () => secondLookScreen },
  { match: /^pt:look:([yn]):([\w-]+)$/, screen: (view = '', id = '') => lookedScreen(view === 'y', id) },
]

const secondLookScreen: Screen = async turn => {
  const { tx, account, today } = turn
  const allowed = await authorise(tx, account.id, 'decide')
  if (!allowed.ok) return deniedReply(turn, allowed, 'pt:second')
  const [decision] = await secondLooksFor(tx, account.id)
  if (!decision) return { say: [{ text: w('staff:second.none'), rows: [[deskButton]] }] }
  const opened = await openFile(tx, { id: decision.registration, officer: account.id })
  if (!opened.ok) return { say: [{ text: w('staff:refused.not-found'), rows: [[deskButton]] }] }
  const looking = { officer: account.id, decides: false, isTakeable: false, ticks: false, today }
  const file = await fileView(tx, opened.file, looking)
  const text = w('staff:second.ask', {
    what: await whatWords(tx, decision),
    by: await whoWords(tx, decision.officer, account.id),
  })
  const rows = [
    [{ label: w('staff:second.agree'), data: `pt:look:y:${decision.id}`, style: 'success' as const }],
    [{ label: w('staff:second.differ'), data: `pt:look:n:${decision.id}`, style: 'danger' as const }],
    [deskButton],
  ]
  return { say: [file, { text, rows }], also: await outgoingOf(tx, opened.notices) }
}

const lookedScreen =
  (agrees: boolean, id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const looked = await lookAgain(tx, { id, officer: account.id, agrees })
    if (looked.ok) {
      const text = w(agrees ? 'staff:second.agreed' : 'staff:second.differs')
      const also = await outgoingOf(tx, looked.notices)
      return { edit: { text, rows: [[deskButton]] }, say: [], also }
    }
    if (looked.error === 'denied') return deniedReply(turn, looked, `pt:look:${agrees ? 'y' : 'n'}:${id}`)
    return {
      say: [],
      toast: w(looked.error === 'looked-already' ? 'staff:second.already' : 'menu:oldButton'),
    }
  }
