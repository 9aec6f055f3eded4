/** What a family's record tells besides visits and needs: 登记 类别起 类别止 入名单 状态变更 迁出或注销 */
export const storyRecordKinds = ['registered', 'category', 'category_ended', 'roster', 'status', 'ended'] as const;
export type StoryRecordKind = (typeof storyRecordKinds)[number];
