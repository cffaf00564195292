// The little that tests/sign-on.ts uses of the provider, which brings no types.
declare module 'oidc-provider' {
  import type { Server } from 'node:http'

  export class Provider {
    constructor(issuer: string, configuration: object)
    listen(port: number, ready: () => void): Server
  }
}
