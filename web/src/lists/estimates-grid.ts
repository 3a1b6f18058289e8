// Estimates as a grid: variables as rows and models as columns, both in the order of the text.

type Estimate = { readonly variableName: string; readonly model: { readonly name: string } | null };

export type EstimatesGrid<T> = {
  readonly models: readonly string[];
  /** One cell for each model, null where the variable is not in it. */
  readonly rows: readonly { readonly variable: string; readonly cells: readonly (T | null)[] }[];
};

/** The grid of a hypothesis's estimates; of two for one variable and model the first stays. */
export const estimatesGrid = <T extends Estimate>(estimates: readonly T[]): EstimatesGrid<T> => {
  const models = [...new Set(estimates.map(modelOf))];
  const byVariable = Map.groupBy(estimates, ({ variableName }) => variableName);
  return {
    models,
    rows: [...byVariable].map(([variable, own]) => ({
      variable,
      cells: models.map((model) => own.find((estimate) => modelOf(estimate) === model) ?? null),
    })),
  };
};

const modelOf = ({ model }: Estimate): string => model?.name ?? '';
