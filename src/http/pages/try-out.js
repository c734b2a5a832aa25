/** Sends the forms of the API reference to the service that served it, and shows the answers as text. */
const key = document.querySelector('#key')
const shown = ['content-type', 'x-request-id', 'retry-after', 'allow', 'www-authenticate']

function pretty(text, type) {
  if (!/\bjson\b/.test(type)) return text
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

function start(form) {
  const { method, path } = form.dataset
  const { body, accept } = form.elements
  const [status, answer, examples] = ['[role=status]', 'pre', '[data-examples]'].map(selector =>
    form.querySelector(selector)
  )
  let running = null
  examples?.addEventListener('change', () => {
    body.value = examples.value
  })
  form.addEventListener('submit', async event => {
    event.preventDefault()
    running?.abort()
    const mine = (running = new AbortController())
    const url = [...form.querySelectorAll('[data-parameter]')].reduce(
      (url, { name, value }) => url.replace(`{${name}}`, encodeURIComponent(value)),
      path
    )
    const headers = {
      accept: accept.value,
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(key.value === '' ? {} : { 'x-api-key': key.value })
    }
    status.textContent = 'Sent …'
    try {
      const response = await fetch(url, {
        method,
        headers,
        signal: mine.signal,
        cache: 'no-store',
        ...(body ? { body: body.value } : {})
      })
      const text = await response.text()
      const lines = shown.flatMap(name =>
        response.headers.has(name) ? [`${name}: ${response.headers.get(name)}`] : []
      )
      answer.textContent = [...lines, '', pretty(text, response.headers.get('content-type') ?? '')].join('\n')
      answer.hidden = false
      status.textContent = `${response.status} ${response.statusText}`
    } catch {
      if (mine.signal.aborted) return
      answer.hidden = true
      status.textContent =
        'No answer: the service was not reached, or the key holds signs that a header cannot.'
    }
  })
  form.parentElement.hidden = false
}

for (const form of document.forms) start(form)
document.querySelector('.key').hidden = false
