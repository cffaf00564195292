// A province's single sign-on on a free port: a real provider, whose own pages let anybody in who types a name.
import type { Server } from 'node:http'
import { Provider } from 'oidc-provider'
import { freePort } from './site.ts'

export type SignOn = { issuer: string; stop(): Promise<void> }

export const client = { id: 'thidua', secret: 'a secret between the two' }

/** `origin` is where the product is served; `calls` is what the provider calls itself, if it lies. */
export async function startSignOn(origin: string, calls?: string): Promise<SignOn> {
  const port = await freePort()
  const issuer = `http://localhost:${port}`
  const provider = new Provider(calls ?? issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${origin}/login/single-sign-on/callback`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    pkce: { required: () => true },
    cookies: { keys: ['for a test only'] },
  })
  const server = await new Promise<Server>((resolve) => {
    const listening = provider.listen(port, () => resolve(listening))
  })
  return {
    issuer,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
