// How a person stands in a list to choose from: two people may have one name, and what they do tells them apart.
import type { Person } from '#foundation/people/post.reads.ts'
import type { Post } from '#foundation/people/post.ts'

export const withPosts = ({ id, name }: Person, posts: Post[]): string =>
  [name, ...posts.filter((post) => post.person === id).map((post) => `${post.title} ${post.unitName}`)].join(', ')
