// What the Cloud Signature Consortium's API answers, as far as it is used here; the same in versions 1 and 2.
import { z } from 'zod'
import { bytesIn } from './post-json.ts'

export const admission = z.object({ access_token: z.string().min(1) })
export const credentials = z.object({ credentialIDs: z.array(z.string()) })
export const credential = z.object({ cert: z.object({ certificates: z.array(z.string()).min(1) }) })
export const authorisation = z.object({ SAD: z.string().min(1) })
export const signatures = z.object({ signatures: z.array(z.string().min(1)) })
/** In place of an answer. Which of them means that the person said no, providers do not agree on. */
export const failure = z.object({ error: z.string(), error_description: z.string().optional() })

export const saidNo = ({ error, error_description = '' }: z.infer<typeof failure>): boolean =>
  /reject|denied|declin|cancel|từ chối/i.test(`${error} ${error_description}`)

export const ranOut = ({ error, error_description = '' }: z.infer<typeof failure>): boolean =>
  /expire|timeout|time.?out|hết hạn/i.test(`${error} ${error_description}`)

export const chainIn = ({ cert }: z.infer<typeof credential>): Uint8Array[] => cert.certificates.map(bytesIn)
export const valuesIn = (found: z.infer<typeof signatures>): Uint8Array[] => found.signatures.map(bytesIn)
