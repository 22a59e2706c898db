import type { Diagnostics } from '../../framework/diagnostics';
import { isKnown } from '../../framework/value';
import { FEATURES, type MicrosoftAuthenticatorConfig } from './schema';

/** Every target of a feature is of exactly one kind. */
export function validate(
  { feature_settings: settings }: MicrosoftAuthenticatorConfig,
  diagnostics: Diagnostics,
): void {
  if (settings === null || !isKnown(settings)) return;
  for (const name of FEATURES) {
    const feature = settings[name];
    if (feature === null || !isKnown(feature)) continue;
    for (const side of ['include_target', 'exclude_target'] as const) {
      const target = feature[side];
      if (target === null || !isKnown(target)) continue;
      const given = Object.entries(target).flatMap(([kind, value]) =>
        value === null ? [] : [kind],
      );
      if (given.length === 1) continue;
      diagnostics.error({
        summary: 'A target is of exactly one kind',
        detail: `A target sets ${given.length === 0 ? 'none' : given.join(' and ')} of ${Object.keys(target).join(', ')}. Set exactly one.`,
        path: ['feature_settings', name, side],
      });
    }
  }
}
