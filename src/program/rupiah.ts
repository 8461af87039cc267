/** Money: whole rupiah, never a fraction and never below nought. */
declare const rupiahBrand: unique symbol
export type Rupiah = number & { readonly [rupiahBrand]: true }

/** @throws {RangeError} when the amount is not a whole number from 0 up. */
export function rupiah(amount: number): Rupiah {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`not an amount in rupiah: ${amount}`)
  return amount as Rupiah
}
