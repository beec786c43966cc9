// SPDX-License-Identifier: MIT
// The one clock of the page: the server's.
import { createServerClock } from '../../../shared';

export const serverClock = createServerClock();
