// SPDX-License-Identifier: MIT
// ajv, compiled at run time with `new Function`, as its documentation shows it.
import Ajv2020 from 'ajv/dist/2020.js';
import { invites, orders } from './ajv-issues.mjs';
import * as schemas from './ajv-schemas.mjs';

const ajv = new Ajv2020.default({ allErrors: true, discriminator: true, allowUnionTypes: true });

export const name = 'ajv';
export const invite = invites(ajv.compile(schemas.invite));
export const order = orders(ajv.compile(schemas.order));
