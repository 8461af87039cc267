/** What a person sees on the page of an upload link: the camera, how far the photo is, or why the link is no use. */
import { html } from 'hono/html'
import type { UploadLink, UploadRefusal } from '../../records/documents/upload-links.ts'
import { noteOf, pageOf, warningOf, type Frame, type Html } from '../page/frame.ts'
import { FILE_BYTES, FILE_MB } from './pieces.ts'

export interface PhotoFrame extends Frame {
  /** Back to the chat; undefined where the chat has no address. */
  readonly chatUrl: string | undefined
}

export interface CameraPage {
  readonly link: UploadLink
  /** What is to be photographed: "Foto KTP". */
  readonly name: string
  /** Path of the link. */
  readonly path: string
  readonly csrf: string
  /** What is wrong with what was sent before. */
  readonly wrong?: string
}

/** A page without a script is a form with a button; the script takes it from there. */
export function cameraView(frame: PhotoFrame, { link, name, path, csrf, wrong }: CameraPage): Html {
  const { w, moment } = frame.wording
  const body = [
    warningOf(wrong),
    html`<div id="page" data-path="${path}" data-most="${FILE_BYTES}" data-words="${scriptWords(frame)}">
      <p class="wrong" id="verdict" role="alert" hidden></p>
      <p id="shown" hidden><img id="preview" alt="" /></p>
      <div id="doubt" hidden>
        <button type="button" id="again">${w('upload:page.again')}</button>
        <button type="button" class="quiet" id="anyway">${w('upload:page.anyway')}</button>
      </div>
      <div id="going" hidden>
        <p id="what" role="status"></p>
        <progress id="bar" max="100" value="0"></progress>
        <p class="note">${w('upload:page.keepOpen')}</p>
      </div>
      <div id="done" hidden>${arrived(frame)}</div>
      <form id="form" method="post" action="${path}/kirim" enctype="multipart/form-data">
        <p>${w('upload:page.how')}</p>
        <input type="hidden" name="csrf" value="${csrf}" />
        <label class="button" for="camera">${w('upload:page.camera')}</label>
        <input id="camera" name="file" type="file" accept="image/*" capture="environment" />
        <label class="button quiet" for="gallery">${w('upload:page.gallery')}</label>
        <input id="gallery" name="file" type="file" accept="image/*,application/pdf" />
        <button id="send">${w('upload:page.send')}</button>
        ${noteOf(w('upload:page.limits', { mb: FILE_MB }))} ${noteOf(w('upload:page.where'))}
      </form>
    </div>`,
    html`<p class="note" id="until">${w('upload:page.until', { until: moment(link.expiresAt) })}</p>
      <script src="${frame.base}/page.js" defer></script>`,
  ]
  return pageOf(frame, { title: name, body })
}

export const doneView = (frame: PhotoFrame): Html =>
  pageOf(frame, { title: frame.wording.w('upload:done.title'), body: arrived(frame) })

export function refusedView(frame: PhotoFrame, error: UploadRefusal['error'] | 'not-found'): Html {
  if (error === 'done') return doneView(frame)
  const { w } = frame.wording
  return pageOf(frame, {
    title: w('upload:over.title'),
    body: [html`<p>${w(`upload:over.${error}`)}</p>`, back(frame)],
  })
}

export const troubleView = (frame: PhotoFrame): Html =>
  pageOf(frame, {
    title: frame.wording.w('upload:over.title'),
    body: html`<p>${frame.wording.w('upload:trouble')}</p>`,
  })

const arrived = (frame: PhotoFrame): Html =>
  html`<p class="good">${frame.wording.w('upload:done.text')}</p>
    ${back(frame)}`

const back = ({ wording: { w }, chatUrl }: PhotoFrame): Html =>
  chatUrl === undefined
    ? html`<p>${w('upload:page.backPlain')}</p>`
    : html`<p><a class="button" href="${chatUrl}">${w('upload:page.back')}</a></p>`

/** What the script says; each is a text of `upload:script`. */
const scriptWords = ({ wording: { w } }: PhotoFrame): string =>
  JSON.stringify({
    looking: w('upload:script.looking'),
    sending: w('upload:script.sending'),
    checking: w('upload:script.checking'),
    waiting: w('upload:script.waiting'),
    goesOn: w('upload:script.goesOn'),
    dark: w('upload:script.dark'),
    bright: w('upload:script.bright'),
    blurred: w('upload:script.blurred'),
    small: w('upload:script.small'),
    notPicture: w('upload:refused.not-a-picture'),
    tooLarge: w('upload:refused.too-large', { mb: FILE_MB }),
    tooSmall: w('upload:refused.too-small'),
    trouble: w('upload:trouble'),
  })
