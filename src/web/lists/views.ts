/** What the officer sees of a list, from the form to the result. */
import { html } from 'hono/html'
import { isImport, type Pass } from '../../records/passes/passes.ts'
import { noteOf, nothing, warningOf, type Frame, type Html } from '../page/frame.ts'
import { buttonTo, formOf, passPage, titleOf, type Place } from '../passes/layout.ts'
import { GUIDE } from './guide.ts'
import { FILE_MB } from './upload.ts'
import type { Figure, ListChoice, ListProgress } from './work.ts'

const REFRESH_S = 3

type Progress<S extends ListProgress['state']> = ListProgress & { state: S }

/** What stands at the beginning: the form, or why there is nothing to do yet. */
export interface Start {
  readonly choice: ListChoice | undefined
  readonly wrong: string | undefined
}

export function startView(frame: Frame, place: Place, { choice, wrong }: Start): Html {
  const { pass } = place
  const form = pass.purpose === 'import' ? uploadForm : exportForm
  return passPage(frame, pass, {
    title: titleOf(frame, pass),
    body:
      choice?.options.length === 0
        ? html`<p>${choice.none}</p>`
        : [warningOf(wrong), form(frame, place, choice)],
  })
}

function uploadForm(frame: Frame, place: Place, choice: ListChoice | undefined): Html {
  const { w } = frame.wording
  const fields = html`${select(frame, choice)}
    <label for="file">${w('lists:upload.file')}</label>
    <input id="file" name="file" type="file" accept=".xlsx,.csv" required /><br />`
  return html`${formOf(place, { act: 'unggah', button: w('lists:upload.send'), file: true }, fields)}
  ${noteOf(w('lists:upload.checkedFirst'))} ${guide(frame, place.pass)}`
}

function exportForm(frame: Frame, place: Place, choice: ListChoice | undefined): Html {
  const { w } = frame.wording
  return html`<p>${w('lists:export.about')}</p>
    ${formOf(place, { act: 'buat', button: w('lists:export.start') }, select(frame, choice))}`
}

/** Nothing is chosen beforehand where there is a choice: a payment must not be the wrong one by oversight. */
const select = ({ wording: { w } }: Frame, choice: ListChoice | undefined): Html =>
  choice === undefined
    ? nothing
    : html`<label for="chosen">${choice.label}</label>
        <select id="chosen" name="chosen" required>
          ${choice.options.length > 1 ? html`<option value="">${w('lists:upload.pick')}</option>` : ''}
          ${choice.options.map(({ value, label }) => html`<option value="${value}">${label}</option>`)}
        </select>`

const NEEDED = {
  true: 'lists:page.needed',
  false: 'lists:page.optional',
  either: 'lists:page.either',
} as const

/** What the file must contain. */
function guide({ wording: { w } }: Frame, { list }: Pass): Html {
  if (!isImport(list)) return nothing
  const row = ({ id, needed, sample }: (typeof GUIDE)[typeof list][number]) =>
    html`<tr>
      <td><b>${w(`lists:column.${id}`)}</b></td>
      <td>${sample}</td>
      <td>${w(NEEDED[`${needed}`])}</td>
    </tr>`
  return html`<h2>${w('lists:upload.head')}</h2>
    <p>${w('lists:upload.kinds', { mb: FILE_MB })}</p>
    <div class="wide">
      <table>
        <tr>
          <th>${w('lists:upload.columns')}</th>
          <th>${w('lists:upload.sample')}</th>
          <th></th>
        </tr>
        ${GUIDE[list].map(row)}
      </table>
    </div>
    <p>${w('lists:upload.nik')}</p>`
}

export function runningView(frame: Frame, { pass, path }: Place, progress: Progress<'running'>): Html {
  const { w, number } = frame.wording
  const { step, of } = progress
  const done = number(progress.done)
  return passPage(frame, pass, {
    title: w('lists:progress.head'),
    refresh: { seconds: REFRESH_S, path },
    body: [
      html`<p>
        <b>
          ${
            of === undefined
              ? w('lists:progress.done', { step, done })
              : w('lists:progress.of', { step, done, of: number(of) })
          }
        </b>
      </p>`,
      of === undefined
        ? html`<progress></progress>`
        : html`<progress value="${progress.done}" max="${of}"></progress>`,
      noteOf(w('lists:progress.wait')),
      buttonTo(path, w('lists:progress.refresh')),
    ],
  })
}

export function askingView(
  frame: Frame,
  place: Place,
  { figures, columns, hasFile, isInVain }: Progress<'asking'>,
): Html {
  const { w } = frame.wording
  const row = ({ header, means }: (typeof columns)[number]) =>
    html`<tr>
      <td>${header}</td>
      <td>${means ?? html`<i>${w('lists:asking.ignored')}</i>`}</td>
    </tr>`
  return passPage(frame, place.pass, {
    title: w('lists:asking.head'),
    body: [
      figuresTable(frame, figures),
      html`<h2>${w('lists:asking.columns')}</h2>
        <div class="wide">
          <table>
            <tr>
              <th>${w('lists:asking.column')}</th>
              <th>${w('lists:asking.means')}</th>
            </tr>
            ${columns.map(row)}
          </table>
        </div>`,
      hasFile ? download(frame, place, true) : nothing,
      isInVain === true ? nothing : formOf(place, { act: 'simpan', button: w('lists:asking.yes') }),
      formOf(place, { act: 'ulang', button: w('lists:asking.no'), quiet: true }),
    ],
  })
}

export function doneView(frame: Frame, place: Place, { figures, hasFile }: Progress<'done'>): Html {
  return passPage(frame, place.pass, {
    title: frame.wording.w('lists:result.head'),
    body: [
      figuresTable(frame, figures),
      hasFile ? download(frame, place, false) : nothing,
      startOver(frame, place),
    ],
  })
}

export function failedView(frame: Frame, place: Place, { why }: Progress<'failed'>): Html {
  const { w } = frame.wording
  return passPage(frame, place.pass, {
    title: w(place.pass.purpose === 'import' ? 'lists:result.failed' : 'lists:result.failedExport'),
    body: [warningOf(why), startOver(frame, place)],
  })
}

const startOver = ({ wording: { w } }: Frame, place: Place) => {
  const button = w(place.pass.purpose === 'import' ? 'lists:result.another' : 'lists:result.again')
  return formOf(place, { act: 'ulang', button, quiet: true })
}

const figuresTable = ({ wording: { number } }: Frame, figures: readonly Figure[]): Html =>
  figures.length === 0
    ? nothing
    : html`<table>
        ${figures.map(
          ({ label, value }) =>
            html`<tr>
              <td>${label}</td>
              <td class="number"><b>${number(value)}</b></td>
            </tr>`,
        )}
      </table>`

/** @param quiet where another button is what the page is about. */
function download({ wording: { w } }: Frame, place: Place, quiet: boolean): Html {
  const { pass } = place
  if (pass.isTaken) return noteOf(w('lists:result.taken'))
  const button = w(pass.purpose === 'import' ? 'lists:result.downloadErrors' : 'lists:result.download')
  return html`${pass.purpose === 'import' ? html`<p>${w('lists:result.errors')}</p>` : ''}
  ${formOf(place, { act: 'hasil', button, quiet })} ${noteOf(w('lists:result.once'))}`
}
