/** Kemendagri code of Kota Probolinggo: the city that this house serves. */
export const CITY = '3574'
