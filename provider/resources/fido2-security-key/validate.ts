import type { Diagnostics } from '../../framework/diagnostics';
import type { KeyConfig } from './schema';

/** A file without its digest would change unseen, and a digest without a file says nothing. */
export function validate(
  { evidence_file: file, evidence_sha256: sha256 }: KeyConfig,
  diagnostics: Diagnostics,
): void {
  if ((file === null) === (sha256 === null)) return;
  const missing = file === null ? 'evidence_file' : 'evidence_sha256';
  diagnostics.error({
    summary: 'Evidence of a security key is incomplete',
    detail: `evidence_file and evidence_sha256 belong together, and ${missing} is missing. Give both: evidence_sha256 = filesha256("…").`,
    path: [missing],
  });
}
