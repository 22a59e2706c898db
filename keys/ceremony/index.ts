/**
 * The ceremony: keys made for users, one row of a manifest after the other.
 *
 * @module
 */
export { runContent } from './begin';
export type { Decision, Happening, Operator } from './operator';
export { WorkOrders } from './orders';
export type { Port } from './port';
export { DevicePort } from './ports/device-port';
export { UsbPort } from './ports/usb-port';
export { Problem } from './problem';
export { registrarOf, type Registrar } from './registrar';
export { run, type Outcome, type RunSetting } from './run';
export { setAside } from './set-aside';
export type { Reach } from './setting';
