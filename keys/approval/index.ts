/**
 * The second pair of eyes: evidence is shown to an approver, and signed by them.
 *
 * @module
 */
export { approve, review, type Approval, type Review, type ReviewRequest } from './approve';
export { subjectIn, userNameIn } from './user-name';
