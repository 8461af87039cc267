/** What every page behind a pass is made of: the title and the end of the pass, and its forms. No scripts anywhere. */
import { html } from 'hono/html'
import type { Pass } from '../../records/passes/passes.ts'
import { pageOf, type Content, type Frame, type Html } from '../page/frame.ts'

/** Where a page stands and what its forms carry. */
export interface Place {
  readonly pass: Pass
  /** Path of the pass, without a slash at its end. */
  readonly path: string
  /** Of each form, so that no other site can send it. */
  readonly csrf: string
}

/** A page that says until when its pass lasts. */
export const passPage = (frame: Frame, pass: Pass, content: Omit<Content, 'footer'>): Html => {
  const { w, moment } = frame.wording
  return pageOf(frame, { ...content, footer: w('lists:page.until', { until: moment(pass.expiresAt) }) })
}

/** What the pass is for. */
export const titleOf = ({ wording: { w } }: Frame, { list, purpose }: Pass): string => {
  if (purpose === 'look') return w('papers:page.look')
  const named = { list: w(`lists:list.${list}`) }
  return purpose === 'import' ? w('lists:page.titleImport', named) : w('lists:page.titleExport', named)
}

/** A form of one button, with what stands above the button. */
export const formOf = (
  { path, csrf }: Place,
  {
    act,
    button,
    quiet = false,
    file = false,
  }: { act: string; button: string; quiet?: boolean; file?: boolean },
  fields: Html | '' = '',
): Html =>
  html`<form method="post" action="${path}/${act}" ${file ? html`enctype="multipart/form-data"` : ''}>
    <input type="hidden" name="csrf" value="${csrf}" />
    ${fields}
    <button class="${quiet ? 'quiet' : 'plain'}">${button}</button>
  </form>`

export const buttonTo = (path: string, label: string): Html =>
  html`<p><a class="button quiet" href="${path}">${label}</a></p>`
