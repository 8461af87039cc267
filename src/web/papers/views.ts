/** What the officer sees of the papers of one file: what was said, and each paper below the other. */
import { html } from 'hono/html'
import { noteOf, nothing, pageOf, warningOf, type Desk, type Html, type Place } from '../lists/layout.ts'
import type { ShownPaper, ShownPapers } from './work.ts'

export function papersView(desk: Desk, { pass, path }: Place, { title, facts, papers }: ShownPapers): Html {
  const { w } = desk.wording
  const hasPictures = papers.some(({ kind }) => kind === 'picture')
  return pageOf(desk, {
    title,
    pass,
    body: [
      facts.length === 0
        ? nothing
        : html`<table>
            ${facts.map(
              ({ label, value }) =>
                html`<tr>
                  <td>${label}</td>
                  <td><b>${value}</b></td>
                </tr>`,
            )}
          </table>`,
      papers.length === 0
        ? html`<p>${w('papers:page.none')}</p>`
        : noteOf(w(hasPictures ? 'papers:page.enlarge' : 'papers:page.open')),
      ...papers.map(paper => paperPart(desk, path, paper)),
      noteOf(w('papers:page.recorded')),
    ],
  })
}

function paperPart({ wording: { w, moment } }: Desk, path: string, paper: ShownPaper): Html {
  const { key, name, kind, at, doubt } = paper
  const url = `${path}/lembar/${key}`
  const shown =
    kind === 'picture'
      ? html`<a href="${url}" target="_blank" rel="noopener"><img src="${url}" alt="${name}" /></a>`
      : html`<a class="button quiet" href="${url}" target="_blank" rel="noopener">
          ${w(kind === 'pdf' ? 'papers:page.openPdf' : 'papers:page.fetch')}
        </a>`
  return html`<section class="paper">
    <h2>${name}</h2>
    ${noteOf(w('papers:page.came', { at: moment(at) }))} ${warningOf(doubt)} ${shown}
  </section>`
}

/** The pass lives, but what it is for does not, or not for its officer. */
export const papersGoneView = (desk: Desk): Html =>
  pageOf(desk, {
    title: desk.wording.w('lists:refused.head'),
    body: html`<p>${desk.wording.w('papers:page.gone')}</p>`,
  })
