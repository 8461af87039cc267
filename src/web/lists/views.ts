/** What the officer sees at each step of a pass. */
import { html } from 'hono/html'
import { isImport, type Pass, type PassRefusal } from '../../records/passes/passes.ts'
import { GUIDE } from './guide.ts'
import {
  buttonTo,
  formOf,
  noteOf,
  nothing,
  pageOf,
  warningOf,
  type Desk,
  type Html,
  type Place,
} from './layout.ts'
import type { Figure, ListChoice, ListProgress } from './work.ts'

/** Megabytes that a file may have. */
export const FILE_MB = 20
const REFRESH_S = 3

type Progress<S extends ListProgress['state']> = ListProgress & { state: S }

const titleOf = ({ wording: { w } }: Desk, { list, purpose }: Pass) => {
  if (purpose === 'look') return w('papers:page.look')
  const named = { list: w(`lists:list.${list}`) }
  return purpose === 'import' ? w('lists:page.titleImport', named) : w('lists:page.titleExport', named)
}

/** Whoever opened the link goes on from here by themselves. */
export const openingView = (desk: Desk, path: string): Html =>
  pageOf(desk, {
    title: desk.wording.w('lists:page.opening'),
    refresh: { seconds: 0, path },
    body: html`<p><a href="${path}">${desk.wording.w('lists:page.openingLink')}</a></p>`,
  })

export function pinView(desk: Desk, place: Place, wrong?: string): Html {
  const { w } = desk.wording
  const field = html`<label for="pin">${w('lists:pin.ask')}</label>
    <input
      id="pin"
      name="pin"
      type="password"
      inputmode="numeric"
      pattern="[0-9]{6}"
      maxlength="6"
      autocomplete="off"
      required
      autofocus
    />
    ${noteOf(w('lists:pin.why'))}`
  return pageOf(desk, {
    title: titleOf(desk, place.pass),
    pass: place.pass,
    body: [warningOf(wrong), formOf(place, { act: 'pin', button: w('lists:pin.send') }, field)],
  })
}

/** What stands at the beginning: the form, or why there is nothing to do yet. */
export interface Start {
  readonly choice: ListChoice | undefined
  readonly wrong: string | undefined
}

export function startView(desk: Desk, place: Place, { choice, wrong }: Start): Html {
  const { pass } = place
  const form = pass.purpose === 'import' ? uploadForm : exportForm
  return pageOf(desk, {
    title: titleOf(desk, pass),
    pass,
    body:
      choice?.options.length === 0
        ? html`<p>${choice.none}</p>`
        : [warningOf(wrong), form(desk, place, choice)],
  })
}

function uploadForm(desk: Desk, place: Place, choice: ListChoice | undefined): Html {
  const { w } = desk.wording
  const fields = html`${select(desk, choice)}
    <label for="file">${w('lists:upload.file')}</label>
    <input id="file" name="file" type="file" accept=".xlsx,.csv" required /><br />`
  return html`${formOf(place, { act: 'unggah', button: w('lists:upload.send'), file: true }, fields)}
  ${noteOf(w('lists:upload.checkedFirst'))} ${guide(desk, place.pass)}`
}

function exportForm(desk: Desk, place: Place, choice: ListChoice | undefined): Html {
  const { w } = desk.wording
  return html`<p>${w('lists:export.about')}</p>
    ${formOf(place, { act: 'buat', button: w('lists:export.start') }, select(desk, choice))}`
}

/** Nothing is chosen beforehand where there is a choice: a payment must not be the wrong one by oversight. */
const select = ({ wording: { w } }: Desk, choice: ListChoice | undefined): Html =>
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
function guide({ wording: { w } }: Desk, { list }: Pass): Html {
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

export function runningView(desk: Desk, { pass, path }: Place, progress: Progress<'running'>): Html {
  const { w, number } = desk.wording
  const { step, of } = progress
  const done = number(progress.done)
  return pageOf(desk, {
    title: w('lists:progress.head'),
    pass,
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
  desk: Desk,
  place: Place,
  { figures, columns, hasFile }: Progress<'asking'>,
): Html {
  const { w } = desk.wording
  const row = ({ header, means }: (typeof columns)[number]) =>
    html`<tr>
      <td>${header}</td>
      <td>${means ?? html`<i>${w('lists:asking.ignored')}</i>`}</td>
    </tr>`
  return pageOf(desk, {
    title: w('lists:asking.head'),
    pass: place.pass,
    body: [
      figuresTable(desk, figures),
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
      hasFile ? download(desk, place, true) : nothing,
      formOf(place, { act: 'simpan', button: w('lists:asking.yes') }),
      formOf(place, { act: 'ulang', button: w('lists:asking.no'), quiet: true }),
    ],
  })
}

export function doneView(desk: Desk, place: Place, { figures, hasFile }: Progress<'done'>): Html {
  return pageOf(desk, {
    title: desk.wording.w('lists:result.head'),
    pass: place.pass,
    body: [
      figuresTable(desk, figures),
      hasFile ? download(desk, place, false) : nothing,
      startOver(desk, place),
    ],
  })
}

export function failedView(desk: Desk, place: Place, { why }: Progress<'failed'>): Html {
  const { w } = desk.wording
  return pageOf(desk, {
    title: w(place.pass.purpose === 'import' ? 'lists:result.failed' : 'lists:result.failedExport'),
    pass: place.pass,
    body: [warningOf(why), startOver(desk, place)],
  })
}

const startOver = ({ wording: { w } }: Desk, place: Place) => {
  const button = w(place.pass.purpose === 'import' ? 'lists:result.another' : 'lists:result.again')
  return formOf(place, { act: 'ulang', button, quiet: true })
}

const figuresTable = ({ wording: { number } }: Desk, figures: readonly Figure[]): Html =>
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
function download({ wording: { w } }: Desk, place: Place, quiet: boolean): Html {
  const { pass } = place
  if (pass.isTaken) return noteOf(w('lists:result.taken'))
  const button = w(pass.purpose === 'import' ? 'lists:result.downloadErrors' : 'lists:result.download')
  return html`${pass.purpose === 'import' ? html`<p>${w('lists:result.errors')}</p>` : ''}
  ${formOf(place, { act: 'hasil', button, quiet })} ${noteOf(w('lists:result.once'))}`
}

/** The same page for whatever a browser without a pass asks for. */
export const refusedView = (desk: Desk, why: PassRefusal['error'] | 'notFound'): Html =>
  pageOf(desk, {
    title: desk.wording.w('lists:refused.head'),
    body: html`<p>${desk.wording.w(`lists:refused.${why}`)}</p>
      <p>${desk.wording.w('lists:refused.next')}</p>`,
  })

/** Something was not taken; the page it came from is still there. */
export const notTakenView = (desk: Desk, path: string, why: string): Html =>
  pageOf(desk, {
    title: desk.wording.w('lists:refused.notTaken'),
    body: [warningOf(why), buttonTo(path, desk.wording.w('lists:refused.back'))],
  })

export const troubleView = (desk: Desk): Html =>
  pageOf(desk, {
    title: desk.wording.w('lists:refused.head'),
    body: html`<p>${desk.wording.w('lists:refused.trouble')}</p>`,
  })
