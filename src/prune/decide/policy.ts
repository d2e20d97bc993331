/** When an address has failed often enough; presets follow what the named services publish. */
import type { Place } from '../../model/index.ts';

/** How hard bounces count; `count` of them remove an address. */
export interface HardRule {
  readonly count: number;
  /** At most one bounce a day counts. Default false. */
  readonly oncePerDay?: boolean | undefined;
  /** A series without a bounce for so many days starts anew. Default: never. */
  readonly staleDays?: number | undefined;
  /** Default `'removed'`. */
  readonly place?: Place | undefined;
}

/** When an address goes, and where to. */
export interface PrunePolicy {
  /** Hard bounces of an address or its domain after which it is removed, or how they count. Default 1. */
  readonly hard: number | HardRule;
  /** Soft bounces in a row, and days between the first and the last of them; null: soft bounces never count. */
  readonly soft: {
    readonly count: number;
    readonly days: number;
    /** For addresses that showed life before (a click, a reply, an order). Default: `count`. */
    readonly activeCount?: number | undefined;
    /** At most one bounce a day counts. Default false. */
    readonly oncePerDay?: boolean | undefined;
    /** A series without a bounce for so many days starts anew. Default: never. */
    readonly staleDays?: number | undefined;
    readonly place: Place;
  } | null;
  /** Where an address goes that was refused in vague words, or that is disabled. Default `'held'`. */
  readonly doubtful: Place;
  /** Role accounts such as info@. Default `'kept'`. */
  readonly role: Place;
  /** Throw-away addresses. Default `'kept'`. */
  readonly disposable: Place;
  /**
   * Held for a re-permission message after so many days and so many sends without a reliable signal; who never gave one
   * is silent since the first send. Null: never.
   */
  readonly sunset: { readonly days: number; readonly sends: number } | null;
}

const BASE = { hard: 1, doubtful: 'held', role: 'kept', disposable: 'kept', sunset: null } as const;

export type PrunePolicyName = 'standard' | 'mailchimp' | 'klaviyo' | 'brevo' | 'mailman' | 'engagingNetworks';

/** The presets of the option `policy`, by name. */
export const PRUNE_POLICIES: Readonly<Record<PrunePolicyName, PrunePolicy>> = {
  /** Hard at once; five soft ones in a row over two weeks are held. */
  standard: { ...BASE, soft: { count: 5, days: 14, place: 'held' } },
  /** Mailchimp's help pages: hard at once, 7 soft, 15 for contacts with activity. */
  mailchimp: { ...BASE, soft: { count: 7, activeCount: 15, days: 0, place: 'removed' } },
  /** Klaviyo's help centre: hard at once, 7 consecutive soft ones. */
  klaviyo: { ...BASE, soft: { count: 7, days: 0, place: 'removed' } },
  /** Brevo's help centre: hard at once, 5 consecutive soft ones in campaigns. */
  brevo: { ...BASE, soft: { count: 5, days: 0, place: 'removed' } },
  /** Mailman 2.1 defaults: one point a day, 5 points, stale after 7 days; disabled, not removed. */
  mailman: {
    ...BASE,
    hard: { count: 5, oncePerDay: true, staleDays: 7, place: 'held' },
    soft: { count: 5, days: 0, oncePerDay: true, staleDays: 7, place: 'held' },
  },
  /** Engaging Networks: bad mailbox or domain 1, full or unreachable 3; spam and policy never. */
  engagingNetworks: { ...BASE, soft: { count: 3, days: 0, place: 'removed' } },
};
