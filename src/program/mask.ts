/** A phone number as it may be shown to others: its owner recognises it, nobody can call it. */

/**
 * `+62 812-****-789`.
 * @param phone in international form, `+6281234567789`; of a foreign one only the end is shown.
 */
export function maskPhone(phone: string): string {
  const end = phone.slice(-3)
  return phone.startsWith('+62') && phone.length >= 11
    ? `+62 ${phone.slice(3, 6)}-****-${end}`
    : `****-${end}`
}
