// Runs in the browser: words selected in the plan's text become the link by which they are added as a finding.
const link = document.querySelector<HTMLAnchorElement>('a[data-select]')

if (link) {
  const address = link.href
  document.addEventListener('selectionchange', () => {
    const selection = getSelection()
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return // a press on the link ends the selection
    const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
    const from = offsetOf(startContainer, startOffset)
    const to = offsetOf(endContainer, endOffset)
    if (from === null || to === null || from >= to) return
    link.href = `${address}?from-at=${from}&to-at=${to}`
    link.hidden = false
  })
}

/** Where it stands in the source: every paragraph carries its start and holds its letters in order, besides the numbers. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest('.doc [id^="at-"]')
  if (!paragraph) return null
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  const part = before.cloneContents()
  for (const number of part.querySelectorAll('sup')) number.remove()
  return Number(paragraph.id.slice(3)) + (part.textContent?.length ?? 0)
}
