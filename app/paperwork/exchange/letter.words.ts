// A letter by e-mail: what comes, from whom, and how to say that it has come. It names no person.
import { inBoth } from '#kernel/words.ts'

type Told = { committee: string; recipient: string; number: string | null; subject: string }

export const letterWords = inBoth({
  vi: {
    subject: ({ number, subject }: Told) => (number ? `Số ${number}: ${subject}` : subject),
    text: ({ committee, recipient, number, subject }: Told) => `Kính gửi: ${recipient}

${committee} gửi kèm theo thư này văn bản${number ? ` số ${number}` : ''}: ${subject}.

Đề nghị trả lời thư này khi đã nhận được, hoặc khi tệp không mở được.

Thư do phần mềm Thi Đua gửi thay ${committee}.
`,
  },
  en: {
    subject: ({ number, subject }) => (number ? `No. ${number}: ${subject}` : subject),
    text: ({ committee, recipient, number, subject }) => `To: ${recipient}

${committee} sends with this letter the document${number ? ` no. ${number}` : ''}: ${subject}.

Please answer this letter when it has arrived, or when the file cannot be opened.

Sent by Thi Đua for ${committee}.
`,
  },
})
