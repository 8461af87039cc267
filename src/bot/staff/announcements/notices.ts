/** What the office hears of an announcement. */
import { announcementById, type Announcement } from '../../../records/announcements/rows.ts'
import { figuresOf } from '../../../records/announcements/figures.ts'
import type { StaffNotice } from '../../../records/notices.ts'
import type { Reader, Tx } from '../../../store/store.ts'
import { momentWords, numberWords } from '../../format.ts'
import type { View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { lastToDo, nobodyLines } from './check-text.ts'
import { addressed } from './figures.ts'
import { seeButton, titleHtml } from './words.ts'

export type AnnouncementNotice = Extract<StaffNotice, { announcement: string }>

export async function announcementNoticeView(tx: Tx, notice: AnnouncementNotice): Promise<View> {
  const of = await announcementById(tx, notice.announcement)
  if (!of) return { text: w('announcement:said.gone') }
  return { text: await textOf(tx, notice, of), rows: [[seeButton(of.id)]] }
}

async function textOf(tx: Tx, notice: AnnouncementNotice, of: Announcement): Promise<string> {
  const title = titleHtml(of.content)
  switch (notice.kind) {
    case 'announcement-to-check':
      return w('announcement:told.to-check', { title, by: await lastToDo(tx, of, 'announcement-offered') })
    case 'announcement-approved':
      return w('announcement:told.approved', { title, by: await lastToDo(tx, of, 'announcement-approved') })
    case 'announcement-declined':
      return w('announcement:told.declined', {
        title,
        by: await lastToDo(tx, of, 'announcement-declined'),
        line: '',
      })
    case 'announcement-stranded':
      return [
        w('announcement:told.stranded', { title }),
        ...(await nobodyLines(tx, of, notice.account)),
      ].join('\n\n')
    case 'announcement-ended': {
      const { sent, of: all } = await sentOf(tx, of)
      return w('announcement:told.ended', { title, sent, of: all })
    }
    case 'announcement-failed':
      return w('announcement:told.failed', { title })
    case 'announcement-restored': {
      if (of.state === 'draft') return w('restored:draft', { title })
      const { byState } = await figuresOf(tx, of.id)
      return byState.unknown === 0
        ? w('restored:pausedClear', { title })
        : w('restored:paused', { title, n: numberWords(byState.unknown) })
    }
    case 'announcement-held':
      return w('announcement:told.held', { title, until: momentWords(notice.until) })
  }
}

async function sentOf(reader: Reader, { id }: Announcement) {
  const figures = await figuresOf(reader, id)
  return { sent: numberWords(figures.byState.sent), of: numberWords(addressed(figures)) }
}
