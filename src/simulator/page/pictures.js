/** Photos the way a phone sends them: at most 1280 pixels on a side, as JPEG, without what the camera noted. */
const SIDE = 1280

export async function compress(file) {
  const picture = await createImageBitmap(file)
  const scale = Math.min(1, SIDE / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', 0.87))
}

/** Lets the person choose files; nothing happens when they change their mind. */
export function choose({ accept = '', multiple = false }, act) {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  input.multiple = multiple
  input.hidden = true
  input.addEventListener('change', () => {
    input.remove()
    if (input.files.length > 0) act([...input.files])
  })
  input.addEventListener('cancel', () => input.remove())
  document.body.append(input)
  input.click()
}
