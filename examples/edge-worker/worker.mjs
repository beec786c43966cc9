// SPDX-License-Identifier: MIT
// Strict checks at the edge: POST /check/<form> with { value, facts } answers the verdict; GET /rulebook says which rules these are.
import { load } from 'hezuo/workerd';

const json = (body, status = 200) => Response.json(body, { status });

/** What is asked is wrong, not what is checked: the library throws for those. */
const problem = (error) => json({ error: error.message }, error instanceof RangeError ? 404 : 400);

export default {
  async fetch(request) {
    const hezuo = await load();
    const [, action, form = ''] = new URL(request.url).pathname.split('/');
    if (request.method === 'GET' && action === 'rulebook') return json(hezuo.rulebook);
    if (request.method === 'GET' && action === 'parity') return json(await hezuo.parity());
    if (request.method !== 'POST' || action !== 'check') return json({ error: 'POST /check/<form>' }, 404);
    try {
      const { value, facts } = await request.json();
      return json(hezuo.check(decodeURIComponent(form), value, facts, { strict: true }));
    } catch (error) {
      return problem(error);
    }
  },
};
