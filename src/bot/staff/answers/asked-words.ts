/** What somebody asked, as an officer sees it who only writes answers: no number of a person stands in it. */
export const withoutNumbers = (text: string): string =>
  text
    .replaceAll(/\d(?:[\s.-]?\d){7,}/g, '••••')
    .replaceAll(/\s+/g, ' ')
    .trim()
