import { FavouritesList } from './FavouritesList.tsx';
import { MeetingEntry } from './MeetingEntry.tsx';
import '../styles/card.css';

/** What one keeps, and where one types what others say: the saved places and the code of a meeting. */
export function Kept() {
  return (
    <div class="kept">
      <FavouritesList />
      <MeetingEntry />
    </div>
  );
}
