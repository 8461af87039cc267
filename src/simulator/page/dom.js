/** Making elements: `h('p', { class: 'soft', onclick }, 'text', child)`. Text is always text, never HTML. */
import { ICONS } from './icons.js'

const SVG = 'http://www.w3.org/2000/svg'

export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else if (name in element && typeof value !== 'string') element[name] = value
    else element.setAttribute(name, value)
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false))
  return element
}

/** One of our own line drawings, hidden from screen readers: the button around it has a name. */
export function icon(name, extra = '') {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('class', `icon ${name === 'dots' ? 'bold' : ''} ${extra}`.trim())
  svg.setAttribute('viewBox', name === 'ticks' || name === 'tick' ? '0 0 20 14' : '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  for (const d of ICONS[name]) {
    const path = document.createElementNS(SVG, 'path')
    path.setAttribute('d', d)
    svg.append(path)
  }
  return svg
}

/** A round button that shows only a drawing. */
export const iconButton = (name, label, onclick, extra = '') =>
  h(
    'button',
    { type: 'button', class: `round ${extra}`.trim(), 'aria-label': label, title: label, onclick },
    icon(name),
  )
