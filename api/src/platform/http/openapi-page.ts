import type { OpenAPIObject } from '@nestjs/swagger';

interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: readonly unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: readonly string[];
  allOf?: readonly Schema[];
}
interface Operation {
  tags?: string[];
  parameters?: { name: string; in: string; required?: boolean; schema?: Schema }[];
  requestBody?: { content?: Record<string, { schema?: Schema }> };
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
  'x-permission'?: string;
  'x-public'?: string;
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const STYLE = `body{font:14px/22px "Noto Sans CJK SC","Microsoft YaHei","PingFang SC",sans-serif;color:#23211d;background:#f6f4ef;
margin:0 auto;max-width:60rem;padding:1.5rem}h1{font-size:22px}h2{font-size:15px;margin-top:2rem}a{color:#1b5a70}
details,nav{background:#fff;border:1px solid #e4e0d7;padding:.4rem .8rem;margin:.3rem 0}summary{cursor:pointer}
code{font-family:ui-monospace,Consolas,monospace;font-size:13px}table{border-collapse:collapse;width:100%;margin:.4rem 0}
td,th{border-top:1px solid #e4e0d7;padding:.2rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
.verb{display:inline-block;width:4.2rem;font-weight:700}.right{float:right;color:#6b675d}`;

const nameOf = (ref: string): string => ref.split('/').pop() ?? ref;

/** A schema in a few words: `HouseholdRow[]`, `string (date)`, `zh | en`. */
function typeOf(schema: Schema | undefined): string {
  if (!schema) return '';
  if (schema.$ref) return `<a href="#${escape(nameOf(schema.$ref))}">${escape(nameOf(schema.$ref))}</a>`;
  if (schema.allOf) return schema.allOf.map(typeOf).join(' &amp; ');
  if (schema.enum) return schema.enum.map((one) => `<code>${escape(String(one))}</code>`).join(' | ');
  if (schema.items) return `${typeOf(schema.items)}[]`;
  if (schema.properties?.data?.items) return `{ data: ${typeOf(schema.properties.data)}, total }`;
  return escape([schema.type ?? 'any', schema.format && `(${schema.format})`].filter(Boolean).join(' '));
}

const table = (head: string, rows: readonly string[]): string =>
  rows.length === 0 ? '' : `<table><tr><th>${head}</th><th></th><th></th></tr>${rows.join('')}</table>`;

const line = (name: string, note: string, type: string): string =>
  `<tr><td><code>${escape(name)}</code></td><td>${escape(note)}</td><td>${type}</td></tr>`;

const contentOf = (body: { content?: Record<string, { schema?: Schema }> } | undefined): string =>
  Object.entries(body?.content ?? {})
    .map(([media, { schema }]) => (media === 'application/json' ? typeOf(schema) : escape(media)))
    .join(', ');

function operation(path: string, verb: string, told: Operation): string {
  const needs = told['x-permission'] ?? `public: ${told['x-public'] ?? ''}`;
  const parameters = (told.parameters ?? []).map(({ name, in: where, required, schema }) =>
    line(name, `${where}${required ? ', required' : ''}`, typeOf(schema)),
  );
  const answers = Object.entries(told.responses).map(([status, answer]) => line(status, '', contentOf(answer)));
  const body = contentOf(told.requestBody);
  return `<details id="${escape(`${verb} ${path}`)}"><summary><span class="verb">${verb.toUpperCase()}</span><code>${escape(path)}</code>
    <span class="right">${escape(needs)}</span></summary>${table('parameter', parameters)}${body && `<p>body: ${body}</p>`}
    ${table('answer', answers)}</details>`;
}

function schemaOf(name: string, schema: Schema): string {
  const fields = Object.entries(schema.properties ?? {}).map(([field, type]) =>
    line(field, schema.required?.includes(field) ? 'required' : '', typeOf(type)),
  );
  return `<details id="${escape(name)}"><summary><code>${escape(name)}</code></summary>${table('field', fields)}</details>`;
}

/** The OpenAPI document as one page without scripts, which the content-security policy would refuse anyway. */
export function openApiPage(document: OpenAPIObject): string {
  const groups = new Map<string, string[]>();
  for (const [path, verbs] of Object.entries(document.paths)) {
    for (const [verb, told] of Object.entries(verbs as Record<string, Operation>)) {
      const group = told.tags?.[0] ?? path.split('/')[2] ?? '';
      groups.set(group, [...(groups.get(group) ?? []), operation(path, verb, told)]);
    }
  }
  const sections = [...groups].map(([group, list]) => `<h2>${escape(group)}</h2>${list.join('')}`);
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, one]) =>
    schemaOf(name, one as Schema),
  );
  const { title, description = '' } = document.info;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>${escape(title)} API</title><style>${STYLE}</style></head><body><h1>${escape(title)} API</h1><p>${escape(description)}</p>
    <p>The document for programs: <a href="/api/openapi.json">/api/openapi.json</a>. At the right of each operation stands the permission
    that it needs.</p>${sections.join('')}<h2>Shapes</h2>${schemas.join('')}</body></html>`;
}
