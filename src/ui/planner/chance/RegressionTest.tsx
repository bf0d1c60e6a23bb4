import { useMemo } from 'preact/hooks';
import { moran } from '../../../core/statistics/autocorrelation/moran.ts';
import { moranPermutation } from '../../../core/statistics/autocorrelation/moran-permutation.ts';
import { permutationDefaults } from '../../../core/statistics/autocorrelation/pseudo-p.ts';
import { type Coefficient, leastSquares } from '../../../core/statistics/relation/least-squares.ts';
import { rankCorrelation } from '../../../core/statistics/relation/rank-correlation.ts';
import { rowStandardised } from '../../../core/statistics/weights/weights.ts';
import { formatNumber, formatShare } from '../../../i18n/format.ts';
import { records } from '../../../state/store.ts';
import { useWords } from '../clusters/use-cluster-words.ts';
import { areaFeatures } from '../divisions/view.ts';
import { type Column, DataTable } from '../parts/DataTable.tsx';
import { formatFigure, formatP } from '../parts/figures.ts';
import { Outcome } from '../parts/Outcome.tsx';
import { pointOfDivision } from '../parts/point-of-division.ts';
import { Scatter } from '../parts/Scatter.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { useOverlay } from '../parts/use-overlay.ts';
import { useDivisions } from '../use-divisions.ts';
import { joinSentences } from '../words.ts';
import { PaintKeys } from './PaintKeys.tsx';
import {
  neighboursOf,
  type ResidualKind,
  residualKind,
  residualPaint,
  shapesOf,
  significance,
  valuesOf,
} from './view.ts';

const kinds = ['farAbove', 'above', 'about', 'below', 'farBelow'] as const;
/** Above this rank correlation predictors say much the same. */
const collinearFrom = 0.7;

interface RegressionRow {
  readonly code: string;
  readonly name: string;
  readonly places: number;
  readonly fitted: number;
  readonly residual: number;
  readonly kind: ResidualKind;
}

/** Creative places beside population and commerce: how much size explains, and what it leaves. */
export function RegressionTest() {
  const { t, language } = useWords();
  const { all, outlines, selectedCode, selectCode, sources } = useDivisions();
  const model = useMemo(() => {
    const [places, people, businesses] = [
      valuesOf(all, 'assets', 'count'),
      valuesOf(all, 'population', 'count'),
      valuesOf(all, 'establishments', 'count'),
    ];
    const fit = leastSquares(places, [people, businesses]);
    const rows = !fit.defined
      ? []
      : all.map(({ division }, index) => {
          const residual = fit.value.residuals[index] ?? 0;
          return {
            code: division.code,
            name: division.name[language],
            places: places[index] ?? 0,
            fitted: fit.value.fitted[index] ?? 0,
            residual,
            kind: residualKind(residual / fit.value.residualError),
          };
        });
    return { fit, rows, relation: rankCorrelation(people, businesses) };
  }, [all, language]);
  const around = useMemo(() => {
    const neighbours = neighboursOf(all, outlines, { neighbours: 'queen', k: 4, bandKm: 8 });
    if (neighbours === undefined || model.rows.length === 0) return null;
    const weights = rowStandardised(neighbours);
    const residuals = model.rows.map(({ residual }) => residual);
    return { global: moran(residuals, weights), chance: moranPermutation(residuals, weights) };
  }, [all, outlines, model]);
  const features = useMemo(
    () =>
      areaFeatures(
        outlines,
        model.rows.map(({ code, kind }) => ({ code, paint: residualPaint[kind] })),
      ),
    [outlines, model],
  );
  useOverlay(features);
  const result = useMemo(
    () => ({ fit: model.fit, around, rows: model.rows.map(({ code, fitted, residual }) => [code, fitted, residual]) }),
    [model, around],
  );
  const { fit, rows, relation } = model;
  if (!fit.defined) return <p>{t.chance.undefinedBecause[fit.reason]}</p>;
  const slope = (coefficient: Coefficient | undefined, per: number, unit: string): string => {
    if (coefficient === undefined) return '–';
    const p = formatP(language, coefficient.p);
    return coefficient.p <= significance
      ? t.chance.clear(formatFigure(language, coefficient.estimate * per), unit, p)
      : t.chance.unclear(p);
  };
  const top = rows.toSorted((a, b) => b.residual - a.residual)[0];
  const one = (value: number): string => formatNumber(language, value, 1);
  const text = joinSentences(language, [
    t.chance.regressionSays(
      formatShare(language, fit.value.rSquared),
      slope(fit.value.slopes[0], 1000, t.chance.perPeople),
      slope(fit.value.slopes[1], 100, t.chance.perBusinesses),
    ),
    top === undefined ? null : t.chance.residualSays(top.name, one(top.residual)),
  ]);
  const { creators } = records.value;
  const limits = [
    t.chance.claim,
    ...(relation.defined && relation.value.rho >= collinearFrom
      ? [t.chance.collinear(formatNumber(language, relation.value.rho, 2))]
      : []),
    t.chance.residualsLimit,
    t.compare.limits.allTrades,
  ];
  const allSources = [...sources, ...(creators?.sources ?? [])];
  const columns: readonly Column<RegressionRow>[] = [
    { id: 'name', label: t.chance.columns.name, value: ({ name }) => name, show: ({ name }) => name },
    { id: 'count', label: t.chance.columns.count, isNumber: true, value: (r) => r.places, show: (r) => r.places },
    {
      id: 'fitted',
      label: t.chance.columns.fitted,
      isNumber: true,
      value: ({ fitted }) => fitted,
      show: ({ fitted }) => one(fitted),
    },
    {
      id: 'residual',
      label: t.chance.columns.residual,
      isNumber: true,
      value: ({ residual }) => residual,
      show: ({ residual }) => one(residual),
    },
  ];
  return (
    <>
      <Sentence
        text={text}
        n={t.compare.n(rows.length)}
        limits={limits}
        sources={allSources}
        method={t.chance.regressionMethod}
      />
      <PaintKeys
        keys={kinds.map((kind) => ({
          paint: residualPaint[kind],
          label: t.chance.residuals[kind],
          count: rows.filter((row) => row.kind === kind).length,
        }))}
      />
      {around?.global.defined === true && around.chance.defined && (
        <p>
          {t.chance.residualMoran(
            formatNumber(language, around.global.value.i, 2),
            formatP(language, around.chance.value.twoSided),
          )}
        </p>
      )}
      <Scatter
        label={t.chance.regressionScatter}
        xLabel={t.chance.columns.fitted}
        yLabel={t.chance.columns.count}
        dots={rows.map(({ code, name, fitted, places }) => ({ id: code, label: name, x: fitted, y: places }))}
        selectedId={selectedCode}
        onSelect={selectCode}
        line={{ intercept: 0, slope: 1 }}
      />
      <DataTable
        caption={t.chance.regressionTable}
        columns={columns}
        rows={rows}
        idOf={({ code }) => code}
        firstSort={{ column: 'residual', descending: true }}
        selectedId={selectedCode}
        onSelect={({ code }) => selectCode(code)}
      />
      <Outcome
        name={t.chance.regressionTable}
        rows={rows}
        columns={columns}
        features={() =>
          shapesOf(outlines, rows, ({ code, name, places, fitted, residual }) => ({
            ...{ code, name, places, fitted, residual },
          }))
        }
        placeOf={pointOfDivision}
        sentence={text}
        limits={limits}
        sources={allSources}
        legend={kinds.map((kind) => ({ paint: residualPaint[kind], mark: 'area', label: t.chance.residuals[kind] }))}
        receipt={{
          method: 'least squares; Moran’s I of residuals (queen)',
          parameters: { of: 'assets', with: 'population, establishments' },
          seed: around === null ? null : permutationDefaults.seed,
          result,
        }}
        figures={[
          { id: 'n', label: t.inquiry.figures.areas, value: rows.length },
          { id: 'r2', label: t.inquiry.figures.rSquared, value: fit.value.rSquared, digits: 3 },
          {
            ...{ id: 'moran', label: t.inquiry.figures.moran, digits: 3 },
            value: around?.global.defined === true ? around.global.value.i : 0,
          },
        ]}
      />
    </>
  );
}
