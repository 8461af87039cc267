/** What every page for lists is made of: its frame, its forms and its sentences. No scripts anywhere. */
import { html } from 'hono/html'
import type { Pass } from '../../records/passes/passes.ts'
import type { Wording } from '../wording.ts'

export type Html = ReturnType<typeof html>

/** What a page is written with. */
export interface Desk {
  readonly wording: Wording
  /** Path under which all pages for lists stand, as browsers see it. */
  readonly base: string
}

/** Where a page stands and what its forms carry. */
export interface Place {
  readonly pass: Pass
  /** Path of the pass, without a slash at its end. */
  readonly path: string
  /** Of each form, so that no other site can send it. */
  readonly csrf: string
}

export interface Content {
  readonly title: string
  readonly body: Html | readonly Html[]
  /** Whose end stands below. */
  readonly pass?: Pass
  /** Goes on by itself. */
  readonly refresh?: { readonly seconds: number; readonly path: string }
}

export const pageOf = (
  { wording: { w, moment }, base }: Desk,
  { title, body, pass, refresh }: Content,
): Html =>
  html`<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        ${refresh ? html`<meta http-equiv="refresh" content="${refresh.seconds};url=${refresh.path}" />` : ''}
        <title>${title}</title>
        <link rel="stylesheet" href="${base}/style.css" />
      </head>
      <body>
        <header>${w('lists:page.house')}</header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
        ${pass ? html`<footer>${w('lists:page.until', { until: moment(pass.expiresAt) })}</footer>` : ''}
      </body>
    </html>`

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

/** What is wrong, if anything is. */
export const warningOf = (text: string | undefined): Html =>
  text === undefined ? nothing : html`<p class="wrong" role="alert">${text}</p>`
export const noteOf = (text: string): Html => html`<p class="note">${text}</p>`
export const buttonTo = (path: string, label: string): Html =>
  html`<p><a class="button quiet" href="${path}">${label}</a></p>`
export const nothing: Html = html``
