import { serve } from './framework/serve';
import { ADDRESSES, entra } from './provider';

void serve(entra, ADDRESSES);
