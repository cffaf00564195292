// The head of the journal at the foot of a page that is printed: whoever keeps the paper can check the journal by it.
export const Seal = ({ text }: { text: string }) => (text ? <p class="sm soft gap seal-line">{text}</p> : null)
