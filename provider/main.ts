import { PROVIDER_ADDRESSES } from '../model/provider-mirror';
import { serve } from './protocol/serve';

void serve(async (log) => (await import('./sessions.js')).sessions(log), PROVIDER_ADDRESSES);
