/** What the officer sees of the papers of one file: what was said, and each paper below the other. */
import { html } from 'hono/html'
import { noteOf, nothing, pageOf, warningOf, type Frame, type Html } from '../page/frame.ts'
import { passPage, type Place } from '../passes/layout.ts'
import type { ShownPaper, ShownPapers } from './work.ts'

export function papersView(frame: Frame, { pass, path }: Place, { title, facts, papers }: ShownPapers): Html {
  const { w } = frame.wording
  const hasPictures = papers.some(({ kind }) => kind === 'picture')
  return passPage(frame, pass, {
    title,
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
      ...papers.map(paper => paperPart(frame, path, paper)),
      noteOf(w('papers:page.recorded')),
    ],
  })
}

function paperPart({ wording: { w, moment } }: Frame, path: string, paper: ShownPaper): Html {
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
export const papersGoneView = (frame: Frame): Html =>
  pageOf(frame, {
    title: frame.wording.w('lists:refused.head'),
    body: html`<p>${frame.wording.w('papers:page.gone')}</p>`,
  })
