import { PROVIDER_ADDRESSES } from '../model/provider-mirror';
import { serve } from './framework/serve';
import { entra } from './provider';

void serve(entra, PROVIDER_ADDRESSES);
