import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { formatDataAge, formatDataDate } from '../../i18n/data-date.ts';
import { formatKoreaMoment, formatNumber } from '../../i18n/format.ts';
import { keeperPart } from '../../i18n/keeper/part.ts';
import { handOverPart } from '../../i18n/kiosk-parts.ts';
import { offlinePart } from '../../i18n/offline/part.ts';
import { usedMemory } from '../../load/memory.ts';
import { health } from '../../state/healing.ts';
import { healingStep, mapBuild } from '../../state/map-health.ts';
import { offlineStatus } from '../../state/offline-status.ts';
import { addressForOthers, publicAddress } from '../../state/public-address.ts';
import { lastReload } from '../../state/reload.ts';
import { mapStatus, now, problems } from '../../state/store.ts';
import { useLanguage, useTexts } from '../../ui/use-state.ts';
import { mmPerPx, sizeOrigin } from '../size.ts';

const tickMs = 5000;
const hourMs = 3_600_000;

/** How the kiosk is doing since the page began, and what it shows. */
export function Health() {
  const { keeper } = useTexts(keeperPart);
  const { offline } = useTexts(offlinePart);
  const { handOver } = useTexts(handOverPart);
  const language = useLanguage();
  const openMs = useSignal(performance.now());
  const bytes = useSignal<number | null>(null);
  useEffect(() => {
    const look = async () => {
      openMs.value = performance.now();
      bytes.value = (await usedMemory())?.bytes ?? null;
    };
    void look();
    const timer = window.setInterval(look, tickMs);
    return () => window.clearInterval(timer);
  }, []);
  const { errors, losses, lastLossMs } = health.value;
  const { release = null, dataDate = null, next = null, trouble = null } = offlineStatus.value ?? {};
  const age = dataDate === null ? null : formatDataAge(language, dataDate, now.value);
  const lastMinutes = lastLossMs === null ? 0 : Math.round((openMs.value - lastLossMs) / 60_000);
  const builds = mapBuild.value === null ? '–' : String(mapBuild.value + 1);
  const loaded = lastReload();
  const rows: readonly (readonly [string, string])[] = [
    [keeper.openFor, keeper.hours(formatNumber(language, openMs.value / hourMs, 1))],
    [
      keeper.reloaded,
      loaded === null ? '–' : `${keeper.reasons[loaded.reason]} · ${formatKoreaMoment(language, loaded.atMs)}`,
    ],
    [keeper.map, `${keeper.mapStates[mapStatus.value]} (${healingStep.value})`],
    [keeper.builds, builds],
    [keeper.losses, losses === 0 ? '0' : keeper.lastLoss(losses, formatNumber(language, Math.max(0, lastMinutes)))],
    [keeper.errors, String(errors)],
    [keeper.problems, [problems.value.length, ...problems.value.map(({ where }) => where)].join(' · ')],
    [keeper.address, addressForOthers(publicAddress.value, location.href) ?? handOver.noAddress],
    [keeper.memory, bytes.value === null ? keeper.unknown : `${formatNumber(language, bytes.value / 1e6)} MB`],
    [
      keeper.release,
      [
        release ?? keeper.notKept,
        ...(next === null ? [] : [keeper.next(next)]),
        ...(trouble === null ? [] : [offline.trouble[trouble]]),
      ].join(' · '),
    ],
    ...(dataDate === null
      ? []
      : [[keeper.data, `${formatDataDate(language, dataDate)}${age === null ? '' : ` (${age})`}`] as const]),
    [keeper.size, `${formatNumber(language, mmPerPx.value, 4)} mm · ${keeper[sizeOrigin.value]}`],
  ];
  return (
    <section class="keeper-part" aria-label={keeper.health}>
      <h3>{keeper.health}</h3>
      <dl class="keeper-facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
