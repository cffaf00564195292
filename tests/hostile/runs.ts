// How many hostile things a run makes: all of them in `npm run hostile`, a part of them in every run of the tests.

export const runs = (all: number): number => (process.env.HOSTILE === 'all' ? all : Math.ceil(all / 10))
