export { customerTotals } from './customerTotals.ts';
export { LIFECYCLE_RULES, type LifecycleOptions, type LifecycleRule, lifecycle } from './lifecycle.ts';
export { monthlySeries } from './monthlySeries.ts';
export type { CustomerTotals, OrderColumns, OrderOptions, UnreadOrder } from './orders.ts';
export { type AbcOptions, segmentAbc, type ValueEntry } from './segmentAbc.ts';
export { type RfmOptions, segmentRfm } from './segmentRfm.ts';
export { type SeriesEntry, segmentXyz, type XyzOptions } from './segmentXyz.ts';
export { unreadOrders } from './unreadOrders.ts';
