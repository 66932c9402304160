import { lazy, Suspense } from 'react';

const VideoEmbed = lazy(() => import('./video-embed.js').then((module) => ({ default: module.VideoEmbed })));

/** Offers to play a video beside its link; nothing for addresses that no player is known for. */
export function VideoHere({ address }: { readonly address: string }) {
  return (
    <Suspense fallback={null}>
      <VideoEmbed address={address} />
    </Suspense>
  );
}
