/** What somebody hears about their rights over their data. */
import { showPublicNumber } from '../../program/public-number.ts'
import type { RightsNotice } from '../../records/notices.ts'
import { registrationById } from '../../records/registrations/registration-rows.ts'
import { requestById } from '../../records/rights/request-rows.ts'
import type { Tx } from '../../store/store.ts'
import type { View } from '../view.ts'
import { words as w } from '../words.ts'
import { refusalReason } from './reasons.ts'
import { myDataButton } from './ways.ts'

export async function rightsNoticeView(tx: Tx, { kind, about }: RightsNotice): Promise<View> {
  switch (kind) {
    case 'lock-reset':
      return { text: w('rights:lock.reset'), rows: [[myDataButton]] }
    case 'file-taken-over': {
      // The number only: what is in it is not theirs any more.
      const file = await registrationById(tx, about)
      return {
        text: file
          ? w('rights:take.told', { number: showPublicNumber(file.number) })
          : w('rights:take.toldPlain'),
      }
    }
    case 'data-request-ended': {
      const request = await requestById(tx, about)
      const of = { kind: w(`rights:kind.${request?.kind ?? 'correct'}`) }
      const text =
        request?.state === 'refused'
          ? w('rights:ended.refused', { ...of, reason: refusalReason(request.reason) })
          : w('rights:ended.done', of)
      return { text, rows: [[myDataButton]] }
    }
  }
}
