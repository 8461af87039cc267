/** The name of a paper, from the question that asks for it. */
import { words as w } from '../words.ts'

const names: Readonly<Record<string, string>> = {
  ktpPhoto: w('register:ktpPhoto.label'),
  kkPhoto: w('register:kkPhoto.label'),
  proofPhoto: w('register:proofPhoto.label'),
  photo: w('upload:claimPhoto'),
}

export const paperWords = (paper: string): string => names[paper] ?? paper
