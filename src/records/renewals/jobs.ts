/** Durable work on what comes after cover; who does it is wired in `app/jobs`. */

/** Sorts last year's members into the year that was opened; its key is that year. */
export const RENEWALS_LIST = 'renewals-list'
/** Looks, once a day, who is to be told what comes after their cover. */
export const RENEWALS_DAY = 'renewals-day'
