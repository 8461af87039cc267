/**
 * A value that says where it comes from: nothing that the programme computes or shows stands without its source.
 *
 * A source is a citation for a reader, such as `PP 44/2015 Pasal 34` or the page and day of a news item.
 */
export interface Sourced<T> {
  readonly value: T
  readonly source: string
}
