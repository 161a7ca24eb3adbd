import type { Problem } from '../rule.ts';
import { longestUrl } from './target.ts';

/** Why an address will not show for long what it shows today. */
export type Expiry = {
  /** Whether it shows a fixed span of time: right where that span is what is told of. */
  readonly isOfAMoment: boolean;
  readonly problem: Pick<Problem, 'message' | 'hint' | 'level'>;
};

/** Undefined for addresses that stay. */
export const expiry = (url: string): Expiry | undefined =>
  url.length > longestUrl ? undefined : kinds.find(({ fits }) => fits(url))?.expiry;

type Sort = { readonly fits: (url: string) => boolean; readonly expiry: Expiry };

const kinds: readonly Sort[] = [
  {
    fits: url => isGrafana(url) && hasFixedTimes(url),
    expiry: {
      isOfAMoment: true,
      problem: { message: 'Unexpected fixed times in the link to Grafana, expected `from=now-1h&to=now`' },
    },
  },
  {
    fits: url => isKibana(url) && /[?&#](_g|_a)=/.test(url),
    expiry: {
      isOfAMoment: true,
      problem: {
        message: 'Unexpected state (`_g`, `_a`) in the link to Kibana, expected a saved view',
        hint: 'share it as a short link of a saved object',
      },
    },
  },
  {
    fits: url => /^https?:\/\/(files\.slack\.com\/|[\w.-]+\.slack\.com\/(archives\/\w+\/p\d|files\/))/i.test(url),
    expiry: {
      isOfAMoment: false,
      problem: {
        message: 'Unexpected link to a message in Slack, expected what it says',
        hint: 'free plans hide messages after 90 days',
        level: 'info',
      },
    },
  },
  {
    fits: url =>
      /[?&](X-Amz-Signature|X-Goog-Signature|AWSAccessKeyId)=/i.test(url) || /[?&]se=\d{4}-.*[?&]sig=/is.test(url),
    expiry: {
      isOfAMoment: false,
      problem: {
        message: 'Unexpected signed address, expected one that does not end',
        hint: 'link to where it is kept',
      },
    },
  },
];

const isGrafana = (url: string): boolean => /grafana|\/d(-solo)?\/[\w-]+|\/explore\b|[?&]orgId=/i.test(url);

/** Milliseconds since 1970, or a date; `now-1h` moves with the clock. In Explore the times stand in JSON. */
const hasFixedTimes = (url: string): boolean =>
  /[?&](from|to)=(\d{10,}|\d{4}-\d\d-\d\d)/.test(url) ||
  /(%22|")(from|to)(%22|")(%3A|:)(%22|")(\d{10,}|\d{4}-)/i.test(url);

const isKibana = (url: string): boolean =>
  /kibana|\/app\/(discover|dashboards|visualize|logs|apm|r)\b|_g=\(|_a=\(/i.test(url);
