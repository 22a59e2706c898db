import { randomUUID } from 'node:crypto';
import type { RunContent } from '../journal';
import type { ManifestRow } from '../manifest';

/** What a journal says first about a run. */
export function runContent(
  given: Pick<RunContent, 'mode' | 'tenantId' | 'operator' | 'workstation' | 'tool'>,
  rows: readonly ManifestRow[],
): RunContent {
  return { step: 'run', version: 1, runId: randomUUID(), ...given, rows };
}
