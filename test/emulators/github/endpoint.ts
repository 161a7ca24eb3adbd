import { createHash } from 'node:crypto';
import type { Method, Reply, Request, Route } from '../http/types.ts';
import { Refusal } from './reply.ts';

/** A route of the REST API: refusals become answers, and a reader who has the answer already gets a 304. */
export const endpoint = (method: Method, path: string, handle: (request: Request) => Reply): Route => ({
  method,
  path: `/api/v3${path}`,
  handle: request => conditional(request, answer(handle, request)),
});

function answer(handle: (request: Request) => Reply, request: Request): Reply {
  try {
    return handle(request);
  } catch (error) {
    if (error instanceof Refusal) return error.reply;
    throw error;
  }
}

/** GitHub marks what it answers with an `etag`; the provider sends it back to spare the rate limit. */
function conditional(request: Request, reply: Reply): Reply {
  if (request.method !== 'GET' || reply.status !== 200) return reply;
  const etag = `W/"${createHash('sha256').update(JSON.stringify(reply.body)).digest('hex')}"`;
  if (request.headers['if-none-match'] === etag) return { status: 304, headers: { etag } };
  return { ...reply, headers: { ...reply.headers, etag } };
}
