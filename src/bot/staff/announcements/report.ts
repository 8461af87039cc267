/** What became of an announcement: counts in people's words, and what can still be done for those it did not reach. */
import { OUTCOMES, standingsOf, TO_VISIT } from '../../../program/announcements/lists.ts'
import type { Announcement } from '../../../records/announcements/rows.ts'
import { figuresOf, type Figures } from '../../../records/announcements/figures.ts'
import type { Reader } from '../../../store/store.ts'
import { momentWords, numberWords } from '../../format.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { colleagueName } from '../colleague.ts'
import { COPY, DOWNLOAD, RESEND, UNREACHED } from './links.ts'
import { listButton, titleHtml } from './words.ts'

export async function reportView(reader: Reader, of: Announcement): Promise<View> {
  const figures = await figuresOf(reader, of.id)
  return {
    text: (await reportLines(reader, of, figures)).join('\n'),
    rows: [
      ...reportRows(of, figures),
      [{ label: w('announcement:do.copy'), data: `${COPY}${of.id}` }, listButton],
    ],
  }
}

async function reportLines(reader: Reader, of: Announcement, { byState }: Figures): Promise<string[]> {
  const { state, startedAt, endedAt, endedBy } = of
  const lines = OUTCOMES.flatMap(outcome =>
    standingsOf(outcome)
      .filter(one => byState[one] > 0)
      .map(one =>
        w('announcement:report.line', {
          mark: w(`announcement:group.${outcome}`),
          label: w(`announcement:recipient.${one}`),
          n: numberWords(byState[one]),
        }),
      ),
  )
  const head = stateWords(state)
  return [
    w('announcement:report.head', { state: head, title: titleHtml(of.content) }),
    ...(startedAt && endedAt
      ? [w('announcement:report.time', { from: momentWords(startedAt), to: momentWords(endedAt) })]
      : []),
    ...(state === 'stopped' && endedBy && endedAt
      ? [
          w('announcement:report.stoppedBy', {
            by: await colleagueName(reader, endedBy),
            when: momentWords(endedAt),
          }),
        ]
      : []),
    ...(state === 'failed' ? ['', w('announcement:report.failed')] : []),
    '',
    ...lines,
  ]
}

function stateWords(state: Announcement['state']): string {
  return state === 'scheduled'
    ? w('announcement:state.scheduled', { when: '' })
    : w(`announcement:state.${state}`)
}

/** What can be done about those who did not get it, and the list. */
function reportRows({ id }: Pick<Announcement, 'id'>, { byState }: Figures): Button[][] {
  const unreached = TO_VISIT.reduce((sum, one) => sum + byState[one], 0)
  return [
    ...(byState.unknown > 0
      ? [
          [
            {
              label: w('announcement:do.resend', { n: numberWords(byState.unknown) }),
              data: `${RESEND}${id}`,
            },
          ],
        ]
      : []),
    ...(unreached > 0
      ? [
          [
            {
              label: w('announcement:do.unreached', { n: numberWords(unreached) }),
              data: `${UNREACHED}${id}`,
            },
          ],
        ]
      : []),
    [{ label: w('announcement:do.download'), data: `${DOWNLOAD}${id}` }],
  ]
}
