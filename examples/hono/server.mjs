// An HTTP endpoint for articles.
//   PORT=3000 node server.mjs
//   curl --data-binary @../pages/jazan-port.html -H 'Content-Type: text/html' http://localhost:3000/articles
import { serve } from '@hono/node-server';
import { app } from './app.mjs';

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env.PORT ?? 3000) }, ({ address, port }) => {
  console.log(`http://${address}:${port}`);
});
