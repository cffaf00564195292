// What somebody reads at home of a ceremony in which they have a part.
import { inBoth } from '#kernel/words.ts'

export const eventWords = inBoth({
  vi: {
    title: 'Buổi lễ',
    invitation: (name: string) => `Giấy mời dự ${name}`,
    door: (name: string) => `Đón khách ở cửa: ${name}`,
    at: (hour: string, day: string) => `${hour}, ${day}`,
  },
  en: {
    title: 'Ceremony',
    invitation: (name) => `Invitation to ${name}`,
    door: (name) => `At the door: ${name}`,
    at: (hour, day) => `${hour}, ${day}`,
  },
})
