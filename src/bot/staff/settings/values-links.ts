/** The data of the buttons about the office's own values. */
export const VALUES = 'pa:nilai'
/** Followed by a group. */
export const GROUP = 'pa:ng:'
/** Each followed by a key. */
export const VALUE = 'pa:n1:'
export const SET = 'pa:ns:'
export const CLEAR = 'pa:nk:'
/** Followed by a key and where it stood (`OfficeValueNow.seen`). */
export const CLEAR_NOW = 'pa:nk!:'
/** Followed by a key and a page, from 0. */
export const HISTORY = 'pa:nr:'
