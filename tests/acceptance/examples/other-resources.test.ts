import { describeExamples, isMethod, typeNames } from './resources';

describe.each(typeNames((typeName) => !isMethod(typeName)))('the examples of %s', describeExamples);
