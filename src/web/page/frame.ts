/** What every page of ours is made of: its frame and the smallest parts that they share. */
import { html } from 'hono/html'
import type { Wording } from '../wording.ts'

export type Html = ReturnType<typeof html>

/** What a page is written with. */
export interface Frame {
  readonly wording: Wording
  /** Path under which it and its style sheet stand, as browsers see it. */
  readonly base: string
}

export interface Content {
  readonly title: string
  readonly body: Html | readonly Html[]
  /** Below it all. */
  readonly footer?: string | undefined
  /** Goes on by itself. */
  readonly refresh?: { readonly seconds: number; readonly path: string } | undefined
}

export const pageOf = ({ wording: { w }, base }: Frame, { title, body, footer, refresh }: Content): Html =>
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
        ${footer === undefined ? '' : html`<footer>${footer}</footer>`}
      </body>
    </html>`

/** What is wrong, if anything is. */
export const warningOf = (text: string | undefined): Html =>
  text === undefined ? nothing : html`<p class="wrong" role="alert">${text}</p>`
export const noteOf = (text: string): Html => html`<p class="note">${text}</p>`
export const nothing: Html = html``
