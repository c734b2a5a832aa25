import type { OpenAPIV3_1 } from 'openapi-types'
import { html, join, jsonBox, prose, type Markup } from './markup.ts'

/** A schema of the document. */
export type Schema = OpenAPIV3_1.SchemaObject & Partial<OpenAPIV3_1.ReferenceObject>

const nameOf = (pointer: string): string => pointer.slice(pointer.lastIndexOf('/') + 1)
const schemaLink = (name: string): Markup => html`<a href="#schema-${name}">${name}</a>`
/** A value as code; texts without their quotes. */
export const code = (value: unknown): Markup =>
  html`<code>${typeof value === 'string' ? value : JSON.stringify(value)}</code>`

/** A schema in a few words: the name of a component, or its type. */
export function typeOf(schema: Schema): Markup {
  if (schema.$ref !== undefined) return schemaLink(nameOf(schema.$ref))
  if (schema.oneOf !== undefined) return join((schema.oneOf as Schema[]).map(typeOf), ' or ')
  if ('items' in schema) return html`list of ${typeOf(schema.items as Schema)}`
  return html`${[schema.type ?? 'any'].flat().join(' or ')}`
}

/** What limits a value, beside its type. */
function limitsOf(schema: Schema): Markup[] {
  const {
    minimum,
    maximum,
    minLength,
    maxLength,
    minItems,
    maxItems,
    format,
    const: only,
    default: fallback
  } = schema
  const range = (least: number | undefined, most: number | undefined, unit: string): Markup[] => {
    const numbers = [
      least === undefined ? '' : `at least ${least.toLocaleString('en')}`,
      most === undefined ? '' : `at most ${most.toLocaleString('en')}`
    ].filter(text => text !== '')
    return numbers.length === 0 ? [] : [html`${numbers.join(', ')}${unit}`]
  }
  return [
    ...(schema.enum === undefined ? [] : [html`one of ${join(schema.enum.map(code), ', ')}`]),
    ...(only === undefined ? [] : [html`always ${code(only)}`]),
    ...(format === undefined ? [] : [html`format ${format}`]),
    ...range(minimum, maximum, ''),
    ...range(minLength, maxLength, ' characters'),
    ...range(minItems, maxItems, ' items'),
    ...(fallback === undefined ? [] : [html`default ${code(fallback)}`])
  ]
}

const limits = (schema: Schema): Markup | string => {
  const found = limitsOf(schema)
  return found.length === 0 ? '' : html`<p class="limits">${join(found, '; ')}</p>`
}
/** Its description, where it has one. */
export const described = ({ description }: { description?: string }): Markup | string =>
  description === undefined ? '' : html`<p>${prose(description)}</p>`

function fieldsOf(schema: Schema): Markup | string {
  const { properties = {}, required = [] } = 'items' in schema ? (schema.items as Schema) : schema
  const fields = Object.entries(properties as Record<string, Schema>)
  if (fields.length === 0) return ''
  return html`<dl class="fields">
    ${fields.map(
      ([name, field]) =>
        html` <dt>
            <code>${name}</code>
            <span>${typeOf(field)}${required.includes(name) ? html`, <strong>required</strong>` : ''}</span>
          </dt>
          <dd>${described(field)}${limits(field)}${fieldsOf(field)}</dd>`
    )}
  </dl>`
}

function examplesOf(name: string, { examples }: Schema): Markup | string {
  if (!Array.isArray(examples) || examples.length === 0) return ''
  return html`<details>
    <summary>${examples.length === 1 ? 'Example' : `${examples.length} examples`}</summary>
    ${examples.map((example: unknown, i) => jsonBox(`${name}, example ${i + 1}`, example))}
  </details>`
}

/** A component with its fields and examples. */
export const schemaSection = ([name, schema]: [string, Schema]): Markup =>
  html` <section class="schema" id="schema-${name}" aria-labelledby="name-${name}">
    <h3 id="name-${name}">${name} <span>${typeOf(schema)}</span></h3>
    ${described(schema)}${limits(schema)}${fieldsOf(schema)}${examplesOf(name, schema)}
  </section>`
