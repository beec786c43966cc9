// SPDX-License-Identifier: MIT
// What can be picked and named, as the server knows it.
import type { Catalog } from '../../../shared';
import { useSession } from '../session/session';
import { useLoaded } from './use-loaded';

export function useCatalog(): { catalog: Catalog | undefined; catalogPending: boolean } {
  const { api } = useSession();
  const { value, pending } = useLoaded(() => api.catalog(), [api]);
  return { catalog: value, catalogPending: pending };
}
