// A province's single sign-on by OpenID Connect, where the installation names one. It lets in; it never makes an account.
import { readFileSync } from 'node:fs'
import type { GenericOAuthConfig } from 'better-auth/plugins'
import { paths } from './paths.ts'

/** `name` stands on the button. `asksSecondFactor`: it asks for one itself, so that we need not. */
export type SingleSignOn = {
  issuer: string
  clientId: string
  clientSecret: string | undefined
  name: string
  asksSecondFactor: boolean
}

export const providerId = 'single-sign-on'

/** From OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET or _SECRET_FILE, OIDC_NAME, OIDC_SECOND_FACTOR=asked. */
export function singleSignOnFrom(env: NodeJS.ProcessEnv): SingleSignOn | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET_FILE: file } = env
  if (!issuer || !clientId) return null
  return {
    issuer,
    clientId,
    clientSecret: env.OIDC_CLIENT_SECRET || (file ? readFileSync(file, 'utf8').trim() : undefined),
    name: env.OIDC_NAME || new URL(issuer).hostname,
    asksSecondFactor: env.OIDC_SECOND_FACTOR === 'asked',
  }
}

/**
 * Authorization code with PKCE, state and nonce. The subject of the verified ID token alone says who it is: an e-mail of
 * theirs is not looked at, and what stands in its place here can belong to nobody.
 */
export const providerOf = (one: SingleSignOn, origin: string): GenericOAuthConfig => ({
  providerId,
  discoveryUrl: `${one.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
  clientId: one.clientId,
  clientSecret: one.clientSecret,
  redirectURI: origin + paths.singleSignOnBack(),
  scopes: ['openid'],
  pkce: true,
  disableSignUp: true,
  disableImplicitSignUp: true,
  requireIdTokenVerification: true,
  getUserInfo: async ({ idToken }) => {
    const subject = idToken ? subjectOf(idToken) : null
    return subject ? { sub: subject, name: '', email: `${providerId}@invalid.invalid`, emailVerified: false } : null
  },
})

/** better-auth has verified the token's signature, issuer, audience and nonce before. */
function subjectOf(idToken: string): string | null {
  const claims: unknown = JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString())
  const found = typeof claims === 'object' && claims !== null && 'sub' in claims ? claims.sub : null
  return typeof found === 'string' && found !== '' ? found : null
}
