import { fc, test as property } from '@fast-check/jest';
import { VIDEO_PLAYERS, videoPlayer } from './video-player.js';

test.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['https://youtube.com/watch?list=abc&v=dQw4w9WgXcQ&t=3s', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['https://youtu.be/dQw4w9WgXcQ?si=x', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['http://m.youtube.com/shorts/dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
  ['https://vimeo.com/76979871/8272103f6e', 'https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e'],
])('%s is played by %s', (address, player) => {
  expect(videoPlayer(address)?.address).toBe(player);
});

test.each([
  'https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
  'https://evil.example/https://youtu.be/dQw4w9WgXcQ',
  'https://user@youtube.com/watch?v=dQw4w9WgXcQ',
  'javascript://youtu.be/dQw4w9WgXcQ',
  'https://www.youtube.com/channel/UC123',
  'https://vimeo.com/about',
])('%s stays a link', (address) => {
  expect(videoPlayer(address)).toBeNull();
});

property.prop([
  fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()).map((end) => `https://youtu.be/dQw4w9WgXcQ?${end}`),
])('whatever stands behind the name of the video goes nowhere', (address) => {
  const player = videoPlayer(address)?.address ?? `${VIDEO_PLAYERS[0]}/embed/dQw4w9WgXcQ`;
  expect(player).toBe(`${VIDEO_PLAYERS[0]}/embed/dQw4w9WgXcQ`);
});
