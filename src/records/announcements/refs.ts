/** How the outbox names a message of an announcement: opaque to the wire, told back when its fate is settled. */

const REF = /^ann:([0-9a-f-]{36}):([0-9a-f-]{36})$/

export const refOf = (announcement: string, recipient: string): string => `ann:${announcement}:${recipient}`

/** What all of an announcement's messages begin with: by it they are taken back from the outbox. */
export const refPrefix = (announcement: string): string => `ann:${announcement}:`

export function recipientIn(
  ref: string | null | undefined,
): { announcement: string; recipient: string } | undefined {
  const [, announcement, recipient] = REF.exec(ref ?? '') ?? []
  return announcement === undefined || recipient === undefined ? undefined : { announcement, recipient }
}
