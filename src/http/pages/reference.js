/** Starts the API reference, with everything off that would ask or tell somebody else than this service. */
const dark = matchMedia('(prefers-color-scheme: dark)')
const elsewhere = 'about:blank'

const configuration = {
  url: '/pages/reference.json',
  servers: [{ url: location.origin, description: 'This service.' }],
  telemetry: false,
  withDefaultFonts: false,
  proxyUrl: '',
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: 'never',
  externalUrls: { dashboardUrl: elsewhere, registryUrl: elsewhere, proxyUrl: '', apiBaseUrl: elsewhere },
  persistAuth: false, // a key is forgotten with the page
  authentication: { preferredSecurityScheme: 'bearer' },
  documentDownloadType: 'none', // the opening links to the document
  hideDarkModeToggle: true, // as on the other pages, the system decides
  defaultOpenAllTags: true,
  defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
  hiddenClients: {
    c: true,
    clojure: true,
    dart: true,
    fsharp: true,
    go: true,
    http: true,
    js: true,
    julia: true,
    kotlin: true,
    node: true,
    objc: true,
    ocaml: true,
    powershell: true,
    r: true,
    rust: true,
    shell: ['wget', 'httpie'],
    swift: true,
    java: ['asynchttp', 'okhttp', 'unirest'],
    csharp: ['restsharp'],
    php: ['guzzle', 'laravel'],
    python: ['python3', 'httpx_sync', 'httpx_async', 'aiohttp'],
    ruby: ['faraday']
  }
}
globalThis.Scalar.createApiReference('#reference', {
  ...configuration,
  forceDarkModeState: dark.matches ? 'dark' : 'light' // looked at once: the library does not follow a change
})
