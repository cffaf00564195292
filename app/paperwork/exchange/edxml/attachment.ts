// A file that travels with a document.
export type Attachment = {
  contentId: string
  contentType: string
  name: string
  description: string
  bytes: Uint8Array
}

/** How the file is carried: as it is, or as a zip of one file, which some gateways ask for. */
export type Encoding = 'plain' | 'zip'
