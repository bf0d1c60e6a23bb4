import { Exports, type ExportsProps } from './Exports.tsx';
import { type KeyFigure, Pinned } from './Pinned.tsx';
import { Receipt, type ReceiptProps } from './Receipt.tsx';

interface Props<Row> extends ExportsProps<Row> {
  /** Null while the result is not whole. */
  readonly receipt: ReceiptProps | null;
  readonly figures: readonly KeyFigure[];
}

/** What can be done with a result: take it along, prove it, put another one beside it. */
export function Outcome<Row>({ receipt, figures, ...exported }: Props<Row>) {
  return (
    <>
      <Exports {...exported} />
      {receipt !== null && <Receipt {...receipt} />}
      <Pinned sentence={exported.sentence} figures={figures} />
    </>
  );
}
