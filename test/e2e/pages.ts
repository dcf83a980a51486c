/** Pages of the demo web the tests go to. */
export const pages = {
  front: 'https://daily-digest.example/',
  list: 'https://daily-digest.example/category/technology/',
  spun: 'https://daily-digest.example/tarnmouth-to-warm-its-hospital-with-heat-from-harbor-data-centers/',
  verbatim: 'https://daily-digest.example/the-library-that-lends-ladders-has-run-out-of-shelves/',
  credited: 'https://daily-digest.example/night-buses-return-to-the-hill-villages/',
  german: 'https://rundblick.example/der-wirt-der-die-ebbe-ausschenkt/',
  genuine: 'https://tide-notes.example/what-the-old-tide-gauge-taught-me/',
  originals: {
    spun: 'https://harbour-courier.example/city/warm-quay-hospital-heat/',
    verbatim: 'https://harbour-courier.example/culture/library-of-ladders/',
    credited: 'https://harbour-courier.example/county/night-buses-hill-villages/',
    german: 'https://hafenkurier.example/lokales/gasthaus-an-der-schleuse/',
  },
} as const;
