import { statusOf, type RunProgress } from '../journal';
import { writeManifest } from '../manifest';

/** The rows that failed, as the manifest of another run; undefined where none did. */
export function failedManifest({ rows }: RunProgress): string | undefined {
  const failed = [...rows.values()].filter((row) => statusOf(row) === 'failed');
  return failed.length === 0 ? undefined : writeManifest(failed.map(({ row }) => row));
}
