export * from './comments/draft-comment.js';
export * from './mentoring/booking.js';
export * from './mentoring/mentor-card.js';
export * from './mentoring/mentoring-policy.js';
export * from './mentoring/party.js';
export * from './mentoring/reminder.js';
export * from './mentoring/slot-series.js';
export * from './mentoring/slot.js';
