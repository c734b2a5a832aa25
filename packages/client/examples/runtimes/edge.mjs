// A proxy in an edge runtime, bundled, for its handlers know no packages.
import { createProxy } from '@afterword/client/proxy'

const handle = createProxy({ baseUrl: AFTERWORD_URL, key: AFTERWORD_KEY, allow: () => true })
addEventListener('fetch', event => event.respondWith(handle(event.request)))
