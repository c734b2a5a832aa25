import { Type } from 'typebox'
import { closed, component } from './common.ts'

export const Health = component('Health', Type.Object({
  status: Type.Literal('ok', { description: 'Always `ok`; a service that is not answers with a problem.' })
}, { ...closed, description: 'The service is well.', examples: [{ status: 'ok' }] }))

export const OpenApiDocument = component('OpenApiDocument', Type.Unsafe<Record<string, unknown>>(Type.Object({
  openapi: Type.String({ description: 'Version of OpenAPI.', examples: ['3.1.0'] })
}, { additionalProperties: true, description: 'This document.' })))
