import { cardPart } from '../../i18n/parts.ts';
import { CopyText } from '../CopyText.tsx';
import { useTexts } from '../use-state.ts';

/** A button that copies a link and says whether it could. */
export function CopyLink({ link }: { readonly link: () => string }) {
  const { card } = useTexts(cardPart);
  return <CopyText text={link} label={card.share} done={card.copied} failed={card.copyFailed} />;
}
