import { qrCodePinEntity } from '../../../graph/methods/qr-code-pin';
import { groupCheck, singletonCalls } from '../define/calls';
import type { UsedCall } from '../define/used-call';

/** What `entra_qr_code_pin_method` asks of Graph. */
export const calls: readonly UsedCall[] = [...singletonCalls(qrCodePinEntity), groupCheck];
