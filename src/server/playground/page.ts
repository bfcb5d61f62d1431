// The page that GraphQL Playground runs in, and what it is allowed to do there.

/**
 * The content security policy of the page. Playground's styled-components need inline styles and its
 * icons are data: URLs; nothing in it needs an inline script, another host, or a frame around it.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

// It spares browsers from asking for /favicon.ico.
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">' +
    '<path d="M1 3h14v10H1z" fill="#2a7ed3"/><path d="m1 3 7 6 7-6" fill="none" stroke="#fff"/></svg>',
)}`;

/**
 * The HTML of the page: a constant, into which nothing of a request is ever put.
 *
 * Its links are absolute paths, so that any route can send it. Playground itself removes the element
 * `loading-wrapper` once it is up.
 */
export const page = `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>lettergraph: GraphQL Playground</title>
    <link rel="icon" href="${icon}">
    <link rel="stylesheet" href="/playground/style.css">
    <style>
      html { background: #172a3a; }
      noscript, #loading-wrapper { display: block; padding: 2rem; color: #fff; }
    </style>
  </head>
  <body>
    <noscript>GraphQL Playground needs JavaScript. The API itself, at /graphql, does not.</noscript>
    <div id="loading-wrapper">Loading GraphQL Playground…</div>
    <div id="root"></div>
    <script src="/playground/playground.js"></script>
    <script src="/playground/start.js"></script>
  </body>
</html>
`;
