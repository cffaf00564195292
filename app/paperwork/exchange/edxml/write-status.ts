// A status message as edXML: which document is meant, what became of it, who says so.
import type { EdxmlStatus } from './edxml.ts'
import { organNode, referenceNode, staffNode, text, writeEnvelope } from './xml-writing.ts'

export const writeStatus = ({ from, responseFor, code, description, at, staff }: EdxmlStatus): string =>
  writeEnvelope(
    {
      'edXML:Status': {
        'edXML:ResponseFor': referenceNode(responseFor),
        'edXML:From': organNode(from),
        'edXML:StatusCode': code,
        'edXML:Description': text(description),
        'edXML:Timestamp': text(at),
        'edXML:StaffInfo': staffNode(staff),
      },
    },
    '',
    null,
  )
