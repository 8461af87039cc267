/** The package's own types are not named in its `exports`. */
declare module 'sastrawijs' {
  export class Stemmer {
    /** Its dictionary of roots: a key each. */
    readonly internalDictionary: Readonly<Record<string, unknown>>
    stem(word: string): string
    /** Whether it is a root. */
    find(word: string): boolean
  }
}
