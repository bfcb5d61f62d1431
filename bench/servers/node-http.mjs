/** No GraphQL at all: reads the request and sends bytes that another server answered. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

export async function start({ answers }) {
  const bytes = Object.entries(JSON.parse(await readFile(answers, 'utf8')));
  const byWorkload = new Map(bytes.map(([workload, answer]) => [workload, Buffer.from(answer)]));
  const server = createServer((request, response) => {
    request.on('data', () => {});
    request.on('end', () => {
      const body = byWorkload.get(request.headers['x-workload']);
      response.writeHead(body === undefined ? 404 : 200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': body?.length ?? 0,
      });
      response.end(body);
    });
  });
  await new Promise((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, resolve));
  return `http://127.0.0.1:${server.address().port}`;
}
