type Value = string | number | boolean | undefined | ((event: Event) => void)

/**
 * Makes an element: functions listen (`click`), true is a bare attribute, false and undefined are left out.
 * Text is never read as markup.
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, Value> = {},
  ...children: Array<Node | string>
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value)
    else if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children)
  return element
}

/** Attributes of what the service says: in English, whatever the language of the page and its labels. */
export const served = { lang: 'en' } as const

/** Places a box on a line from 0 to 1; through the CSSOM, which a strict Content-Security-Policy allows. */
export function place(element: HTMLElement, from: number, length?: number): HTMLElement {
  element.style.setProperty('inset-inline-start', `${from * 100}%`)
  if (length !== undefined) element.style.setProperty('inline-size', `${length * 100}%`)
  return element
}

/** Whether the reader asked for less motion. */
export const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Scrolls a box, and nothing around it, until the target is seen in it; its top when it is taller. */
export function scrollWithin(box: Element, target: Element): void {
  const [frame, place] = [box.getBoundingClientRect(), target.getBoundingClientRect()]
  const above = place.top - frame.top
  const below = place.bottom - frame.bottom
  const top = above < 0 ? above : Math.min(Math.max(below, 0), above)
  if (top !== 0) box.scrollBy({ top, behavior: isStill() ? 'instant' : 'smooth' })
}
