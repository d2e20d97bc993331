export {
  checkWebsite,
  normalizeWebsite,
  planWebsite,
  runWebsite,
  type WebsiteOptions,
  type WebsiteParts,
  type WebsitePlan,
  websiteKey,
} from './check.ts';
