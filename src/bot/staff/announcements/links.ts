/** The buttons of this room. An announcement's id follows each that ends in `:`, at most 64 bytes in all. */
export const NEW = 'ps:new'
export const LIST = 'ps:all:'
/** In the place of the screen that leads to it; `links.announcement` says it anew. */
export const ONE = 'ps:v:'
export const TEXT = 'ps:text:'
export const CATEGORY = 'ps:cat:'
/** An id, `:`, and a category. */
export const SET_CATEGORY = 'ps:k:'
export const AUDIENCE = 'ps:to:'
/** A page of the conditions: an id, `:`, and `sector`, `area`, a kecamatan's code, `standing`, `ends`, `staff`. */
export const CONDITION = 'ps:w:'
/** A condition is set or taken away: an id, `:`, `+` or `-`, a letter of the condition, and a code. */
export const TURN = 'ps:t:'
export const ENDS_DATE = 'ps:ends:'
export const CTA = 'ps:btn:'
/** An id, `:`, and the code of a screen, or `-`. */
export const SET_CTA = 'ps:b:'
export const OPTIONS = 'ps:opt:'
/** An id, `:`, `+` or `-`, and `u` urgent, `m` must arrive, `p` paid. */
export const SET_OPTION = 'ps:o:'
export const DUE = 'ps:due:'
export const NO_DUE = 'ps:due0:'
export const JOIN = 'ps:join:'
export const NO_JOIN = 'ps:join0:'
export const PREVIEW = 'ps:see:'
export const TO_ME = 'ps:me:'
export const SEND = 'ps:send:'
export const DROP = 'ps:drop:'
export const DROP_YES = 'ps:drop1:'
export const APPROVE = 'ps:yes:'
/** An id, `:` and the version that was looked at: the second tap. */
export const APPROVE_YES = 'ps:yes1:'
export const DECLINE = 'ps:nay:'
export const TAKE_BACK = 'ps:back:'
export const PAUSE = 'ps:hold:'
export const RESUME = 'ps:go:'
export const STOP = 'ps:stop:'
export const STOP_YES = 'ps:stop1:'
export const RESEND = 'ps:again:'
/** Where it did not arrive, by kelurahan; an id, `:`, a kelurahan or `-`, `:`, a page: names. */
export const UNREACHED = 'ps:un:'
export const NAMES = 'ps:n:'
/** For the field: announcements that did not arrive in one's own kelurahan. */
export const UNREACHED_MINE = 'ps:mine'
export const DOWNLOAD = 'ps:xls:'
export const COPY = 'ps:copy:'
export const PAID = 'ps:paid'
export const SET_PAID = 'ps:paid:'

/** An id in 22 letters, where two of them are to fit into a button. */
export const packId = (id: string): string => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')

export function openId(packed: string): string {
  const hex = Buffer.from(packed, 'base64url').toString('hex').padEnd(32, '0')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
}
