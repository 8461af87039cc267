/** To whom an announcement goes, in half a sentence. */
import { KECAMATANS, KELURAHANS } from '../../../program/areas.ts'
import type { Audience, AudienceStanding, CoverEnds } from '../../../program/announcements/audience.ts'
import { dateWords, listWords, numberWords } from '../../format.ts'
import { sectorWords } from '../../sectors.ts'
import { words as w } from '../../words.ts'

/** "Nelayan · Kec. Mayangan · masa berakhir dalam 30 hari". Every name is ours: nothing to be escaped. */
export function audienceWords(audience: Audience): string {
  switch (audience.kind) {
    case 'nobody':
      return w('announcement:audience.nobody')
    case 'everyone':
      return w('announcement:audience.everyone')
    case 'staff': {
      const { roles } = audience
      if (roles.length === 0) return w('announcement:audience.staffAll')
      return w('announcement:audience.staff', {
        list: listWords(roles.map(role => w(`people:role.${role}`))),
      })
    }
    case 'people': {
      const { sectors, kelurahans, standings, coverEnds } = audience
      const parts = [
        ...(sectors.length > 0 ? [listWords(sectors.map(sectorWords))] : []),
        ...(kelurahans.length > 0 ? [areaWords(kelurahans)] : []),
        ...(standings.length > 0 ? [listWords(standings.map(standingWords))] : []),
        ...(coverEnds ? [endsWords(coverEnds)] : []),
      ]
      return parts.length > 0 ? parts.join(' · ') : w('announcement:audience.people')
    }
  }
}

export const standingWords = (standing: AudienceStanding): string => w(`announcement:standing.${standing}`)

export const endsWords = (ends: CoverEnds): string =>
  'by' in ends
    ? w('announcement:audience.endsBy', { date: dateWords(ends.by) })
    : w('announcement:audience.endsWithin', { n: ends.withinDays })

const NAMED_AT_MOST = 6

/** Whole kecamatan by their name, the rest by kelurahan. */
function areaWords(codes: readonly string[]): string {
  const whole = KECAMATANS.filter(({ code }) =>
    KELURAHANS.every(one => one.kecamatan !== code || codes.includes(one.code)),
  )
  const rest = KELURAHANS.filter(
    one => codes.includes(one.code) && !whole.some(({ code }) => code === one.kecamatan),
  )
  const names = [
    ...whole.map(({ name }) => w('announcement:audience.kecamatan', { name })),
    ...(rest.length <= NAMED_AT_MOST
      ? rest.map(({ name }) => w('announcement:audience.kelurahan', { name }))
      : [w('announcement:audience.many', { n: numberWords(rest.length) })]),
  ]
  return listWords(names)
}
