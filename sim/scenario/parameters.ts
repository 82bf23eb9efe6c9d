import { customerParameters } from './parameters/customers';
import { experienceParameters } from './parameters/experience';
import { firmParameters } from './parameters/firm-and-growth';
import { scoreParameters } from './parameters/score';
import { valueModelParameters } from './parameters/value-model';

export type { Parameter, ParameterUnit } from './parameters/parameter';

/** Every number of the world a scenario may set, declared once. */
export const parameters = {
  ...customerParameters,
  ...valueModelParameters,
  ...experienceParameters,
  ...firmParameters,
  ...scoreParameters,
};

export type ParameterPath = keyof typeof parameters;
export const parameterPaths = Object.keys(parameters) as ParameterPath[];

/** All parameters of a world, with the scenario's own values over the defaults. */
export type ParameterValues = Readonly<Record<ParameterPath, number>>;
