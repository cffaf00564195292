// What a reader of foreign bytes throws; whoever judges a file catches it and says what cannot be read.
export class Malformed extends Error {}

export function malformed(what: string): never {
  throw new Malformed(what)
}
