// SPDX-License-Identifier: MIT
// Who is signed in: a signed cookie names the party. In a demo, signing in is picking a party.

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from 'hezuo';
import type { Queries } from '../database/database.ts';
import { Problem } from './problem.ts';
import { isPlainText } from './read.ts';

export interface Party {
  id: string;
  role: Actor;
  name: string;
  /** Whose tasks and money these are: one's own, or, for a clerk, the shop's. */
  actsFor: string;
}

const columns = 'id, role, name, acts_for as "actsFor"';

/** Names the page's side, so that one browser can be a merchant in one tab and a creator in another. */
const sideHeader = 'x-hezuo-side';
const cookieOptions = { path: '/', httpOnly: true, sameSite: 'strict' } as const;

export function listParties(queries: Queries): Promise<Party[]> {
  const order = "role = 'platform', role = 'creator', id";
  return queries.query<Party>(`select ${columns} from parties order by ${order}`);
}

export async function findParty(queries: Queries, id: unknown): Promise<Party | null> {
  if (!isPlainText(id)) return null;
  const [party] = await queries.query<Party>(`select ${columns} from parties where id = $1`, [id]);
  return party ?? null;
}

export async function signedIn(queries: Queries, request: FastifyRequest): Promise<Party | null> {
  const cookie = request.cookies[cookieNameFor(request)];
  const { valid, value } =
    cookie === undefined ? { valid: false, value: null } : request.unsignCookie(cookie);
  return valid ? findParty(queries, value) : null;
}

export async function mustBeSignedIn(queries: Queries, request: FastifyRequest): Promise<Party> {
  const party = await signedIn(queries, request);
  if (party === null) throw new Problem('not_signed_in');
  return party;
}

export function signIn(request: FastifyRequest, reply: FastifyReply, party: Party): void {
  reply.setCookie(cookieNameFor(request), party.id, { ...cookieOptions, signed: true });
}

export function signOut(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(cookieNameFor(request), cookieOptions);
}

/** The header says which of the browser's own sign-ins is meant, never who that is. */
function cookieNameFor(request: FastifyRequest): string {
  const side = request.headers[sideHeader];
  if (side === undefined) return 'hezuo-session';
  if (typeof side !== 'string' || !/^[a-z]{1,20}$/.test(side)) throw new Problem('invalid_request');
  return `hezuo-session-${side}`;
}
