// /api/docs — the open API in words, drawn on the server from its own document: no script, nothing loaded from elsewhere.
import type { OpenAPIHono } from '@hono/zod-openapi'
import { apiDocsWords } from './api-docs.words.ts'
import { type Member, membersOf, operationsOf } from './api-document.ts'
import { apiRoot } from './api-root.ts'
import { languageOf } from './door.tsx'
import type { Env } from './house.ts'
import { Screen } from './screen.tsx'

export function mountApiDocs(api: OpenAPIHono<Env>, document: () => object): void {
  api.get('/docs', (c) => {
    const language = languageOf(c)
    return c.html(`<!doctype html>${(<ApiDocs document={document()} language={language} />).toString()}`)
  })
}

function ApiDocs({ document, language }: { document: object; language: 'vi' | 'en' }) {
  const t = apiDocsWords({ language })
  return (
    <Screen actor={{ language }} title={t.title}>
      <p class="lead">{t.lead}</p>
      <ul>
        <li>{t.key}</li>
        <li>{t.problems}</li>
        <li>{t.often}</li>
        <li>
          <a href={apiRoot}>{t.json}</a>
        </li>
      </ul>
      {operationsOf(document).map(({ method, path, summary, vi, parameters, body, answer }) => (
        <section>
          <h2>{language === 'vi' ? vi : summary}</h2>
          <p>
            <code class="hash">
              {method.toUpperCase()} {apiRoot}
              {path}
            </code>
          </p>
          <Members title={t.parameters} members={parameters} empty={t.noParameters} />
          {body && <Members title={t.body(body.type)} members={body.members} empty="" />}
          <Members title={t.answer} members={membersOf(document, answer)} empty={t.noParameters} />
        </section>
      ))}
    </Screen>
  )
}

function Members({ title, members, empty }: { title: string; members: Member[]; empty: string }) {
  if (members.length === 0) return empty ? <p class="soft">{`${title}: ${empty}`}</p> : null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {members.map(({ name, type, required, description, members: inner }) => (
          <li class="sm">
            <code>{name}</code> {type}
            {required ? '' : '?'}
            {description && ` — ${description}`}
            {inner.length > 0 && (
              <ul>
                {inner.map((one) => (
                  <li>
                    <code>{one.name}</code> {one.type}
                    {one.required ? '' : '?'}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
