import type { PluginReview } from '@ops-center/registry-client';
import type { ReviewRow } from './store.js';

/** A review as everybody sees it; `userId` is who reads. */
export function reviewOf(row: ReviewRow, userId: string | undefined): PluginReview {
  return {
    id: row.id,
    plugin: row.plugin,
    ...(row.version === null ? {} : { version: row.version }),
    rating: row.rating,
    ...(row.title === null ? {} : { title: row.title }),
    ...(row.text === null ? {} : { text: row.text }),
    ...(row.reply === null || row.repliedAt === null
      ? {}
      : { reply: { text: row.reply, at: row.repliedAt.toISOString() } }),
    own: row.userId === userId,
    ...(row.hiddenReason === null ? {} : { hidden: row.hiddenReason }),
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}
