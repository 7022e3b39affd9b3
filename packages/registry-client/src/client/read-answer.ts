import { codeForStatus, fromProblem, OpsError, type ErrorCode } from '@ops-center/manifest-schema';
import { parseAnswer, type AnswerName, type AnswerValue } from '../contract/parse-answer.js';
import type { Deadline } from './deadline.js';
import { badAnswer, discard, failedExchange, headerOf, placeOf, type Answer } from './exchange.js';
import type { FailedOutcome, Outcome } from './network-failure.js';
import { isPassingStatus, readRetryAfter } from './retries.js';

/** What a request was about, for its errors. */
export interface Subject {
  readonly url: URL;
  readonly deadline: Deadline;
  readonly token: string | undefined;
  /** The code for a 404 that does not say what is missing (a static mirror's, say). */
  readonly notFound?: ErrorCode;
}

const MAX_PROBLEM_BYTES = 1024 * 1024;
const MAX_JSON_DEPTH = 64;

/** Reads an answer that must be a document of the contract. */
export async function readDocument<Name extends AnswerName>(
  name: Name,
  answer: Answer,
  limit: number,
  subject: Subject,
): Promise<Outcome<AnswerValue<Name>>> {
  const type = headerOf(answer, 'content-type') ?? '';
  if (!isJson(type)) {
    discard(answer);
    throw badAnswer(`it answers with ${type === '' ? 'no type' : shown(type)} where JSON is due`, subject.url);
  }
  const outcome = await readBytes(answer, limit, subject);
  if (!outcome.ok) return outcome;
  const value = readJson(outcome.value);
  if (value === undefined) throw badAnswer('its answer is not JSON', subject.url);
  const reading = parseAnswer(name, value.json);
  if (reading.ok) return reading;
  const { pointer, message } = reading.problem;
  throw badAnswer(`its answer is no ${name}: ${shown(pointer) || 'it'} ${message}`, subject.url);
}

/** Reads an answer of at most `limit` bytes; throws registry.bad_answer as soon as it is more. */
export async function readBytes(answer: Answer, limit: number, subject: Subject): Promise<Outcome<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    if (Number(headerOf(answer, 'content-length') ?? 0) > limit) throw tooLarge(limit, subject);
    for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > limit) throw tooLarge(limit, subject);
      chunks.push(chunk);
    }
  } catch (error) {
    discard(answer);
    return failedExchange(error, subject.deadline, subject.url);
  }
  return { ok: true, value: Buffer.concat(chunks, size) };
}

/** Reads an answer that is not a success: the same OpsError that the registry threw. */
export async function readFailure(answer: Answer, subject: Subject): Promise<FailedOutcome> {
  const { status } = answer;
  if (status < 400) {
    discard(answer);
    throw badAnswer(`it answers with status ${status}, which means nothing here`, subject.url);
  }
  const requestId = headerOf(answer, 'x-request-id')?.slice(0, 100);
  const body = await readProblemBody(answer, subject);
  const problem = fromProblem(body.json, status, requestId);
  const retryAfter = readRetryAfter(headerOf(answer, 'retry-after'), Date.now()) ?? problem.retryAfter;
  const error = new OpsError(codeOf(problem, subject), problem.message, {
    status,
    where: placeOf(subject.url),
    findings: problem.findings,
    details: problem.details,
    cause: body.lost?.error.cause,
    ...(problem.hint === undefined ? {} : { hint: problem.hint }),
    ...(problem.requestId === undefined ? {} : { requestId: problem.requestId }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
  // A refusal whose reason was lost on the way is worth asking for again.
  return { ok: false, error, retry: isPassingStatus(status) || body.lost?.retry === true };
}

async function readProblemBody(answer: Answer, subject: Subject): Promise<{ json?: unknown; lost?: FailedOutcome }> {
  if (!isJson(headerOf(answer, 'content-type') ?? '')) {
    discard(answer);
    return {};
  }
  try {
    const outcome = await readBytes(answer, MAX_PROBLEM_BYTES, subject);
    if (!outcome.ok) return { lost: outcome };
    // A server may repeat in its words what it was sent.
    const text = Buffer.from(outcome.value).toString('utf8');
    const clean = subject.token === undefined ? text : text.replaceAll(subject.token, '[token]');
    return readJson(Buffer.from(clean)) ?? {};
  } catch (error) {
    // A status without a readable body still says what happened.
    if (error instanceof OpsError && error.code === 'registry.bad_answer') return {};
    throw error;
  }
}

function codeOf(problem: OpsError, subject: Subject): ErrorCode {
  const isUnnamed = problem.code === codeForStatus(problem.status ?? 0);
  if (!isUnnamed) return problem.code;
  if (problem.status === 404 && subject.notFound !== undefined) return subject.notFound;
  if (problem.status === 401 && subject.token === undefined) return 'auth.required';
  return problem.code;
}

/** Undefined when the bytes are not UTF-8 JSON, or nested so deep that walking it could end the process. */
function readJson(bytes: Uint8Array): { readonly json: unknown } | undefined {
  if (isTooDeep(bytes)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { json: JSON.parse(text) };
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const [QUOTE, BACKSLASH, OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = Buffer.from('"\\[]{}');

function isTooDeep(bytes: Uint8Array): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (isText) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) isText = true;
    else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) depth++;
    else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) depth--;
    if (depth > MAX_JSON_DEPTH) return true;
  }
  return false;
}

function isJson(type: string): boolean {
  return /^application\/(?:[a-z0-9.+-]+\+)?json(?:\s*;|$)/i.test(type.trim());
}

function tooLarge(limit: number, subject: Subject): OpsError {
  return badAnswer(`its answer is larger than ${limit} bytes`, subject.url);
}

/** Text from outside for a message: short and printable. */
function shown(text: string): string {
  return JSON.stringify(text.slice(0, 100)).slice(1, -1);
}
