import type { ProviderFunction } from '../framework/function';
import { modelAaguids } from './model-aaguids';

/** Every function of the provider. */
export const functions: readonly ProviderFunction[] = [modelAaguids];
