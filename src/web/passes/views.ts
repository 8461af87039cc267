/** What an officer sees at the door: the link opened, the PIN asked for, and whatever is refused. */
import { html } from 'hono/html'
import type { PassRefusal } from '../../records/passes/passes.ts'
import { noteOf, pageOf, warningOf, type Frame, type Html } from '../page/frame.ts'
import { buttonTo, formOf, passPage, titleOf, type Place } from './layout.ts'

/** Whoever opened the link goes on from here by themselves. */
export const openingView = (frame: Frame, path: string): Html =>
  pageOf(frame, {
    title: frame.wording.w('lists:page.opening'),
    refresh: { seconds: 0, path },
    body: html`<p><a href="${path}">${frame.wording.w('lists:page.openingLink')}</a></p>`,
  })

export function pinView(frame: Frame, place: Place, wrong?: string): Html {
  const { w } = frame.wording
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
  return passPage(frame, place.pass, {
    title: titleOf(frame, place.pass),
    body: [warningOf(wrong), formOf(place, { act: 'pin', button: w('lists:pin.send') }, field)],
  })
}

/** The same page for whatever a browser without a pass asks for. */
export const refusedView = (frame: Frame, why: PassRefusal['error'] | 'notFound'): Html =>
  pageOf(frame, {
    title: frame.wording.w('lists:refused.head'),
    body: html`<p>${frame.wording.w(`lists:refused.${why}`)}</p>
      <p>${frame.wording.w('lists:refused.next')}</p>`,
  })

/** Something was not taken; the page it came from is still there. */
export const notTakenView = (frame: Frame, path: string, why: string): Html =>
  pageOf(frame, {
    title: frame.wording.w('lists:refused.notTaken'),
    body: [warningOf(why), buttonTo(path, frame.wording.w('lists:refused.back'))],
  })

export const troubleView = (frame: Frame): Html =>
  pageOf(frame, {
    title: frame.wording.w('lists:refused.head'),
    body: html`<p>${frame.wording.w('lists:refused.trouble')}</p>`,
  })
