const SENTENCES = [
  'The ferry to the outer islands was late again on Thursday, and nobody on the quay seemed to mind very much.',
  'A baker from the lower town had brought two trays of rolls, which he sold from the back of his van for half the usual price.',
  'By noon the fog had lifted far enough to show the lighthouse, its white paint flaking on the side that faces the open sea.',
  'The harbour master, who has held the post for nineteen years, said that he had stopped writing down the delays in 2021.',
  'Two engineers walked the length of the pier with a tape measure, wrote numbers in a notebook, and left without a word.',
  'In the evening the council will vote on a new timetable, although most members admit that the old one was never kept.',
];

/** A paragraph of prose: sentences of our own, each number another order. */
export function prose(number: number, sentences = 3): string {
  return Array.from({ length: sentences }, (_, at) => SENTENCES[(number * 5 + at * (number + 1)) % SENTENCES.length])
    .map((sentence, at) => (at === 0 ? `Day ${number + 1}: ${sentence}` : sentence))
    .join(' ');
}

/** `count` paragraphs as `<p>`. */
export function paragraphs(count: number): string {
  return Array.from({ length: count }, (_, at) => `<p>${prose(at)}</p>`).join('\n');
}
