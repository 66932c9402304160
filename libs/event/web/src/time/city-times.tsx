import { useLocale } from '@jamboree/platform-web';
import { useEventText } from '../texts.js';
import { inCities, inOwnZone, momentOf, readerDiffers, type Zone } from './moments.js';

/** One deadline in every city's time, and in the reader's own when that is another: "Fri 31 Jul 2020, 23:59 WIB · 18:59 CEST". */
export function CityTimes({ at, zones }: { readonly at: string; readonly zones: readonly Zone[] }) {
  const t = useEventText();
  const locale = useLocale();
  const moment = momentOf(at);
  return (
    <time dateTime={at}>
      {inCities(moment, zones, locale)}
      {readerDiffers(moment, zones) && <> {t('time.yours', { time: inOwnZone(moment, locale) })}</>}
    </time>
  );
}
