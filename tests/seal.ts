// What must be true of every answer: its headers, and pages without inline scripts, styles and handlers.

type Answer = { headers: Record<string, string>; body: string }

const due: [header: string, value: RegExp][] = [
  [
    'content-security-policy',
    /^default-src 'none'; (?!.*unsafe)(?=.*script-src 'self')(?=.*frame-ancestors 'none')(?=.*base-uri 'none')/,
  ],
  ['x-content-type-options', /^nosniff$/],
  ['x-frame-options', /^DENY$/],
  ['referrer-policy', /^same-origin$/],
  ['cross-origin-opener-policy', /^same-origin$/],
  ['cross-origin-resource-policy', /^same-origin$/],
  ['permissions-policy', /camera=\((self)?\).*geolocation=\(\).*microphone=\(\)/],
  ['cache-control', /^no-store$/],
]

const inline: [what: string, pattern: RegExp][] = [
  ['a style attribute', /<[a-z][^>]*\sstyle=/i],
  ['a style element', /<style/i],
  ['an inline script', /<script(?![^>]*\ssrc=)/i],
  ['a handler', /<[a-z][^>]*\son[a-z]+=/i],
]

/** In words, everything that is missing or too much. */
export function unsealed({ headers, body }: Answer): string[] {
  const bare = body.replaceAll(/"[^"]*"/g, '""') // what stands between quotation marks is a value
  return [
    ...due.filter(([name, value]) => !value.test(headers[name] ?? '')).map(([name]) => `${name}: ${headers[name]}`),
    ...inline.filter(([, pattern]) => pattern.test(bare)).map(([what]) => what),
    ...(/(href|action|src)="\s*(javascript|data|vbscript):/i.test(body) ? ['a link that runs a script'] : []),
    ...(/html/.test(headers['content-type'] ?? '') && !/charset=utf-8/i.test(headers['content-type'] ?? '')
      ? ['no charset']
      : []),
  ]
}
