/** What the server says of itself in the page that it sends. */

/** Whether GraphQL Playground is at `/playground`. */
export const hasPlayground = document.documentElement.dataset.playground === 'yes';
