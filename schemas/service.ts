import { Type } from 'typebox'
import { closed, component } from './common.ts'

export const Health = component(
  'Health',
  Type.Object(
    {
      status: Type.Literal('ok', {
        description: 'Always `ok`; a service that is not answers with a problem.'
      })
    },
    { ...closed, description: 'The service is well.', examples: [{ status: 'ok' }] }
  )
)

export const MetricsText = component(
  'MetricsText',
  Type.String({
    description:
      'Metrics of this process in the text format of Prometheus 0.0.4. Labels are route patterns, methods, statuses and names of this contract; never anything a request said.',
    examples: ['# TYPE afterword_findings_total counter\nafterword_findings_total{mistake="pushy-tone"} 3\n']
  })
)

export const OpenApiDocument = component(
  'OpenApiDocument',
  Type.Unsafe<Record<string, unknown>>(
    Type.Object(
      {
        openapi: Type.String({ description: 'Version of OpenAPI.', examples: ['3.1.0'] })
      },
      { additionalProperties: true, description: 'This document.' }
    )
  )
)

export const HtmlPage = component(
  'HtmlPage',
  Type.String({
    description: 'A page in HTML for people; no program should read it.',
    examples: ['<!doctype html>\n<html lang="en">…</html>\n']
  })
)
