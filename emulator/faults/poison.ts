import { type Json, isArray, isObject } from '../json';
import type { Poison } from './fault';

const HUGE_BYTES = 32 * 1024 * 1024;
const HTML =
  '<!DOCTYPE html><html><head><title>Sign in to the network</title></head><body>Please accept the terms of use.</body></html>';

/** A spoiled 200 in place of a JSON answer. */
export function poisoned(variant: Poison, body: string): Response {
  if (variant === 'html') return answer(HTML, 'text/html; charset=utf-8');
  if (variant === 'empty') return answer('', 'application/json');
  return answer(spoil(variant, body || '{}'), 'application/json');
}

function answer(body: string, contentType: string): Response {
  return new Response(body, { status: 200, headers: { 'Content-Type': contentType } });
}

function spoil(variant: Exclude<Poison, 'html' | 'empty'>, body: string): string {
  switch (variant) {
    case 'truncated':
      return body.slice(0, Math.max(1, Math.floor(body.length / 2)));
    case 'wrong-types':
      return JSON.stringify(retyped(parse(body)));
    case 'proto':
      return polluted(parse(body));
    case 'huge':
      return JSON.stringify({ ...asObject(parse(body)), padding: 'x'.repeat(HUGE_BYTES) });
  }
}

function parse(body: string): Json {
  return JSON.parse(body) as Json;
}

function asObject(value: Json): Record<string, Json> {
  return isObject(value) ? { ...value } : {};
}

/** Texts become numbers, numbers texts, booleans texts, null an object; structure stays. */
function retyped(value: Json): Json {
  if (isArray(value)) return value.map(retyped);
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, retyped(item)]));
  }
  if (value === null) return {};
  return typeof value === 'string' ? value.length : String(value);
}

/** Written as text: `__proto__` in an object literal would set the prototype. */
function polluted(value: Json): string {
  if (isArray(value)) return `[${value.map(polluted).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, item]) => `${JSON.stringify(name)}:${polluted(item)}`,
  );
  const hostile = [
    '"__proto__":{"polluted":true}',
    '"constructor":{"prototype":{"polluted":true}}',
  ];
  return `{${[...hostile, ...members].join(',')}}`;
}
