/**
 * The form that is measured: the same questions for our bot and for the one in the documentation's style.
 *
 * Every third question is answered by a button, the others by typing. A question ends with its number in brackets, by
 * which the load knows that it got the right one.
 */

export interface BenchQuestion {
  readonly id: string
  readonly ask: string
  /** Labels of its buttons; absent: it is answered by typing. */
  readonly options?: readonly string[]
}

const texts = [
  'Siapa nama lengkap Bapak/Ibu, seperti di KTP?',
  'Di mana alamat rumah Bapak/Ibu sekarang?',
  'Apa jenis pekerjaan Bapak/Ibu?',
]
const options = ['Nelayan', 'Petani', 'Pelaku UMKM']

export const questionsOf = (count: number): readonly BenchQuestion[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `q${index + 1}`,
    ask: `${texts[index % 3]} (${index + 1})`,
    ...(index % 3 === 2 ? { options } : {}),
  }))

/** The forms by their command. */
export const forms = { form12: questionsOf(12), form30: questionsOf(30) } as const

export type FormName = keyof typeof forms

/** What is typed, the same length as what people type. */
export const typed = (step: number) => `Jalan Mangunharjo nomor ${step}, Kota Probolinggo`

export const INTRO = 'Formulir percobaan'
export const DONE = 'Selesai, terima kasih.'
