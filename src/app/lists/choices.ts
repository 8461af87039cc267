/** What an officer chooses before a list comes in: its year, the payment that it belongs to, or the batch that BPJS answers. */
import { dateWords, monthWords, numberWords } from '../../bot/format.ts'
import { words as w } from '../../bot/words.ts'
import { monthOfKey } from '../../program/ledger.ts'
import { batchById, batchesAtBpjs, batchFigures } from '../../records/batches/batches.ts'
import type { ImportAbout } from '../../records/imports/imports.ts'
import { latestPayments } from '../../records/members/payments.ts'
import type { Pass } from '../../records/passes/passes.ts'
import { setting } from '../../records/settings/settings.ts'
import type { Reader } from '../../store/store.ts'
import type { ListChoice, UploadedFile } from '../../web/lists/work.ts'

const BATCHES_SHOWN = 24

/** @param pass for a list that comes in. @returns undefined: there is nothing to choose for it. */
export async function importChoice(reader: Reader, { list }: Pass): Promise<ListChoice | undefined> {
  if (list === 'claims') return undefined
  if (list === 'answers') return answersChoice(reader)
  return list === 'payments' ? paymentsChoice(reader) : yearChoice(reader)
}

/** What the list is of, by what was chosen for it. @throws for what was not among the choices. */
export async function aboutChosen(
  reader: Reader,
  { list }: Pass,
  { chosen = '' }: UploadedFile,
): Promise<ImportAbout> {
  if (list === 'claims') return { kind: 'claims' }
  if (list === 'members') return { kind: 'members', year: Number(chosen) }
  if (list === 'answers') {
    const answered = await batchById(reader, chosen)
    if (!answered) throw new Error('a batch that was not among those offered')
    return { kind: 'answers', batch: answered.id }
  }
  if (list !== 'payments') throw new Error(`no list of this kind comes in: ${list}`)
  const payment = (await latestPayments(reader)).find(({ id }) => id === chosen)
  if (!payment) throw new Error('a payment that was not among those offered')
  return { kind: 'payments', month: payment.month, batch: payment.id }
}

async function yearChoice(reader: Reader): Promise<ListChoice> {
  const year = await setting(reader, 'programme-year')
  const options = [year, year - 1].map(one => ({ value: String(one), label: String(one) }))
  return { label: w('import:year'), options, none: w('import:noYear') }
}

async function paymentsChoice(reader: Reader): Promise<ListChoice> {
  const options = (await latestPayments(reader)).map(({ id, month, proof, people }) => ({
    value: id,
    label: w('import:paymentOne', {
      month: monthWords(monthOfKey(month)),
      proof,
      people: numberWords(people),
    }),
  }))
  return { label: w('import:payment'), options, none: w('import:noPayment') }
}

/** The batches that BPJS has, or had. */
async function answersChoice(reader: Reader): Promise<ListChoice> {
  const at = await batchesAtBpjs(reader, BATCHES_SHOWN)
  const figures = await batchFigures(
    reader,
    at.map(({ id }) => id),
  )
  const options = at.map(({ id, number, year, madeAt }) => ({
    value: id,
    label: w('batch:answers.one', {
      name: w('batch:name', { number, year }),
      date: dateWords(madeAt),
      sent: numberWords(figures.get(id)?.byStage.sent ?? 0),
    }),
  }))
  return { label: w('batch:answers.label'), options, none: w('batch:answers.none') }
}
