import { idNeverChanges } from './id-never-changes';
import type { ContextRule } from './rule';
import { unpublishedContextIsNotOffered } from './unpublished-context-is-not-offered';

/** Every rule of authentication contexts. */
export const rules: readonly ContextRule[] = [idNeverChanges, unpublishedContextIsNotOffered];
