/**
 * What the office has to tell a person: kind, whom, about what. Words come later, in the channel's own room, so a
 * decision made anywhere reaches the person in the same words.
 */

export type NoticeKind =
  /** The office decided on a registration: approved, returned for mending, rejected, put on the waiting list. */
  | 'registration-decided'
  /** Somebody else handed in a registration with the NIK of this person's own file. */
  | 'nik-filed-by-another'
  /** The worker confirmed what this account handed in for them, or said no. */
  | 'consent-answered'

export interface Notice {
  readonly kind: NoticeKind
  /** Account to be told. */
  readonly account: string
  /** Registration it is about. */
  readonly registration: string
}
