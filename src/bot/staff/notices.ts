/** What somebody of the office is told without having asked. */
import { kelurahanByCode } from '../../program/areas.ts'
import { showPublicNumber } from '../../program/public-number.ts'
import type { StaffNotice } from '../../records/notices.ts'
import { officerOf } from '../../records/office/officers.ts'
import { registrationById } from '../../records/registrations/registration-rows.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { claimStaffNoticeView } from '../claims/office-notices.ts'
import { claimRoundView } from '../claims/round-notices.ts'
import * as links from '../links.ts'
import type { Button, View } from '../view.ts'
import { words as w } from '../words.ts'
import { announcementNoticeView } from './announcements/notices.ts'
import { answersExpiringView } from './answers/notices.ts'
import { batchMovedView } from './batches/moving.ts'
import { colleagueName } from './colleague.ts'
import { listStoppedView } from './lists/stopped.ts'
import { questionStaffNoticeView } from './questions/notices.ts'
import { restoredView } from './restored.ts'
import { dataRequestNoticeView, retentionNoticeView } from './rights/notices.ts'

export async function staffNoticeView(tx: Tx, notice: StaffNotice): Promise<View> {
  switch (notice.kind) {
    case 'decision-fallen': {
      const text = w(`staff:told.fallen.${notice.why}`, { number: await numberOf(tx, notice.registration) })
      return { text, rows: [[openButton(notice.registration)]] }
    }
    case 'second-look-differs': {
      const text = w('staff:told.differs', {
        number: await numberOf(tx, notice.registration),
        name: await colleagueName(tx, notice.by),
      })
      return { text, rows: [[openButton(notice.registration)]] }
    }
    case 'many-files-opened': {
      const name = await colleagueName(tx, notice.officer)
      const text = w('people:told.manyFiles', { name, files: notice.files })
      return { text, rows: [[lockButton(notice.officer)], [personButton(notice.officer)]] }
    }
    case 'pin-guessed': {
      const text = w('people:told.pinGuessed', { name: await colleagueName(tx, notice.officer) })
      return { text, rows: [[lockButton(notice.officer)], [personButton(notice.officer)]] }
    }
    case 'colleague-locked': {
      const [name, by] = [await colleagueName(tx, notice.officer), await colleagueName(tx, notice.by)]
      return {
        text: w('people:told.colleagueLocked', { name, by }),
        rows: [[lockButton(notice.by)], [personButton(notice.officer)]],
      }
    }
    case 'joined': {
      const [name, place] = [await colleagueName(tx, notice.officer), await placeOf(tx, notice.officer)]
      const text =
        notice.by === notice.account
          ? w('people:told.joined', { name, place })
          : w('people:told.joinedByAnother', { name, place, by: await colleagueName(tx, notice.by) })
      return { text, rows: [[personButton(notice.officer)], [lockButton(notice.officer)]] }
    }
    case 'claim-waiting':
    case 'claim-unreached':
    case 'phone-holder':
    case 'broker-reported':
      return claimStaffNoticeView(tx, notice)
    case 'claims-late':
    case 'accident-deadline':
      return claimRoundView(tx, notice)
    case 'change-waiting': {
      const kelurahan = kelurahanByCode(notice.kelurahan ?? '')?.name
      return {
        text:
          kelurahan === undefined
            ? w('change:office.waitingElsewhere')
            : w('change:office.waiting', { kelurahan }),
        rows: [[{ label: w('change:office.see'), data: links.changes }]],
        slot: 'change-waiting',
      }
    }
    case 'announcement-to-check':
    case 'announcement-approved':
    case 'announcement-declined':
    case 'announcement-stranded':
    case 'announcement-ended':
    case 'announcement-failed':
    case 'announcement-held':
    case 'announcement-restored':
      return announcementNoticeView(tx, notice)
    case 'question-waiting':
    case 'question-handed-back':
      return questionStaffNoticeView(tx, notice)
    case 'data-request-waiting':
    case 'data-request-late':
      return dataRequestNoticeView(tx, notice)
    case 'answers-expiring':
      return answersExpiringView(notice)
    case 'retention-done':
    case 'retention-missed':
      return retentionNoticeView(tx, notice)
    case 'restored':
      return restoredView(notice)
    case 'batch-moved':
      return batchMovedView(tx, notice)
    case 'list-stopped':
      return listStoppedView(tx, notice.import)
    case 'renewals-listed':
      return {
        text: w('staff:told.renewals-listed', { year: notice.year }),
        rows: [[{ label: w('renewal:button'), data: `${links.renewalsOf}${notice.year - 1}:0` }], [desk]],
      }
    case 'role-changed':
      return { text: w('staff:told.role', { role: w(`people:role.${notice.role}`) }), rows: [[desk]] }
    case 'pin-reset':
      return { text: w('staff:told.pin-reset'), rows: [[desk]] }
    case 'account-unlocked':
      // Brings the office's keyboard back, which the lock had taken away.
      return { text: w('people:told.unlocked'), keyboard: 'menu' }
    case 'account-locked':
    case 'removed-from-office':
      return { text: w(`staff:told.${notice.kind}`), keyboard: 'menu' }
    case 'visit-waiting': {
      const kelurahan = kelurahanByCode(notice.kelurahan)?.name ?? notice.kelurahan
      return {
        text: w('staff:told.visit', { kelurahan }),
        rows: [[{ label: w('visits:open'), data: links.visits }]],
        slot: 'visit-waiting',
      }
    }
  }
}

/** "Verifikator", for who joined a moment ago. */
async function placeOf(reader: Reader, account: string): Promise<string> {
  const officer = await officerOf(reader, account)
  return officer ? w(`people:role.${officer.role}`) : ''
}

async function numberOf(reader: Reader, registration: string): Promise<string> {
  const file = await registrationById(reader, registration)
  return file ? showPublicNumber(file.number) : ''
}

const desk: Button = { label: w('staff:deskButton'), data: links.desk }
const openButton = (id: string): Button => ({
  label: w('staff:backToFile'),
  data: `${links.reviewFile}${id}`,
})
const lockButton = (account: string): Button => ({
  label: w('people:lock'),
  data: `${links.lockOfficer}${account}`,
  style: 'danger',
})
const personButton = (account: string): Button => ({
  label: w('people:seePerson'),
  data: `${links.officer}${account}`,
})
