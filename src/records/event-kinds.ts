/** What can happen, and to what: the closed lists of the log. A kind stays for ever, since what was recorded is never rewritten. */

export type SubjectKind =
  | 'registration'
  | 'account'
  | 'draft'
  | 'document'
  | 'staff'
  | 'invitation'
  | 'visit'
  | 'setting'
  | 'pass'
  | 'import'
  | 'person'
  /** A page of members' names: of a kelurahan and a kind of work, from a person on. */
  | 'member-page'
  | 'payment'
  | 'year'
  | 'batch'
  | 'card'
  | 'change'
  | 'export'
  | 'claim'
  | 'announcement'
  | 'question'
  | 'answer'
  | 'voice'
  | 'data-request'
  | 'upload-link'
  | 'retention'

export type EventKind =
  /** A registration and its way. */
  | 'submitted'
  | 'corrected'
  | 'withdrawn'
  | 'decided'
  | 'marked-double'
  | 'papers-seen'
  | 'papers-unseen'
  | 'consent-confirmed'
  | 'consent-refused'
  /** An officer took the file in hand, or let it go; what they decided before anybody is told, and undid. */
  | 'taken'
  | 'released'
  | 'decision-made'
  | 'decision-undone'
  | 'decision-fallen'
  | 'looked-again'
  /** An officer says that they are family: they never decide on it. */
  | 'family-declared'
  /** The decree, the registration with BPJS, its answer, the end. */
  | 'advanced'
  /** A place became free: from the waiting list to the office's table. */
  | 'place-freed'
  /** Somebody of the office opened the file. */
  | 'read'
  /** Somebody of the office looked at its papers. */
  | 'papers-opened'
  /** An account typed a NIK that is not the one of the file it was asked to confirm. */
  | 'consent-nik-wrong'
  /** An account asked whether it can take part: for counting, also of the need that nobody covers. */
  | 'checked'
  /** A draft ran out. */
  | 'draft-expired'
  /** A paper. */
  | 'document-added'
  | 'document-ready'
  | 'document-bad'
  | 'document-erased'
  /** The people of the office. */
  | 'invited'
  | 'invitation-revoked'
  | 'joined-office'
  | 'role-changed'
  | 'left-office'
  | 'account-locked'
  | 'account-unlocked'
  | 'pin-set'
  | 'pin-proven'
  | 'pin-wrong'
  | 'pin-reset'
  | 'many-files-alarm'
  /** Somebody of the office asked which files have a NIK; how many there were. */
  | 'nik-looked-up'
  /** A one-time page for a list: made, opened in a browser, void since its officer is no more what they were; its result was fetched. */
  | 'pass-made'
  | 'pass-opened'
  | 'pass-void'
  | 'list-fetched'
  /** What could only be told in person. */
  | 'visit-opened'
  | 'visit-tried'
  | 'visit-done'
  | 'visit-reopened'
  | 'visit-moot'
  /** A member's account: linked, cut, a code made, a try in vain. */
  | 'code-made'
  | 'linked'
  | 'link-cut'
  | 'link-tried'
  /** What the city paid. */
  | 'payment-noted'
  /** A list on its way in. */
  | 'import-opened'
  | 'import-confirmed'
  | 'import-dropped'
  | 'import-done'
  /** A list on its way out. */
  | 'export-made'
  | 'export-failed'
  /** Approved files that go on together. */
  | 'batch-made'
  | 'batch-advanced'
  /** A programme year: opened, moved on; what comes after cover, for a group or for one member. */
  | 'year-opened'
  | 'year-moved'
  | 'renewals-listed'
  | 'renewal-decided'
  | 'renewal-set'
  /** A member was told what comes after their cover. */
  | 'member-told'
  /** A card picture: given out, made void, looked behind. */
  | 'card-made'
  | 'card-revoked'
  | 'card-checked'
  /** A member reported a change, or took the report back; the office entered it, or turned it down. */
  | 'change-reported'
  | 'change-withdrawn'
  | 'change-done'
  | 'change-declined'
  /** A claim: reported (and by whom, for counting), let in and shut out, a code, a try in vain. */
  | 'claim-reported'
  | 'claim-reported-by'
  | 'claim-let-in'
  | 'claim-shut-out'
  | 'claim-code-made'
  | 'claim-tried'
  /** Its way: what was said changed, a paper came or was looked at, a stage, who has it in hand, who was meant. */
  | 'claim-amended'
  | 'claim-paper'
  | 'claim-moved'
  | 'claim-sum-corrected'
  | 'claim-checked'
  | 'claim-taken'
  | 'claim-released'
  | 'claim-identified'
  | 'death-proven'
  | 'death-unproven'
  /** The office called the family: reached, or not. Its note for them was changed. */
  | 'claim-called'
  | 'claim-noted'
  | 'claim-withdrawn'
  /** A message about it did not arrive; the family said how it was. */
  | 'claim-unreached'
  | 'claim-rated'
  /** It is late and the family was told. */
  | 'claim-late-told'
  /** Somebody asked for money. */
  | 'broker-reported'
  /** The account of somebody who is said to have died wrote: the bot asked who holds the phone; what they said. */
  | 'phone-holder-asked'
  | 'phone-holder-said'
  /** The account that is paid to: given, to be changed, changed by a second officer. */
  | 'bank-given'
  | 'bank-seen'
  | 'bank-change-asked'
  | 'bank-changed'
  | 'bank-change-declined'
  /** A scholarship was confirmed for a school year, or reminded of. */
  | 'scholarship-confirmed'
  | 'scholarship-reminded'
  /** An announcement and its way. */
  | 'announcement-written'
  | 'announcement-offered'
  | 'announcement-approved'
  | 'announcement-declined'
  | 'announcement-scheduled'
  | 'announcement-started'
  | 'announcement-paused'
  | 'announcement-resumed'
  | 'announcement-stopped'
  | 'announcement-failed'
  | 'announcement-ended'
  | 'announcement-resent'
  | 'announcement-dropped'
  /** A conversation with a human. */
  | 'question-asked'
  | 'question-taken'
  | 'question-released'
  | 'question-closed'
  | 'question-rated'
  /** The office's answers. */
  | 'answer-written'
  | 'answer-switched'
  | 'answer-undone'
  | 'asked-settled'
  /** A value of the office. */
  | 'setting-entered'
  | 'setting-taken-back'
  /** A voice note for a text. */
  | 'voice-recorded'
  | 'voice-removed'
  | 'voice-restored'
  | 'voice-lost'
  /** A person's rights: their PIN, consents, requests, copy; a file taken over by its worker. */
  | 'lock-set'
  | 'lock-opened'
  | 'lock-wrong'
  | 'lock-reset'
  | 'consent-given'
  | 'consent-withdrawn'
  | 'data-shown'
  | 'data-copied'
  | 'data-requested'
  | 'data-request-ended'
  | 'data-erased'
  | 'file-code-made'
  | 'file-code-tried'
  | 'file-taken-over'
  /** A photo by a page of our own. */
  | 'upload-link-made'
  | 'upload-link-opened'
  | 'upload-arrived'
  /** The daily forgetting. */
  | 'retention-run'
  | 'retention-missed'
