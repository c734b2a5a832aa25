import { make } from './elements.ts'

/**
 * Puts a text on the clipboard; false where the browser refuses. Pages without HTTPS have no
 * `navigator.clipboard`, but the older way.
 */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const focused = root.activeElement
    const area = make('textarea', { class: 'unseen', 'aria-hidden': 'true' })
    area.value = text
    root.append(area)
    area.select()
    const isCopied = document.execCommand('copy')
    area.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
    return isCopied
  }
}
