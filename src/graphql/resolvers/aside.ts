/** Picks the fields of an aside. */
import { provenanceOf } from '../../letter/provenance.js';
import type { AsideResolvers } from '../generated/resolvers.js';

export const Aside: AsideResolvers = { provenance: provenanceOf };
