// The types of documents that are written here as records; the registers are papers too, but nobody drafts them.
import { type PaperType, paperTypes } from './paper-type.ts'

export type DocumentType = Exclude<PaperType, 'register_out' | 'register_in'>

export const isDocumentType = (text: string): text is DocumentType =>
  text !== 'register_out' && text !== 'register_in' && paperTypes.some((type) => type === text)

export const documentTypes: DocumentType[] = paperTypes.filter(isDocumentType)
