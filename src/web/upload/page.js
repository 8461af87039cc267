/**
 * The page for one photo, on an old phone and a slow line: looks at the photo, makes it small, sends it in parts, and goes
 * on by itself after a break or a reload. A plain script of 2018's language, since old browsers end here and not with a
 * message; where even that is too new the form below works without it.
 */
'use strict'

const page = document.getElementById('page')
const words = JSON.parse(page.getAttribute('data-words'))
const most = Number(page.getAttribute('data-most'))
const contentUrl = page.getAttribute('data-path') + '/isi'
const at = id => document.getElementById(id)
document.body.className += ' scripted'

// ——— What is seen ———

/** Shows these parts of the page and no others. */
function show(...ids) {
  for (const id of ['verdict', 'shown', 'doubt', 'going', 'done', 'form']) at(id).hidden = !ids.includes(id)
}

function saysGoing(text, percent) {
  at('what').textContent = text
  if (percent === undefined) at('bar').removeAttribute('value')
  else at('bar').value = percent
}

function refuse(text) {
  at('verdict').textContent = text
  show('verdict', 'form')
}

function preview(blob) {
  at('preview').src = URL.createObjectURL(blob)
}

// ——— Looking at the photo ———

const SIDE = 2000
const SMALL_FILE = 700 * 1024
/** The picture is judged at this width, so that sharpness means the same for every camera. */
const LOOK = 640

/** The picture in a file; rejects when it is none that this browser can draw. */
const pictureIn = file =>
  new Promise((resolve, reject) => {
    const picture = new Image()
    const url = URL.createObjectURL(file)
    picture.addEventListener('load', () => resolve(picture))
    picture.addEventListener('error', () => reject(new Error('no picture')))
    picture.src = url
  })

function drawn(picture, side) {
  const { naturalWidth: width, naturalHeight: height } = picture
  const part = Math.min(1, side / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * part))
  canvas.height = Math.max(1, Math.round(height * part))
  const pen = canvas.getContext('2d')
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** Brightness from 0 to 255, and the variance of the Laplacian: the sharper the lines, the larger. */
function measured(picture) {
  const canvas = drawn(picture, LOOK)
  const { width, height } = canvas
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  const grey = new Float32Array(width * height)
  let light = 0
  for (let i = 0; i < grey.length; i++) {
    grey[i] = 0.299 * data[4 * i] + 0.587 * data[4 * i + 1] + 0.114 * data[4 * i + 2]
    light += grey[i]
  }
  let sum = 0
  let squares = 0
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      const edge = grey[i - 1] + grey[i + 1] + grey[i - width] + grey[i + width] - 4 * grey[i]
      sum += edge
      squares += edge * edge
    }
  const n = Math.max(1, (width - 2) * (height - 2))
  return { light: light / grey.length, sharpness: squares / n - (sum / n) * (sum / n) }
}

/** What is doubtful about it: a code that has its words; undefined for a good one. */
function doubtOf(picture) {
  if (Math.min(picture.naturalWidth, picture.naturalHeight) < 600) return 'small'
  const { light, sharpness } = measured(picture)
  if (light < 60) return 'dark'
  if (light > 247) return 'bright'
  return sharpness < 60 ? 'blurred' : undefined
}

const jpegOf = canvas =>
  new Promise(resolve => {
    if (canvas.toBlob) canvas.toBlob(resolve, 'image/jpeg', 0.85)
    else resolve(null)
  })

/** As small as it may be: nobody waits, or pays, for what the office would shrink anyway. */
async function shrunk(picture, file) {
  const isSmall = Math.max(picture.naturalWidth, picture.naturalHeight) <= SIDE && file.size <= SMALL_FILE
  if (isSmall) return file
  const made = await jpegOf(drawn(picture, SIDE))
  return made && made.size < file.size ? made : file
}

const begins = file =>
  new Promise(resolve => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result))
    reader.addEventListener('error', () => resolve(''))
    reader.readAsBinaryString(file.slice(0, 5))
  })

/** A photo that its owner may send all the same; what was doubtful about the one that is sent. */
let doubtful
let doubt

async function chosen(file) {
  show('going')
  saysGoing(words.looking)
  doubt = undefined
  if ((await begins(file)) === '%PDF-') return file.size > most ? refuse(words.tooLarge) : send(file)
  let picture
  try {
    picture = await pictureIn(file)
  } catch {
    return refuse(words.notPicture)
  }
  if (Math.min(picture.naturalWidth, picture.naturalHeight) < 200) return refuse(words.tooSmall)
  const blob = await shrunk(picture, file)
  if (blob.size > most) return refuse(words.tooLarge)
  preview(blob)
  doubt = doubtOf(picture)
  if (doubt === undefined) return send(blob)
  at('verdict').textContent = words[doubt]
  doubtful = blob
  show('verdict', 'shown', 'doubt')
}

// ——— Kept on the phone until it has arrived, so that a reload loses nothing ———

const KEY = contentUrl
const cupboard = () =>
  new Promise((resolve, reject) => {
    if (!window.indexedDB) return reject(new Error('no cupboard'))
    const opening = window.indexedDB.open('lindung-foto', 1)
    opening.addEventListener('upgradeneeded', () => void opening.result.createObjectStore('photos'))
    opening.addEventListener('success', () => resolve(opening.result))
    opening.addEventListener('error', () => reject(opening.error))
  })

/** What `work` finds in the cupboard; undefined where there is none, as in a private window. */
async function inCupboard(mode, work) {
  try {
    const db = await cupboard()
    return await new Promise((resolve, reject) => {
      const deed = db.transaction('photos', mode)
      const request = work(deed.objectStore('photos'))
      deed.addEventListener('complete', () => resolve(request.result))
      for (const end of ['error', 'abort']) deed.addEventListener(end, () => reject(deed.error))
    })
  } catch {
    return undefined
  }
}

/** Of other links nothing stays: they are over. */
const keep = blob =>
  inCupboard('readwrite', photos => {
    photos.clear()
    return photos.put(blob, KEY)
  })
const kept = () => inCupboard('readonly', photos => photos.get(KEY))
const forget = () => inCupboard('readwrite', photos => photos.clear())

// ——— Sending ———

const PIECE = 64 * 1024
/** A part that takes longer than this was too much for the line. */
const LONG_MS = 4000
const GIVE_UP_MS = 45_000

/** One request; resolves with its status and answer, with status 0 when the line broke. */
const ask = (method, headers, body, onProgress) =>
  new Promise(resolve => {
    const request = new XMLHttpRequest()
    request.open(method, contentUrl)
    for (const name of Object.keys(headers)) request.setRequestHeader(name, headers[name])
    // Counted from the last sign of life: a slow line is no dead one.
    let watch = setTimeout(() => request.abort(), GIVE_UP_MS)
    const alive = () => {
      clearTimeout(watch)
      watch = setTimeout(() => request.abort(), GIVE_UP_MS)
    }
    request.upload.addEventListener('progress', event => {
      alive()
      if (onProgress) onProgress(event.loaded)
    })
    request.addEventListener('loadend', () => {
      clearTimeout(watch)
      let answer = {}
      try {
        answer = JSON.parse(request.responseText || '{}')
      } catch {
        // A proxy's own page.
      }
      resolve({ status: request.status, answer, header: name => request.getResponseHeader(name) })
    })
    request.send(body || null)
  })

const isTrouble = status => status === 0 || status === 408 || status === 429 || status >= 500

/** A while, or less when the phone finds its line again. */
const pause = ms =>
  new Promise(resolve => {
    const end = () => {
      clearTimeout(timer)
      window.removeEventListener('online', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    window.addEventListener('online', end)
  })

/** How much of this very file lies there; undefined when there is nothing more to send. */
async function whereWeAre(blob) {
  for (let tries = 0; ; tries++) {
    const { status, header } = await ask('HEAD', {})
    if (status === 204)
      return Number(header('upload-length')) === blob.size ? Number(header('upload-offset')) : 0
    if (!isTrouble(status)) return undefined
    saysGoing(words.waiting)
    await pause(Math.min(15_000, 1000 * 2 ** tries))
  }
}

async function send(blob) {
  show('going', at('preview').src ? 'shown' : 'going')
  saysGoing(words.sending, 0)
  await keep(blob)
  let pieces = 1
  let troubles = 0
  let from = await whereWeAre(blob)
  while (from !== undefined) {
    const part = blob.slice(from, from + pieces * PIECE)
    const isLast = from + part.size >= blob.size
    const begun = Date.now()
    const sentSoFar = from
    const { status, answer } = await ask(
      'PUT',
      {
        'upload-offset': String(from),
        'upload-length': String(blob.size),
        'content-type': 'application/octet-stream',
        ...(doubt && { 'upload-doubt': doubt }),
      },
      part,
      loaded => {
        const percent = Math.min(100, Math.round((100 * (sentSoFar + loaded)) / blob.size))
        saysGoing(percent === 100 && isLast ? words.checking : words.sending, percent)
      },
    )
    if (isTrouble(status)) {
      saysGoing(words.waiting)
      pieces = 1
      await pause(Math.min(15_000, 1000 * 2 ** troubles++))
      from = await whereWeAre(blob)
      continue
    }
    troubles = 0
    if (answer.state === 'done') return arrived()
    if (answer.state === 'refused') {
      await forget()
      return refuse(answer.text)
    }
    if (answer.state !== 'part') break
    const took = Date.now() - begun
    pieces =
      took > LONG_MS ? Math.max(1, pieces >> 1) : took < LONG_MS / 4 ? Math.min(16, pieces * 2) : pieces
    from = answer.received
  }
  // Over, or taken by another request of ours: the page itself says which.
  await forget()
  window.location.reload()
}

async function arrived() {
  await forget()
  at('until').hidden = true
  show('done')
}

// ——— What the person does ———

for (const id of ['camera', 'gallery'])
  at(id).addEventListener('change', event => {
    const [file] = event.target.files
    if (file) chosen(file).catch(() => refuse(words.trouble))
  })
at('form').addEventListener('submit', event => event.preventDefault())
at('anyway').addEventListener('click', () => void send(doubtful).catch(() => refuse(words.trouble)))
at('again').addEventListener('click', () => {
  // The same photo again counts as a new choice.
  at('camera').value = ''
  show('form')
  at('camera').click()
})

kept().then(
  blob => {
    if (!blob) return undefined
    preview(blob)
    return send(blob).catch(() => refuse(words.trouble))
  },
  () => undefined,
)
