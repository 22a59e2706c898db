import { describeExamples, isMethod, typeNames } from './resources';

describe.each(typeNames(isMethod))('the examples of %s', describeExamples);
