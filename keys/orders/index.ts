/**
 * Work orders: what a pipeline asks a workstation to do that has no rights in the tenant.
 *
 * @module
 */
export {
  CHALLENGE_MINUTES,
  FAILED_ORDERS,
  issueOrders,
  type IssuedOrders,
  type OrderedRow,
} from './issue-orders';
export { filesThere, makeOrderFolder, orderFile } from './order-folder';
