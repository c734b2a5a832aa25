import { proxy } from '@afterword/client/proxy/fastify'
import Fastify from 'fastify'

const { AFTERWORD_URL = '', AFTERWORD_KEY, PORT } = process.env

const portal = Fastify()
await portal.register(proxy, {
  baseUrl: AFTERWORD_URL,
  key: AFTERWORD_KEY,
  allow: () => true // Here the portal makes sure that a candidate is signed in.
})

console.log(`Portal at ${await portal.listen({ port: Number(PORT) })}`)
