// The passwords that everybody chooses, 49,233 by rank: read when the first password is chosen, for 5 MB, and then kept.

let known: Promise<ReadonlySet<string>> | undefined

export function commonPasswords(): Promise<ReadonlySet<string>> {
  known ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => new Set(dictionary['passwords-common']))
  return known
}
