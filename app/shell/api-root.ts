// Where the open API lives, and what describes it to people.
export const apiRoot = '/api'
export const apiDocs = `${apiRoot}/docs`
