/**
 * What bundles for browsers get in place of a proxy: none of its exports, so that building fails, and an
 * error for whoever builds all the same.
 */
throw new Error('The proxy holds the API key. Run it on a server, and let pages ask it.')
